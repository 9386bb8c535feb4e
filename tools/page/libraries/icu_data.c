/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ICU's data under the name by which ICU finds them. */
__attribute__((aligned(16))) const unsigned char icudt72_dat[] = {
#embed "icudt72l.dat"
};
