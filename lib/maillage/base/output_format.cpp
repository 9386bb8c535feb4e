// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/output_format.h"

#include <algorithm>
#include <array>
#include <string>

#include "maillage/base/text.h"

namespace maillage {
namespace {

struct FormatWords {
  std::string_view name;
  std::string_view ending;
  std::string_view other_ending;  ///< that is read too
};

/// In the order of the enumeration.
constexpr std::array kFormats = {FormatWords{"table", "txt", ""},     FormatWords{"csv", "csv", ""},
                                 FormatWords{"json", "json", ""},     FormatWords{"markdown", "md", "markdown"},
                                 FormatWords{"html", "html", "htm"},  FormatWords{"pdf", "pdf", ""},
                                 FormatWords{"svg", "svg", ""},       FormatWords{"png", "png", ""},
                                 FormatWords{"csv-excel", "csv", ""}, FormatWords{"xlsx", "xlsx", ""},
                                 FormatWords{"zip", "zip", ""}};

const FormatWords& words(OutputFormat format) { return kFormats.at(static_cast<std::size_t>(format)); }

template <typename Fits>
std::optional<OutputFormat> first_that(Fits fits) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(), fits);
  if (found == kFormats.end()) return std::nullopt;
  return static_cast<OutputFormat>(found - kFormats.begin());
}

}  // namespace

std::string_view name(OutputFormat format) { return words(format).name; }

std::optional<OutputFormat> parse_output_format(std::string_view name) {
  return first_that([&](const FormatWords& one) { return one.name == name; });
}

std::string_view file_ending(OutputFormat format) { return words(format).ending; }

std::optional<OutputFormat> output_format_of(const std::filesystem::path& file) {
  const std::string extension = file.extension().string();
  if (extension.size() < 2) return std::nullopt;
  const std::string end = fold(extension.substr(1));
  return first_that([&](const FormatWords& one) { return one.ending == end || one.other_ending == end; });
}

}  // namespace maillage
