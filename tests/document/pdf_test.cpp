// SPDX-License-Identifier: GPL-3.0-or-later
#include <cctype>
#include <stdexcept>
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/document/document.h"

#include "sample_document.h"

namespace maillage::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::size_t times(const std::string& text, const std::string& word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

std::size_t pages(const std::string& pdf) { return times(pdf, "/Type /Page %"); }

std::string pdf(DocumentBlock block) { return to_pdf({.blocks = {std::move(block)}}); }

/// As PDF strings beyond ASCII are written.
std::string in_utf16(std::u16string_view text) {
  std::string hex = "FEFF";
  for (const char16_t c : text) hex += fmt::format("{:04X}", static_cast<unsigned>(c));
  return hex;
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

TEST(DocumentPdf, IsOnA4WithItsFontsInside) {
  const std::string bytes = pdf(Paragraph{Prose::marked("Un **gras**, un *penché*, du `code`.")});
  EXPECT_TRUE(bytes.starts_with("%PDF-1.4"));
  EXPECT_EQ(pages(bytes), 1U);
  EXPECT_THAT(bytes, HasSubstr("/MediaBox [ 0 0 595.276 841.89 ]"));
  for (const char* font :
       {"+LiberationSans\n", "+LiberationSans-Bold\n", "+LiberationSans-Italic\n", "+LiberationMono\n"})
    EXPECT_GE(times(bytes, font), 1U) << font;
  // What can be selected and searched has its characters told.
  EXPECT_GE(times(bytes, "/ToUnicode"), 4U);
  EXPECT_EQ(times(bytes, "/FontFile2"), times(bytes, "/Type /FontDescriptor"));
}

TEST(DocumentPdf, TellsTitleLanguageAndHeadings) {
  const std::string bytes = to_pdf({.title = "Été",
                                    .language = Language::english,
                                    .blocks = {Heading{"Forêt"}, Heading{"Bois", 3}, Paragraph{"a"}, Heading{"Fin"}}});
  EXPECT_THAT(bytes, HasSubstr("/Lang (en)"));
  EXPECT_THAT(bytes, HasSubstr("/Outlines"));
  EXPECT_THAT(upper(bytes), HasSubstr(in_utf16(u"Été")));
  EXPECT_THAT(upper(bytes), HasSubstr(in_utf16(u"Forêt")));
  EXPECT_THAT(bytes, HasSubstr("(Bois)"));
  EXPECT_THAT(to_pdf({}), HasSubstr("/Lang (fr)"));
}

TEST(DocumentPdf, IsTheSameEachTimeAndNamesNeitherTimeNorAuthor) {
  const std::string bytes = to_pdf(sample_document());
  EXPECT_EQ(bytes, to_pdf(sample_document()));
  for (const char* key : {"/CreationDate", "/ModDate", "/Author", "/ID "}) EXPECT_THAT(bytes, Not(HasSubstr(key)));
}

TEST(DocumentPdf, OfNothingIsOneEmptyPage) { EXPECT_EQ(pages(to_pdf({})), 1U); }

TEST(DocumentPdf, HasEveryObjectWhereItsTableSays) {
  const std::string bytes = to_pdf(sample_document());
  const std::size_t table = std::stoul(bytes.substr(bytes.rfind("startxref\n") + 10));
  ASSERT_EQ(bytes.substr(table, 7), "xref\n0 ");
  const std::size_t count = std::stoul(bytes.substr(table + 7));
  const std::size_t first = bytes.find('\n', table + 5) + 1;
  for (std::size_t i = 1; i < count; ++i) {
    const std::size_t at = std::stoul(bytes.substr(first + 20 * i, 10));
    const std::string name = std::to_string(i) + " 0 obj\n";
    EXPECT_EQ(bytes.substr(at, name.size()), name);
  }
}

TEST(DocumentPdf, TurnsThePageForAWideFigureAndBreaksWhereAsked) {
  const std::string bytes = to_pdf(
      {.blocks = {Paragraph{"a"}, FigureBlock{.svg = std::string(kSmallSvg), .place = FigurePlace::landscape_page},
                  Paragraph{"b"}, PageBreak{}, Paragraph{"c"}, PageBreak{}}});
  EXPECT_EQ(pages(bytes), 3U);
  EXPECT_EQ(times(bytes, "/MediaBox [ 0 0 841.89 595.276 ]"), 1U);
}

TEST(DocumentPdf, PutsAHeadingAndItsBoxOnThePageOfTheirFigure) {
  const FigureBlock wide{.svg = std::string(kSmallSvg), .place = FigurePlace::landscape_page};
  const Callout box{"How", {"To read."}};
  EXPECT_EQ(pages(to_pdf({.blocks = {Heading{"Map"}, wide}})), 1U);
  EXPECT_EQ(pages(to_pdf({.blocks = {Heading{"Map"}, Paragraph{"Ours."}, box, wide}})), 1U);
  const std::string between = to_pdf({.blocks = {Paragraph{"a"}, Heading{"Map"}, box, wide, Paragraph{"b"}}});
  EXPECT_EQ(pages(between), 3U) << "what follows a heading is not told before it";
  EXPECT_EQ(times(between, "/MediaBox [ 0 0 841.89 595.276 ]"), 1U);
  // Text of its own fills pages.
  std::string words;
  for (int i = 0; i < 300; ++i) words += "word ";
  EXPECT_EQ(pages(to_pdf({.blocks = {Heading{"Map"}, Paragraph{words}, wide}})), 2U);
  EXPECT_EQ(pages(to_pdf({.blocks = {Heading{"Table"}, long_table(3), wide}})), 2U);
}

TEST(DocumentPdf, KeepsFiguresAsVectors) {
  const std::string bytes = pdf(FigureBlock{.svg = std::string(kSmallSvg), .caption = "Figure 1."});
  EXPECT_EQ(times(bytes, "/Subtype /Image"), 0U);
}

TEST(DocumentPdf, GoesOnOverPagesWithLongTables) {
  const std::size_t some = pages(pdf(long_table(30)));
  EXPECT_EQ(some, 1U);
  EXPECT_EQ(pages(pdf(long_table(60))), 2U);
  EXPECT_EQ(pages(pdf(long_table(300))), 9U);
}

TEST(DocumentPdf, CutsARowHigherThanAPage) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "mot ";
  EXPECT_GT(pages(pdf(TableBlock{{{"a"}, {"b"}}, {{text, "b"}, {"c", "d"}}})), 1U);
  EXPECT_GT(pages(pdf(Callout{"Titre", {text, text}})), 2U);
}

TEST(DocumentPdf, TakesWordsOfAnyLengthAndScript) {
  const std::string endless(4000, 'x');
  EXPECT_GE(pages(to_pdf({.title = endless,
                          .blocks = {Paragraph{endless}, ItemList{{endless, ""}, true}, Heading{endless},
                                     TableBlock{{{endless}, {endless, true}}, {{endless}, {"日本", "−1"}}}}})),
            2U);
}

TEST(DocumentPdf, OfWhatIsNoSvgFails) { EXPECT_THROW((void)pdf(FigureBlock{.svg = "<html/>"}), std::runtime_error); }

}  // namespace
}  // namespace maillage::testing
