// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/png_density.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace maillage {
namespace {

constexpr double kInchesPerMetre = 1000 / 25.4;
constexpr std::size_t kHeaderEnd = 8 + 4 + 4 + 13 + 4;  ///< signature, then the chunk IHDR: length, name, data, check

std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>((value >> shift) & 0xFFU);
  return bytes;
}

/// The check sum of PNG (ISO 3309).
std::uint32_t check_sum(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~sum;
}

}  // namespace

std::string with_density(std::string_view png, double dpi) {
  const auto per_metre = static_cast<std::uint32_t>(std::lround(dpi * kInchesPerMetre));
  constexpr char metres = 1;
  const std::string data = "pHYs" + big_endian(per_metre) + big_endian(per_metre) + metres;
  std::string result(png.substr(0, kHeaderEnd));
  result += big_endian(9) + data + big_endian(check_sum(data));
  return result += png.substr(kHeaderEnd);
}

}  // namespace maillage
