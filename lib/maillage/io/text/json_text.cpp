// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/json_text.h"

#include <algorithm>
#include <tuple>

#include <nlohmann/json.hpp>

namespace maillage {
namespace {

using nlohmann::json;

/// Builds values from the parser's events. Events come in the order of the tokens, so that the place of each is found
/// by going through the text at the same pace.
class JsonBuilder : public nlohmann::json_sax<json> {
 public:
  explicit JsonBuilder(std::string_view text) : text_(text) {}

  bool null() override {
    add(JsonValue::Type::null);
    return true;
  }
  bool boolean(bool value) override {
    add(JsonValue::Type::boolean).boolean = value;
    return true;
  }
  bool number_integer(number_integer_t value) override { return add_number(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add_number(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return add_number(value); }
  bool string(string_t& value) override {
    add(JsonValue::Type::text).text = std::move(value);
    return true;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    next_token();
    open_.back().names.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    fault_.offset = std::min(position > 0 ? position - 1 : 0, text_.size());
    return false;
  }

  [[nodiscard]] JsonValue take() { return std::move(root_); }
  [[nodiscard]] const JsonFault& fault() const { return fault_; }

 private:
  static constexpr std::size_t kDeepest = 100;

  /// Moves past the next token.
  std::pair<std::size_t, std::size_t> next_token() {
    const std::size_t begin = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
    std::size_t end = std::min(begin + 1, text_.size());
    const char first = begin < text_.size() ? text_[begin] : ' ';
    if (first == '"') {
      while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2U : 1U;
      end = std::min(end + 1, text_.size());
    } else if (std::string_view("{}[]").find(first) == std::string_view::npos) {
      end = std::min(text_.find_first_of(" \t\r\n,:]}", end), text_.size());
    }
    at_ = end;
    return {begin, end - begin};
  }

  JsonValue& add(JsonValue::Type type) {
    JsonValue value;
    value.type = type;
    std::tie(value.offset, value.length) = next_token();
    if (open_.empty()) return root_ = std::move(value);
    return open_.back().values.emplace_back(std::move(value));
  }

  bool add_number(double number) {
    JsonValue& value = add(JsonValue::Type::number);
    value.number = number;
    value.text = text_.substr(value.offset, value.length);
    return true;
  }

  bool open(JsonValue::Type type) {
    JsonValue value;
    value.type = type;
    std::tie(value.offset, value.length) = next_token();
    fault_ = {value.offset, open_.size() >= kDeepest};
    open_.push_back(std::move(value));
    return !fault_.too_deep;
  }

  bool close() {
    next_token();
    JsonValue value = std::move(open_.back());
    open_.pop_back();
    if (open_.empty()) root_ = std::move(value);
    else open_.back().values.push_back(std::move(value));
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<JsonValue> open_;  ///< arrays and objects not closed yet, the outermost first
  JsonValue root_;
  JsonFault fault_;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  if (type != Type::object) return nullptr;
  for (std::size_t i = names.size(); i-- > 0;) {
    if (names[i] == name && i < values.size()) return &values[i];
  }
  return nullptr;
}

std::optional<JsonValue> parse_json(std::string_view text, JsonFault& fault) {
  JsonBuilder builder(text);
  const bool good = json::sax_parse(text.begin(), text.end(), &builder);
  fault = builder.fault();
  return good ? std::optional(builder.take()) : std::nullopt;
}

}  // namespace maillage
