// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/package/data_package.h"

#include <algorithm>
#include <array>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/package/declared_kinds.h"
#include "maillage/io/package/descriptor_reader.h"
#include "maillage/io/package/table_schema.h"
#include "maillage/io/text/refusals.h"
#include "maillage/io/text/text_encoding.h"
#include "maillage/model/grid_words.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;
using Type = JsonValue::Type;

/// Only files of the package's own folder: no address, no absolute path, no way up.
bool is_inside(const std::string& path) {
  const fs::path parts(path);
  const bool windows = path.find('\\') != std::string::npos || path.find(':') != std::string::npos;
  const bool upwards = std::any_of(parts.begin(), parts.end(), [](const fs::path& part) { return part == ".."; });
  return !path.empty() && !windows && !parts.is_absolute() && !upwards;
}

class PackageReader {
 public:
  PackageReader(const SourceText& source, PackageFolder folder, Ecosystem& ecosystem, Diagnostics& diagnostics)
      : source_(&source),
        folder_(std::move(folder)),
        ecosystem_(&ecosystem),
        diagnostics_(&diagnostics),
        reader_(source, diagnostics) {}

  /// Its tables are sheets.
  void expect_sheets() { sheets_ = true; }

  TableFiles read() {
    JsonFault fault;
    const auto root = parse_json(source_->text(), fault);
    if (!root) tell_syntax(fault);
    else if (reader_.expect(*root, "datapackage.json", Type::object)) read_package(*root);
    return std::move(files_);
  }

 private:
  void tell_syntax(const JsonFault& fault) {
    Diagnostic diagnostic = source_->at({}, fault.offset, 1);
    diagnostic.code = "json-syntax";
    diagnostic.message = fault.too_deep ? kJsonTooDeep() : kJsonSyntax();
    diagnostics_->add(std::move(diagnostic));
  }

  void read_package(const JsonValue& root) {
    ecosystem_->title = reader_.text(root, "title");
    ecosystem_->description = reader_.text(root, "description");
    ecosystem_->version = reader_.text(root, "version");
    ecosystem_->created = reader_.text(root, "created");
    ecosystem_->sources = titles(root, "sources");
    ecosystem_->licences = titles(root, "licenses");
    if (const JsonValue* own = reader_.member(root, "maillage", Type::object))
      read_kinds(*own, reader_, ecosystem_->kinds);
    const auto resources = reader_.objects(root, "resources");
    if (root.find("resources") == nullptr) reader_.fail("package-missing", root, kPackageMissing(Words("resources")));
    for (const JsonValue* resource : resources) read_resource(*resource);
    const bool has_actors = files_[static_cast<std::size_t>(TableKind::actors)].has_value();
    if (!has_actors && !resources.empty() && !diagnostics_->has_errors()) {
      reader_.fail("missing-table", *root.find("resources"), kMissingActors());
    }
  }

  std::vector<std::string> titles(const JsonValue& root, std::string_view name) {
    std::vector<std::string> list;
    for (const JsonValue* item : reader_.objects(root, name)) {
      std::string title = reader_.text(*item, "title");
      for (const std::string_view other : {"name", "path"}) {
        if (title.empty()) title = reader_.text(*item, other);
      }
      if (!title.empty()) list.push_back(std::move(title));
    }
    return list;
  }

  void read_resource(const JsonValue& resource) {
    const std::string name = reader_.text(resource, "name");
    const JsonValue* path = resource.find("path");
    auto kind = find_table_kind(name);
    if (!kind && path != nullptr && path->type == Type::text)
      kind = find_table_kind(fs::path(path->text).stem().string());
    if (!kind && is_grid(name, path)) return;  // who scores projects finds it by its name
    if (!kind) return reader_.tell(Severity::note, "ignored-resource", resource, kIgnoredResource(Words(name)));
    if (path == nullptr) {
      const JsonValue* data = resource.find("data");
      if (data != nullptr) return reader_.fail("inline-data", *data, kInlineData(Words(name)));
      return reader_.fail("package-missing", resource, kPackageMissing(Words("path")));
    }
    if (path->type == Type::array) return reader_.fail("unsupported-path", *path, kSeveralPaths());
    if (reader_.expect(*path, "path", Type::text)) read_table(*kind, resource, *path);
  }

  /// Whether a resource is a table of a grid: a sheet, or a file of the folder, that is called like one.
  [[nodiscard]] bool is_grid(const std::string& name, const JsonValue* path) const {
    const bool is_file = path != nullptr && path->type == Type::text;
    if (!sheets_ && (!is_file || fs::path(path->text).has_parent_path())) return false;
    const std::string called = fold(is_file ? fs::path(path->text).stem().string() : name);
    const bool known =
        std::ranges::count(kCriteriaTableNames, called) + std::ranges::count(kMarksTableNames, called) > 0;
    return known && (sheets_ || folder_.files.is_file(folder_.path / path->text));
  }

  void read_table(TableKind kind, const JsonValue& resource, const JsonValue& path) {
    auto& file = files_[static_cast<std::size_t>(kind)];
    if (sheets_) return read_sheet(file, resource);
    const fs::path full = folder_.path / path.text;
    if (!is_inside(path.text)) return reader_.fail("unsafe-path", path, kUnsafePath(Words(path.text)));
    if (!folder_.files.is_file(full)) return reader_.fail("missing-file", path, kMissingFile(Words(path.text)));
    if (folder_.files.leaves(full, folder_.path))
      return reader_.fail("unsafe-path", path, kLinkOutside(Words(path.text)));
    if (file) {
      const std::string first = file->path.filename().string();
      return reader_.fail("two-tables", path, kTwoTables(Words(first), Words(path.text)));
    }
    TableFormat format;
    format.encoding = encoding(resource);
    read_dialect(resource, reader_, format);
    read_schema(resource, reader_, format);
    file = TableFile{full, std::move(format)};
  }

  void read_sheet(std::optional<TableFile>& file, const JsonValue& resource) {
    TableFormat format;
    read_schema(resource, reader_, format);
    std::erase_if(format.columns, [](const ColumnFormat& column) { return column.type != ColumnType::text; });
    file = TableFile{{}, std::move(format)};
  }

  std::string encoding(const JsonValue& resource) {
    const JsonValue* value = reader_.member(resource, "encoding", Type::text);
    if (value == nullptr || decode("", value->text)) return value == nullptr ? std::string() : value->text;
    reader_.fail("unknown-encoding", *value, kUnknownEncoding(Words(value->text)));
    return {};
  }

  const SourceText* source_;
  PackageFolder folder_;
  Ecosystem* ecosystem_;
  Diagnostics* diagnostics_;
  DescriptorReader reader_;
  TableFiles files_;
  bool sheets_ = false;
};

}  // namespace

TableFiles read_data_package(const SourceText& source, const PackageFolder& folder, Ecosystem& ecosystem,
                             Diagnostics& diagnostics) {
  return PackageReader(source, folder, ecosystem, diagnostics).read();
}

TableFiles read_workbook_package(const SourceText& source, Ecosystem& ecosystem, Diagnostics& diagnostics) {
  PackageReader reader(source, {{}, files_on_disk()}, ecosystem, diagnostics);  // its tables are no files
  reader.expect_sheets();
  return reader.read();
}

}  // namespace maillage
