// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/json_text.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/source_text.h"

namespace maillage {

/// Reads values of the expected type out of a descriptor, telling those of another type where they stand.
class DescriptorReader {
 public:
  DescriptorReader(const SourceText& source, Diagnostics& diagnostics) : source_(&source), diagnostics_(&diagnostics) {}

  void tell(Severity severity, std::string_view code, const JsonValue& value, Text message);
  void fail(std::string_view code, const JsonValue& value, Text message) {
    tell(Severity::error, code, value, std::move(message));
  }
  /// The value as a diagnostic that lacks its code and message.
  [[nodiscard]] Diagnostic locate(const JsonValue& value) const;

  /// The value's place, to be located when it is needed.
  [[nodiscard]] DescriptorPlace place_of(const JsonValue& value) const { return {source_, value.offset, value.length}; }

  /// The member of that name and type; null when it is missing, null or of another type.
  const JsonValue* member(const JsonValue& object, std::string_view name, JsonValue::Type type);
  /// The member's text; empty when there is none.
  std::string text(const JsonValue& object, std::string_view name);
  bool flag(const JsonValue& object, std::string_view name, bool otherwise);
  /// The member's items that are texts.
  std::vector<std::string> texts(const JsonValue& object, std::string_view name);
  /// The items of an array of objects.
  std::vector<const JsonValue*> objects(const JsonValue& object, std::string_view name);
  bool expect(const JsonValue& value, std::string_view name, JsonValue::Type type);

 private:
  const SourceText* source_;
  Diagnostics* diagnostics_;
};

}  // namespace maillage
