// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/package/table_schema.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <unicode/regex.h>

#include "maillage/base/number.h"
#include "maillage/model/date.h"

namespace maillage {
namespace {

using Type = JsonValue::Type;

struct NamedType {
  std::string_view name;
  ColumnType type;
};

constexpr std::array<NamedType, 8> kTypes = {{{"any", ColumnType::any},
                                              {"string", ColumnType::text},
                                              {"number", ColumnType::number},
                                              {"integer", ColumnType::integer},
                                              {"boolean", ColumnType::boolean},
                                              {"date", ColumnType::date},
                                              {"year", ColumnType::date},
                                              {"yearmonth", ColumnType::date}}};

void note_unchecked(DescriptorReader& reader, std::string_view name, const JsonValue& value) {
  reader.tell(Severity::note, "unchecked", value, kUnchecked(name));
}

/// A schema or dialect may be a path to another file.
const JsonValue* inline_member(const JsonValue& resource, std::string_view name, DescriptorReader& reader) {
  const JsonValue* value = resource.find(name);
  if (value == nullptr || value->type == Type::null) return nullptr;
  if (value->type == Type::text) {
    reader.tell(Severity::note, "unread-part", *value, kUnreadPart(name));
    return nullptr;
  }
  return reader.expect(*value, name, Type::object) ? value : nullptr;
}

/// The one ASCII character a member states; '\0' for null or an empty text.
char character(const JsonValue& object, std::string_view name, char otherwise, DescriptorReader& reader) {
  const JsonValue* value = object.find(name);
  if (value == nullptr) return otherwise;
  if (value->type == Type::null) return '\0';
  const bool one = value->type == Type::text && value->text.size() <= 1;
  if (!one) {
    reader.fail("package-value", *value, kOneCharacter(name));
    return otherwise;
  }
  return value->text.empty() ? '\0' : value->text[0];
}

bool is_pattern(const std::string& pattern) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  const std::unique_ptr<icu::RegexPattern> compiled(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(pattern), 0, where, status));
  return U_SUCCESS(status) != 0 && compiled != nullptr;
}

bool is_date_pattern(std::string_view pattern) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') continue;
    const char field = ++i < pattern.size() ? pattern[i] : ' ';
    if (field != 'Y' && field != 'm' && field != 'd') return false;
  }
  return pattern.find("%Y") != std::string_view::npos;
}

class FieldReader {
 public:
  FieldReader(const JsonValue& field, DescriptorReader& reader) : field_(&field), reader_(&reader) {}

  ColumnFormat read() {
    column_.name = reader_->text(*field_, "name");
    const JsonValue* name = field_->find("name");
    if (column_.name.empty()) reader_->fail("package-missing", *field_, kPackageMissing(Words("name")));
    else column_.where = reader_->place_of(*name);
    read_type();
    read_numbers();
    column_.true_values = reader_->texts(*field_, "trueValues");
    column_.false_values = reader_->texts(*field_, "falseValues");
    read_missing_values(*field_, *reader_, column_.missing_values);
    if (const JsonValue* constraints = reader_->member(*field_, "constraints", Type::object))
      read_constraints(*constraints);
    return std::move(column_);
  }

  /// Texts, or in profile 2 also objects with a value and a label.
  static void read_missing_values(const JsonValue& object, DescriptorReader& reader, std::vector<std::string>& values) {
    const JsonValue* list = reader.member(object, "missingValues", Type::array);
    if (list == nullptr) return;
    for (const JsonValue& item : list->values) {
      const JsonValue* value = item.type == Type::object ? item.find("value") : &item;
      if (value == nullptr || !reader.expect(*value, "missingValues", Type::text)) continue;
      if (!value->text.empty()) values.push_back(value->text);
    }
  }

 private:
  void read_type() {
    const JsonValue* type = reader_->member(*field_, "type", Type::text);
    const JsonValue* format = reader_->member(*field_, "format", Type::text);
    if (type == nullptr) return;
    const auto known =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const NamedType& one) { return one.name == type->text; });
    column_.type = known != kTypes.end() ? known->type : ColumnType::other;
    if (known == kTypes.end()) note_unchecked(*reader_, type->text, *type);
    if (format == nullptr || format->text == "default" || format->text == "any") return;
    if (column_.type == ColumnType::date && is_date_pattern(format->text)) column_.date_format = format->text;
    else note_unchecked(*reader_, "format", *format);
  }

  void read_numbers() {
    if (const std::string decimal = reader_->text(*field_, "decimalChar"); !decimal.empty()) column_.decimal = decimal;
    column_.group = reader_->text(*field_, "groupChar");
    column_.bare_number = reader_->flag(*field_, "bareNumber", true);
  }

  void read_constraints(const JsonValue& object) {
    Constraints& constraints = column_.constraints;
    for (std::size_t i = 0; i < object.values.size(); ++i) {
      const std::string& name = object.names[i];
      const JsonValue& value = object.values[i];
      if (name == "required") constraints.required = is_true(name, value);
      else if (name == "unique") constraints.unique = is_true(name, value);
      else if (name == "minimum") constraints.minimum = bound(name, value);
      else if (name == "maximum") constraints.maximum = bound(name, value);
      else if (name == "exclusiveMinimum") constraints.exclusive_minimum = bound(name, value);
      else if (name == "exclusiveMaximum") constraints.exclusive_maximum = bound(name, value);
      else if (name == "minLength") constraints.min_length = length(name, value);
      else if (name == "maxLength") constraints.max_length = length(name, value);
      else if (name == "pattern") read_pattern(value);
      else if (name == "enum") read_enum(value);
      else note_unchecked(*reader_, name, value);
    }
  }

  bool is_true(std::string_view name, const JsonValue& value) {
    return reader_->expect(value, name, Type::boolean) && value.boolean;
  }

  std::optional<double> length(std::string_view name, const JsonValue& value) {
    return reader_->expect(value, name, Type::number) ? std::optional(value.number) : std::nullopt;
  }

  /// Of a number, or of a date.
  std::optional<double> bound(std::string_view name, const JsonValue& value) {
    const bool numeric = column_.type == ColumnType::number || column_.type == ColumnType::integer;
    if (numeric && value.type == Type::number) return value.number;
    if (numeric && value.type == Type::text && parse_number(value.text)) return parse_number(value.text);
    const bool written = value.type == Type::text || value.type == Type::number;
    const auto date = column_.type == ColumnType::date && written ? parse_date(value.text) : std::nullopt;
    if (date) return day_number(*date);
    note_unchecked(*reader_, name, value);
    return std::nullopt;
  }

  void read_pattern(const JsonValue& value) {
    if (!reader_->expect(value, "pattern", Type::text)) return;
    if (is_pattern(value.text)) column_.constraints.pattern = value.text;
    else note_unchecked(*reader_, "pattern", value);
  }

  void read_enum(const JsonValue& value) {
    if (!reader_->expect(value, "enum", Type::array)) return;
    for (const JsonValue& item : value.values) {
      const bool written = item.type == Type::text || item.type == Type::number;
      const std::string truth = item.boolean ? "true" : "false";
      column_.constraints.values.push_back(written ? item.text : truth);
    }
  }

  const JsonValue* field_;
  DescriptorReader* reader_;
  ColumnFormat column_;
};

/// The columns of a key: a text or a list of texts.
std::vector<std::string> read_key(const JsonValue& key, std::string_view name, DescriptorReader& reader) {
  if (key.type == Type::text) return {key.text};
  std::vector<std::string> columns;
  if (!reader.expect(key, name, Type::array)) return columns;
  for (const JsonValue& item : key.values) {
    if (reader.expect(item, name, Type::text)) columns.push_back(item.text);
  }
  return columns;
}

void read_keys(const JsonValue& schema, DescriptorReader& reader, TableFormat& format) {
  const JsonValue* primary = schema.find("primaryKey");
  if (primary != nullptr && primary->type != Type::null)
    format.keys.push_back(read_key(*primary, "primaryKey", reader));
  const JsonValue* unique = reader.member(schema, "uniqueKeys", Type::array);
  if (unique == nullptr) return;
  for (const JsonValue& key : unique->values) format.keys.push_back(read_key(key, "uniqueKeys", reader));
}

}  // namespace

double day_number(const Date& date) {
  const Date day = date.first_day();
  return day.year * 10000.0 + day.month * 100.0 + day.day;
}

Date date_of_number(double number) {
  const int whole = static_cast<int>(number);
  return {static_cast<std::int16_t>(whole / 10000), static_cast<std::uint8_t>(whole / 100 % 100),
          static_cast<std::uint8_t>(whole % 100)};
}

void read_dialect(const JsonValue& resource, DescriptorReader& reader, TableFormat& format) {
  constexpr std::array<std::string_view, 5> kUnsupported = {"commentChar", "commentRows", "headerRows", "headerJoin",
                                                            "property"};
  const JsonValue* object = inline_member(resource, "dialect", reader);
  if (object == nullptr) return;
  CsvDialect dialect;
  dialect.separator = character(*object, "delimiter", ',', reader);
  dialect.quote = character(*object, "quoteChar", '"', reader);
  dialect.escape = character(*object, "escapeChar", '\0', reader);
  dialect.doubled_quotes = reader.flag(*object, "doubleQuote", true);
  format.header = reader.flag(*object, "header", true);
  if (const std::string missing = reader.text(*object, "nullSequence"); !missing.empty()) {
    format.missing_values.push_back(missing);
  }
  for (const std::string_view name : kUnsupported) {
    const JsonValue* value = object->find(name);
    if (value != nullptr) reader.fail("unsupported-dialect", *value, kUnsupportedDialect(name));
  }
  format.dialect = dialect;
}

void read_schema(const JsonValue& resource, DescriptorReader& reader, TableFormat& format) {
  const JsonValue* schema = inline_member(resource, "schema", reader);
  if (schema == nullptr) return;
  for (const JsonValue* field : reader.objects(*schema, "fields"))
    format.columns.push_back(FieldReader(*field, reader).read());
  FieldReader::read_missing_values(*schema, reader, format.missing_values);
  read_keys(*schema, reader, format);
}

}  // namespace maillage
