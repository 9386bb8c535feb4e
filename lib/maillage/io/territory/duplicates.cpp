// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/duplicates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <string>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

using Tokens = std::vector<std::string_view>;

constexpr std::size_t kFewestLetters = 8;
constexpr std::size_t kFewestInWord = 4;
constexpr std::size_t kLongestName = 255;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
/// What a word such as "association" says of an actor.
enum WordClass : std::uint8_t {
  no_class = 0,
  stop_word = 1,
  intercommunality = 2,
  commune = 4,
  association = 8,
  company = 16
};

struct ClassWord {
  std::string_view word;
  WordClass meaning;
};

constexpr std::array<ClassWord, 42> kClassWords = {{{"a", stop_word},
                                                    {"agglo", intercommunality},
                                                    {"agglomeration", intercommunality},
                                                    {"and", stop_word},
                                                    {"asso", association},
                                                    {"assoc", association},
                                                    {"association", association},
                                                    {"au", stop_word},
                                                    {"aux", stop_word},
                                                    {"ca", intercommunality},
                                                    {"cc", intercommunality},
                                                    {"communaute", intercommunality},
                                                    {"commune", commune},
                                                    {"communes", intercommunality},
                                                    {"company", company},
                                                    {"d", stop_word},
                                                    {"de", stop_word},
                                                    {"des", stop_word},
                                                    {"du", stop_word},
                                                    {"en", stop_word},
                                                    {"entreprise", company},
                                                    {"et", stop_word},
                                                    {"ets", company},
                                                    {"eurl", company},
                                                    {"l", stop_word},
                                                    {"la", stop_word},
                                                    {"le", stop_word},
                                                    {"les", stop_word},
                                                    {"mairie", commune},
                                                    {"of", stop_word},
                                                    {"pour", stop_word},
                                                    {"sa", company},
                                                    {"sarl", company},
                                                    {"sas", company},
                                                    {"scic", company},
                                                    {"scop", company},
                                                    {"societe", company},
                                                    {"ste", company},
                                                    {"sur", stop_word},
                                                    {"the", stop_word},
                                                    {"un", stop_word},
                                                    {"ville", commune}}};

WordClass class_of(std::string_view word) {
  const auto found =
      std::lower_bound(kClassWords.begin(), kClassWords.end(), word,
                       [](const ClassWord& known, std::string_view wanted) { return known.word < wanted; });
  return found != kClassWords.end() && found->word == word ? found->meaning : no_class;
}

/// The words of a folded name, outside and inside its brackets. "s.a.r.l." is one word.
struct NameWords {
  std::string text;  ///< the words, each followed by a space
  std::size_t inside_begin = 0;
  std::size_t inside_end = 0;
};

NameWords words_of(std::string_view folded) {
  NameWords words;
  std::size_t length = 0;  // of the word so far, from the last dot on
  const auto end_word = [&] {
    if (!words.text.empty() && words.text.back() != ' ') words.text += ' ';
    length = 0;
  };
  for (const char c : folded) {
    if (is_letter(c) || is_digit(c)) {
      words.text += c;
      ++length;
    } else if (c == '.' && length == 1) {
      length = 0;
    } else {
      end_word();
      if (c == '(') words.inside_begin = words.text.size();
      if (c == ')') words.inside_end = words.text.size();
    }
  }
  end_word();
  if (words.inside_end <= words.inside_begin) words.inside_begin = words.inside_end = 0;
  return words;
}

Tokens split(std::string_view text) {
  Tokens tokens;
  for (std::size_t end = text.find(' '); end != std::string_view::npos; end = text.find(' ')) {
    if (end > 0) tokens.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return tokens;
}

std::string initials(const Tokens& words, bool with_stop_words, bool with_class_words) {
  std::string letters;
  for (const std::string_view word : words) {
    const WordClass meaning = class_of(word);
    const bool kept = meaning == no_class || (meaning == stop_word ? with_stop_words : with_class_words);
    if (kept) letters += word[0];
  }
  return letters;
}

/// "ccpm" of "petite montagne": the initials, after up to three letters for words left out.
bool is_acronym(std::string_view word, const Tokens& words) {
  constexpr std::size_t kLettersLeftOut = 3;
  if (word.size() < 2 || words.size() < 2) return false;
  if (word == initials(words, true, true) || word == initials(words, false, true)) return true;
  const std::string core = initials(words, false, false);
  return core.size() >= 2 && word.ends_with(core) && word.size() - core.size() <= kLettersLeftOut;
}

/// The words that tell an actor from others, and what the others say of it.
struct Signature {
  std::uint64_t hash = 0;
  std::size_t words = 0;
  std::uint8_t classes = 0;
};

Tokens without_acronym(const NameWords& words) {
  const std::string_view text = words.text;
  Tokens inside = split(text.substr(words.inside_begin, words.inside_end - words.inside_begin));
  Tokens outside = split(text.substr(0, words.inside_begin));
  const Tokens after = split(text.substr(words.inside_end));
  outside.insert(outside.end(), after.begin(), after.end());
  if (inside.size() == 1 && is_acronym(inside[0], outside)) return outside;
  if (outside.size() == 1 && is_acronym(outside[0], inside)) return inside;
  outside.insert(outside.end(), inside.begin(), inside.end());
  return outside;
}

Signature signature_of(const NameWords& words) {
  Tokens tokens = without_acronym(words);
  Signature signature;
  Tokens telling;
  for (const std::string_view token : tokens) {
    const WordClass meaning = class_of(token);
    if (meaning == no_class) telling.push_back(token);
    else if (meaning != stop_word) signature.classes |= meaning;
  }
  if (telling.empty()) telling = std::move(tokens);
  std::sort(telling.begin(), telling.end());
  telling.erase(std::unique(telling.begin(), telling.end()), telling.end());
  std::string joined;
  for (const std::string_view token : telling) joined.append(token).append(" ");
  signature.hash = std::hash<std::string>{}(joined);
  signature.words = telling.size();
  return signature;
}

/// "Lons" and "Ville de Lons" agree, "CC Orgelet" and "Commune d'Orgelet" do not. One word alone says little: "Orgelet"
/// need not be "Association d'Orgelet".
bool classes_agree(const Signature& a, const Signature& b) {
  if (a.classes == b.classes) return true;
  const auto other = static_cast<std::uint8_t>(a.classes | b.classes);
  if (a.classes != 0 && b.classes != 0) return false;
  return a.words > 1 || other == commune || other == company;
}

/// The part of a name typing errors are looked for in: its words with single spaces, none at the end.
std::string_view plain(std::string_view text) {
  if (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool same_but_letters(std::string_view a, std::string_view b, bool (*kept)(char)) {
  std::string left;
  std::string right;
  std::copy_if(a.begin(), a.end(), std::back_inserter(left), kept);
  std::copy_if(b.begin(), b.end(), std::back_inserter(right), kept);
  return left == right;
}

/// True when the words that differ, if the two have as many, are long enough for an error to be likelier than a
/// meaning.
bool differs_in_long_word(std::string_view a, std::string_view b) {
  const std::string first = std::string(a) + " ";
  const std::string second = std::string(b) + " ";
  const Tokens left = split(first);
  const Tokens right = split(second);
  if (left.size() != right.size()) return true;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (left[i].size() != right[i].size() || left[i] != right[i]) {
      if (std::min(left[i].size(), right[i].size()) < kFewestInWord) return false;
    }
  }
  return true;
}

bool is_typing_error(std::string_view a, std::string_view b) {
  return same_but_letters(a, b, is_digit) && differs_in_long_word(a, b) && edit_distance(a, b) == 1;
}

std::uint64_t mix(std::uint64_t value) {
  value = (value ^ (value >> 32U)) * 0xD6E8FEB86659FD93ULL;
  return value ^ (value >> 32U);
}

/// Gives the keys of names: a hash of the name, and of the name without each one of its letters. Names one typing error
/// apart have a key in common.
class NameKeys {
 public:
  template <typename Visit>
  void visit(std::string_view name, Visit visit) {
    constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15ULL;
    if (name.size() > kLongestName) return;
    if (static_cast<std::size_t>(std::count_if(name.begin(), name.end(), is_letter)) < kFewestLetters) return;
    prefix_[0] = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
      prefix_[i + 1] = prefix_[i] * kBase + static_cast<unsigned char>(name[i]);
    visit(mix(prefix_[name.size()]));
    std::uint64_t suffix = 0;
    std::uint64_t power = 1;
    for (std::size_t i = name.size(); i-- > 0;) {
      const bool repeated = i > 0 && name[i - 1] == name[i];
      if (!is_digit(name[i]) && !repeated) visit(mix(prefix_[i] * power + suffix));
      suffix += static_cast<unsigned char>(name[i]) * power;
      power *= kBase;
    }
  }

 private:
  std::array<std::uint64_t, kLongestName + 1> prefix_{};  ///< hash of what precedes each letter
};

/// Finds the keys that several names have, for the keys of one slice: those with the same top bits. Keys are dealt out
/// to buckets that fit in the processor's cache, and those that are alone in their bucket are left out before sorting.
class SharedKeys {
 public:
  static constexpr unsigned kSliceBits = 2;
  static constexpr std::size_t kSlices = std::size_t{1} << kSliceBits;

  SharedKeys(std::uint64_t slice, std::size_t names)
      : slice_(slice), name_bits_(static_cast<unsigned>(std::bit_width(names))) {}

  void add(std::uint64_t key, std::size_t name) {
    if (key >> (64U - kSliceBits) != slice_) return;
    const std::uint64_t bucket = key >> (64U - kSliceBits - kBucketBits) & (kBuckets - 1);
    buckets_[bucket].push_back(key << name_bits_ | name);
  }

  /// Calls body(key, name) for keys that more than one name has, and a few others.
  template <typename Body>
  void take(Body body) {
    const std::uint64_t name_mask = (std::uint64_t{1} << name_bits_) - 1;
    for (std::vector<std::uint64_t>& bucket : buckets_) {
      const std::size_t bits = std::bit_ceil(16 * bucket.size() + 64);
      seen_.assign(bits / 64, 0);
      twice_.assign(bits / 64, 0);
      for (const std::uint64_t entry : bucket) note(place(entry, bits));
      for (const std::uint64_t entry : bucket) {
        const std::size_t at = place(entry, bits);
        if ((twice_[at / 64] >> (at % 64) & 1U) != 0)
          body(entry >> name_bits_, static_cast<std::uint32_t>(entry & name_mask));
      }
      std::vector<std::uint64_t>().swap(bucket);
    }
  }

 private:
  static constexpr unsigned kBucketBits = 7;
  static constexpr std::size_t kBuckets = std::size_t{1} << kBucketBits;

  [[nodiscard]] std::size_t place(std::uint64_t entry, std::size_t bits) const {
    return (entry >> name_bits_) & (bits - 1);
  }
  void note(std::size_t at) {
    const std::uint64_t bit = std::uint64_t{1} << (at % 64);
    twice_[at / 64] |= seen_[at / 64] & bit;
    seen_[at / 64] |= bit;
  }

  std::uint64_t slice_;
  unsigned name_bits_;
  std::array<std::vector<std::uint64_t>, kBuckets> buckets_;  ///< the lower bits of a key, then the name
  std::vector<std::uint64_t> seen_;
  std::vector<std::uint64_t> twice_;
};

struct Keyed {
  std::uint64_t key = 0;
  std::uint32_t name = 0;
  friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

class DuplicateFinder {
 public:
  DuplicateFinder(std::span<const std::string_view> names, int threads)
      : names_(names), threads_(threads), signatures_(names.size()), plains_(names.size()), paired_(names.size()) {}

  std::vector<ProbableDuplicate> find() {
    for_blocks([this](std::size_t block, std::size_t begin, std::size_t end) { prepare(block, begin, end); });
    find_same_words();
    find_typing_errors();
    std::sort(pairs_.begin(), pairs_.end(), [](const ProbableDuplicate& a, const ProbableDuplicate& b) {
      return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

 private:
  static constexpr std::size_t kBlock = 1U << 13U;
  static constexpr std::size_t kCompared = 8;  ///< of a group, with each of its names

  [[nodiscard]] std::size_t blocks() const { return (names_.size() + kBlock - 1) / kBlock; }

  template <typename Body>
  void for_blocks(Body body) {
    texts_.resize(blocks());
    parallel_for(blocks(), threads_, [&](std::size_t block) {
      body(block, block * kBlock, std::min(names_.size(), (block + 1) * kBlock));
    });
  }

  void prepare(std::size_t block, std::size_t begin, std::size_t end) {
    std::string& text = texts_[block];
    std::vector<std::size_t> ends;
    for (std::size_t i = begin; i < end; ++i) {
      const NameWords words = words_of(fold(names_[i]));
      if (!words.text.empty()) signatures_[i] = signature_of(words);
      text += plain(words.text);
      ends.push_back(text.size());
    }
    text.shrink_to_fit();
    for (std::size_t i = begin, from = 0; i < end; from = ends[i - begin], ++i) {
      plains_[i] = std::string_view(text).substr(from, ends[i - begin] - from);
    }
  }

  void add(std::uint32_t first, std::uint32_t second) {
    pairs_.push_back({first, second, plains_[first] == plains_[second]});
    paired_[second] = true;
  }

  void find_same_words() {
    std::vector<Keyed> order;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      if (!plains_[i].empty()) order.push_back({signatures_[i].hash, i});
    }
    for_groups(order, [this](std::uint32_t first, std::uint32_t second) {
      return classes_agree(signatures_[first], signatures_[second]);
    });
  }

  void find_typing_errors() {
    std::vector<std::vector<Keyed>> shared(SharedKeys::kSlices);
    parallel_for(shared.size(), threads_, [&](std::size_t slice) {
      SharedKeys keys(slice, names_.size());
      NameKeys of_name;
      for (std::size_t i = 0; i < names_.size(); ++i) {
        if (paired_[i] == 0) of_name.visit(plains_[i], [&](std::uint64_t key) { keys.add(key, i); });
      }
      keys.take([&](std::uint64_t key, std::uint32_t name) { shared[slice].push_back({key, name}); });
    });
    for (std::vector<Keyed>& order : shared) {
      for_groups(order, [this](std::uint32_t a, std::uint32_t b) { return is_typing_error(plains_[a], plains_[b]); });
    }
  }

  /// Compares each name with the first few of its group, and pairs it with the first that agrees.
  template <typename Agree>
  void for_groups(std::vector<Keyed>& order, Agree agree) {
    std::sort(order.begin(), order.end());
    for (std::size_t begin = 0, i = 0; i < order.size(); ++i) {
      if (order[i].key != order[begin].key) begin = i;
      const std::size_t end = std::min(i, begin + kCompared);
      for (std::size_t j = begin; j < end; ++j) {
        if (order[j].name == order[i].name || !agree(order[j].name, order[i].name)) continue;
        add(order[j].name, order[i].name);
        break;
      }
    }
  }

  std::span<const std::string_view> names_;
  int threads_;
  std::vector<Signature> signatures_;
  std::vector<std::string> texts_;        ///< of each block
  std::vector<std::string_view> plains_;  ///< into texts_
  std::vector<std::uint8_t> paired_;
  std::vector<ProbableDuplicate> pairs_;
};

}  // namespace

std::vector<ProbableDuplicate> find_probable_duplicates(std::span<const std::string_view> names, int threads) {
  return DuplicateFinder(names, threads).find();
}

}  // namespace maillage
