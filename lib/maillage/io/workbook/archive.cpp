// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/archive.h"

#include <array>
#include <string>

#include <zip.h>

#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

[[noreturn]] void refuse_damaged() { throw WorkbookFault("damaged-workbook", kDamagedArchive()); }

struct ClosePart {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenPart = std::unique_ptr<zip_file_t, ClosePart>;

struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

std::unique_ptr<zip_t, DiscardArchive> open_archive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  std::unique_ptr<zip_t, DiscardArchive> archive;
  if (source != nullptr) archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (source != nullptr && !archive) zip_source_free(source);
  zip_error_fini(&error);
  return archive;
}

}  // namespace

struct Archive::Handle {
  std::unique_ptr<zip_t, DiscardArchive> zip;
};

Archive::Archive(std::string_view bytes) : handle_(std::make_unique<Handle>(Handle{open_archive(bytes)})) {
  if (!handle_->zip) refuse_damaged();
}

Archive::~Archive() = default;

bool Archive::has(std::string_view part) const {
  return zip_name_locate(handle_->zip.get(), std::string(part).c_str(), 0) >= 0;
}

bool Archive::has_ending(std::string_view ending) const {
  const zip_int64_t entries = zip_get_num_entries(handle_->zip.get(), 0);
  for (zip_int64_t i = 0; i < entries; ++i) {
    const char* name = zip_get_name(handle_->zip.get(), static_cast<zip_uint64_t>(i), 0);
    if (name != nullptr && std::string_view(name).ends_with(ending)) return true;
  }
  return false;
}

void Archive::read(std::string_view part, const std::function<void(std::string_view)>& take) const {
  const zip_int64_t index = zip_name_locate(handle_->zip.get(), std::string(part).c_str(), 0);
  if (index < 0) throw WorkbookFault("damaged-workbook", kDamagedPart(part));
  zip_stat_t stat;
  zip_stat_init(&stat);
  const bool known = zip_stat_index(handle_->zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0;
  if (known && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    throw WorkbookFault("encrypted-workbook", kEncryptedWorkbook());
  const OpenPart file(zip_fopen_index(handle_->zip.get(), static_cast<zip_uint64_t>(index), 0));
  if (!file) throw WorkbookFault("damaged-workbook", kDamagedPart(part));
  std::array<char, std::size_t{1} << 16U> buffer;
  while (true) {
    const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
    if (got < 0) throw WorkbookFault("damaged-workbook", kDamagedPart(part));
    if (got == 0) return;
    const auto size = static_cast<std::size_t>(got);
    if (size > left_) throw WorkbookFault("too-large-workbook", kTooManyBytes(kMostBytes >> 20U));
    left_ -= size;
    take({buffer.data(), size});
  }
}

}  // namespace maillage
