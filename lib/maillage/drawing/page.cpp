// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/page.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {
namespace {

constexpr std::array<std::pair<std::string_view, PageSize>, 5> kNames = {{{"a4-portrait", PageSize::a4_portrait},
                                                                          {"a4-landscape", PageSize::a4_landscape},
                                                                          {"a3-portrait", PageSize::a3_portrait},
                                                                          {"a3-landscape", PageSize::a3_landscape},
                                                                          {"screen", PageSize::screen}}};
constexpr double kPixelsPerMm = 96 / 25.4;

Page sheet(double width_mm, double height_mm) {
  Page page;
  page.width_mm = width_mm;
  page.height_mm = height_mm;
  page.width = width_mm * kPixelsPerMm;
  page.height = height_mm * kPixelsPerMm;
  page.smallest = 9.5;
  page.legend_beside = width_mm > height_mm;
  return page;
}

Page a4(double width_mm, double height_mm) {
  Page page = sheet(width_mm, height_mm);
  page.margin = 36;
  page.title = 21;
  page.subtitle = 13;
  page.text = 10;
  return page;
}

Page a3(double width_mm, double height_mm) {
  Page page = sheet(width_mm, height_mm);
  page.margin = 48;
  page.title = 30;
  page.subtitle = 18;
  page.text = 12.5;
  return page;
}

Page screen() {
  Page page = sheet(1600 / kPixelsPerMm, 1000 / kPixelsPerMm);
  page.width = 1600;
  page.height = 1000;
  page.margin = 32;
  page.title = 28;
  page.subtitle = 17;
  page.text = 13;
  page.smallest = 12;
  return page;
}

/// For those who sit far away.
Page for_beamer(Page page, bool wide) {
  constexpr double larger = 1.2;
  if (wide) {
    page.height = page.width * 9 / 16;
    page.height_mm = page.height / kPixelsPerMm;
  }
  for (double* size : {&page.title, &page.subtitle, &page.text, &page.smallest}) *size *= larger;
  return page;
}

constexpr std::array<std::pair<std::string_view, FigureStyle>, 3> kStyles = {
    {{"print", FigureStyle::print}, {"screen", FigureStyle::screen}, {"grey", FigureStyle::grey}}};

Page plain_page(PageSize size) {
  switch (size) {
    case PageSize::a4_portrait: return a4(210, 297);
    case PageSize::a4_landscape: return a4(297, 210);
    case PageSize::a3_portrait: return a3(297, 420);
    case PageSize::a3_landscape: return a3(420, 297);
    case PageSize::screen: return screen();
  }
  return a4(297, 210);
}

}  // namespace

std::string_view name(FigureStyle style) {
  return std::find_if(kStyles.begin(), kStyles.end(), [&](const auto& entry) { return entry.second == style; })->first;
}

std::optional<FigureStyle> parse_figure_style(std::string_view name) {
  const auto found =
      std::find_if(kStyles.begin(), kStyles.end(), [&](const auto& entry) { return entry.first == name; });
  return found == kStyles.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> figure_style_names() {
  std::vector<std::string> names;
  names.reserve(kStyles.size());
  for (const auto& entry : kStyles) names.emplace_back(entry.first);
  return names;
}

std::string_view name(PageSize size) {
  return std::find_if(kNames.begin(), kNames.end(), [&](const auto& entry) { return entry.second == size; })->first;
}

std::optional<PageSize> parse_page_size(std::string_view name) {
  const auto found =
      std::find_if(kNames.begin(), kNames.end(), [&](const auto& entry) { return entry.first == name; });
  return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

Page page_of(PageSize size, FigureStyle style) {
  const Page page = plain_page(size);
  return style == FigureStyle::screen ? for_beamer(page, size == PageSize::screen) : page;
}

}  // namespace maillage
