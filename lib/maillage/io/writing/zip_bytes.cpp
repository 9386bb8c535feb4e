// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/writing/zip_bytes.h"

#include <cerrno>
#include <memory>
#include <system_error>

#include <zip.h>

#include "maillage/io/writing/written_sheet.h"

namespace maillage {
namespace {

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

[[noreturn]] void fail() { throw std::system_error(errno != 0 ? errno : ENOMEM, std::generic_category(), "zip"); }

void add_part(zip_t* archive, const ZipPart& part) {
  zip_source_t* source = zip_source_buffer(archive, part.contents.data(), part.contents.size(), 0);
  if (source == nullptr) fail();
  const zip_int64_t place = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (place < 0) {
    zip_source_free(source);
    fail();
  }
  const auto index = static_cast<zip_uint64_t>(place);
  zip_file_set_mtime(archive, index, kNoClock, 0);
  if (part.stored) zip_set_file_compression(archive, index, ZIP_CM_STORE, 0);
}

std::string bytes_of(zip_source_t* source) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) fail();
  std::string bytes(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) fail();
  return bytes;
}

}  // namespace

std::string to_zip(std::span<const ZipPart> parts) {
  zip_error_t error;
  zip_error_init(&error);
  const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!target) fail();
  zip_source_keep(target.get());  // the archive gives one reference back
  std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(target.get());
    fail();
  }
  for (const ZipPart& part : parts) add_part(archive.get(), part);
  if (zip_close(archive.get()) != 0) fail();
  (void)archive.release();  // closing has freed it
  return bytes_of(target.get());
}

}  // namespace maillage
