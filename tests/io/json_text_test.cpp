// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/json_text.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

JsonValue parse(std::string_view text) {
  JsonFault fault;
  auto value = parse_json(text, fault);
  EXPECT_TRUE(value) << text;
  return value.value_or(JsonValue{});
}

std::string_view source_of(std::string_view text, const JsonValue& value) {
  return text.substr(value.offset, value.length);
}

TEST(ParseJson, KnowsWhereEachValueStands) {
  const std::string_view text = R"({ "a\"b" : [1, -2.5e3,"x, \"y\"" ,true,null], "é": {"c":[]} })";
  const JsonValue root = parse(text);
  const JsonValue* list = root.find("a\"b");
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->values.size(), 5U);
  EXPECT_EQ(source_of(text, *list), "[");
  EXPECT_EQ(source_of(text, list->values[0]), "1");
  EXPECT_EQ(source_of(text, list->values[1]), "-2.5e3");
  EXPECT_EQ(source_of(text, list->values[2]), R"("x, \"y\"")");
  EXPECT_EQ(source_of(text, list->values[3]), "true");
  EXPECT_EQ(source_of(text, list->values[4]), "null");
  const JsonValue* object = root.find("é");
  ASSERT_NE(object, nullptr);
  EXPECT_EQ(source_of(text, *object->find("c")), "[");
}

TEST(ParseJson, ReadsValues) {
  const JsonValue root = parse(R"({"n": 18446744073709551615, "s": "é\u00e9", "b": false})");
  EXPECT_DOUBLE_EQ(root.find("n")->number, 18446744073709551615.0);
  EXPECT_EQ(root.find("n")->text, "18446744073709551615");
  EXPECT_EQ(root.find("s")->text, "éé");
  EXPECT_EQ(root.find("b")->type, JsonValue::Type::boolean);
  EXPECT_EQ(root.find("none"), nullptr);
}

TEST(ParseJson, TakesTheLastOfSeveralMembersOfOneName) { EXPECT_EQ(parse(R"({"a":1,"a":2})").find("a")->text, "2"); }

TEST(ParseJson, SaysWhereATextStopsBeingJson) {
  JsonFault fault;
  EXPECT_FALSE(parse_json("{\"a\": 1,}", fault));
  EXPECT_EQ(fault.offset, 8U);
  EXPECT_FALSE(parse_json("[1 2]", fault));
  EXPECT_EQ(fault.offset, 3U);
  EXPECT_FALSE(parse_json("", fault));
  EXPECT_EQ(fault.offset, 0U);
}

TEST(ParseJson, RefusesTextsNestedTooDeep) {
  JsonFault fault;
  EXPECT_TRUE(parse_json(std::string(100, '[') + std::string(100, ']'), fault));
  EXPECT_FALSE(parse_json(std::string(101, '[') + std::string(101, ']'), fault));
  EXPECT_TRUE(fault.too_deep);
  EXPECT_EQ(fault.offset, 100U);
}

}  // namespace
}  // namespace maillage
