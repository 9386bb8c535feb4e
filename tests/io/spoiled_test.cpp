// SPDX-License-Identifier: GPL-3.0-or-later
// A right territory, spoiled in more than three hundred ways as people and programs spoil tables, with the truth known:
// every spoiling is either mended, and then nothing differs from the truth, or told by its name; the ledgers balance.
// MAILLAGE_SPOILINGS sets how many times each way is tried with other rows and columns.
#include <cstdlib>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/spoiled_territory.h"
#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

/// Four tables, and how they are written.
struct Tables {
  std::map<std::string, Rows> rows;
  std::map<std::string, std::string> files;  ///< name of the file of each table
  char separator = ';';
  std::string line_end = "\n";
  std::string before;  ///< what stands at the beginning of every file
  bool all_quoted = false;
  bool short_rows = false;                               ///< empty cells at the end are not written
  bool curly = false;                                    ///< all cells in “ ”
  std::function<std::string(const std::string&)> bytes;  ///< how texts become bytes; nothing: UTF-8
  std::map<std::string, std::string> beside = {};        ///< further files
  ReadOptions options;
};

Tables right_territory() {
  Tables tables;
  tables.rows = right_tables();
  for (const auto& [name, rows] : tables.rows) tables.files[name] = name + ".csv";
  return tables;
}

std::string cell_of(const std::string& text, const Tables& tables) {
  if (tables.curly) return "“" + text + "”";
  const bool needs = text.find_first_of(std::string("\"\n\r") + tables.separator) != std::string::npos;
  if (!needs && !tables.all_quoted) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string written(const Rows& rows, const Tables& tables) {
  std::string text = tables.before;
  for (std::vector<std::string> row : rows) {
    while (tables.short_rows && row.size() > 1 && row.back().empty()) row.pop_back();
    for (std::size_t i = 0; i < row.size(); ++i)
      text += (i > 0 ? std::string(1, tables.separator) : "") + cell_of(row[i], tables);
    text += tables.line_end;
  }
  return tables.bytes ? tables.bytes(text) : text;
}

/// The letters é and è, which are all that the tables have beyond ASCII, in another encoding.
std::function<std::string(const std::string&)> with_letters(char acute, char grave) {
  return [acute, grave](const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '\xC3') bytes += text[i];
      else bytes += text[++i] == '\xA9' ? acute : grave;
    }
    return bytes;
  };
}

/// UTF-8 read as Windows-1252 and written as UTF-8 again.
std::string read_twice(const std::string& text) {
  std::string twice;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U) twice += c;
    else
      twice += std::string{static_cast<char>(byte >= 0xC0U ? 0xC3 : 0xC2),
                           static_cast<char>(byte >= 0xC0U ? byte - 0x40U : byte)};
  }
  return twice;
}

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t below) { return random() % below; }

/// A row of data of a table.
std::vector<std::string>& any_row(Tables& tables, const std::string& table, Random& random) {
  Rows& rows = tables.rows[table];
  return rows[1 + pick(random, rows.size() - 1)];
}

std::string any_table(Random& random) {
  static const std::vector<std::string> kNames = {"acteurs", "projets", "participations", "liens"};
  return kNames[pick(random, kNames.size())];
}

template <typename Change>
void for_column(Tables& tables, const std::string& table, std::size_t column, Change change) {
  Rows& rows = tables.rows[table];
  for (std::size_t i = 1; i < rows.size(); ++i) change(rows[i][column]);
}

struct Spoiling {
  std::string name;
  std::function<Expected(Tables&, Random&)> spoil;
};

void insert_at(Tables& tables, const std::string& table, std::size_t row, std::vector<std::string> cells) {
  cells.resize(tables.rows[table][0].size());
  tables.rows[table].insert(tables.rows[table].begin() + static_cast<std::ptrdiff_t>(row), std::move(cells));
}

/// How files are written.
std::vector<Spoiling> forms() {
  return {
      {"Windows-1252, Latin-9",
       [](Tables& t, Random&) { return t.bytes = with_letters('\xE9', '\xE8'), Expected{"encoding"}; }},
      {"CP850", [](Tables& t, Random&) { return t.bytes = with_letters('\x82', '\x8A'), Expected{"encoding"}; }},
      {"MacRoman", [](Tables& t, Random&) { return t.bytes = with_letters('\x8E', '\x8F'), Expected{"encoding"}; }},
      {"text read twice",
       [](Tables& t, Random& r) {
         t.bytes = read_twice;
         t.options.repair = r() % 2 == 0;
         return t.options.repair ? Expected{"repaired"} : Expected{"mojibake", false, true};
       }},
      {"curly quotes", [](Tables& t, Random&) { return t.curly = true, Expected{"curly-quotes"}; }},
      {"a title twice",
       [](Tables& t, Random& r) {
         Rows& rows = t.rows[any_table(r)];
         for (auto& row : rows) row.push_back(row.back());
         return Expected{"duplicate-column"};
       }},
      {"an empty template beside",
       [](Tables& t, Random& r) {
         if (r() % 2 == 0) t.beside["actors.csv"] = "name;kind\n(example) Sawmill;company\n";
         else t.beside["ties.csv"] = "from;to;type\n";
         return Expected{"unfilled-table"};
       }},
      {"an empty file beside",
       [](Tables& t, Random&) { return t.beside["communes.csv"] = "", Expected{"empty-file"}; }},
      {"an old copy beside",
       [](Tables& t, Random&) {
         t.beside["acteurs 2023.csv"] = "nom;type\nAncienne coopérative;entreprise\nMairie de Lons;commune\n";
         return Expected{"second-table"};
       }},
      {"kinds as titles among the rows",
       [](Tables& t, Random&) {
         t.rows["acteurs"] = {{"id", "nom", "type", "lieu", "siren"},
                              {"Collectivités", "", "", "", ""},
                              {"m", "Mairie de Lons", "", "Lons-le-Saunier", ""},
                              {"Entreprises", "", "", "", ""},
                              {"f", "Ferme du Haut", "", "Conliège", "732829320"},
                              {"ASSOCIATIONS", "", "", "", ""},
                              {"a", "AMAP des Trois Rivières", "", "", ""},
                              {"Établissements publics", "", "", "", ""},
                              {"l", "Lycée agricole", "", "Montmorot", ""},
                              {"u", "Université", "recherche", "", ""},
                              {"c", "Claire Exemple", "citoyen", "", ""}};
         return Expected{"section-row"};
       }},
      {"groups of titles above",
       [](Tables& t, Random&) {
         t.rows["acteurs"][0] = {"id", "nom", "type", "Où ?", ""};
         insert_at(t, "acteurs", 1, {"", "", "", "lieu", "siren"});
         return Expected{};
       }},
      {"a matrix",
       [](Tables& t, Random&) {
         t.rows["participations"] = {{"projet", "m", "f", "a", "l", "u"},
                                     {"p1", "porteur", "partenaire", "", "bénéficiaire", ""},
                                     {"p2", "", "partenaire", "porteur", "", ""},
                                     {"p3", "", "", "", "porteur", "expert"}};
         return Expected{"matrix", false, true};  // the dates are not in it
       }},
      {"cells to fill down",
       [](Tables& t, Random&) {
         Rows& rows = t.rows["participations"];
         for (std::size_t i = rows.size() - 1; i > 1; --i) rows[i][0] = rows[i][0] == rows[i - 1][0] ? "" : rows[i][0];
         t.options.fill_down = true;
         return Expected{"filled-down"};
       }},
      {"ids as decimal numbers",
       [](Tables& t, Random& r) {
         std::map<std::string, std::string> ids;
         const std::string ending = r() % 2 == 0 ? ".0" : ",0";
         for_column(t, "acteurs", 0, [&](std::string& cell) { ids[cell] = std::to_string(ids.size() + 1); });
         const auto decimal = [&](std::string& cell) { cell = ids.at(cell) + ending; };
         for_column(t, "acteurs", 0, decimal);
         for_column(t, "participations", 1, decimal);
         for_column(t, "liens", 0, decimal);
         for_column(t, "liens", 1, [&](std::string& cell) { cell = ids.at(cell); });
         return Expected{"float-endings"};
       }},
      {"dates with the month first",
       [](Tables& t, Random&) {
         t.rows["projets"][1][3] = "03/01/2021";
         t.rows["projets"][3].back() = "12/31/2030";
         return Expected{"month-first", false, true};  // an end more than there was
       }},
      {"separator", [](Tables& t, Random& r) { return t.separator = r() % 2 == 0 ? ',' : '\t', Expected{}; }},
      {"line ends", [](Tables& t, Random& r) { return t.line_end = r() % 2 == 0 ? "\r\n" : "\r", Expected{}; }},
      {"byte order marks",
       [](Tables& t, Random& r) {
         return t.before = r() % 2 == 0 ? "\xEF\xBB\xBF" : "\xEF\xBB\xBF\xEF\xBB\xBF", Expected{};
       }},
      {"all quoted", [](Tables& t, Random&) { return t.all_quoted = true, Expected{}; }},
      {"short rows", [](Tables& t, Random&) { return t.short_rows = true, Expected{"padded-rows"}; }},
      {"empty lines",
       [](Tables& t, Random& r) { return insert_at(t, any_table(r), 1 + pick(r, 3), {""}), Expected{}; }},
      {"comment above",
       [](Tables& t, Random&) { return t.before = "# made by hand; in 2024\n# second line\n", Expected{"comments"}; }},
      {"title above",
       [](Tables& t, Random& r) {
         insert_at(t, any_table(r), 0, {"Liste au 30/06/2023"});
         return Expected{"title-rows"};
       }},
      {"titles again",
       [](Tables& t, Random& r) {
         const std::string table = any_table(r);
         insert_at(t, table, 2 + pick(r, 2), t.rows[table][0]);
         return Expected{"repeated-titles"};
       }},
      {"comment inside",
       [](Tables& t, Random& r) { return insert_at(t, any_table(r), 2, {"# vérifier la suite"}), Expected{}; }},
      {"row pasted twice",
       [](Tables& t, Random& r) {
         const std::string table = any_table(r);
         t.rows[table].push_back(t.rows[table][1 + pick(r, t.rows[table].size() - 1)]);
         return Expected{"repeated-row"};
       }},
      {"total",
       [](Tables& t, Random& r) {
         const std::vector<std::string> words = {"Total", "TOTAL", "Sous-total", "Somme", "Moyenne", "total général"};
         const std::string word = words[pick(r, words.size())];
         t.rows["liens"].push_back({word, "", "", "8.25", ""});
         return Expected{"total-row"};
       }},
      {"row numbers",
       [](Tables& t, Random& r) {
         Rows& rows = t.rows[any_table(r)];
         const std::size_t before_first = r() % 2 == 0 ? 0 : 1;
         for (std::size_t i = 0; i < rows.size(); ++i) {
           rows[i].insert(rows[i].begin(), i == 0 ? "" : std::to_string(i - before_first));
         }
         return Expected{"row-numbers"};
       }},
      {"one title fewer",
       [](Tables& t, Random& r) {
         Rows& rows = t.rows[any_table(r)];
         for (auto& row : rows) row.back() = row.back().empty() ? "-" : row.back();
         for (std::size_t i = 1; i < rows.size(); ++i) rows[i].insert(rows[i].begin(), std::to_string(i));
         return Expected{"shifted-titles"};
       }},
      {"empty columns",
       [](Tables& t, Random& r) {
         for (auto& row : t.rows[any_table(r)]) row.insert(row.end(), {"", ""});
         return Expected{};
       }},
      {"column of one’s own",
       [](Tables& t, Random& r) {
         Rows& rows = t.rows[any_table(r)];
         for (std::size_t i = 0; i < rows.size(); ++i) rows[i].push_back(i == 0 ? "budget" : std::to_string(100 * i));
         return Expected{"unknown-columns"};
       }},
      {"columns in another order",
       [](Tables& t, Random& r) {
         for (auto& row : t.rows[any_table(r)]) std::reverse(row.begin(), row.end());
         return Expected{};
       }},
      {"names of tools",
       [](Tables& t, Random& r) {
         t.files["acteurs"] = r() % 2 == 0 ? "nodes.csv" : "elements.csv";
         t.files["liens"] = r() % 2 == 0 ? "edges.csv" : "connections.csv";
         return Expected{"recognised-table"};
       }},
      {"names that say nothing",
       [](Tables& t, Random& r) {
         t.files[r() % 2 == 0 ? "participations" : "liens"] = "export-2024.csv";
         return Expected{"recognised-table"};
       }},
  };
}

/// What cells say.
std::vector<Spoiling> words() {
  return {
      {"spaces",
       [](Tables& t, Random& r) {
         for (auto& cell : any_row(t, any_table(r), r)) cell = " " + cell + "\u00A0";
         return Expected{};
       }},
      {"capitals",
       [](Tables& t, Random& r) {
         for (char& c : any_row(t, "acteurs", r)[2]) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
         return Expected{};
       }},
      {"invisible characters",
       [](Tables& t, Random& r) {
         const std::vector<std::string> signs = {"\u00AD", "\u200B", "\u200E", "\uFEFF"};
         std::string& cell = any_row(t, "liens", r)[pick(r, 2)];
         cell += signs[pick(r, signs.size())];
         return Expected{"invisible-characters"};
       }},
      {"names for ids",
       [](Tables& t, Random& r) {
         std::map<std::string, std::string> names;
         for (const auto& row : t.rows["acteurs"]) names[row[0]] = row[1];
         auto& row = any_row(t, "liens", r);
         row[pick(r, 2)] = names[row[0]] == row[0] ? row[0] : names[row[0]];
         row[0] = names.contains(row[0]) ? names[row[0]] : row[0];
         return row[0] == row[1] ? Expected{"self-tie", false, true} : Expected{};
       }},
      {"kinds in other words",
       [](Tables& t, Random& r) {
         const std::map<std::string, std::vector<std::string>> words = {
             {"commune", {"Mairie", "collectivités", "Commune de Lons", "EPCI"}},
             {"entreprise", {"PME", "GAEC", "Entreprises", "SCIC SA"}},
             {"association", {"Asso.", "association loi 1901", "Tiers-lieu", "ESAT"}},
             {"organisme public", {"Lycée", "CCI", "Établissement scolaire", "public body"}},
             {"recherche", {"Laboratoire", "UMR", "university", "CNRS"}},
             {"citoyen", {"habitante", "Particuliers", "person", "citoyen·ne"}}};
         std::string& cell = any_row(t, "acteurs", r)[2];
         cell = words.at(cell)[pick(r, 4)];
         return Expected{};
       }},
      {"roles in other words",
       [](Tables& t, Random& r) {
         const std::map<std::string, std::vector<std::string>> words = {
             {"porteur", {"pilote", "Co-porteuse", "lead", "MOA"}},
             {"partenaire", {"Partenaires", "partner", "invité", "signataire"}},
             {"bénéficiaire", {"client", "usagère", "beneficiary", "public"}},
             {"expert", {"formateur", "consultante", "adviser", "Conseil"}}};
         std::string& cell = any_row(t, "participations", r)[2];
         cell = words.at(cell)[pick(r, 4)];
         return Expected{};
       }},
      {"statuses in other words",
       [](Tables& t, Random& r) {
         const std::map<std::string, std::vector<std::string>> words = {
             {"en cours", {"validé", "En Cours", "ongoing", "pérennisé"}},
             {"terminé", {"clôturé", "Terminée", "done", "achevé en 2022"}}};
         std::string& cell = any_row(t, "projets", r)[2];
         cell = words.at(cell)[pick(r, 4)];
         return Expected{};
       }},
      {"dates in other words",
       [](Tables& t, Random& r) {
         const std::vector<std::string> forms = {"01/03/2021",          "1er mars 2021",       "01-03-2021",
                                                 "2021-03-01T00:00:00", "lundi 1er mars 2021", "01.03.2021",
                                                 "1 mars 2021",         "2021/03/01"};
         t.rows["projets"][1][3] = forms[pick(r, forms.size())];
         return Expected{};
       }},
      {"dates with two digits",
       [](Tables& t, Random& r) {
         t.rows["projets"][1][3] = r() % 2 == 0 ? "01/03/21" : "1 mars 21";
         return Expected{"two-digit-year"};
       }},
      {"serial number", [](Tables& t, Random&) { return t.rows["projets"][1][3] = "44256", Expected{"date-serial"}; }},
      {"empty words",
       [](Tables& t, Random& r) {
         const std::vector<std::string> words = {"NA", "n.c.", "?", "-", "à préciser", "Non renseigné", "nan"};
         const std::string word = words[pick(r, words.size())];
         for_column(t, "acteurs", 3, [&](std::string& cell) { cell = cell.empty() ? word : cell; });
         for_column(t, "acteurs", 4, [&](std::string& cell) { cell = cell.empty() ? word : cell; });
         return Expected{};
       }},
      {"decimal commas",
       [](Tables& t, Random&) {
         for_column(t, "liens", 3, [](std::string& cell) { std::replace(cell.begin(), cell.end(), '.', ','); });
         return Expected{};
       }},
      {"spaces in a code", [](Tables& t, Random&) { return t.rows["acteurs"][2][4] = "732 829 320", Expected{}; }},
      {"siret", [](Tables& t, Random&) { return t.rows["acteurs"][2][4] = "73282932000074", Expected{"siret"}; }},
      {"float of a code",
       [](Tables& t, Random&) { return t.rows["acteurs"][2][4] = "732829320.0", Expected{"float-endings"}; }},
      {"several actors in a cell",
       [](Tables& t, Random& r) {
         const std::vector<std::string> joints = {", ", " / ", " ; ", " & "};
         Rows& rows = t.rows["participations"];
         rows[1] = {"p1", "m" + joints[pick(r, joints.size())] + "f", "partenaire", "2021"};
         rows.erase(rows.begin() + 2);
         return Expected{"list-in-cell", false, true};
       }},
  };
}

/// What cannot be mended, and is told.
std::vector<Spoiling> faults() {
  return {
      {"unknown actor",
       [](Tables& t, Random& r) {
         any_row(t, r() % 2 == 0 ? "liens" : "participations", r)[1] = "Mairie de Lonss";
         return Expected{"unknown-actor", true, true};
       }},
      {"unknown project",
       [](Tables& t, Random& r) {
         return any_row(t, "participations", r)[0] = "Cantine bo", Expected{"unknown-project", true, true};
       }},
      {"bad intensity",
       [](Tables& t, Random& r) {
         const std::vector<std::string> bad = {"12 %", "-2", "***", "1/2", "3 fois"};
         any_row(t, "liens", r)[3] = bad[pick(r, bad.size())];
         return Expected{"bad-weight", true, true};
       }},
      {"no intensity",
       [](Tables& t, Random& r) { return any_row(t, "liens", r)[3] = "0", Expected{"zero-weight", false, true}; }},
      {"merged cells",
       [](Tables& t, Random& r) {
         return t.rows["participations"][2 + pick(r, 5)][0] = "", Expected{"merged-cells", true, true};
       }},
      {"loop",
       [](Tables& t, Random& r) {
         auto& row = any_row(t, "liens", r);
         row[1] = row[0];
         return Expected{"self-tie", false, true};
       }},
      {"missing column",
       [](Tables& t, Random&) { return t.rows["liens"][0][1] = "zzz", Expected{"missing-column", true, true}; }},
      {"unknown kind",
       [](Tables& t, Random& r) {
         return any_row(t, "acteurs", r)[2] = "xylophoniste", Expected{"unknown-kind", false, true};
       }},
      {"unknown role",
       [](Tables& t, Random& r) {
         return any_row(t, "participations", r)[2] = "xylophoniste", Expected{"unknown-role", false, true};
       }},
      {"unknown status",
       [](Tables& t, Random& r) {
         return any_row(t, "projets", r)[2] = "xylophone", Expected{"unknown-status", false, true};
       }},
      {"impossible date",
       [](Tables& t, Random& r) {
         return any_row(t, "participations", r)[3] = "32/13/2021", Expected{"impossible-date", false, true};
       }},
      {"end before start",
       [](Tables& t, Random&) { return t.rows["projets"][1][4] = "2001", Expected{"end-before-start", false, true}; }},
      {"id twice",
       [](Tables& t, Random& r) {
         return t.rows["acteurs"][2 + pick(r, 5)][0] = "m", Expected{"duplicate-id", true, true};
       }},
      {"separator in a text",
       [](Tables& t, Random&) {
         t.rows["acteurs"][1].push_back("zzz");
         return Expected{"column-count", true, true};
       }},
      {"lost digits",
       [](Tables& t, Random&) { return t.rows["acteurs"][2][4] = "7,33E+08", Expected{"lost-digits", false, true}; }},
      {"failed formula",
       [](Tables& t, Random&) { return t.rows["acteurs"][2][3] = "#REF!", Expected{"cell-error", false, true}; }},
  };
}

Outcome read(const Tables& tables) {
  const TemporaryFolder folder;
  for (const auto& [name, rows] : tables.rows) folder.write(tables.files.at(name), written(rows, tables));
  for (const auto& [name, text] : tables.beside) folder.write(name, text);
  return outcome_of(folder.path(), tables.options);
}

TEST(Spoiled, ARightTerritoryIsReadWithoutAWord) {
  const Outcome outcome = read(right_territory());
  ASSERT_TRUE(outcome.ecosystem);
  EXPECT_EQ(outcome.diagnostics.count(Severity::warning), 0U) << all_of(outcome.diagnostics);
  EXPECT_EQ(essence(*outcome.ecosystem).size(), 6U + 3U + 7U + 4U);
}

TEST(Spoiled, EverySpoilingIsMendedOrTold) {
  const char* asked = std::getenv("MAILLAGE_SPOILINGS");
  const int times = asked != nullptr ? std::atoi(asked) : 6;
  const std::vector<std::string> truth = essence(*read(right_territory()).ecosystem);
  std::size_t tried = 0;
  for (const auto& list : {forms(), words(), faults()}) {
    for (const Spoiling& spoiling : list) {
      for (int seed = 0; seed < times; ++seed, ++tried) {
        SCOPED_TRACE(spoiling.name + ", seed " + std::to_string(seed));
        Random random(static_cast<unsigned>(seed));
        Tables tables = right_territory();
        const Expected expected = spoiling.spoil(tables, random);
        expect_told_or_mended(read(tables), expected, truth);
      }
    }
  }
  EXPECT_GE(tried, 300U);
}

}  // namespace
}  // namespace maillage::testing
