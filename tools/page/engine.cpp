// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for whoever loads this module: see engine.js, which speaks to it. A request and its
// answer are lists of texts, each as its length in four bytes, the lowest first, and its bytes.
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "maillage/base/language.h"
#include "maillage/drawing/shapes/fonts.h"
#include "maillage/io/text/files.h"
#include "maillage/run_command.h"
#include "maillage/surroundings.h"

extern "C" {

extern const unsigned char maillage_regular_font[];
extern const std::size_t maillage_regular_font_size;
extern const unsigned char maillage_bold_font[];
extern const std::size_t maillage_bold_font_size;

/// A message: its level, and its text in memory.
[[clang::import_module("maillage"), clang::import_name("say")]] void maillage_say(int level,
                                                                                  const char* text,
                                                                                  std::size_t size);
/// What is being done, and how much of it: a share of 1.
[[clang::import_module("maillage"), clang::import_name("progress")]] void maillage_progress(
    const char* what, std::size_t size, double share);

char* maillage_room(std::size_t size);
std::size_t maillage_run();
std::size_t maillage_describe();
const char* maillage_answer();
}

namespace maillage::tool {
namespace {

class TextReader {
 public:
  explicit TextReader(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  std::string next() {
    std::uint32_t size = 0;
    std::memcpy(&size, rest_.data(), sizeof size);
    std::string text(rest_.substr(sizeof size, size));
    rest_.remove_prefix(sizeof size + size);
    return text;
  }

 private:
  std::string_view rest_;
};

void add_text(std::string& to, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  to.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
}

class ToldProgress : public ShownProgress {
 public:
  explicit ToldProgress(std::string_view what) { show(what); }
  void show(std::string_view what) override {
    what_ = what;
    reached(0);
  }
  void reached(double share) override { maillage_progress(what_.data(), what_.size(), share); }

 private:
  std::string what_;
};

/// Reads the files of the request; results become the answer, messages are told as they come.
class Page : public Surroundings {
 public:
  explicit Page(const Files& files) : files_(files) {}

  [[nodiscard]] const Files& files() const override { return files_; }
  void deliver(std::string_view result, const std::string& path) override {
    add_text(results_, path == "-" ? "" : path);
    add_text(results_, result);
  }
  void deliver_folder(const FolderFiles& files, const std::string& path) override {
    for (const auto& [name, bytes] : files) deliver(bytes, path + "/" + name);
  }
  void say(Level level, std::string_view text) override {
    maillage_say(static_cast<int>(level), text.data(), text.size());
  }
  [[nodiscard]] std::unique_ptr<ShownProgress> show_progress(std::string_view what,
                                                             Language /*language*/) override {
    return std::make_unique<ToldProgress>(what);
  }
  [[nodiscard]] const std::string& results() const { return results_; }

 private:
  const Files& files_;
  std::string results_;
};

struct Exchange {
  std::string request;
  std::string answer;
};

Exchange& exchange() {
  static Exchange one;
  return one;
}

std::string font(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

void measure_in_own_fonts() {
  static bool done = false;
  if (!std::exchange(done, true))
    use_fonts({font(maillage_regular_font, maillage_regular_font_size),
               font(maillage_bold_font, maillage_bold_font_size)});
}

/// The request: a language, how many arguments there are, these, then names and bytes of files. The
/// answer: the exit code, then names and bytes of results.
void answer() {
  measure_in_own_fonts();
  TextReader request(exchange().request);
  const Language usual = parse_language(request.next()).value_or(Language::french);
  std::vector<std::string> arguments(std::stoul(request.next()));
  for (std::string& argument : arguments) argument = request.next();
  std::vector<NamedBytes> given;
  while (!request.at_end()) {
    std::string name = request.next();
    given.push_back({std::move(name), request.next()});
  }
  const FilesInMemory files(given);
  given.clear();
  Page page(files);
  const int code = run_command(arguments, usual, page);
  exchange().answer.clear();
  add_text(exchange().answer, std::to_string(code));
  exchange().answer += page.results();
}

/// The request: a language. The answer: every command and its options, in JSON.
void describe() {
  TextReader request(exchange().request);
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const DescribedCommand& command :
       described_commands(parse_language(request.next()).value_or(Language::french))) {
    nlohmann::ordered_json options = nlohmann::ordered_json::array();
    for (const DescribedOption& one : command.options) {
      options.push_back({{"name", one.name},
                         {"flag", one.is_flag},
                         {"value", one.value},
                         {"help", one.help},
                         {"group", one.group},
                         {"repeats", one.repeats}});
    }
    all.push_back(
        {{"name", command.name}, {"about", command.about}, {"options", std::move(options)}});
  }
  exchange().answer.clear();
  add_text(exchange().answer, all.dump());
}

}  // namespace
}  // namespace maillage::tool

/// Room for a request of so many bytes.
char* maillage_room(std::size_t size) {
  std::string& request = maillage::tool::exchange().request;
  request.assign(size, '\0');
  return request.data();
}

/// Answers the request; returns how many bytes the answer has.
std::size_t maillage_run() {
  maillage::tool::answer();
  return maillage::tool::exchange().answer.size();
}

/// Answers what commands there are; returns how many bytes the answer has.
std::size_t maillage_describe() {
  maillage::tool::describe();
  return maillage::tool::exchange().answer.size();
}

const char* maillage_answer() { return maillage::tool::exchange().answer.data(); }
