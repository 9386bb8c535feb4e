// SPDX-License-Identifier: GPL-3.0-or-later

#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/messages/messages.h"
#include "maillage/output/output.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::tool {
namespace {

struct SummaryArguments {
  std::string data;
  NetworkArguments network;
  OutputArguments output;
  bool exact = false;
  std::string seed = "1";
};

std::string written(const reports::Summary& summary, const Network& network, OutputFormat format,
                    Language language) {
  if (format == OutputFormat::json) return reports::summary_json(summary, network);
  if (is_rows(format)) return write_table(reports::summary_table(summary, language), format);
  return reports::summary_text(summary, network, language);
}

int run_summary(const CLI::App& command, const SummaryArguments& arguments,
                const GeneralArguments& general, Language language) {
  need_data(command, arguments.data, language);
  const OutputFormat format = output_format(arguments.output, kTableFormats, language);
  const MeasureOptions options = measure_options(general, arguments.seed, language);
  Ecosystem ecosystem = read_data(arguments.data, general, language);
  const Question asked = question(arguments.network, ecosystem, language);
  const Study study = make_study(std::move(ecosystem), asked, options, arguments.exact);
  const Network& network = study.network();
  say_unstated(study, format, language);
  const std::vector<KindId> shown = shown_kinds(arguments.network, study.ecosystem());
  const auto extent = format == OutputFormat::json || is_rows(format)
                          ? reports::SummaryExtent::all
                          : reports::SummaryExtent::shown;
  const std::vector<const Measure*> wanted = reports::summary_measures(network, extent);
  say_cost(reports::seconds_for_summary(study, wanted));
  const reports::Summary summary = [&] {
    Progress progress(kMeasuring.in(language));
    const auto step = [&](const Measure& measure, std::size_t done, std::size_t total) {
      progress.step(measure.name.in(language), done, total);
    };
    return reports::summarise(study, wanted, step, shown);
  }();
  deliver(written(summary, network, format, language), arguments.output.path);
  return 0;
}

}  // namespace

Run set_up_summary(CLI::App& command, const GeneralArguments& general, Language language) {
  const auto arguments = std::make_shared<SummaryArguments>();
  add_data(command, arguments->data, language);
  add_seed(command, arguments->seed, language);
  add_exact(command, arguments->exact, language);
  add_network(command, arguments->network, language);
  add_directed(command, arguments->network, language);
  add_output(command, arguments->output, kTableFormats, kFormatHelp, language);
  return [&command, arguments, &general, language] {
    return run_summary(command, *arguments, general, language);
  };
}

}  // namespace maillage::tool
