// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/inline_svg.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "maillage/drawing/writers/svg.h"

namespace maillage {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

constexpr std::array<std::string_view, 7> kIdLists = {
    "aria-labelledby", "aria-describedby", "aria-controls",        "aria-owns",
    "aria-details",    "aria-flowto",      "aria-activedescendant"};

[[noreturn]] void refuse(const char* why) { throw std::runtime_error(std::string("a figure that ") + why); }

bool is_one_of(std::string_view name, std::string_view words) {
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (words.substr(begin, end - begin) == name) return true;
    begin = end + 1;
  }
  return false;
}

/// The characters that the entities of XML stand for.
std::string without_entities(std::string_view xml) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
      {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}};
  std::string text;
  while (!xml.empty()) {
    const auto found = std::ranges::find_if(kEntities, [&](const auto& one) { return xml.starts_with(one.first); });
    text += found == kEntities.end() ? xml.front() : found->second;
    xml.remove_prefix(found == kEntities.end() ? 1 : found->first.size());
  }
  return text;
}

class Inliner {
 public:
  Inliner(std::string_view svg, std::string_view prefix) : in_(svg), prefix_(prefix) {}

  std::string run() {
    bool inside = false;
    while (at_ < in_.size()) {
      const std::size_t next = std::min(in_.find('<', at_), in_.size());
      if (inside) out_ += in_.substr(at_, next - at_);
      at_ = next;
      if (at_ == in_.size() || skip_unshown()) continue;
      inside = true;
      tag();
    }
    if (!inside || depth_ != 0) refuse("is no SVG");
    out_.erase(out_.find_last_not_of(kSpace) + 1);
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool starts(std::string_view text) const { return in_.substr(at_).starts_with(text); }

  void skip_past(std::string_view end) {
    const std::size_t found = in_.find(end, at_);
    if (found == std::string_view::npos) refuse("is no SVG");
    at_ = found + end.size();
  }

  /// Declarations and comments.
  bool skip_unshown() {
    if (starts("<?")) skip_past("?>");
    else if (starts("<!--")) skip_past("-->");
    else if (starts("<![CDATA[")) refuse("has a section of raw text");
    else if (starts("<!"))
      skip_past(in_.substr(at_, in_.find('>', at_) - at_).find('[') == std::string_view::npos ? ">" : "]>");
    else return false;
    return true;
  }

  /// The name at the cursor, which goes past it.
  std::string_view name() {
    const std::size_t end = std::min(in_.find_first_of(" \t\r\n=/>", at_), in_.size());
    const std::string_view found = in_.substr(at_, end - at_);
    at_ = end;
    return found;
  }

  void tag() {
    const bool closes = starts("</");
    at_ += closes ? 2 : 1;
    const std::string_view element = name();
    if (out_.empty() && (closes || element != "svg")) refuse("is no SVG");
    if (is_one_of(element, "script style foreignObject")) refuse("has a script, a style sheet or a foreign object");
    out_ += closes ? "</" : "<";
    out_ += element;
    const bool alone = attributes();
    if (closes) --depth_;
    else if (!alone) ++depth_;
  }

  /// Up to the end of the tag; whether it ends its element.
  bool attributes() {
    while (true) {
      at_ = std::min(in_.find_first_not_of(kSpace, at_), in_.size());
      if (at_ == in_.size()) refuse("is no SVG");
      const bool alone = starts("/>");
      if (alone || starts(">")) {
        out_ += alone ? "/>" : ">";
        at_ += alone ? 2 : 1;
        return alone;
      }
      attribute();
    }
  }

  void attribute() {
    const std::string_view key = name();
    at_ = std::min(in_.find_first_of("\"'", at_), in_.size());
    if (key.empty() || at_ == in_.size()) refuse("is no SVG");
    const char quote = in_[at_];
    const std::size_t end = in_.find(quote, at_ + 1);
    if (end == std::string_view::npos) refuse("is no SVG");
    const std::string_view value = in_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    out_ += ' ';
    out_ += key;
    out_ += '=';
    out_ += quote;
    add_value(key, value);
    out_ += quote;
  }

  void add_value(std::string_view key, std::string_view value) {
    if (key.starts_with("on")) refuse("has a script, a style sheet or a foreign object");
    if (key == "id") add_prefixed(value);
    else if (key == "href" || key == "xlink:href") add_reference(value);
    else if (std::find(kIdLists.begin(), kIdLists.end(), key) != kIdLists.end()) add_ids(value);
    else add_urls(value);
  }

  void add_prefixed(std::string_view id) {
    out_ += prefix_;
    out_ += id;
  }

  void add_reference(std::string_view value) {
    if (value.starts_with('#')) {
      out_ += '#';
      return add_prefixed(value.substr(1));
    }
    if (!value.starts_with("data:image/")) refuse("refers to another file");
    out_ += value;
  }

  void add_ids(std::string_view value) {
    for (std::size_t begin = value.find_first_not_of(kSpace); begin < value.size();) {
      const std::size_t end = std::min(value.find_first_of(kSpace, begin), value.size());
      if (out_.back() != '"' && out_.back() != '\'') out_ += ' ';
      add_prefixed(value.substr(begin, end - begin));
      begin = value.find_first_not_of(kSpace, end);
    }
  }

  /// url(#id), quoted or not.
  void add_urls(std::string_view value) {
    constexpr std::string_view kUrl = "url(";
    for (std::size_t found = value.find(kUrl); found != std::string_view::npos; found = value.find(kUrl)) {
      const std::size_t start = value.find_first_not_of("'\" ", found + kUrl.size());
      if (start == std::string_view::npos || value[start] != '#') refuse("refers to another file");
      out_ += value.substr(0, start + 1);
      out_ += prefix_;
      value.remove_prefix(start + 1);
    }
    out_ += value;
  }

  std::string_view in_;
  std::string_view prefix_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::string out_;
};

}  // namespace

std::string inline_svg(std::string_view svg, std::string_view prefix) { return Inliner(svg, prefix).run(); }

std::string svg_description(std::string_view svg) {
  std::string text;
  for (const std::string_view name : {"title", "desc"}) {
    const std::size_t tag = svg.find("<" + std::string(name));
    const std::size_t begin = tag == std::string_view::npos ? tag : svg.find('>', tag);
    const std::size_t end = begin == std::string_view::npos ? begin : svg.find('<', begin);
    if (end == std::string_view::npos) continue;
    const std::string said = without_entities(svg.substr(begin + 1, end - begin - 1));
    if (said.empty()) continue;
    text += (text.empty() ? "" : " ") + said + (said.ends_with('.') ? "" : ".");
  }
  return text;
}

std::string described_svg(std::string svg, std::string_view description) {
  const std::size_t tag = svg.find("<desc");
  const std::size_t begin = tag == std::string::npos ? tag : svg.find('>', tag);
  const std::size_t end = begin == std::string::npos ? begin : svg.find("</desc>", begin);
  if (end == std::string::npos) return svg;
  return svg.replace(begin + 1, end - begin - 1, escape_xml(description));
}

}  // namespace maillage
