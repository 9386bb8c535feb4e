/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fonts in which texts are measured. */
#include <stddef.h>

const unsigned char maillage_regular_font[] = {
#embed "LiberationSans-Regular.ttf"
};
const size_t maillage_regular_font_size = sizeof maillage_regular_font;

const unsigned char maillage_bold_font[] = {
#embed "LiberationSans-Bold.ttf"
};
const size_t maillage_bold_font_size = sizeof maillage_bold_font;
