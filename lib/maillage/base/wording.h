// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "maillage/base/language.h"

namespace maillage {

/// A word that is counted.
struct Noun {
  Label one;
  Label many;
};

/// A day, a month or a year: month and day are 0 where they are not known.
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// How a language puts together what is known at run time only: numbers, counts, lists, dates, the marks between them.
/// What depends on the gender or number of a name of the user's is not here: sentences are worded without it.
class Wording {
 public:
  explicit constexpr Wording(Language language) : language_(language) {}
  [[nodiscard]] constexpr Language language() const { return language_; }

  // Numbers, as to_readable() writes them
  [[nodiscard]] std::string number(double value, int decimals) const;
  [[nodiscard]] std::string number(std::integral auto count) const { return whole(static_cast<std::int64_t>(count)); }
  /// "12,5 %", "12.5%", of a share of 1.
  [[nodiscard]] std::string percent(double share, int decimals) const;
  /// "%" with the space that stands before it.
  [[nodiscard]] std::string_view percent_sign() const;
  /// Whether words go in the singular with this number, as it is shown: in French below 2, in English with 1 alone.
  [[nodiscard]] bool is_singular(double value, int decimals = 0) const;
  [[nodiscard]] std::string_view form(std::size_t count, const Noun& noun) const;
  /// "1 acteur", "12 acteurs".
  [[nodiscard]] std::string counted(std::size_t count, const Noun& noun, std::string_view space = " ") const;

  // Lists. An item that holds a comma, a semicolon or the word of the list is quoted, so as not to read as two.
  static constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
  /// "a, b et c"; beyond `most`, and where more than one would be left out: "a, b et 3 autres". \pre not empty
  [[nodiscard]] std::string list(std::span<const std::string> items, std::size_t most = kAll) const;
  /// "a, b ou c", cut likewise. \pre not empty
  [[nodiscard]] std::string alternatives(std::span<const std::string> items, std::size_t most = kAll) const;

  // Marks, with the spaces that go with them
  /// As it stands among others with commas between: quoted where it holds one itself.
  [[nodiscard]] std::string one_of_several(const std::string& item) const;

  [[nodiscard]] std::string_view colon() const;      ///< " : "
  [[nodiscard]] std::string_view semicolon() const;  ///< " ; "
  [[nodiscard]] std::string quoted(std::string_view text) const;

  // Words of the program's own and common nouns
  /// "du réseau", "des acteurs", "d’avril", "de mai", "de l’atelier"; "of …". \pre no name of the user's
  [[nodiscard]] std::string of(std::string_view phrase) const;
  /// "au réseau", "aux acteurs", "à mai"; "to …". \pre no name of the user's
  [[nodiscard]] std::string to(std::string_view phrase) const;
  /// In small letters at its first word, unless that is an acronym or a symbol ("SCIC", "E-I"). \pre no proper name
  [[nodiscard]] static std::string lower_first(std::string_view text);
  [[nodiscard]] static std::string upper_first(std::string_view text);
  /// Of a common noun, by rule: "familles", "bureaux", "réseau" → "réseaux". Several words are left as they are, for
  /// it is not known which of them agree.
  [[nodiscard]] std::string plural(std::string_view noun) const;

  // Dates
  [[nodiscard]] std::string_view month(int month) const;              ///< "janvier", from 1
  [[nodiscard]] std::string date(const CalendarDate& date) const;     ///< "1er mars 2024", "mars 2024", "2024"
  [[nodiscard]] std::string of_date(const CalendarDate& date) const;  ///< "du 1er mars 2024", "d’avril 2024", "de 2024"
  [[nodiscard]] std::string since(const CalendarDate& date) const;    ///< "depuis le 1er mars 2024", "depuis 2020"
  [[nodiscard]] std::string until(const CalendarDate& date) const;    ///< "jusqu’au 1er mars 2024", "jusqu’en 2020"
  /// "2014–2019", "2014".
  [[nodiscard]] static std::string years(int first, int last);

 private:
  [[nodiscard]] std::string whole(std::int64_t count) const;
  [[nodiscard]] bool reads_as_two(std::string_view item, std::string_view separator) const;
  [[nodiscard]] std::string joined(std::span<const std::string> items, std::size_t most, std::string_view word) const;
  [[nodiscard]] std::string definite_date(const CalendarDate& date) const;

  Language language_;
};

}  // namespace maillage
