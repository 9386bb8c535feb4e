// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/kernels/roles.h"
#include "maillage/network/network.h"
