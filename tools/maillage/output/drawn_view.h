// SPDX-License-Identifier: GPL-3.0-or-later
// What commands that draw a view have in common: the network it asks for, and its figure.
#pragma once

#include "maillage/drawing/figure.h"
#include "maillage/drawing/view.h"
#include "maillage/measures/study.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

/// Reads the data of the view, says what is to be said of them, and puts the view's question.
/// \throw InputError, std::runtime_error when nobody answers it
[[nodiscard]] Study study_of(const View& view, const GeneralArguments& general, bool exact,
                             Language language);

/// The options of the figure with what the aids mean in these data. \throw InputError with every
/// word that fits nothing
[[nodiscard]] FigureOptions resolved_options(const View& view, const Study& study,
                                             Language language);

/// Reads the suggested ties of the view. \throw InputError
void read_suggestions_of(const View& view, const Ecosystem& ecosystem, FigureOptions& options,
                         Language language);

/// All that the figure of one network needs, outlines and suggested ties read; says what its
/// measures cost. \throw InputError
[[nodiscard]] FigureOptions figure_options_of(const View& view, const Study& study,
                                              Language language);

}  // namespace maillage::tool
