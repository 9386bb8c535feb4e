// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of PDF/UA-1 (ISO 14289-1) that a machine can check, on what is written: Matterhorn Protocol 1.1.
#include "maillage/document/pdf_access.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/document/document.h"
#include "maillage/document/pdf_objects.h"

#include "sample_document.h"

namespace maillage::testing {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

bool is(const std::string& object, const std::string& type) { return object.starts_with("<< /Type /" + type); }

/// What stands behind a key of a dictionary, to the end of its line.
std::string value(const std::string& object, const std::string& key) {
  const std::size_t at = object.find("/" + key + " ");
  if (at == std::string::npos) return "";
  const std::size_t begin = at + key.size() + 2;
  return object.substr(begin, object.find('\n', begin) - begin);
}

/// A PDF with its structure.
class Tagged {
 public:
  explicit Tagged(const Document& document) : objects_(to_pdf(document)) {
    for (const std::size_t number : objects_.order()) {
      const std::string& object = objects_.at(number);
      if (is(object, "Catalog")) catalog_ = object;
      if (is(object, "StructElem")) elements_[number] = object;
      if (is(object, "Page ")) pages_.push_back(number);
    }
  }

  [[nodiscard]] const std::string& catalog() const { return catalog_; }
  [[nodiscard]] std::string object(std::size_t number) { return objects_.at(number); }
  [[nodiscard]] const std::map<std::size_t, std::string>& elements() const { return elements_; }

  [[nodiscard]] std::vector<std::string> tagged(const std::string& tag) const {
    std::vector<std::string> found;
    for (const auto& [number, element] : elements_) {
      if (value(element, "S") == "/" + tag) found.push_back(element);
    }
    return found;
  }

  /// "Document(H1 P Table(TR(TH TH) TR(TD TD)))": the elements in the order in which they are read.
  [[nodiscard]] std::string outline() const {
    for (const auto& [number, element] : elements_) {
      if (!elements_.contains(std::stoul(value(element, "P")))) return outline(number);
    }
    return "";
  }

  /// Lines of each page that draw and belong to nothing; marks that are not closed.
  [[nodiscard]] std::vector<std::string> unmarked() {
    static const std::set<std::string> kDraws = {"f", "f*", "S", "s", "B", "B*", "Tj", "TJ", "Do", "sh", "n"};
    std::vector<std::string> found;
    for (const std::size_t page : pages_) {
      std::istringstream lines(objects_.contents(PdfObjects::reference(objects_.at(page), "/Contents ")));
      int depth = 0;
      for (std::string line; std::getline(lines, line);) {
        if (line.ends_with(" BDC") || line.ends_with(" BMC")) ++depth;
        if (line == "EMC") --depth;
        const std::string last = line.substr(line.find_last_of(" )]") + 1);
        if (depth != 1 && kDraws.contains(last) && last != "n") found.push_back(line);
      }
      if (depth != 0) found.emplace_back("not closed");
    }
    return found;
  }

 private:
  [[nodiscard]] std::string outline(std::size_t number) const {
    const std::string& element = elements_.at(number);
    std::string text = value(element, "S").substr(1);
    std::string inside;
    std::istringstream kids(value(element, "K"));
    for (std::string word; kids >> word;) {
      std::string generation;
      if (word == "[" || word == "]" || word == "<<") continue;
      const std::streampos back = kids.tellg();
      std::string letter;
      if (kids >> generation >> letter && letter == "R")
        inside += (inside.empty() ? "" : " ") + outline(std::stoul(word));
      else kids.clear(), kids.seekg(back);
    }
    return inside.empty() ? text : text + "(" + inside + ")";
  }

  PdfObjects objects_;
  std::string catalog_;
  std::map<std::size_t, std::string> elements_;
  std::vector<std::size_t> pages_;
};

constexpr const char* kSvg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\"20mm\" viewBox=\"0 0 40 20\">"
    "<title>Un carr\xC3\xA9</title><desc>Noir &amp; petit</desc><rect width=\"10\" height=\"10\"/></svg>";

Document small_document() {
  return {.title = "Titre",
          .subtitle = "Sous-titre",
          .blocks = {Heading{"Partie"}, Paragraph{"Un texte."}, ItemList{{"un", "deux"}},
                     TableBlock{{{"a"}, {"b", true}}, {{"x", "1"}, {"", "2"}}}, Heading{"Détail", 3},
                     Callout{"Lire", {"Ceci."}}, FigureBlock{.svg = kSvg, .caption = "Une figure."}}};
}

TEST(PdfAccess, TagsWhatIsReadInItsOrder) {
  EXPECT_EQ(Tagged(small_document()).outline(),
            "Document(H1 P H2 P L(LI(LBody) LI(LBody)) Table(TR(TH TH) TR(TD TD) TR(TD TD)) H3 Div(P P) Figure P)");
}

TEST(PdfAccess, MarksEverythingThatIsDrawn) {
  EXPECT_THAT(Tagged(small_document()).unmarked(), IsEmpty());
  EXPECT_THAT(Tagged(sample_document()).unmarked(), IsEmpty());
  Document long_one = small_document();
  for (int i = 0; i < 60; ++i) long_one.blocks.emplace_back(Paragraph{Prose(std::string(900, 'a') + " b")});
  TableBlock table{{{"a"}, {"b"}}, {}};
  for (int i = 0; i < 200; ++i) table.rows.push_back({"x", std::string(150, 'y')});
  long_one.blocks.emplace_back(table);
  Tagged tagged(long_one);
  EXPECT_THAT(tagged.unmarked(), IsEmpty());
  EXPECT_EQ(tagged.tagged("Table").size(), 2U);    // pages do not cut it
  EXPECT_EQ(tagged.tagged("TH").size(), 2U + 2U);  // headers that come again are not read again
}

TEST(PdfAccess, SaysWhatItIs) {
  Tagged tagged(small_document());
  EXPECT_THAT(tagged.catalog(), AllOf(HasSubstr("/MarkInfo << /Marked true >>"), HasSubstr("/Lang (fr)"),
                                      HasSubstr("/DisplayDocTitle true"), HasSubstr("/StructTreeRoot")));
  const std::string about = tagged.object(std::stoul(value(tagged.catalog(), "Metadata")));
  EXPECT_THAT(about, AllOf(HasSubstr("<pdfuaid:part>1</pdfuaid:part>"), HasSubstr(">Titre</rdf:li>")));
  // Without a title it is not all that.
  EXPECT_THAT(Tagged({.blocks = {Paragraph{"a"}}}).catalog(), Not(HasSubstr("/Metadata")));
}

TEST(PdfAccess, DescribesFiguresAndSaysWhatHeadersAreOf) {
  const Tagged tagged(small_document());
  EXPECT_THAT(tagged.tagged("Figure"), Each(HasSubstr("/Alt <FEFF0055006E00650020")));  // "Une "
  EXPECT_THAT(tagged.tagged("TH"), Each(HasSubstr("/A << /O /Table /Scope /Column >>")));
  const auto alternative = [](FigureBlock figure) {
    return value(Tagged({.blocks = {std::move(figure)}}).tagged("Figure").front(), "Alt");
  };
  const std::string told = alternative({.svg = kSvg, .caption = "c", .alternative = "A\xF0\x9F\x8C\xB3"});
  EXPECT_EQ(told, "<FEFF0041D83CDF33>");
  // "Un carré. Noir & petit."
  EXPECT_EQ(alternative({.svg = kSvg}),
            "<FEFF0055006E0020006300610072007200E9002E0020004E006F00690072002000260020007000650074006900740"
            "02E>");
}

TEST(PdfAccess, RefusesWhatItWouldBreak) {
  EXPECT_THROW((void)accessible("", {}), std::logic_error);
  EXPECT_THROW((void)accessible("1 0 obj\n<< /Type /Catalog\n>>\nendobj\n2 0 obj\n\nxref\n\nstartxref\n1\n", {}),
               std::logic_error);
  const std::string pdf = to_pdf(small_document());
  EXPECT_THROW((void)accessible(pdf, {.alternatives = {"a", "b"}}), std::logic_error);
}

}  // namespace
}  // namespace maillage::testing
