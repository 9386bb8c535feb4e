// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace maillage {

enum class Language : std::uint8_t { french, english };

/// Every language, in the order of the enumeration: the columns of Label, Text and Message.
inline constexpr std::array kLanguages = {Language::french, Language::english};

/// One value per language, given in the order of kLanguages as a `Given` each: one too few or too many does not
/// compile.
template <typename Value, typename Given = Value, typename Columns = std::make_index_sequence<kLanguages.size()>>
class PerLanguage;

template <typename Value, typename Given, std::size_t... Column>
class PerLanguage<Value, Given, std::index_sequence<Column...>> {
  template <std::size_t>
  using Each = Given;

 public:
  constexpr PerLanguage(Each<Column>... values) : values_{Value(std::move(values))...} {}  // NOLINT(*-explicit-*)

  [[nodiscard]] constexpr const Value& in(Language language) const {
    return values_[static_cast<std::size_t>(language)];
  }
  [[nodiscard]] constexpr Value& in(Language language) { return values_[static_cast<std::size_t>(language)]; }

  /// In the order of kLanguages.
  [[nodiscard]] constexpr auto begin() const { return values_.begin(); }
  [[nodiscard]] constexpr auto end() const { return values_.end(); }

  friend constexpr bool operator==(const PerLanguage&, const PerLanguage&) = default;

 private:
  std::array<Value, sizeof...(Column)> values_;
};

/// A fixed text of the program in every language. A missing translation does not compile.
class Label : public PerLanguage<std::string_view, const char*> {
 public:
  using PerLanguage::PerLanguage;
};

/// A text made at run time, in every language.
class Text : public PerLanguage<std::string> {
 public:
  using PerLanguage::PerLanguage;
  Text() : Text(per_language([](Language) { return std::string(); })) {}
  explicit Text(const Label& label) : Text(per_language([&](Language one) { return std::string(label.in(one)); })) {}

  /// What the user wrote: the same in every language.
  [[nodiscard]] static Text verbatim(std::string_view words) {
    return per_language([words](Language) { return std::string(words); });
  }

  /// What `say` says in each language.
  template <typename Say>
  [[nodiscard]] static Text per_language(Say say) {
    return [&]<std::size_t... Column>(std::index_sequence<Column...>) {
      return Text{say(kLanguages[Column])...};  // braces: in this order
    }(std::make_index_sequence<kLanguages.size()>());
  }

  [[nodiscard]] bool empty() const {
    return std::all_of(begin(), end(), [](const std::string& text) { return text.empty(); });
  }
};

/// "fr" or "en".
[[nodiscard]] std::string_view code(Language language);

/// Reads "fr", "français", "french", "en", "anglais", "english", in any case; nothing else.
[[nodiscard]] std::optional<Language> parse_language(std::string_view name);

/// Language of a locale name such as "fr_FR.UTF-8", by its first two letters; English where the program has none of it.
[[nodiscard]] Language language_of_locale(std::string_view locale);

}  // namespace maillage
