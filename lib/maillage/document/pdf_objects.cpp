// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_objects.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <zlib.h>

namespace maillage {
namespace {

constexpr std::string_view kStream = "stream\n";
constexpr std::string_view kEndStream = "\nendstream";

[[noreturn]] void not_of_cairo(const char* why) {
  throw std::logic_error(std::string("not a PDF as Cairo writes it: ") + why);
}

/// The whole number that a text begins with, spaces aside.
std::size_t number_at(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data() + begin, text.data() + text.size(), number);
  if (error != std::errc()) not_of_cairo("a number is missing");
  return number;
}

/// What stands behind the last such word.
std::string_view after_last(std::string_view text, std::string_view word) {
  const std::size_t at = text.rfind(word);
  if (at == std::string_view::npos) not_of_cairo("a part is missing");
  return text.substr(at + word.size());
}

std::string deflated(std::string_view text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string bytes(size, '\0');
  const auto* const from = reinterpret_cast<const Bytef*>(text.data());
  if (compress(reinterpret_cast<Bytef*>(bytes.data()), &size, from, static_cast<uLong>(text.size())) != Z_OK)
    throw std::bad_alloc();
  bytes.resize(size);
  return bytes;
}

std::string inflated(std::string_view bytes) {
  z_stream stream = {};
  if (inflateInit(&stream) != Z_OK) throw std::bad_alloc();
  const std::string in(bytes);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));  // NOLINT(*-const-cast): zlib only reads it
  stream.avail_in = static_cast<uInt>(in.size());
  std::string out;
  int status = Z_OK;
  while (status == Z_OK) {
    constexpr std::size_t kPiece = 1 << 16;
    out.resize(out.size() + kPiece);
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + out.size() - kPiece);
    stream.avail_out = kPiece;
    status = inflate(&stream, Z_NO_FLUSH);
    out.resize(out.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (status != Z_STREAM_END) not_of_cairo("contents are not deflated");
  return out;
}

}  // namespace

PdfObjects::PdfObjects(std::string_view pdf) {
  const std::size_t table = number_at(after_last(pdf, "\nstartxref\n"));
  constexpr std::string_view kHead = "xref\n0 ";
  if (table >= pdf.size() || !pdf.substr(table).starts_with(kHead)) not_of_cairo("no table");
  const std::size_t count = number_at(pdf.substr(table + kHead.size()));
  const std::size_t first = pdf.find('\n', table + kHead.size()) + 1;
  constexpr std::size_t kEntry = 20;
  if (pdf.size() < first + kEntry * count) not_of_cairo("its table is cut");
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (std::size_t i = 1; i < count; ++i) places.emplace_back(number_at(pdf.substr(first + kEntry * i, 10)), i);
  std::ranges::sort(places);
  if (places.empty()) not_of_cairo("no objects");
  head_ = pdf.substr(0, places.front().first);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto [begin, number] = places[i];
    const std::size_t end = i + 1 < places.size() ? places[i + 1].first : table;
    const std::string name = fmt::format("{} 0 obj\n", number);
    std::string_view object = pdf.substr(begin, end - begin);
    constexpr std::string_view kEnd = "endobj\n";
    if (!object.starts_with(name) || !object.ends_with(kEnd)) not_of_cairo("an object is not where its table says");
    object.remove_prefix(name.size());
    object.remove_suffix(kEnd.size());
    objects_.emplace(number, object);
    order_.push_back(number);
  }
  const std::string_view trailer = after_last(pdf, "\ntrailer\n<< /Size ");
  trailer_ = trailer.substr(trailer.find('\n') + 1, trailer.find(">>") - trailer.find('\n') - 1);
}

std::string& PdfObjects::at(std::size_t number) {
  const auto found = objects_.find(number);
  if (found == objects_.end()) not_of_cairo("an object is missing");
  return found->second;
}

std::size_t PdfObjects::add(std::string object) {
  const std::size_t number = objects_.rbegin()->first + 1;
  objects_.emplace(number, std::move(object));
  order_.push_back(number);
  return number;
}

std::size_t PdfObjects::reference(std::string_view dictionary, std::string_view key) {
  const std::size_t at = dictionary.find(key);
  if (at == std::string_view::npos) not_of_cairo("a reference is missing");
  return number_at(dictionary.substr(at + key.size()));
}

std::string PdfObjects::contents(std::size_t number) {
  const std::string& object = at(number);
  const std::size_t begin = object.find(kStream);
  const std::size_t end = object.rfind(kEndStream);
  if (begin == std::string::npos || end == std::string::npos || end < begin) not_of_cairo("contents are missing");
  return inflated(std::string_view(object).substr(begin + kStream.size(), end - begin - kStream.size()));
}

void PdfObjects::set_contents(std::size_t number, std::string_view contents) {
  std::string& object = at(number);
  const std::string bytes = deflated(contents);
  at(reference(object, "/Length")) = fmt::format("   {}\n", bytes.size());
  object = object.substr(0, object.find(kStream) + kStream.size()) + bytes + std::string(kEndStream) + "\n";
}

std::string PdfObjects::write() const {
  std::string pdf = head_;
  std::map<std::size_t, std::size_t> places;
  for (const std::size_t number : order_) {
    places[number] = pdf.size();
    pdf += fmt::format("{} 0 obj\n", number) + objects_.at(number) + "endobj\n";
  }
  const std::size_t table = pdf.size();
  const std::size_t count = objects_.rbegin()->first + 1;
  pdf += fmt::format("xref\n0 {}\n0000000000 65535 f \n", count);
  for (const auto& [number, place] : places) pdf += fmt::format("{:010} 00000 n \n", place);
  return pdf + fmt::format("trailer\n<< /Size {}\n{}>>\nstartxref\n{}\n%%EOF\n", count, trailer_, table);
}

}  // namespace maillage
