// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "maillage/base/diagnostic.h"
#include "maillage/base/file.h"
#include "maillage/io/text/csv.h"

namespace maillage {

/// Bytes of an excerpt in a message: a longer line is no line of a table.
inline constexpr std::size_t kLongestExcerpt = std::size_t{1} << 16U;

/// A file of the user's as text, able to say where in it something stands.
class SourceText {
 public:
  /// Reads and decodes the file; `stated` is the encoding a package gives it. What is wrong with its bytes goes to
  /// `diagnostics`. \throw std::system_error when it cannot be read
  SourceText(const std::filesystem::path& path, std::string_view stated, Diagnostics& diagnostics);
  /// The same of bytes that were read already.
  SourceText(std::string name, std::shared_ptr<const FileBytes> bytes, std::string_view stated,
             Diagnostics& diagnostics);
  /// A text in UTF-8 that stood in something else.
  SourceText(std::string name, std::string text);

  /// Makes the text that of a table: straight quotes where curly ones stand around cells; UTF-8 that was read twice
  /// mended where `repair` says so, else warned of.
  void prepare_table(bool repair, Diagnostics& diagnostics);

  /// As the user gave it.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// UTF-8 without byte order mark. Valid as long as this object lives.
  [[nodiscard]] std::string_view text() const { return text_; }

  /// A diagnostic without code and message about `length` bytes from `offset` on, counting lines from a known place. A
  /// line of more than 64 kB is not shown.
  [[nodiscard]] Diagnostic at(CsvPosition known, std::size_t offset, std::size_t length) const;

  SourceText(SourceText&&) = delete;
  SourceText(const SourceText&) = delete;
  SourceText& operator=(SourceText&&) = delete;
  SourceText& operator=(const SourceText&) = delete;
  ~SourceText() = default;

 private:
  void decode_bytes(std::string_view stated, Diagnostics& diagnostics);

  std::string name_;
  std::shared_ptr<const FileBytes> bytes_;
  std::string decoded_;
  std::string_view text_;
};

}  // namespace maillage
