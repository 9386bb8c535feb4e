// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/failures.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "maillage/messages/failure_messages.h"
#include "maillage/messages/messages.h"

namespace maillage::tool {
namespace {

struct SystemFault {
  int error;
  Label words;
};

constexpr std::array kFaults = {
    SystemFault{EDQUOT, kQuotaReached}, SystemFault{EFBIG, kTooLargeForDisk},
    SystemFault{ENOTDIR, kIsNoFolder},  SystemFault{EROFS, kReadOnly},
    SystemFault{EIO, kDamagedDisk},     SystemFault{ENAMETOOLONG, kLongName},
    SystemFault{ELOOP, kLinksInCircle}, SystemFault{EMFILE, kTooManyFiles},
    SystemFault{ENFILE, kTooManyFiles}, SystemFault{EBUSY, kInUse},
    SystemFault{ETXTBSY, kInUse},       SystemFault{EXDEV, kOtherDisk},
    SystemFault{EPIPE, kNobodyReads},   SystemFault{EEXIST, kExists},
    SystemFault{ENOTEMPTY, kExists},    SystemFault{ENOMEM, kNoMemory},
    SystemFault{EAGAIN, kNoResources},  SystemFault{ESTALE, kChanged},
    SystemFault{ENODEV, kNotAFile},     SystemFault{ENXIO, kNotAFile},
    SystemFault{EINVAL, kNotPossible},  SystemFault{ENOTSUP, kNotPossible}};

std::string why(const std::error_code& code, Language language) {
  const auto* const known =
      std::find_if(kFaults.begin(), kFaults.end(),
                   [&](const SystemFault& fault) { return fault.error == code.value(); });
  return known != kFaults.end() ? std::string(known->words.in(language))
                                : kOtherFault.in(language, code.value());
}

/// The file of the library's own errors stands before the system's words.
std::string file_of(const std::system_error& error) {
  const std::string what = error.what();
  const std::string words = ": " + error.code().message();
  return what.ends_with(words) ? what.substr(0, what.size() - words.size()) : std::string();
}

std::string describe(const std::system_error& error, Language language) {
  const auto* const of_file = dynamic_cast<const std::filesystem::filesystem_error*>(&error);
  const std::string file = of_file != nullptr ? of_file->path1().string() : file_of(error);
  switch (error.code().value()) {
    case ENOENT: return kNotFound.in(language, file);
    case EACCES:
    case EPERM: return kNotAllowed.in(language, file);
    case ENOSPC: return kDiskFull.in(language, file);
    case EISDIR: return kIsFolder.in(language, file);
    default: break;
  }
  const std::string reason = why(error.code(), language);
  return file.empty() ? kFailure.in(language, reason) : kSystemError.in(language, file, reason);
}

bool is_out_of_memory(const std::exception& failure) {
  return dynamic_cast<const std::bad_alloc*>(&failure) != nullptr ||
         dynamic_cast<const std::length_error*>(&failure) != nullptr;
}

/// Those are thrown with words for a user: what cannot be done, a word that fits nothing.
bool has_words(const std::exception& failure) {
  const bool asked_wrong = dynamic_cast<const std::invalid_argument*>(&failure) != nullptr;
  return asked_wrong || dynamic_cast<const std::runtime_error*>(&failure) != nullptr;
}

}  // namespace

std::string describe_failure(const std::exception& failure, Language language) {
  if (const auto* const system = dynamic_cast<const std::system_error*>(&failure))
    return describe(*system, language);
  if (is_out_of_memory(failure)) return kFailure.in(language, kNoMemory.in(language));
  const bool told = has_words(failure) &&
                    std::string_view(failure.what()).find("std::") == std::string_view::npos;
  return told ? kFailure.in(language, failure.what()) : std::string(kFaultOfMaillage.in(language));
}

}  // namespace maillage::tool
