// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/batch.h"
#include "maillage/kernels/paths/roles.h"
