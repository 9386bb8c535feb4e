// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/page.h"

namespace maillage {
namespace {

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

Page page_of(PageSize size, FigureStyle style) {
  const Page page = plain_page(size);
  return style == FigureStyle::screen ? for_beamer(page, size == PageSize::screen) : page;
}

}  // namespace maillage
