// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/source_text.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "maillage/base/text.h"
#include "maillage/io/messages.h"
#include "maillage/io/text_encoding.h"

namespace maillage {
namespace {

constexpr std::size_t kLongestExcerpt = 1U << 16U;  // of bytes: a longer line is no line of a table

bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// CR, LF and CR LF each end a line.
std::uint32_t lines_in(std::string_view text) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool first_of_two = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (ends_line(text[i]) && !first_of_two) ++lines;
  }
  return lines;
}

std::string_view line_around(std::string_view text, std::size_t offset) {
  std::size_t begin = offset;
  while (begin > 0 && !ends_line(text[begin - 1])) --begin;
  std::size_t end = offset;
  while (end < text.size() && !ends_line(text[end])) ++end;
  return text.substr(begin, end - begin);
}

std::string bytes_of(const EncodingFault& fault, bool wide) {
  return wide ? fmt::format("0x{:04X}", fault.value) : fmt::format("0x{:02X}", fault.value);
}

}  // namespace

SourceText::SourceText(const std::filesystem::path& path, std::string_view stated, Diagnostics& diagnostics)
    : SourceText(path.string(), std::make_shared<FileBytes>(path), stated, diagnostics) {}

SourceText::SourceText(std::string name, std::shared_ptr<const FileBytes> bytes, std::string_view stated,
                       Diagnostics& diagnostics)
    : name_(std::move(name)), bytes_(std::move(bytes)) {
  decode_bytes(stated, diagnostics);
}

void SourceText::decode_bytes(std::string_view stated, Diagnostics& diagnostics) {
  auto decoded = decode(bytes_->view(), stated);
  if (!decoded) {
    diagnostics.add({.code = "unknown-encoding", .place = {name_}, .message = kUnknownEncoding(stated)});
    decoded = decode(bytes_->view());
  }
  if (decoded->text) decoded_ = std::move(*decoded->text);
  text_ = decoded->text ? std::string_view(decoded_) : bytes_->view().substr(decoded->begin);
  if (decoded->reason == EncodingReason::guessed) {
    diagnostics.add({.severity = Severity::note,
                     .code = "encoding",
                     .place = {name_},
                     .message = kEncodingGuessed(std::string_view(decoded->encoding))});
  }
  const bool wide = decoded->encoding.starts_with("UTF-16");
  CsvPosition known;
  for (const EncodingFault& fault : decoded->faults) {
    if (!diagnostics.has_room(Severity::error)) {
      diagnostics.count_only(Severity::error);
      continue;
    }
    Diagnostic diagnostic = at(known, fault.offset, 1);
    diagnostic.code = "invalid-bytes";
    diagnostic.message = kInvalidBytes(std::string_view(bytes_of(fault, wide)), std::string_view(decoded->encoding));
    known = {fault.offset, diagnostic.place.line};
    diagnostics.add(std::move(diagnostic));
  }
}

Diagnostic SourceText::at(CsvPosition known, std::size_t offset, std::size_t length) const {
  offset = std::min(offset, text_.size());
  const std::string_view line = line_around(text_, offset);
  const auto before = static_cast<std::size_t>(text_.data() + offset - line.data());
  const std::size_t underlined = std::min(length, line.size() - before);
  Diagnostic diagnostic;
  diagnostic.place.file = name_;
  diagnostic.place.line = known.line + lines_in(text_.substr(known.offset, offset - known.offset));
  diagnostic.place.column = static_cast<std::uint32_t>(utf8_length(line.substr(0, before)) + 1);
  if (line.size() <= kLongestExcerpt) diagnostic.excerpt = line;
  diagnostic.length = static_cast<std::uint32_t>(utf8_length(line.substr(before, underlined)));
  return diagnostic;
}

}  // namespace maillage
