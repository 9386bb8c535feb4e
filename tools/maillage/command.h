// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "maillage/base/output_format.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/measures/study.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

/// What a command does once its arguments are parsed; returns the exit code.
using Run = std::function<int()>;

/// Each adds its options to `command` and returns what to run.
[[nodiscard]] Run set_up_check(CLI::App& command, const GeneralArguments& general,
                               Language language);
[[nodiscard]] Run set_up_summary(CLI::App& command, const GeneralArguments& general,
                                 Language language);
[[nodiscard]] Run set_up_measure(CLI::App& command, const GeneralArguments& general,
                                 Language language);
[[nodiscard]] Run set_up_hub(CLI::App& command, const GeneralArguments& general, Language language);
[[nodiscard]] Run set_up_test(CLI::App& command, const GeneralArguments& general,
                              Language language);
[[nodiscard]] Run set_up_suggest(CLI::App& command, const GeneralArguments& general,
                                 Language language);
[[nodiscard]] Run set_up_introductions(CLI::App& command, const GeneralArguments& general,
                                       Language language);
[[nodiscard]] Run set_up_workshop(CLI::App& command, const GeneralArguments& general,
                                  Language language);
[[nodiscard]] Run set_up_qca(CLI::App& command, const GeneralArguments& general, Language language);
[[nodiscard]] Run set_up_init(CLI::App& command, const GeneralArguments& general,
                              Language language);
[[nodiscard]] Run set_up_convert(CLI::App& command, const GeneralArguments& general,
                                 Language language);
[[nodiscard]] Run set_up_vocabulary(CLI::App& command, const GeneralArguments& general,
                                    Language language);
[[nodiscard]] Run set_up_report(CLI::App& command, const GeneralArguments& general,
                                Language language);
[[nodiscard]] Run set_up_atlas(CLI::App& command, const GeneralArguments& general,
                               Language language);
[[nodiscard]] Run set_up_draw(CLI::App& command, const GeneralArguments& general,
                              Language language);
[[nodiscard]] Run set_up_explore(CLI::App& command, const GeneralArguments& general,
                                 Language language);

/// Adds the argument that names the data. A missing one is complained of by need_data.
void add_data(CLI::App& command, std::string& path, Language language);
void add_seed(CLI::App& command, std::string& seed, Language language);
/// Adds --exact: no estimate however long it takes.
void add_exact(CLI::App& command, bool& exact, Language language);

/// \throw UsageError when no data are named
void need_data(const CLI::App& command, const std::string& path, Language language);

/// How to read, as the options say. \throw UsageError
[[nodiscard]] ReadOptions read_options(const GeneralArguments& general, Language language);

/// Reads the data, and keeps their files from being written to. \throw InputError
[[nodiscard]] Reading read_guarded(const std::string& path, const GeneralArguments& general,
                                   Language language);

/// Reads the data, at the level asked for, and says its warnings and notes. \throw InputError
[[nodiscard]] Reading read_told(const std::string& path, const GeneralArguments& general,
                                Language language);
/// The same, where the data alone are wanted.
[[nodiscard]] Ecosystem read_data(const std::string& path, const GeneralArguments& general,
                                  Language language);

/// Turns the words of the command line into a question about this ecosystem.
/// \throw UsageError, InputError for a word that fits nothing
[[nodiscard]] Question question(const NetworkArguments& arguments, const Ecosystem& ecosystem,
                                Language language);

/// The kinds of actors to be listed, none for all. \throw InputError with every word that fits
/// nothing
[[nodiscard]] std::vector<KindId> shown_kinds(const NetworkArguments& arguments,
                                              const Ecosystem& ecosystem);

/// Says what the study leaves out, or counts throughout, where the result cannot say it itself: in
/// CSV.
void say_unstated(const Study& study, OutputFormat format, Language language);

[[nodiscard]] MeasureOptions measure_options(const GeneralArguments& general,
                                             const std::string& seed, Language language);

/// The study of a question. Where exact values are out of reach its options ask for estimates,
/// unless they do already or the user wants everything exact.
[[nodiscard]] Study make_study(Ecosystem ecosystem, const Question& asked, MeasureOptions options,
                               bool exact);

/// As many draws as the size of the network lets one make, which is said when they are fewer than
/// `usual`; `option` asks for more.
[[nodiscard]] std::size_t usual_draws(const Network& network, std::size_t usual, std::size_t times,
                                      std::string_view option, Language language);

/// What these words select. \throw InputError with every word that fits nothing
[[nodiscard]] Selection select(const Ecosystem& ecosystem, const SelectionWords& words);

}  // namespace maillage::tool
