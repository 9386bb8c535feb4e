// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/base/number.h"
#include "maillage/io/cases/case_column_messages.h"
#include "maillage/io/cases/case_columns.h"
#include "maillage/io/cases/case_rules.h"
#include "maillage/io/tables/fields.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

/// What a project says under a title, as a text; nothing where it says nothing.
class ProjectColumns {
 public:
  explicit ProjectColumns(const Ecosystem& ecosystem, const std::vector<CaseColumn>& further = {})
      : ecosystem_(ecosystem), further_(further) {
    for (const Attribute& one : ecosystem.project_attributes) titles_.push_back(one.name);
    for (const ProjectField field : kFields) {
      for (const std::string_view name : name_of(field)) titles_.emplace_back(name);
    }
    for (const CaseColumn& one : further) titles_.push_back(one.name);
  }

  [[nodiscard]] const std::vector<std::string>& titles() const { return titles_; }

  /// The columns of the table that say something of a project.
  [[nodiscard]] OfferedColumns offered() const {
    OfferedColumns offered{Text(kColumnsOfProjects), {}};
    for (std::size_t i = 0; i < kFields.size(); ++i) {
      if (says_something(first_field() + kLanguages.size() * i)) offered.names.emplace_back(name_of(kFields[i]));
    }
    for (const Attribute& one : ecosystem_.project_attributes) offered.names.push_back(Text::verbatim(one.name));
    return offered;
  }

  [[nodiscard]] std::string text(std::size_t column, std::size_t project) const {
    const auto& attributes = ecosystem_.project_attributes;
    if (column < first_field())
      return std::visit([&](const auto& of) { return said(of[project]); }, attributes[column].values);
    const std::size_t first_further = first_field() + kLanguages.size() * kFields.size();
    if (column >= first_further) return said(further_[column - first_further].values[project]);
    const std::size_t place = column - first_field();
    return said(kFields[place / kLanguages.size()], kLanguages[place % kLanguages.size()], project);
  }

 private:
  static constexpr std::array kFields = {ProjectField::status, ProjectField::category, ProjectField::sectors,
                                         ProjectField::start,  ProjectField::end,      ProjectField::framework};

  static Label name_of(ProjectField field) {
    return fields_of(TableKind::projects)[static_cast<std::size_t>(field)].name;
  }

  [[nodiscard]] std::size_t first_field() const { return ecosystem_.project_attributes.size(); }

  [[nodiscard]] bool says_something(std::size_t column) const {
    for (std::size_t project = 0; project < ecosystem_.projects.size(); ++project) {
      if (!text(column, project).empty()) return true;
    }
    return false;
  }

  [[nodiscard]] std::string said(ProjectField field, Language language, std::size_t place) const {
    const Project& project = ecosystem_.projects[place];
    switch (field) {
      case ProjectField::status: return project.status ? label(ecosystem_, *project.status, language) : "";
      case ProjectField::category: return project.category;
      case ProjectField::sectors: return fmt::format("{}", fmt::join(project.sectors, ";"));
      case ProjectField::start: return said(project.period.start);
      case ProjectField::end: return said(project.period.end);
      default: return project.framework;
    }
  }
  static std::string said(const std::optional<double>& value) { return value ? to_exact(*value) : ""; }
  static std::string said(const std::optional<bool>& value) {
    if (!value) return "";
    return *value ? "1" : "0";
  }
  static std::string said(const std::optional<std::string>& value) { return value.value_or(""); }
  static std::string said(const std::optional<Date>& value) { return value ? std::to_string(value->year) : ""; }

  const Ecosystem& ecosystem_;
  const std::vector<CaseColumn>& further_;
  std::vector<std::string> titles_;
};

/// Reads the wanted columns of the projects of a territory.
class ProjectCases {
 public:
  ProjectCases(const Ecosystem& ecosystem, const CaseQuestion& question, const FurtherColumns& further)
      : ecosystem_(ecosystem), question_(question), further_(further), columns_(ecosystem, further.columns) {}

  CaseReading read() {
    find_columns();
    for (std::size_t project = 0; project < ecosystem_.projects.size(); ++project) read_project(project);
    set_aside_.tell(reading_.columns, reading_.diagnostics);
    return std::move(reading_);
  }

 private:
  void find_columns() {
    std::vector<OfferedColumns> offered = {columns_.offered()};
    offered.insert(offered.end(), further_.offered.begin(), further_.offered.end());
    for (const std::string& wanted : question_.columns) {
      const auto place = find_title(columns_.titles(), wanted);
      if (!place) reading_.diagnostics.add({.code = "unknown-column", .message = no_such_column(wanted, offered)});
      places_.push_back(place.value_or(0));
      reading_.columns.push_back({place ? columns_.titles()[*place] : wanted, {}});
    }
    if (!reading_.diagnostics.has_errors()) return;
    tell_offered(offered, {}, reading_.diagnostics);
    throw InputError(std::move(reading_.diagnostics));
  }

  [[nodiscard]] Diagnostic at(const Project& project) const {
    Diagnostic place;
    if (project.origin.line > 0)
      place.place = {.file = ecosystem_.files[project.origin.file.index()], .line = project.origin.line};
    return place;
  }

  void read_project(std::size_t project) {
    const Project& one = ecosystem_.projects[project];
    std::vector<std::optional<double>> values;
    std::optional<std::size_t> lacking;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const std::string text = columns_.text(places_[i], project);
      if (text.empty() && !lacking) lacking = i;
      values.push_back(value(text, i, one));
    }
    if (lacking) {
      set_aside_.add(*lacking, one.name, at(one));
      reading_.set_aside.push_back(one.name);
      return;
    }
    reading_.cases.push_back(one.name);
    for (std::size_t i = 0; i < values.size(); ++i) reading_.columns[i].values.push_back(values[i]);
  }

  std::optional<double> value(const std::string& text, std::size_t i, const Project& project) {
    if (text.empty() || says_not_applicable(text)) return std::nullopt;
    const std::string& column = reading_.columns[i].name;
    const auto number = number_of(text, column, question_.words);
    if (number || !told_.emplace(i, text).second) return number;
    Diagnostic fault = at(project);
    fault.code = "no-number";
    fault.message = kNoCaseNumber(shortened(text), column);
    reading_.diagnostics.add(std::move(fault));
    return number;
  }

  const Ecosystem& ecosystem_;
  const CaseQuestion& question_;
  const FurtherColumns& further_;
  ProjectColumns columns_;
  CaseReading reading_;
  std::vector<std::size_t> places_;
  SetAside set_aside_;
  std::set<std::pair<std::size_t, std::string>> told_;
};

}  // namespace

bool has_project_column(const Ecosystem& ecosystem, const std::string& name) {
  return find_title(ProjectColumns(ecosystem).titles(), name).has_value();
}

CaseReading cases_of_projects(const Ecosystem& ecosystem, const CaseQuestion& question, bool strict,
                              const FurtherColumns& further) {
  return finished(ProjectCases(ecosystem, question, further).read(), strict);
}

}  // namespace maillage
