// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/package/declared_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/base/wording.h"

namespace maillage {
namespace {

using Type = JsonValue::Type;

// For kinds declared without a colour. Paul Tol's muted scheme (2021), apart from the built-in kinds' colours.
constexpr std::array<std::string_view, 6> kColours = {"#332288", "#882255", "#117733", "#999933", "#AA4499", "#88CCEE"};

bool is_colour(std::string_view text) {
  const auto hexadecimal = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  return text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), hexadecimal);
}

class KindReader {
 public:
  KindReader(DescriptorReader& reader, std::vector<Kind>& kinds) : reader_(&reader), kinds_(&kinds) {}

  void read(const JsonValue& object) {
    Kind kind;
    kind.id = reader_->text(object, "id");
    if (kind.id.empty()) return reader_->fail("package-missing", object, kPackageMissing(Words("id")));
    kind.label = names(object, "labels", Text::verbatim(kind.id));
    kind.plural = names(object, "plurals",
                        Text::per_language([&](Language one) { return Wording(one).plural(kind.label.in(one)); }));
    kind.colour = colour(object);
    for (const std::string& alias : reader_->texts(object, "aliases")) kind.aliases.push_back(fold(alias));
    if (is_taken(object, kind)) return;
    free_words(kind);
    kinds_->push_back(std::move(kind));
  }

 private:
  /// A text in every language; one that is missing is as the first that is there.
  Text names(const JsonValue& object, std::string_view name, const Text& otherwise) {
    const JsonValue* labels = reader_->member(object, name, Type::object);
    if (labels == nullptr) return otherwise;
    Text text = Text::per_language([&](Language language) { return reader_->text(*labels, code(language)); });
    const auto* const first =
        std::find_if(text.begin(), text.end(), [](const std::string& one) { return !one.empty(); });
    if (first == text.end()) return otherwise;
    return Text::per_language([&](Language one) { return text.in(one).empty() ? *first : text.in(one); });
  }

  std::string colour(const JsonValue& object) {
    const JsonValue* value = reader_->member(object, "colour", Type::text);
    if (value == nullptr) value = reader_->member(object, "color", Type::text);
    if (value == nullptr) return std::string(kColours[kinds_->size() % kColours.size()]);
    if (!is_colour(value->text)) reader_->fail("bad-colour", *value, kBadColour(Words(value->text)));
    return value->text;
  }

  static std::vector<std::string> names_of(const Kind& kind) {
    std::vector<std::string> all = {kind.id};
    all.insert(all.end(), kind.label.begin(), kind.label.end());
    all.insert(all.end(), kind.plural.begin(), kind.plural.end());
    return all;
  }

  /// True, and told, when one of its names is a name of a kind that is there already.
  bool is_taken(const JsonValue& object, const Kind& kind) {
    for (const Kind& other : *kinds_) {
      Kind bare = other;
      bare.aliases.clear();
      for (const std::string& name : names_of(kind)) {
        if (!has_name(bare, name)) continue;
        reader_->fail("duplicate-kind", object, kDuplicateKind(Words(name)));
        return true;
      }
    }
    return false;
  }

  void free_words(const Kind& kind) {
    for (Kind& other : *kinds_) {
      std::erase_if(other.aliases, [&](const std::string& alias) { return has_name(kind, alias); });
    }
  }

  DescriptorReader* reader_;
  std::vector<Kind>* kinds_;
};

}  // namespace

void read_kinds(const JsonValue& own, DescriptorReader& reader, std::vector<Kind>& kinds) {
  for (std::size_t i = 0; i < own.names.size(); ++i) {
    if (own.names[i] != "kinds")
      reader.tell(Severity::note, "unknown-key", own.values[i], kUnknownKey(Words(own.names[i])));
  }
  for (const JsonValue* object : reader.objects(own, "kinds")) KindReader(reader, kinds).read(*object);
}

}  // namespace maillage
