// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/png_density.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

using namespace std::string_literals;

TEST(PngDensity, StandsAfterTheHeaderWithItsCheckSum) {
  const std::string header = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s + std::string(13 + 4, 'h');
  // 300 dpi are 11811 (0x2e23) dots in a metre; the check sum is the one libpng writes.
  EXPECT_EQ(with_density(header + "IDAT", 300),
            header + "\0\0\0\tpHYs\0\0\x2e\x23\0\0\x2e\x23\x01\x78\xa5\x3f\x76"s + "IDAT");
}

}  // namespace
}  // namespace maillage
