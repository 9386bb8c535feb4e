// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/overwriting.h"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

#include "maillage/io/read_ecosystem.h"
#include "maillage/messages/messages.h"
#include "maillage/options/arguments.h"
#include "maillage/output/file_marks.h"

namespace maillage::tool {
namespace {

/// What must not be overwritten.
struct Guard {
  std::vector<std::filesystem::path> inputs = {};
  std::vector<std::filesystem::path> folders = {};
  bool replace = false;
  Language language = Language::english;
};

Guard& guard() {
  static Guard kGuard;
  return kGuard;
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
  std::error_code failed;
  return std::filesystem::equivalent(one, other, failed) && !failed;
}

/// A mark of the file, or a figure as we draw them: those may come from a repository that keeps no
/// marks.
bool is_ours(const std::filesystem::path& path) {
  constexpr std::string_view kFigure = "aria-labelledby=\"figure-title";
  if (is_marked(path)) return true;
  std::ifstream file(path, std::ios::binary);
  std::string begin(1024, '\0');
  file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  begin.resize(static_cast<std::size_t>(file.gcount()));
  return begin.empty() || begin.find(kFigure) != std::string::npos;
}

std::filesystem::path folder_of(const std::filesystem::path& target) {
  return target.has_parent_path() ? target.parent_path() : ".";
}

}  // namespace

void check_folder_of(const std::filesystem::path& target) {
  std::error_code failed;
  const std::filesystem::path folder = folder_of(target);
  if (std::filesystem::status(folder, failed).type() == std::filesystem::file_type::not_found)
    throw UsageError(kNoSuchFolder.in(guard().language, folder.string()));
}

void check_target(const std::string& path) {
  const Language language = guard().language;
  const std::filesystem::path target(path);
  check_folder_of(target);
  const auto is_target = [&](const std::filesystem::path& input) {
    return is_same_file(input, target);
  };
  if (std::ranges::any_of(guard().inputs, is_target))
    throw UsageError(kOutputIsInput.in(language, path));
  const std::filesystem::path folder = folder_of(target);
  const auto is_folder = [&](const std::filesystem::path& data) {
    return is_same_file(data.empty() ? "." : data, folder);
  };
  if (is_table_name(target.filename()) && std::ranges::any_of(guard().folders, is_folder))
    throw UsageError(kOutputIsTable.in(language, path));
  std::error_code failed;
  const bool foreign = std::filesystem::is_regular_file(target, failed) && !is_ours(target);
  if (foreign && !guard().replace) throw UsageError(kOutputForeign.in(language, path));
}

void start_guarding(Language language) { guard() = {.language = language}; }

void guard_input(const std::filesystem::path& path) { guard().inputs.push_back(path); }

void guard_folder(const std::filesystem::path& data) {
  std::error_code failed;
  guard().folders.push_back(std::filesystem::is_directory(data, failed) ? data
                                                                        : data.parent_path());
}

void allow_replacing() { guard().replace = true; }

void mark_as_ours(const std::string& path) { mark(path); }

}  // namespace maillage::tool
