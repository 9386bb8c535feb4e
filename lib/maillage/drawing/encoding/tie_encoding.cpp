// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/tie_encoding.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "maillage/base/maths/maths.h"
#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/encoding/growth_words.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/encoding/tie_styles.h"
#include "maillage/drawing/shapes/colour.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/scales.h"
#include "maillage/drawing/subject/mutual_ties.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

using Sentence = Message<std::string>;

constexpr double kFinest = 0.08;      ///< width of a line, in pixels, that renderers still show
constexpr double kUsualLength = 0.2;  ///< of ties in a large network, over the diagonal of the page
constexpr double kMostInk = 0.3;      ///< of the page, that all ties may cover together
constexpr double kFaintest = 0.0095;  ///< ink of a line of a legend that is seen: width in text sizes, times darkness

/// By how much ties must be thinner, lest lines that are so wide together blacken the page.
double thinning_of(const Subject& subject, double widths) {
  const Box& map = subject.room;
  const double length = kUsualLength * maths::hypot(map.width(), map.height());
  return std::min(1.0, kMostInk * map.width() * map.height() / (length * widths));
}

/// From values to widths and colours.
struct Pens {
  WidthScale widths;
  double crowd;  ///< as ties_per_actor of tie_colour
  double fade;   ///< below 1 where lines would have to be thinner than any can be: they are paler instead

  [[nodiscard]] std::string colour(double strength) const {
    constexpr double kMostCrowded = 10;
    return tie_colour(fade * strength, crowd + kMostCrowded * (1 - fade));
  }
};

/// Many ties are drawn in few steps of strength, those of a step together.
double step_of(double strength, std::size_t ties) {
  constexpr double steps = 8;
  return ties > kMostSingleTies ? std::round(strength * steps) / steps : strength;
}

const Measure* width_measure(const std::string& word) {
  if (word == "weight" || word == "none") return nullptr;
  const Measure* measure = find_measure(word);
  if (measure == nullptr || measure->scope != Scope::tie) throw std::invalid_argument("unknown width '" + word + "'");
  return measure;
}

class TieEncoder {
 public:
  TieEncoder(const Subject& subject, const std::optional<Highlight>& highlight, double thinner)
      : subject_(subject), highlight_(highlight), thinner_(thinner), measure_(width_measure(subject.options.width)) {
    for (Analysis* analysis : sharing(subject)) shared_.push_back(shown_by(*analysis));
    values_ = shown_by(subject.analysis);
  }

  TieEncoding make() {
    if (values_.empty()) return {};
    add_widths();
    add_styles();
    add_dashes_of_undated();
    explain_ways();
    add_prominence();
    make_thinner();
    return std::move(encoding_);
  }

 private:
  [[nodiscard]] bool is_plain() const { return subject_.options.width == "none"; }
  [[nodiscard]] bool is_styled() const { return subject_.options.tie_style != TieStyles::all_alike; }

  /// What the width shows of each tie.
  [[nodiscard]] Values shown_by(Analysis& analysis) const {
    if (measure_ != nullptr) return measure_->compute(analysis);
    Values weights;
    weights.reserve(analysis.network().edge_count());
    for (const EdgeId id : edge_ids(analysis.network())) weights.emplace_back(analysis.network().weight(id));
    return weights;
  }

  /// From values to widths; ties without a value, and with one that is not positive, are drawn thinnest.
  [[nodiscard]] Pens pens() const {
    std::vector<double> all;
    for (const Values& values : shared_) {
      for (const auto& value : values) {
        if (value) all.push_back(*value);
      }
    }
    const double unit = subject_.page.text / 10;
    const double many = ties_per_actor(subject_);
    // Few ties can be heavier than many.
    const double crowd = std::clamp((many - 1.5) / 6, 0.0, 1.0);
    const double thinnest = (1.1 - 0.55 * crowd) * unit;
    const double thickest = (many > 20 ? 2.5 : 3.6) * unit;
    const GrowthScale growth(std::move(all), thinnest / thickest);
    const WidthScale full(growth, thinnest, thickest);
    double widest = 0;
    for (const Values& values : shared_) {
      double widths = 0;
      for (const auto& value : values) widths += full.width_at(strength(full, value));
      widest = std::max(widest, widths);
    }
    const double thinning = thinning_of(subject_, widest);
    return {{growth, std::max(kFinest, thinning * thinnest), std::max(1.5 * kFinest, thinning * thickest)},
            many,
            std::min(1.0, thinning * thickest / (1.5 * kFinest))};
  }

  [[nodiscard]] bool is_two_valued() const { return measure_ != nullptr && measure_->format == ValueFormat::yes_no; }

  [[nodiscard]] double strength(const WidthScale& widths, const std::optional<double>& value) const {
    if (is_plain()) return 0.25;
    if (!value || !(*value > 0)) return 0;
    return is_two_valued() ? 1 : widths.strength(*value);
  }

  void add_widths() {
    const Pens pens = this->pens();
    const WidthScale& widths = pens.widths;
    for (const auto& value : values_) {
      const double strong = step_of(strength(widths, value), values_.size());
      encoding_.looks.push_back({.width = widths.width_at(strong), .colour = pens.colour(strong), .strength = strong});
    }
    if (!is_plain()) add_width_section(pens);
    explain_widths(widths.growth().growth());
  }

  /// What a width shows, in the legend.
  [[nodiscard]] std::string width_text(const GrowthScale& growth, double shown) const {
    const ValueFormat format = measure_ == nullptr ? ValueFormat::decimal : measure_->format;
    return size_text(growth, shown, format, subject_.language);
  }

  /// Values that the legend shows.
  [[nodiscard]] std::vector<double> told_widths(const GrowthScale& growth) const {
    if (is_two_valued()) return {0, 1};
    return telling_values(growth, [&](double value) { return growth.part(value); }, false);
  }

  /// Ties of all networks that share the scale.
  [[nodiscard]] std::size_t count_without_value() const {
    std::size_t count = 0;
    for (const Values& values : shared_)
      count += static_cast<std::size_t>(std::ranges::count(values, std::optional<double>()));
    return count;
  }

  [[nodiscard]] std::string legend_colour(const Pens& pens, double strength) const {
    return is_styled() ? std::string(kNeutralColour) : pens.colour(strength);
  }

  /// How many times as wide lines are in the legend, where the thinnest would hardly be seen.
  [[nodiscard]] double enlargement(const Pens& pens) const {
    const double darkness = 1 - lightness(legend_colour(pens, 0)) / 100;
    const double ink = thinner_ * pens.widths.width_at(0) * darkness;
    return std::max(1.0, std::ceil(kFaintest * subject_.page.text / ink));
  }

  void add_width_section(const Pens& pens) {
    const WidthScale& widths = pens.widths;
    static constexpr Label kStrength{"Liens\u00A0: force", "Ties: strength"};
    static const Sentence kMeasure{"Liens\u00A0: {}", "Ties: {}"};
    static const Message<int> kEnlarged{"traits grossis {} fois", "lines {} times enlarged"};
    const double enlarged = enlargement(pens);
    LegendSection section{std::string(kStrength.in(subject_.language)), {}, 1};
    if (measure_ != nullptr)
      section.heading = kMeasure.in(subject_.language, std::string(measure_->name.in(subject_.language)));
    std::vector<std::string> remarks;
    if (!is_two_valued()) remarks.emplace_back(growth_words(widths.growth().growth()).name.in(subject_.language));
    if (enlarged > 1) remarks.push_back(kEnlarged.in(subject_.language, static_cast<int>(enlarged)));
    section.heading += in_brackets(remarks);
    const auto stroke = [&](const std::optional<double>& shown) -> LegendStroke {
      const double strong = strength(widths, shown);
      return {.width = enlarged * widths.width_at(strong), .colour = legend_colour(pens, strong)};
    };
    for (const double shown : told_widths(widths.growth()))
      section.items.push_back({.meaning = LegendMeaning::tie_width,
                               .value = shown,
                               .stroke = stroke(shown),
                               .text = width_text(widths.growth(), shown)});
    if (const std::size_t without = count_without_value(); without > 0) {
      section.items.push_back(without_value(subject_, LegendMeaning::tie_width, without));
      section.items.back().stroke = stroke(std::nullopt);
    }
    if (!section.items.empty()) encoding_.says.sections.push_back(std::move(section));
  }

  void explain_widths(Growth growth) {
    static constexpr Label kPlain{"Lecture\u00A0: un trait relie deux acteurs qui coopèrent.",
                                  "How to read: a line joins two actors who cooperate."};
    static constexpr Label kWider{
        "Lecture\u00A0: un trait relie deux acteurs qui coopèrent, d’autant plus épais que le lien est fort.",
        "How to read: a line joins two actors who cooperate, the thicker the stronger the tie."};
    static const Sentence kMeasured{
        "Lecture\u00A0: un trait relie deux acteurs qui coopèrent\u202F; son épaisseur montre «\u00A0{}\u00A0».",
        "How to read: a line joins two actors who cooperate; its width shows “{}”."};
    if (!is_plain() && !is_two_valued()) explain_growth(growth);
    if (subject_.network.two_mode()) return;
    if (is_styled()) encoding_.meaning = kWider.in(subject_.language);
    if (is_plain()) encoding_.meaning = kPlain.in(subject_.language);
    if (measure_ != nullptr)
      encoding_.meaning = kMeasured.in(subject_.language, std::string(measure_->name.in(subject_.language)));
  }

  void add_dashes_of_undated() {
    for (std::size_t e = 0; e < subject_.undated.size(); ++e) {
      if (subject_.undated[e]) encoding_.looks[e].dashes = undated_dashes(encoding_.looks[e].width);
    }
    const bool any = subject_.series != nullptr && subject_.series->undated > 0;
    if (!any || is_panel(subject_) || subject_.options.undated != Undated::dashed) return;
    static constexpr Label kHeading{"Liens\u00A0: date", "Ties: date"};
    static constexpr Label kText{"rien ne dit quand", "nothing says when"};
    const double width = 0.15 * subject_.page.text;
    encoding_.says.sections.push_back({std::string(kHeading.in(subject_.language)),
                                       {{.meaning = LegendMeaning::tie_undated,
                                         .stroke = LegendStroke{.width = width,
                                                                .colour = tie_colour(0.6, ties_per_actor(subject_)),
                                                                .dashes = undated_dashes(width)},
                                         .text = std::string(kText.in(subject_.language))}},
                                       1});
  }

  /// Long enough for dashes of a wide line to be seen as such.
  [[nodiscard]] std::vector<double> undated_dashes(double width) const {
    const double dash = std::max(0.4 * subject_.page.text, 2.5 * width);
    return {dash, 0.75 * dash};
  }

  /// How widths grow, where that is not in proportion.
  void explain_growth(Growth growth) {
    const auto sentence = growth_words(growth).widths.in(subject_.language);
    if (!sentence.empty()) encoding_.says.sentences.emplace_back(sentence);
  }

  void explain_ways() {
    static constexpr Label kBundled{
        "Les liens qui vont de pair sont tracés en faisceaux\u202F; leur chemin n’a pas de sens.",
        "Ties that run alike are drawn in bundles; their way has no meaning."};
    if (subject_.options.routing == Routing::bundled)
      encoding_.says.sentences.emplace_back(kBundled.in(subject_.language));
    if (!sharing(subject_).front()->network().directed()) return;
    static constexpr Label kHeading{"Liens\u00A0: sens", "Ties: direction"};
    static constexpr Label kOneWay{"de l’un vers l’autre", "from one to the other"};
    static constexpr Label kMutual{"dans les deux sens", "both ways"};
    LegendSection section{std::string(kHeading.in(subject_.language)), {}, 1};
    const double width = 0.12 * subject_.page.text;
    bool one_way = false;
    bool mutual = false;
    for (const Analysis* analysis : sharing(subject_)) {
      const Network& network = analysis->network();
      for (const EdgeId tie_id : edge_ids(network)) (is_mutual(network, tie_id) ? mutual : one_way) = true;
    }
    const std::string grey = tie_colour(0.8, ties_per_actor(subject_));
    if (one_way)
      section.items.push_back({.meaning = LegendMeaning::tie_one_way,
                               .text = std::string(kOneWay.in(subject_.language)),
                               .area = arrow(width, grey)});
    if (mutual)
      section.items.push_back({.meaning = LegendMeaning::tie_both_ways,
                               .stroke = LegendStroke{.width = width, .colour = grey},
                               .text = std::string(kMutual.in(subject_.language))});
    encoding_.says.sections.push_back(std::move(section));
  }

  /// As long as the other lines of a legend.
  [[nodiscard]] Path arrow(double width, const std::string& colour) const {
    const double head = 0.75 * subject_.page.text;
    const double end = 13;
    const double neck = end - 0.75 * head;
    const double wing = end - head;
    const double half = width / 2;
    return {.curves = {polygon({{-end, -half},
                                {neck, -half},
                                {wing, -0.42 * head},
                                {end, 0},
                                {wing, 0.42 * head},
                                {neck, half},
                                {-end, half}})},
            .fill = colour};
  }

  void add_styles() {
    if (!is_styled()) return;
    const bool by_type = subject_.options.tie_style == TieStyles::by_type;
    const TieClasses sorted = by_type ? ties_by_type(subject_) : ties_by_origin(subject_);
    for (std::size_t e = 0; e < encoding_.looks.size(); ++e) {
      set_style(encoding_.looks[e], sorted.class_of[e]);
      encoding_.meanings.push_back(sorted.classes[sorted.class_of[e]].name);
    }
    add_style_section(sorted, by_type);
  }

  void set_style(TieLook& look, std::size_t number) const {
    TieStyle style = tie_style(number);
    look.colour = style.colour;
    for (const double dash : style.dashes) look.dashes.push_back(dash * subject_.page.text / 10);
    // Thin dashes are not seen.
    if (!look.dashes.empty()) look.width = std::max(look.width, 0.12 * subject_.page.text);
    look.sort = number;
  }

  void add_style_section(const TieClasses& sorted, bool by_type) {
    static constexpr Label kType{"Liens\u00A0: nature", "Ties: sort"};
    static constexpr Label kOrigin{"Liens\u00A0: origine", "Ties: origin"};
    static constexpr Label kOthers{"autres", "others"};
    LegendSection section{std::string((by_type ? kType : kOrigin).in(subject_.language)), {}, 1};
    const auto add = [&](std::size_t number, std::string name, std::size_t count) {
      const std::string sort = number < kMostTieStyles ? name : std::string();
      TieLook look;
      look.width = 0.15 * subject_.page.text;
      set_style(look, number);
      // A tie of several panels would count as many times.
      if (subject_.series == nullptr)
        name += " (" + to_readable(static_cast<std::int64_t>(count), subject_.language) + ")";
      section.items.push_back({.meaning = LegendMeaning::tie_sort,
                               .of = sort,
                               .stroke = LegendStroke{look.width, look.colour, look.dashes},
                               .text = std::move(name)});
    };
    std::size_t others = 0;
    for (std::size_t c = 0; c < sorted.classes.size(); ++c) {
      if (sorted.classes[c].count == 0) continue;
      if (c < kMostTieStyles) add(c, sorted.classes[c].name, sorted.classes[c].count);
      else others += sorted.classes[c].count;
    }
    if (others > 0) add(kMostTieStyles, std::string(kOthers.in(subject_.language)), others);
    encoding_.says.sections.push_back(std::move(section));
  }

  /// Ties that have nothing to do with the actor that is pointed out become quiet, its own stand out.
  void add_prominence() {
    constexpr double kQuiet = 0.6;
    for (const EdgeId tie : edge_ids(subject_.network)) {
      TieLook& look = encoding_.looks[tie.index()];
      look.prominence = prominence_of(subject_, highlight_, tie);
      if (look.prominence == Prominence::own) look.colour = own_tie_colour(look.colour);
      if (look.prominence != Prominence::quiet) continue;
      look.colour = faded(look.colour, kQuiet);
      look.width = std::max(0.5 * look.width, 0.05 * subject_.page.text);
    }
  }

  void make_thinner() {
    for (TieLook& look : encoding_.looks) look.width *= thinner_;
    for (LegendSection& section : encoding_.says.sections) {
      for (LegendItem& item : section.items) {
        if (item.stroke) item.stroke->width *= thinner_;
      }
    }
  }

  const Subject& subject_;
  const std::optional<Highlight>& highlight_;
  double thinner_;
  const Measure* measure_;
  Values values_;               ///< of each edge, what its width shows
  std::vector<Values> shared_;  ///< the same of all networks that share the scale
  TieEncoding encoding_;
};

}  // namespace

bool lies_under(const TieLook& a, const TieLook& b) {
  if (a.prominence != b.prominence) return a.prominence < b.prominence;
  return static_cast<double>(a.sort) + a.strength < static_cast<double>(b.sort) + b.strength;
}

TieEncoding encode_ties(const Subject& subject, const std::optional<Highlight>& highlight, double thinner) {
  return TieEncoder(subject, highlight, thinner).make();
}

}  // namespace maillage
