// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/claim_text.h"

#include <regex>

#include "maillage/base/text.h"

namespace maillage::testing {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

std::string plain(std::string text) {
  for (const char* space : {"\u00A0", "\u202F"}) replace_all(text, space, " ");
  replace_all(text, "’", "'");
  for (const char* mark : {"« ", " »", "“", "”"}) replace_all(text, mark, "\"");
  replace_all(text, "\u2212", "-");
  // A name that reads as two stands in quotes among others.
  static const std::regex quoted_name("(^|[^(])\"(<[^>]*(,|;| et | ou | and | or )[^>]*>)\"");
  text = std::regex_replace(text, quoted_name, "$1$2");
  return text;
}

std::vector<std::string> clauses_of(const std::string& sentence) {
  std::vector<std::string> clauses{""};
  bool in_name = false;
  for (const char c : sentence) {
    if (c == '<' || c == '>') in_name = c == '<';
    if (c == ';' && !in_name) clauses.emplace_back();
    else clauses.back() += c;
  }
  for (std::string& clause : clauses) clause = std::string(trim(clause));
  return clauses;
}

std::vector<std::string> names_in(const std::string& text) {
  std::vector<std::string> names;
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
    names.push_back(text.substr(at + 1, text.find('>', at) - at - 1));
  return names;
}

}  // namespace maillage::testing
