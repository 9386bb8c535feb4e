// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/view.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include <toml++/toml.h>

#include "maillage/base/diagnostic.h"
#include "maillage/base/located_text.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/base/toml_nesting.h"
#include "maillage/drawing/placing/diagrams.h"
#include "maillage/drawing/view_keys.h"
#include "maillage/drawing/view_messages.h"
#include "maillage/drawing/writers/figure_export.h"

namespace maillage {
namespace {

/// The key of this name in a section, in either language.
const ViewKey* find_key(std::string_view section, std::string_view name) {
  const auto keys = view_keys();
  const auto found = std::find_if(keys.begin(), keys.end(), [&](const ViewKey& key) {
    return key.section == section && (key.name == name || key.french == name);
  });
  return found == keys.end() ? nullptr : &*found;
}

std::vector<std::string> names_of(const std::vector<OutputFormat>& formats) {
  std::vector<std::string> names;
  for (const OutputFormat format : formats) names.emplace_back(name(format));
  return names;
}

class ViewReader {
 public:
  ViewReader(std::string_view text, std::filesystem::path name) : text_(text, name.string()), name_(std::move(name)) {}

  View read() {
    if (const auto deep = find_deep_nesting(text_.text()))
      add("toml-too-deep", text_.position_of(*deep), 1, kTomlTooDeep());
    else read_text();
    if (diagnostics_.has_errors()) {
      diagnostics_.sort();
      throw InputError(std::move(diagnostics_));
    }
    return std::move(view_);
  }

 private:
  void read_text() {
    try {
      const toml::table table = toml::parse(text_.text(), std::string_view(text_.name()));
      read_table(table, "");
      if (!diagnostics_.has_errors()) check_dpi();
      if (!seen_.contains(find_key("", "data"))) report("missing-data", {}, 0, kNoData());
    } catch (const toml::parse_error& error) {
      report("toml-syntax", error.source().begin, 1, kTomlSyntax());
    }
  }

  void read_table(const toml::table& table, std::string_view section) {
    for (const auto& [key, node] : table) {
      const ViewKey* known = find_key(section, key.str());
      if (known == nullptr) unknown_key(key, section);
      else if (!seen_.emplace(known, node.source().begin).second)
        report("duplicate-key", key.source().begin, key.str().size(), kTwiceKey(key.str()));
      else read_value(*known, node);
    }
  }

  void read_value(const ViewKey& key, const toml::node& node) {
    std::visit([&](const auto& slot) { read(key, node, slot); }, key.slot);
  }

  void read(const ViewKey& key, const toml::node& node, ViewSection) {
    if (const toml::table* section = node.as_table()) return read_table(*section, key.name);
    report("wrong-type", node.source().begin, 0, kExpectedTable(key.name, key.name));
  }

  void read(const ViewKey& key, const toml::node& node, In<ViewText> at) { read_local_text(key, node, at(view_)); }

  void read(const ViewKey& key, const toml::node& node, In<std::vector<Word>> at) { read_words(key, node, at(view_)); }

  void read(const ViewKey& key, const toml::node& node, In<std::optional<Word>> at) {
    if (const auto word = read_text(key, node)) at(view_) = Word{*word, place(node.source().begin)};
  }

  void read(const ViewKey& key, const toml::node& node, In<std::filesystem::path> at) {
    if (const auto path = read_text(key, node)) at(view_) = beside(*path);
  }

  void read(const ViewKey& key, const toml::node& node, const ViewChoice& choice) {
    const auto word = read_text(key, node);
    if (word && !choice.set(view_, *word)) unknown_word(*word, *word, choice.names(), node);
  }

  void read(const ViewKey& key, const toml::node& node, ViewOutput) {
    if (const auto path = read_text(key, node)) read_output(*path, node);
  }

  std::optional<std::string> read_text(const ViewKey& key, const toml::node& node) {
    if (const auto text = node.value_exact<std::string>()) return text;
    report("wrong-type", node.source().begin, 0, kExpectedText(key.name));
    return std::nullopt;
  }

  void read_local_text(const ViewKey& key, const toml::node& node, ViewText& text) {
    if (const auto one = node.value_exact<std::string>()) {
      text = Text::verbatim(*one);
      return;
    }
    const toml::table* all = node.as_table();
    bool whole = all != nullptr && all->size() == kLanguages.size();
    const Text found = Text::per_language([&](Language language) {
      auto one = whole ? (*all)[code(language)].value_exact<std::string>() : std::nullopt;
      whole = one.has_value();
      return std::move(one).value_or("");
    });
    if (whole) text = found;
    else report("wrong-type", node.source().begin, 0, kExpectedLocalText(key.name));
  }

  void read_words(const ViewKey& key, const toml::node& node, std::vector<Word>& words) {
    const auto add = [&](const toml::node& item) {
      const auto text = item.value_exact<std::string>();
      if (text) words.push_back({*text, place(item.source().begin)});
      else report("wrong-type", item.source().begin, 0, kExpectedTexts(key.name));
    };
    if (const toml::array* list = node.as_array()) list->for_each([&](const toml::node& item) { add(item); });
    else add(node);
  }

  void read(const ViewKey& key, const toml::node& node, In<bool> at) {
    if (const auto yes = node.value_exact<bool>()) at(view_) = *yes;
    else report("wrong-type", node.source().begin, 0, kExpectedYesNo(key.name));
  }

  /// Of a node that holds one, with decimals or without.
  [[nodiscard]] static std::optional<double> number_of(const toml::node& node) {
    if (const auto whole = node.value_exact<std::int64_t>()) return static_cast<double>(*whole);
    return node.value_exact<double>();
  }

  void read(const ViewKey& key, const toml::node& node, const ViewShare& share) {
    const auto number = number_of(node);
    if (number && ViewShare::holds(*number)) share.at(view_) = number;
    else report("wrong-type", node.source().begin, 0, kExpectedShare(key.name));
  }

  void read(const ViewKey& key, const toml::node& node, const ViewNumber& wanted) {
    const auto number = number_of(node);
    if (number && wanted.holds(*number)) wanted.at(view_) = number;
    else report("wrong-type", node.source().begin, 0, kExpectedNumber(key.name, wanted.least, wanted.most));
  }

  void read(const ViewKey& key, const toml::node& node, In<std::optional<std::uint64_t>> at) {
    const auto number = node.value_exact<std::int64_t>();
    if (number && *number >= 0) at(view_) = static_cast<std::uint64_t>(*number);
    else report("wrong-type", node.source().begin, 0, kExpectedSeed(key.name));
  }

  void read_output(const std::string& word, const toml::node& node) {
    view_.output = beside(word);
    if (!is_inside(word)) return report("output-outside", node.source().begin, utf8_length(word) + 2, kOutputOutside());
    if (figure_format_of(view_.output)) return;
    const std::string extension = view_.output.extension().string();
    unknown_word(extension.empty() ? word : extension.substr(1), word, names_of(figure_formats()), node);
  }

  /// A view comes from others, too: it writes into its own folder or below.
  [[nodiscard]] static bool is_inside(const std::filesystem::path& path) {
    const auto up = [](const std::filesystem::path& part) { return part == ".."; };
    return !path.is_absolute() && std::none_of(path.begin(), path.end(), up);
  }

  /// Dots are those of a PNG.
  void check_dpi() {
    if (!view_.dpi || figure_format_of(view_.output.empty() ? "figure.svg" : view_.output) == OutputFormat::png) return;
    report("unused-dpi", seen_.at(find_key("", "dpi")), 3, kUnusedDpi());
  }

  /// `part` of what is written fits nothing.
  void unknown_word(const std::string& part, const std::string& written, const std::vector<std::string>& known,
                    const toml::node& node) {
    report("unknown-value", node.source().begin, utf8_length(written) + 2, unknown_value(part, known));
  }

  void unknown_key(const toml::key& key, std::string_view section) {
    std::vector<std::string> known;
    for (const ViewKey& one : view_keys()) {
      if (one.section == section) known.insert(known.end(), {std::string(one.name), std::string(one.french)});
    }
    const auto meant = closest(key.str(), known);
    report("unknown-key", key.source().begin, utf8_length(key.str()),
           meant ? kUnknownKeySuggest(key.str(), *meant) : kUnknownKey(key.str()));
  }

  [[nodiscard]] Place place(const toml::source_position& at) const { return text_.place({at.line, at.column}); }

  [[nodiscard]] std::filesystem::path beside(const std::string& path) const {
    return (name_.parent_path() / path).lexically_normal();
  }

  void report(std::string_view code, const toml::source_position& at, std::size_t length, Text message) {
    add(code, {at.line, at.column}, length, std::move(message));
  }
  void add(std::string_view code, TextPosition at, std::size_t length, Text message) {
    diagnostics_.add(text_.fault(code, at, length, std::move(message)));
  }

  LocatedText text_;
  std::filesystem::path name_;
  View view_;
  std::map<const ViewKey*, toml::source_position> seen_;  ///< keys, and where their values stand
  Diagnostics diagnostics_;
};

}  // namespace

std::vector<std::string> level_names() { return {"actor", "organisation"}; }

std::vector<std::string> layout_names() {
  std::vector<std::string> names;
  for (const LayoutEngine& engine : layout_engines()) names.emplace_back(engine.id);
  for (const Diagram& diagram : diagrams()) names.emplace_back(diagram.id);
  return names;
}

View parse_view(std::string_view toml, const std::filesystem::path& name) { return ViewReader(toml, name).read(); }

}  // namespace maillage
