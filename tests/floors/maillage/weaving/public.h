// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/kernels/paths/roles.h"
#include "maillage/network/network.h"
