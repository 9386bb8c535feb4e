// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/package/descriptor_reader.h"

#include <array>
#include <utility>

namespace maillage {
namespace {

constexpr std::array<Label, 6> kTypeNames = {{{"rien", "nothing"},
                                              {"true ou false", "true or false"},
                                              {"un nombre", "a number"},
                                              {"un texte", "a text"},
                                              {"une liste [ ]", "a list [ ]"},
                                              {"un objet { }", "an object { }"}}};

}  // namespace

Diagnostic DescriptorReader::locate(const JsonValue& value) const {
  return source_->at({}, value.offset, value.length);
}

void DescriptorReader::tell(Severity severity, std::string_view code, const JsonValue& value, Text message) {
  if (!diagnostics_->has_room(severity)) return diagnostics_->count_only(severity);
  Diagnostic diagnostic = locate(value);
  diagnostic.severity = severity;
  diagnostic.code = code;
  diagnostic.message = std::move(message);
  diagnostics_->add(std::move(diagnostic));
}

bool DescriptorReader::expect(const JsonValue& value, std::string_view name, JsonValue::Type type) {
  if (value.type == type) return true;
  const Label& expected = kTypeNames[static_cast<std::size_t>(type)];
  fail("package-type", value, kPackageType(name, expected));
  return false;
}

const JsonValue* DescriptorReader::member(const JsonValue& object, std::string_view name, JsonValue::Type type) {
  const JsonValue* value = object.find(name);
  if (value == nullptr || value->type == JsonValue::Type::null) return nullptr;
  return expect(*value, name, type) ? value : nullptr;
}

std::string DescriptorReader::text(const JsonValue& object, std::string_view name) {
  const JsonValue* value = member(object, name, JsonValue::Type::text);
  return value != nullptr ? value->text : std::string();
}

bool DescriptorReader::flag(const JsonValue& object, std::string_view name, bool otherwise) {
  const JsonValue* value = member(object, name, JsonValue::Type::boolean);
  return value != nullptr ? value->boolean : otherwise;
}

std::vector<std::string> DescriptorReader::texts(const JsonValue& object, std::string_view name) {
  std::vector<std::string> list;
  const JsonValue* array = member(object, name, JsonValue::Type::array);
  if (array == nullptr) return list;
  for (const JsonValue& item : array->values) {
    if (expect(item, name, JsonValue::Type::text)) list.push_back(item.text);
  }
  return list;
}

std::vector<const JsonValue*> DescriptorReader::objects(const JsonValue& object, std::string_view name) {
  std::vector<const JsonValue*> list;
  const JsonValue* array = member(object, name, JsonValue::Type::array);
  if (array == nullptr) return list;
  for (const JsonValue& item : array->values) {
    if (expect(item, name, JsonValue::Type::object)) list.push_back(&item);
  }
  return list;
}

}  // namespace maillage
