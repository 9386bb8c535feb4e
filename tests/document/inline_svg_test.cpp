// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/inline_svg.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "sample_document.h"

namespace maillage::testing {
namespace {

TEST(InlineSvg, IsTheElementAlone) {
  EXPECT_EQ(inline_svg("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<!-- <b> -->\n<svg  "
                       "width='1'\n>a<!-- c --><g /></svg>\n",
                       "p-"),
            "<svg width='1'>a<g/></svg>");
}

TEST(InlineSvg, PrefixesIdsAndEveryReferenceToThem) {
  const std::string svg = inline_svg(
      "<svg aria-labelledby=\"a  b\"><g id=\"a\" fill=\"url(#b)\" style=\"mask: url('#m'); clip-path: url(#c)\"/>"
      "<use href=\"#a\" xlink:href='#b'/></svg>",
      "p-");
  EXPECT_EQ(svg,
            "<svg aria-labelledby=\"p-a p-b\"><g id=\"p-a\" fill=\"url(#p-b)\" style=\"mask: url('#p-m'); clip-path: "
            "url(#p-c)\"/><use href=\"#p-a\" xlink:href='#p-b'/></svg>");
}

TEST(InlineSvg, LeavesTextsAndDataAlone) {
  const std::string svg = "<svg data-id=\"a>b\" viewBox=\"0 0 1 1\"><text>id=\"x\" url(#y) &lt;é&gt;</text></svg>";
  EXPECT_EQ(inline_svg(svg, "p-"), svg);
}

TEST(InlineSvg, RefusesWhatIsNone) {
  for (const char* text :
       {"", "texte", "<html></html>", "<svg", "<svg><g></svg", "<svg a></svg>", "<svg a=\"b></svg>", "<svg><g>"})
    EXPECT_THROW((void)inline_svg(text, "p-"), std::runtime_error) << text;
}

TEST(InlineSvg, RefusesScriptsSheetsAndOtherFiles) {
  for (const char* inside : {"<script>1</script>", "<style>g{}</style>", "<foreignObject/>", "<g onclick=\"a()\"/>",
                             "<image href=\"http://example.org/a.png\"/>", "<use xlink:href=\"a.svg#b\"/>",
                             "<g fill=\"url(http://example.org/a#b)\"/>"}) {
    EXPECT_THROW((void)inline_svg("<svg>" + std::string(inside) + "</svg>", "p-"), std::runtime_error) << inside;
  }
  EXPECT_NO_THROW((void)inline_svg("<svg><image href=\"data:image/png;base64,AAAA\"/></svg>", "p-"));
}

TEST(InlineSvg, IsDescribedInOtherWordsWhereItHasADescription) {
  EXPECT_EQ(described_svg("<svg><title>A</title><desc id=\"d\">old &lt; words</desc><g/></svg>", "1 < 2 & more"),
            "<svg><title>A</title><desc id=\"d\">1 &lt; 2 &amp; more</desc><g/></svg>");
  EXPECT_EQ(described_svg("<svg><g/></svg>", "words"), "<svg><g/></svg>");
  EXPECT_EQ(svg_description(described_svg("<svg><title>A</title><desc>x</desc></svg>", "1 < 2.")), "A. 1 < 2.");
}

}  // namespace
}  // namespace maillage::testing
