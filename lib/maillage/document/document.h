// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/prose.h"

namespace maillage {

/// 2: a section, 3: a part of one; the title of the document is 1.
struct Heading {
  Prose text = {};
  int level = 2;

  friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
  Prose text = {};

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct ItemList {
  std::vector<Prose> items = {};
  bool numbered = false;

  friend bool operator==(const ItemList&, const ItemList&) = default;
};

struct TableColumn {
  Prose header = {};
  bool numeric = false;  ///< set to the right
  double weight = 0;     ///< width in proportion to those of other columns with a weight; 0: by what it holds

  friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// Rows hold as many cells as there are columns; cells missing at the end are empty. Without any header there is no
/// line of headers. Goes on over pages, its headers repeated; a row stays whole.
struct TableBlock {
  std::vector<TableColumn> columns = {};
  std::vector<std::vector<Prose>> rows = {};

  friend bool operator==(const TableBlock&, const TableBlock&) = default;
};

/// Where a figure stands: in the text, as wide as it, or alone on a landscape page, which follows the page where it is
/// told of once that is full.
enum class FigurePlace : std::uint8_t { in_text, landscape_page };

/// An SVG as draw_figure() or any other writer of plain SVG gives it: no script, style sheet or outside reference.
struct FigureBlock {
  std::string svg = {};
  Prose caption = {};
  std::string alternative = {};  ///< what it shows, for those who do not see it; may be empty
  std::string file = {};  ///< Markdown only: path to the figure from the Markdown; empty: the caption alone is written
  FigurePlace place = FigurePlace::in_text;

  friend bool operator==(const FigureBlock&, const FigureBlock&) = default;
};

/// What stands in a box of its own: how to read it, what to bring.
struct Callout {
  Prose title = {};
  std::vector<Prose> paragraphs = {};

  friend bool operator==(const Callout&, const Callout&) = default;
};

/// What follows starts on a new page, on paper.
struct PageBreak {
  friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using DocumentBlock = std::variant<Heading, Paragraph, ItemList, TableBlock, FigureBlock, Callout, PageBreak>;

/// A sheet of a few pages, for people: see markdown.h, html.h and pdf.h. Texts are UTF-8; control characters are not
/// written.
struct Document {
  Prose title = {};
  Prose subtitle = {};
  Prose source = {};  ///< date and source of what it says, below the subtitle; may be empty
  Language language = Language::french;
  std::vector<DocumentBlock> blocks = {};

  friend bool operator==(const Document&, const Document&) = default;
};

// What a document is written as. The same bytes for the same document.

/// The document in GitHub-flavoured Markdown, a line feed at its end. Texts are escaped: none becomes markup. Figures
/// are references to their files, boxes are quotations; page breaks do not show.
[[nodiscard]] std::string to_markdown(const Document& document);

/// The document as one HTML file that needs no other: figures inside, no script, no outside reference; for screens of
/// any width and for A4 paper. Ids inside the n-th figure begin with "figure-n-". The same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_html(const Document& document);

/// The document as a PDF on A4 paper: texts as texts in embedded fonts, figures as vectors, headings as outline, pages
/// numbered "1 / 4", title and language told, its structure tagged (ISO 14289-1 where it has a title); names neither
/// author nor date: the same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_pdf(const Document& document);
/// How many pages to_pdf() fills; 1 in builds without PDF.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::size_t pages_on_paper(const Document& document);

}  // namespace maillage
