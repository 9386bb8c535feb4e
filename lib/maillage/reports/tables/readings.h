// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/base/output_format.h"
#include "maillage/document/document.h"
#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// For people at a terminal: columns aligned with spaces, a line under the titles where there are any, then what its
/// rows were chosen by and the notes.
/// Every line is ended by a line feed.
[[nodiscard]] std::string to_text(const Table& table);

/// RFC 4180 with line feeds: commas, quotes where needed; heads are ids, numbers exact.
[[nodiscard]] std::string to_csv(const Table& table);

/// One object that holds the rows by the id of the table, each an object by the ids of its columns: numbers exact,
/// whole ones as integers, null for what is not known; what they were chosen by under "selection".
[[nodiscard]] std::string to_json(const Table& table);

/// The same rows under titles in the table's language, as a French spreadsheet opens them with a click (see
/// CsvLook::excel), and as the first sheet of an .xlsx,
/// what they were chosen by and the notes on a second.
[[nodiscard]] std::string to_csv_excel(const Table& table);
[[nodiscard]] std::string to_xlsx(const Table& table);

/// One of these. \pre text, json or is_rows(format)
[[nodiscard]] std::string write_table(const Table& table, OutputFormat format);

/// As a part of a document; the notes are not in it.
[[nodiscard]] TableBlock to_block(const Table& table);

/// The document in this format. \pre text, markdown, html or pdf
[[nodiscard]] std::string write_sheet(const Document& document, OutputFormat format);

/// The figures of a document alone: its title and what stands under it, its first paragraph and the table or list of
/// each section, or its words where it has none.
[[nodiscard]] std::string to_text(const Document& document);

/// What a study asks, leaves out and counts throughout, as every result states it; with the kinds of actors that are
/// the only ones listed, if there are any.
[[nodiscard]] StatedSelection stated_selection(const Study& study, std::span<const KindId> shown = {});
[[nodiscard]] StatedSelection stated_selection(const Ecosystem& ecosystem, const Question& question,
                                               std::span<const KindId> shown = {});

/// Whether a node is listed: of one of these kinds, or any where there are none.
[[nodiscard]] bool is_shown(const Node& node, std::span<const KindId> shown);

/// Its words as a sentence; "" where there is nothing to say.
[[nodiscard]] std::string sentence(const StatedSelection& selection, Language language);

}  // namespace maillage::reports
