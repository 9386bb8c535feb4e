// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/batch.h"
#include "maillage/kernels/roles.h"
