// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/explore_page.h"

#include <cassert>

#include <fmt/format.h>

#include "maillage/base/language.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/writers/svg.h"
#include "maillage/page/front.h"
#include "maillage/page/packing.h"
#include "maillage/page/still.h"
#include "maillage/page/territory_json.h"

namespace maillage {
namespace {

/// Nothing is asked for, nothing runs or shapes the page but what it holds; pictures are those it makes itself.
std::string policy() {
  return fmt::format(
      "default-src 'none'; script-src '{}'; style-src '{}'; img-src blob:; base-uri 'none'; form-action 'none'",
      policy_hash(front_script_sha256()), policy_hash(front_style_sha256()));
}

/// A block that no browser runs.
std::string data_block(std::string_view id, std::string_view text) {
  return fmt::format("<script type=\"text/plain\" id=\"{}\">{}</script>\n", id, packed(text));
}

}  // namespace

std::string explore_page(const ExploreFacts& facts) {
  assert(!facts.figures.empty());
  const Scene& scene = *facts.figures.front().scene;
  std::string page = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
      code(scene.language), policy(), escape_xml(scene.title), front_style());
  page += "<div id=\"explorer\" hidden></div>\n<div id=\"still\">\n" + still_page(facts) + "</div>\n";
  page += data_block("territory", territory_json(facts));
  for (const Figure& figure : facts.figures)
    page += data_block(fmt::format("figure-{}", code(figure.scene->language)), figure.svg);
  page += fmt::format("<script>{}</script>\n</body>\n</html>\n", front_script());
  return page;
}

}  // namespace maillage
