// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/writing/template_sheets.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "maillage/io/tables/columns.h"
#include "maillage/io/writing/template_page.h"
#include "maillage/io/writing/template_words.h"
#include "maillage/io/writing/written_sheet.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

std::string capitalised(std::string_view name) {
  std::string text(name);
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

/// Makes the sheets of one language.
class TemplateWriter {
 public:
  TemplateWriter(Language language, const TemplateForm& form) : language_(language), form_(form) {}

  std::vector<WrittenSheet> write() const { return {read_me(), actors(), projects(), participations(), ties()}; }

 private:
  [[nodiscard]] bool french() const { return language_ == Language::french; }
  [[nodiscard]] std::string sheet_name(TableKind kind) const { return capitalised(name_of(kind).in(language_)); }

  /// The cells below the titles of a table's first column, where its names are.
  [[nodiscard]] std::string names_of(TableKind kind) const {
    return fmt::format("={}!$A${}:$A${}", sheet_name(kind), kFirstFilledRow, kLastFilledRow);
  }

  template <typename F>
  [[nodiscard]] WrittenColumn column(TableKind kind, F field, const Label& note) const {
    const Label title = fields_of(kind)[static_cast<std::size_t>(field)].name;
    return {.title = std::string(title.in(language_)), .note = std::string(note.in(language_))};
  }

  static WrittenColumn choosing(WrittenColumn column, std::vector<std::string> choices) {
    column.choices = std::move(choices);
    return column;
  }
  static WrittenColumn code(WrittenColumn column) {
    column.is_code = true;
    return column;
  }
  static WrittenColumn choosing_from(WrittenColumn column, std::string range) {
    column.choices_from = std::move(range);
    return column;
  }

  [[nodiscard]] std::vector<std::string> kinds() const {
    std::vector<std::string> words;
    for (const Kind& kind : built_in_kinds()) {
      if (kind.id != "unknown") words.push_back(kind.label.in(language_));
    }
    return words;
  }
  [[nodiscard]] std::vector<std::string> roles() const {
    std::vector<std::string> words;
    for (const Role role : {Role::lead, Role::support, Role::funder, Role::partner, Role::expert, Role::member,
                            Role::author, Role::beneficiary})
      words.emplace_back(term(role).label.in(language_));
    return words;
  }
  [[nodiscard]] std::vector<std::string> statuses() const {
    std::vector<std::string> words;
    for (const Status status : {Status::idea, Status::ongoing, Status::completed, Status::stopped, Status::cancelled})
      words.emplace_back(term(status).label.in(language_));
    return words;
  }

  [[nodiscard]] std::string example(std::string_view fr, std::string_view en) const {
    return french() ? "(exemple) " + std::string(fr) : "(example) " + std::string(en);
  }
  [[nodiscard]] std::string either(std::string_view fr, std::string_view en) const {
    return std::string(french() ? fr : en);
  }

  [[nodiscard]] WrittenSheet read_me() const {
    WrittenSheet page{either("Lisez-moi", "Read me"), {{.title = ""}}, {}, false, false};
    std::vector<Label> lines(kReadMe.begin(), kReadMe.end());
    for (const OtherLine& other : kReadMeOfFolder) {
      if (form_.folder) lines[other.line] = other.text;
    }
    if (form_.grid) lines.insert(lines.begin() + kReadMeTables, kReadMeOfGrid.begin(), kReadMeOfGrid.end());
    for (const Label& line : lines) page.rows.push_back({std::string(line.in(language_))});
    const Label& plain = form_.folder ? kFolderName : kWorkbookName;
    const std::string name = form_.name.empty() ? std::string(plain.in(language_)) : form_.name;
    for (const auto& message : {kReadMeFirst, kReadMeThen}) page.rows.push_back({message.in(language_, name)});
    const Label& with_grid = form_.folder ? kGridFolderName : kGridWorkbookName;
    page.rows.push_back(
        {form_.grid ? kReadMeScore.in(language_, name) : kReadMeNoGrid.in(language_, with_grid.in(language_))});
    page.rows.push_back({std::string(kReadMeLast.in(language_))});
    return page;
  }

  [[nodiscard]] WrittenSheet actors() const {
    using F = ActorField;
    constexpr TableKind kKind = TableKind::actors;
    return {sheet_name(kKind),
            {column(kKind, F::name, kNoteName), choosing(column(kKind, F::kind, kNoteKind), kinds()),
             column(kKind, F::place, kNotePlace), code(column(kKind, F::insee_code, kNoteCode)),
             code(column(kKind, F::siren, kNoteSiren)),
             choosing_from(column(kKind, F::belongs_to, kNoteBelongs), names_of(kKind)),
             column(kKind, F::source, kNoteSource), column(kKind, F::note, kNoteNote)},
            {{example("Scierie du Haut", "High Sawmill"),
              either("entreprise", "company"),
              "Lons-le-Saunier",
              "39300",
              {},
              {},
              either("entretien, mars 2024", "interview, March 2024"),
              {}}},
            true,
            false};
  }

  [[nodiscard]] WrittenSheet projects() const {
    using F = ProjectField;
    constexpr TableKind kKind = TableKind::projects;
    WrittenSheet sheet{
        sheet_name(kKind),
        {column(kKind, F::name, kNoteProjectName), column(kKind, F::category, kNoteCategory),
         column(kKind, F::sectors, kNoteSectors), choosing(column(kKind, F::status, kNoteStatus), statuses()),
         column(kKind, F::start, kNoteStart), column(kKind, F::end, kNoteEnd), column(kKind, F::source, kNoteSource)},
        {{example("Filière bois locale", "Local timber"),
          either("filière", "sector"),
          either("bois;énergie", "timber;energy"),
          std::string(term(Status::ongoing).label.in(language_)),
          "2024",
          {},
          {}}},
        true,
        false};
    if (!form_.grid) return sheet;
    WrittenColumn mirror{.title = std::string(kMirrorTitle.in(language_)),
                         .note = std::string(kNoteMirror.in(language_))};
    sheet.columns.push_back(choosing_from(std::move(mirror), names_of(kKind)));
    sheet.rows.front().emplace_back();
    return sheet;
  }

  [[nodiscard]] WrittenSheet participations() const {
    using F = ParticipationField;
    constexpr TableKind kKind = TableKind::participations;
    return {sheet_name(kKind),
            {choosing_from(column(kKind, F::project, kNoteProject), names_of(TableKind::projects)),
             choosing_from(column(kKind, F::actor, kNoteActor), names_of(TableKind::actors)),
             choosing(column(kKind, F::role, kNoteRole), roles()), column(kKind, F::start, kNoteStart),
             column(kKind, F::end, kNoteEnd), column(kKind, F::source, kNoteSource)},
            {{example("Filière bois locale", "Local timber"),
              example("Scierie du Haut", "High Sawmill"),
              std::string(term(Role::partner).label.in(language_)),
              "2024",
              {},
              {}}},
            true,
            false};
  }

  [[nodiscard]] WrittenSheet ties() const {
    using F = TieField;
    constexpr TableKind kKind = TableKind::ties;
    return {sheet_name(kKind),
            {choosing_from(column(kKind, F::from, kNoteActor), names_of(TableKind::actors)),
             choosing_from(column(kKind, F::to, kNoteActor), names_of(TableKind::actors)),
             column(kKind, F::type, kNoteTieType),
             choosing_from(column(kKind, F::project, kNoteTieProject), names_of(TableKind::projects)),
             column(kKind, F::intensity, kNoteIntensity), column(kKind, F::start, kNoteStart),
             column(kKind, F::end, kNoteEnd), column(kKind, F::source, kNoteSource)},
            {{example("Scierie du Haut", "High Sawmill"),
              example("Ferme du Bas", "Low Farm"),
              either("chaleur fournie", "heat supplied"),
              {},
              {},
              "2024",
              {},
              {}}},
            true,
            false};
  }

  Language language_;
  const TemplateForm& form_;
};

}  // namespace

std::vector<WrittenSheet> template_sheets(Language language, const TemplateForm& form) {
  return TemplateWriter(language, form).write();
}

std::vector<WrittenSheet> grid_template_sheets(Language language) {
  const auto sheet = [language](const Label& name, const std::vector<std::pair<Label, Label>>& titles) {
    WrittenSheet made{std::string(name.in(language)), {}, {}, true, false};
    for (const auto& [title, note] : titles)
      made.columns.push_back({.title = std::string(title.in(language)), .note = std::string(note.in(language))});
    return made;
  };
  std::vector<WrittenSheet> sheets = {sheet(kCriteriaSheet, {{{"id", "id"}, kNoteCriterionId},
                                                             {{"nom", "name"}, kNoteCriterionName},
                                                             {{"pilier", "pillar"}, kNotePillar},
                                                             {{"poids", "weight"}, kNoteWeight},
                                                             {{"min", "min"}, kNoteScaleLow},
                                                             {{"max", "max"}, kNoteScaleHigh},
                                                             {{"sens", "sense"}, kNoteSense},
                                                             {{"source", "source"}, kNoteSource}}),
                                      sheet(kMarksSheet, {{{"projet", "project"}, kNoteMarkedProject},
                                                          {{"critere", "criterion"}, kNoteMarkedCriterion},
                                                          {{"valeur", "value"}, kNoteValue},
                                                          {{"date", "date"}, kNoteMarkDate},
                                                          {{"source", "source"}, kNoteSource},
                                                          {{"note", "note"}, kNoteNote}})};
  sheets[0].columns[6].choices = {std::string(kSenseMore.in(language)), std::string(kSenseLess.in(language))};
  return sheets;
}

}  // namespace maillage
