// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/network.h"

#include "maillage/drawing/figure.h"
