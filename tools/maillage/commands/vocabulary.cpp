// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/vocabulary.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/messages.h"
#include "maillage/output/output.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

struct VocabularyArguments {
  std::string data;
  OutputArguments output;
};

struct Entry {
  std::string word;
  WordField field = WordField::kind;
  std::string meaning;
};

/// What an id of a field means, as it is called.
std::string meaning_of(WordField field, std::string_view id, std::span<const Kind> kinds,
                       Language language) {
  if (field == WordField::kind) {
    const auto kind = std::ranges::find_if(kinds, [id](const Kind& one) { return one.id == id; });
    return kind != kinds.end() ? kind->label.in(language) : std::string(id);
  }
  if (field == WordField::role) {
    const auto role = parse_role(id);
    return role ? std::string(term(*role).label.in(language)) : std::string(id);
  }
  if (field == WordField::status) {
    const auto status = parse_status(id);
    return status ? std::string(term(*status).label.in(language)) : std::string(id);
  }
  return std::string(id);
}

std::vector<Entry> entries(const Ecosystem& ecosystem, Language language) {
  std::vector<Entry> list;
  for (const OwnWord& own : ecosystem.own_words) {
    list.push_back({own.word, own.field, meaning_of(own.field, own.id, ecosystem.kinds, language)});
  }
  for (const Meaning& meaning : lexicon()) {
    std::string_view rest = meaning.words;
    while (!rest.empty()) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      list.push_back({std::string(rest.substr(0, bar)), meaning.field,
                      meaning_of(meaning.field, meaning.id, ecosystem.kinds, language)});
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
  }
  return list;
}

reports::Table table_of(const std::vector<Entry>& list, Language language) {
  reports::Table table{.id = "vocabulary", .language = language};
  for (const Label* label : {&kWordColumn, &kFieldColumn, &kMeaningColumn}) {
    table.columns.push_back({.id = std::string(label->in(language))});
  }
  for (const Entry& entry : list) {
    table.rows.push_back({reports::Cell::text(entry.word),
                          reports::Cell::text(name_of(entry.field).in(language)),
                          reports::Cell::text(entry.meaning)});
  }
  return table;
}

std::string as_json(const std::vector<Entry>& list, Language language) {
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const Entry& entry : list) {
    json.push_back({{"word", entry.word},
                    {"field", name_of(entry.field).in(language)},
                    {"meaning", entry.meaning}});
  }
  return json.dump(2) + "\n";
}

int run_vocabulary(const VocabularyArguments& arguments, const GeneralArguments& general,
                   Language language) {
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  const Ecosystem ecosystem =
      arguments.data.empty() ? Ecosystem{} : read_data(arguments.data, general, language);
  const std::vector<Entry> list = entries(ecosystem, language);
  std::string result;
  if (format == OutputFormat::json) result = as_json(list, language);
  else result = write_table(table_of(list, language), format);
  deliver(result, arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_vocabulary(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<VocabularyArguments>();
  add_data(command, arguments->data, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [arguments, &general, language] { return run_vocabulary(*arguments, general, language); };
}

}  // namespace maillage::tool
