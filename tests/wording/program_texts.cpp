// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/program_texts.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace maillage::testing {
namespace {

/// A literal, adjacent ones put together, or a mark of the language; anything else is a mark of its own.
struct Token {
  char mark = 0;  ///< 0: a literal
  std::string text = {};
  std::size_t at = 0;
};

class Tokens {
 public:
  explicit Tokens(const std::string& source) : source_(source) {}

  std::vector<Token> read() {
    while (at_ < source_.size()) {
      if (starts("//")) at_ = std::min(source_.find('\n', at_), source_.size());
      else if (starts("/*")) at_ = source_.find("*/", at_) + 2;
      else if (starts("R\"")) raw_literal();
      else if (source_[at_] == '"') literal();
      else if (source_[at_] == '\'') character();
      else mark();
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] bool starts(std::string_view text) const { return source_.compare(at_, text.size(), text) == 0; }

  void mark() {
    const char c = source_[at_];
    if (c != ' ' && c != '\n') tokens_.push_back({c, {}, at_});
    ++at_;
  }

  void character() {
    const bool in_number = at_ > 0 && std::isalnum(static_cast<unsigned char>(source_[at_ - 1])) != 0;
    const std::size_t quoted = source_[at_ + 1] == '\\' ? 4 : 3;
    at_ += in_number ? 1U : quoted;
  }

  void raw_literal() {
    const std::size_t open = source_.find('(', at_);
    const std::string close = ")" + source_.substr(at_ + 2, open - at_ - 2) + "\"";
    const std::size_t end = source_.find(close, open);
    add(source_.substr(open + 1, end - open - 1));
    at_ = end + close.size();
  }

  void literal() {
    std::string text;
    for (++at_; source_[at_] != '"'; ++at_) {
      if (source_[at_] != '\\') text += source_[at_];
      else escape(text);
    }
    ++at_;
    add(text);
  }

  void escape(std::string& text) {
    const char c = source_[++at_];
    if (c == 'n') text += '\n';
    else if (c != 'u') text += c;
    else {
      const std::string digits = source_.substr(at_ + 1, 4);
      const auto code = static_cast<unsigned>(std::stoul(digits, nullptr, 16));
      if (code >= 0x800) text += static_cast<char>(0xE0U | (code >> 12U));
      text += static_cast<char>(code >= 0x800 ? 0x80U | ((code >> 6U) & 0x3FU) : 0xC0U | (code >> 6U));
      text += static_cast<char>(0x80U | (code & 0x3FU));
      at_ += 4;
    }
  }

  void add(const std::string& text) {
    if (!tokens_.empty() && tokens_.back().mark == 0) tokens_.back().text += text;
    else tokens_.push_back({0, text, at_});
  }

  const std::string& source_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<ProgramText> program_texts(const std::string& source, const std::string& file) {
  const std::vector<Token> tokens = Tokens(source).read();
  std::vector<ProgramText> found;
  for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
    const bool opens = tokens[i].mark == '{' || tokens[i].mark == '(';
    const bool closes = tokens[i + 4].mark == '}' || tokens[i + 4].mark == ')';
    if (!opens || !closes || tokens[i + 1].mark != 0 || tokens[i + 2].mark != ',' || tokens[i + 3].mark != 0) continue;
    const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(tokens[i].at), '\n');
    found.push_back({Text{tokens[i + 1].text, tokens[i + 3].text}, file + ":" + std::to_string(line)});
  }
  return found;
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<ProgramText> program_texts_below(const std::vector<std::filesystem::path>& folders) {
  std::vector<ProgramText> all;
  for (const std::filesystem::path& folder : folders) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      const std::filesystem::path& path = entry.path();
      if (path.extension() != ".cpp" && path.extension() != ".h") continue;
      for (ProgramText& one : program_texts(file_text(path), path.filename().string())) all.push_back(std::move(one));
    }
  }
  return all;
}

}  // namespace maillage::testing
