// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/file.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/io/grid/grid_tables.h"
#include "maillage/io/writing/written_sheet.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/writing_messages.h"
#include "maillage/output/output.h"
#include "maillage/output/territory_output.h"

namespace maillage::tool {
namespace {

struct ConvertArguments {
  std::string data;
  std::string output;
  std::string format = "csv";
};

CsvLook parse_look(const std::string& text, Language language) {
  if (text == "csv") return CsvLook::canonical;
  if (text == "csv-excel") return CsvLook::excel;
  refuse_value("--format", text, std::vector<std::string>{"csv", "csv-excel"}, language);
}

/// Whether the data have tables of criteria and marks, right or wrong.
bool has_grid(const std::string& data, const Ecosystem& ecosystem, const ReadOptions& options) {
  try {
    const auto files = find_grid(data, *options.files);
    return files && check_grid_tables(*files, &ecosystem, options);
  } catch (const InputError&) {
    return true;
  }
}

int run_convert(const CLI::App& command, const ConvertArguments& arguments,
                const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  if (arguments.output.empty()) throw UsageError(kNoConvertOutput.in(language));
  const CsvLook look = parse_look(arguments.format, language);
  const bool ods = names_ods(arguments.output);
  const bool workbook = ods || names_workbook(arguments.output, kConvertsToNoSuch, language);
  refuse_unforced(arguments.output, workbook ? NewThing::workbook : NewThing::folder, general.force,
                  language);
  const Ecosystem ecosystem = read_data(arguments.data, general, language);
  if (has_grid(arguments.data, ecosystem, read_options(general, language)))
    say_info(kGridNotConverted.in(language));
  WrittenTerritory written = written_territory(ecosystem, language, look);
  if (workbook) {
    written.tables.push_back(descriptor_sheet(written.descriptor));
    say_cost(seconds_for_workbook(written.tables));
    const Progress progress(kWritingData.in(language));
    deliver(ods ? to_ods(written.tables) : to_xlsx(written.tables), arguments.output);
    return 0;
  }
  FolderFiles files;
  for (const WrittenSheet& table : written.tables)
    files.emplace_back(table.name + ".csv", to_csv(table, look));
  files.emplace_back("datapackage.json", written.descriptor);
  for (const std::filesystem::path& kept : choices_beside(arguments.data, input_files()))
    files.emplace_back(kept.filename().string(), std::string(input_files().read(kept)->view()));
  deliver_folder(files, arguments.output);
  return 0;
}

}  // namespace

Run set_up_convert(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<ConvertArguments>();
  add_data(command, arguments->data, language);
  const std::string group(kOutputOptions.in(language));
  command
      .add_option("-o,--output", arguments->output, std::string(kConvertOutputHelp.in(language)))
      ->group(group)
      ->option_text(language == Language::french ? "CHEMIN" : "PATH");
  command.add_option("--format", arguments->format, std::string(kConvertFormatHelp.in(language)))
      ->group(group)
      ->option_text("csv|csv-excel");
  return [&command, arguments, &general, language] {
    return run_convert(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
