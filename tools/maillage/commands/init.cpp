// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/writing/template_sheets.h"
#include "maillage/io/writing/written_sheet.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/writing_messages.h"
#include "maillage/output/output.h"
#include "maillage/output/territory_output.h"

namespace maillage::tool {
namespace {

/// The tables as files, as people of this language open them, and what explains them as text.
std::vector<std::pair<std::string, std::string>> as_files(const std::vector<WrittenSheet>& sheets,
                                                          Language language) {
  const CsvLook look = language == Language::french ? CsvLook::excel : CsvLook::canonical;
  std::vector<std::pair<std::string, std::string>> files;
  for (const WrittenSheet& sheet : sheets) {
    std::string text;
    if (sheet.with_titles) {
      text = to_csv(sheet, look);
    } else {
      for (const auto& row : sheet.rows) text += std::get<std::string>(row.front()) + "\n";
    }
    files.emplace_back(slug(sheet.name) + (sheet.with_titles ? ".csv" : ".md"), std::move(text));
  }
  return files;
}

/// How the page that explains names what is made, for someone beside it.
std::string name_to_type(const std::string& path) {
  std::filesystem::path named = std::filesystem::path(path).lexically_normal();
  if (!named.has_filename()) named = named.parent_path();
  const std::string name = named.filename().string();
  return name.find(' ') == std::string::npos ? name : '"' + name + '"';
}

struct InitArguments {
  std::string path;
  bool with_grid = false;
};

int run_init(const InitArguments& arguments, Language language) {
  const std::string& path = arguments.path;
  if (path.empty()) throw UsageError(kNoInitPath.in(language));
  const bool workbook = names_workbook(path, kWritesNoSuch, language);
  refuse_existing(path, language);
  std::vector<WrittenSheet> sheets = template_sheets(
      language, {.folder = !workbook, .grid = arguments.with_grid, .name = name_to_type(path)});
  if (arguments.with_grid) {
    for (WrittenSheet& sheet : grid_template_sheets(language)) sheets.push_back(std::move(sheet));
  }
  if (workbook) deliver(to_xlsx(sheets), path);
  else deliver_folder(as_files(sheets, language), path);
  say_info(kMade.in(language, path));
  return 0;
}

}  // namespace

Run set_up_init(CLI::App& command, const GeneralArguments&, Language language) {
  const auto arguments = std::make_shared<InitArguments>();
  command.add_option(language == Language::french ? "CHEMIN" : "PATH", arguments->path,
                     std::string(kInitPathHelp.in(language)));
  command.add_flag("--with-grid", arguments->with_grid, std::string(kWithGridHelp.in(language)))
      ->group(std::string(kOutputOptions.in(language)));
  return [arguments, language] { return run_init(*arguments, language); };
}

}  // namespace maillage::tool
