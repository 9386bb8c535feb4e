// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/packing.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <new>

#include <zlib.h>

namespace maillage {
namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::uint32_t byte(char c) { return static_cast<unsigned char>(c); }

std::uint32_t digit(char c) { return byte(c) - (c <= '9' ? byte('0') : byte('a') - 10U); }

}  // namespace

std::string base64(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::string_view part = bytes.substr(i, 3);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = bits << 8U | (k < part.size() ? byte(part[k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) text += k <= part.size() ? kLetters[bits >> (18U - 6U * k) & 63U] : '=';
  }
  return text;
}

std::string packed(std::string_view text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  // zlib wants its own type of byte.
  const int failed = compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                               reinterpret_cast<const Bytef*>(text.data()), text.size(), Z_BEST_COMPRESSION);
  if (failed != Z_OK) throw std::bad_alloc();  // the only thing that can go wrong with room enough
  bytes.resize(size);
  return base64(bytes);
}

std::string policy_hash(std::string_view hexadecimal_sha256) {
  assert(hexadecimal_sha256.size() == 64);
  std::string bytes;
  for (std::size_t i = 0; i < hexadecimal_sha256.size(); i += 2) {
    bytes += static_cast<char>(digit(hexadecimal_sha256[i]) << 4U | digit(hexadecimal_sha256[i + 1]));
  }
  return "sha256-" + base64(bytes);
}

}  // namespace maillage
