// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet.h"

#include <iterator>
#include <utility>

#include "maillage/drawing/caption.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/legend.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/text_metrics.h"

namespace maillage {
namespace {

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
  return text;
}

constexpr Label kManyTies{
    "Les liens, trop nombreux pour être désignés un à un, sont dessinés ensemble, par paliers de force.",
    "Ties, too many to be pointed at one by one, are drawn together, in steps of strength."};

CaptionFacts facts(const Draft& draft, std::size_t names_left_out) {
  const FigureOptions& options = draft.options;
  CaptionFacts facts;
  facts.language = draft.language;
  facts.actors = draft.actors;
  facts.projects = draft.projects;
  facts.ties = draft.network.edge_count();
  facts.isolates = draft.isolates;
  facts.names_left_out = names_left_out;
  facts.two_mode = draft.network.two_mode();
  facts.size_measure = draft.marks_show.size;
  facts.engine = options.layout.engine;
  const auto say = [&](const std::vector<std::string>& more) {
    facts.sentences.insert(facts.sentences.end(), more.begin(), more.end());
  };
  say(draft.marks_show.sentences);
  say(draft.ties_show.sentences);
  say(draft.hulls.sentences);
  say(draft.suggestions.sentences);
  if (draft.highlight) say(draft.highlight->sentences);
  say(draft.sentences);
  if (facts.ties > kMostSingleTies) facts.sentences.emplace_back(kManyTies.in(draft.language));
  facts.ties_meaning = draft.ties_show.meaning;
  if (draft.plan) facts.places = draft.plan->sentences;
  if (draft.diagram) facts.places = draft.diagram->sentences;
  facts.period = options.period.empty() ? period_of(draft.ecosystem, draft.network) : one_line(options.period);
  const std::string separator = draft.language == Language::french ? "\u202F; " : "; ";
  facts.source = one_line(options.source.empty() ? join(draft.ecosystem.sources, separator) : options.source);
  facts.data_version = one_line(draft.ecosystem.version);
  facts.data_date = one_line(draft.ecosystem.created);
  return facts;
}

}  // namespace

std::vector<LegendSection> legend_sections(const Draft& draft) {
  std::vector<LegendSection> sections = draft.marks_show.sections;
  const auto append = [&](const std::vector<LegendSection>& more) {
    sections.insert(sections.end(), more.begin(), more.end());
  };
  append(size_sections(draft));
  append(draft.ties_show.sections);
  append(draft.suggestions.sections);
  append(draft.hulls.sections);
  if (draft.highlight) append(draft.highlight->sections);
  if (draft.plan) append(draft.plan->sections);
  append(draft.sections);
  return sections;
}

void add_header(Draft& draft) {
  static constexpr Label kUntitled{"Qui coopère avec qui", "Who cooperates with whom"};
  const auto add = [&](const std::string& text, double size, Weight weight, std::string_view colour) {
    for (const std::string& line : wrap_text(text, draft.free.width(), size, weight)) {
      draft.scene.header.push_back(
          {{draft.free.left, draft.free.top + kAscent * size}, line, size, weight, Anchor::start, std::string(colour)});
      draft.free.top += kLineHeight * size;
    }
  };
  const std::string& own = draft.options.title.empty() ? draft.ecosystem.title : draft.options.title;
  draft.scene.title = one_line(own.empty() ? std::string(kUntitled.in(draft.language)) : own);
  add(draft.scene.title, draft.page.title, Weight::bold, kInk);
  if (!draft.options.subtitle.empty())
    add(one_line(draft.options.subtitle), draft.page.subtitle, Weight::regular, kQuietInk);
  draft.free.top += 0.6 * draft.page.title;
}

void add_caption(Draft& draft, std::size_t names_left_out) {
  const double size = draft.page.text;
  draft.free.bottom = draft.page.inside().bottom;
  std::vector<std::string> lines;
  for (const std::string& paragraph : caption_paragraphs(facts(draft, names_left_out))) {
    for (std::string& line : wrap_text(paragraph, draft.free.width(), size)) lines.push_back(std::move(line));
  }
  const double step = size * 1.3;
  double base = draft.free.bottom - kDescent * size - step * static_cast<double>(lines.size() - 1);
  draft.free.bottom = base - kAscent * size - 1.2 * size;
  draft.scene.caption.clear();
  for (std::string& line : lines) {
    draft.scene.caption.push_back(
        {{draft.free.left, base}, std::move(line), size, Weight::regular, Anchor::start, std::string(kQuietInk)});
    base += step;
  }
}

std::string description(const Draft& draft, std::size_t names_left_out) {
  return join(caption_paragraphs(facts(draft, names_left_out)), " ");
}

void add_legend(Draft& draft) {
  const double size = draft.page.text;
  const Box& whole = draft.legend_place;
  const auto sections = legend_sections(draft);
  draft.free = whole;
  if (draft.page.legend_beside) {
    const Legend legend = stack_legend(sections, 17 * size, size);
    const double left = whole.right - legend.width;
    draft.scene.legend = moved(legend.group, {left, whole.top});
    draft.free.right = left - 1.6 * size;
  } else {
    const Legend legend = row_legend(sections, whole.width(), size);
    const double top = whole.bottom - legend.height;
    draft.scene.legend = moved(legend.group, {whole.left, top});
    draft.free.bottom = top - 1.2 * size;
  }
}

}  // namespace maillage
