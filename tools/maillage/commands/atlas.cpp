// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/atlas.h"

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/atlas_messages.h"
#include "maillage/messages/messages.h"
#include "maillage/options/weaving_words.h"
#include "maillage/output/output.h"
#include "maillage/output/workshop_files.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

constexpr std::array kAtlasFormats = {OutputFormat::markdown, OutputFormat::html,
                                      OutputFormat::pdf};
constexpr std::size_t kMostPages = 2000;

struct AtlasArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  std::string of = "actors";
  bool exact = false;
  std::string seed = "1";
};

int run_atlas(const CLI::App& command, const AtlasArguments& arguments,
              const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kAtlasFormats, language);
  reports::AtlasPlan plan{
      .of = chosen("--of", arguments.of, reports::atlas_subjects(), language),
      .index = format == OutputFormat::pdf,
      .figures = format != OutputFormat::markdown || !on_standard_output(arguments.output.path)};
  if (plan.of != reports::AtlasOf::actors && !arguments.network.shown.empty())
    throw UsageError(std::string(kShowOfActors.in(language)));
  const MeasureOptions measuring = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study = make_study(std::move(ecosystem), asked, measuring, arguments.exact);
  need_measurable(study.network(), Aim::closure, language);
  plan.shown = shown_kinds(arguments.network, study.ecosystem());
  const std::size_t pages = reports::atlas_pages(study, plan);
  if (pages > kMostPages) throw std::runtime_error(kTooManyPages.in(language, pages, kMostPages));
  say_cost(reports::seconds_for_atlas(study.network(), pages));
  const Progress shown(kDrawingAtlas.in(language));
  Document written = reports::atlas(study, plan, language, watched());
  if (on_standard_output(arguments.output.path)) deliver(reports::write_sheet(written, format), "");
  else deliver_all(sheet_files(std::move(written), arguments.output.path), language);
  return 0;
}

}  // namespace

Run set_up_atlas(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<AtlasArguments>();
  add_data(command, arguments->data, language);
  command.add_option("--of", arguments->of, std::string(kAtlasOfHelp.in(language)))
      ->group(std::string(kAtlasOptions.in(language)))
      ->option_text("actors|projects|communes");
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  leave_out(command, "--two-mode");  // its maps are of actors
  add_output(command, arguments->output, kAtlasFormats, kAtlasFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_atlas(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
