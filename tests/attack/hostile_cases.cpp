// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/hostile_cases.h"

#include <filesystem>
#include <string_view>

#include <fmt/format.h>
#include <sys/stat.h>

#include "support/paths.h"

namespace maillage::testing {
namespace {

namespace fs = std::filesystem;
using Folder = TemporaryFolder;

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  text.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

/// One line for each number below `count`.
template <typename Line>
std::string lines(std::size_t count, Line line) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += line(i);
  return text;
}

constexpr std::string_view kActors = "id,nom,type\na,Mairie,commune\nb,Ferme,entreprise\nc,Ressourcerie,association\n";
constexpr std::string_view kTies = "de,vers\na,b\nb,c\n";

/// Three actors and two ties, in the folder d.
void write_three(const Folder& folder) {
  folder.write("d/acteurs.csv", kActors);
  folder.write("d/liens.csv", kTies);
}

auto view_of(std::string text) {
  return [text = std::move(text)](const Folder& folder) {
    write_three(folder);
    folder.write("v.toml", text);
  };
}

/// The three, and a file more.
auto with(std::string name, std::string text) {
  return [name = std::move(name), text = std::move(text)](const Folder& folder) {
    write_three(folder);
    folder.write(name, text);
  };
}

auto package(std::string text) { return with("d/datapackage.json", std::move(text)); }

std::string actors(std::size_t count) {
  return "id,nom,type\n" + lines(count, [](std::size_t i) { return fmt::format("a{0},Acteur {0},association\n", i); });
}

/// One project of so many participants.
auto committee(std::size_t size) {
  return [size](const Folder& folder) {
    folder.write("d/acteurs.csv", actors(size + 1));
    folder.write("d/projets.csv", "id,nom\np,Comité national\nq,Atelier\n");
    folder.write("d/participations.csv", "projet,acteur\nq,a0\n" + fmt::format("q,a{}\n", size) +
                                             lines(size, [](std::size_t i) { return fmt::format("p,a{}\n", i); }));
  };
}

/// A ring of actors, each tied to the next ones.
auto ring(std::size_t size, std::size_t reach) {
  return [size, reach](const Folder& folder) {
    folder.write("d/acteurs.csv", actors(size));
    std::string ties = "de,vers\n";
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t k = 1; k <= reach; ++k) ties += fmt::format("a{},a{}\n", i, (i + k * k) % size);
    }
    folder.write("d/liens.csv", ties);
  };
}

std::string fields(std::size_t count) {
  return R"({"name":"id"},{"name":"nom"},{"name":"type"})" +
         lines(count, [](std::size_t i) { return fmt::format(R"(,{{"name":"c{}","type":"string"}})", i); });
}

std::string described(std::string_view fields) {
  return fmt::format(R"({{"resources":[{{"name":"acteurs","path":"acteurs.csv","schema":{{"fields":[{}]}}}},)"
                     R"({{"name":"liens","path":"liens.csv"}}]}})",
                     fields);
}

/// Actors of so many columns, all with the same or each with another title.
auto columns(std::size_t count, bool same) {
  const std::string titles =
      lines(count, [same](std::size_t i) { return same ? std::string(",note x") : fmt::format(",c{}", i); });
  return with("d/acteurs.csv",
              "id,nom,type" + titles + "\na,A,association" + repeated(",x", count) + "\nb,B,commune\nc,C,commune\n");
}

auto enumeration(std::size_t values, std::size_t rows) {
  return [values, rows](const Folder& folder) {
    folder.write("d/acteurs.csv", "id,nom,type,x\n" + lines(rows, [](std::size_t i) {
                                    return fmt::format("a{0},Acteur {0},commune,v{0}\n", i);
                                  }));
    folder.write("d/liens.csv", "de,vers\na1,a2\n");
    const std::string list =
        lines(values, [](std::size_t i) { return fmt::format("{}\"w{}\"", i == 0 ? "" : ",", i); });
    folder.write("d/datapackage.json", described(fields(0) + R"(,{"name":"x","constraints":{"enum":[)" + list + "]}}"));
  };
}

auto outlines(std::size_t count) {
  return [count](const Folder& folder) {
    folder.write("d/acteurs.csv", "id,nom,type,lat,lon\na,Mairie,commune,46.67,5.55\nb,Ferme,entreprise,46.7,5.6\n");
    folder.write("d/liens.csv", "de,vers\na,b\n");
    const std::string features = lines(count, [](std::size_t i) {
      const double x = 5 + static_cast<double>(i % 141) * 0.01;
      const double y = 46 + static_cast<double>(i / 141) * 0.01;
      return fmt::format(
          R"({}{{"type":"Feature","properties":{{"nom":"Commune {}"}},"geometry":{{"type":"Polygon","coordinates":[[[{},{}],[{},{}],[{},{}]]]}}}})",
          i == 0 ? "" : ",", i, x, y, x + 0.009, y, x, y + 0.009);
    });
    folder.write("f.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
  };
}

/// Actors with these bytes in their names, ids and kinds.
auto named(std::string bytes) {
  return [bytes = std::move(bytes)](const Folder& folder) {
    folder.write(
        "d/acteurs.csv",
        fmt::format("id,nom,type,lieu\na,Mairie{0},commune,\"{0}\"\nb{0},Ferme,x{0}\nc,Ressourcerie,association\n",
                    bytes));
    folder.write("d/liens.csv", fmt::format("de,vers,type\na,b{0},t{0}\na,c,t{0}\nc,nobody{0},\n", bytes));
  };
}

auto tied(std::string bytes) {
  return [bytes = std::move(bytes)](const Folder& folder) {
    folder.write("d/acteurs.csv",
                 fmt::format("id,nom,type\na,Mairie{0},commune\nb,Ferme{0},entreprise\nc,Res{0},association\n", bytes));
    folder.write("d/liens.csv", kTies);
  };
}

const std::string kEscape = "\033]0;x\007";

}  // namespace

std::vector<HostileCase> nested_cases() {
  return {
      {"KeyOfAMillionParts", view_of(repeated("a.", 1'000'000) + "a = 1\n"), {"draw", "v.toml"}, 1, "v.toml:1:128"},
      {"KeyInQuotes", view_of(repeated("\"a\".", 100'000) + "a = 1\n"), {"draw", "v.toml"}, 1, "nested too deeply"},
      {"TitleOfManyParts", view_of("[" + repeated("a.", 100'000) + "a]\n"), {"draw", "v.toml"}, 1, "nested too deeply"},
      {"ListsOfLists",
       view_of("a = " + repeated("[", 100'000) + repeated("]", 100'000)),
       {"draw", "v.toml"},
       1,
       "nested too deeply"},
      {"TablesInTables",
       view_of("a = " + repeated("{a = ", 100'000) + "1" + repeated("}", 100'000)),
       {"draw", "v.toml"},
       1,
       "nested too deeply"},
      {"ChoicesOfManyParts",
       with("d/lecture.toml", repeated("a.", 1'000'000) + "a = 1\n"),
       {"check", "d"},
       1,
       "lecture.toml:1:128"},
      {"JsonLists", package(repeated("[", 1'000'000)), {"check", "d"}, 1, "nested too deeply"},
      {"JsonObjects",
       package(repeated("{\"a\":", 300'000) + "1" + repeated("}", 300'000)),
       {"check", "d"},
       1,
       "nested too deeply"},
      {"GeoJson",
       with("f.geojson",
            R"({"type":"FeatureCollection","features":)" + repeated("[", 500'000) + repeated("]", 500'000) + "}"),
       {"draw", "d", "--layout", "territory", "--outlines", "f.geojson"},
       1,
       "nested too deeply"},
      {"OpenQuotes",
       with("d/acteurs.csv", "id,nom,type\n" + repeated("\"", 300'001) + "\n"),
       {"check", "d"},
       1,
       "acteurs.csv:2"},
      {"OpenQuotesOnEachLine",
       with("d/acteurs.csv", "id,nom,type\n" + repeated("a,\"b\n", 300'001)),
       {"check", "d"},
       1,
       "acteurs.csv:2"},
      {"OpenCurlyQuotes",
       with("d/acteurs.csv", "id,nom,type\na,b,c\n" + repeated("“a", 300'000)),
       {"check", "d"},
       1,
       "is a quote missing"},
      {"OpenCurlyQuotesOfCells",
       with("d/acteurs.csv", "id,nom,type\n" + repeated(",“", 300'000)),
       {"check", "d"},
       1,
       "acteurs.csv"},
      {"MisplacedQuotes",
       with("d/acteurs.csv", "id,nom,type\n" + repeated("\"a\" b,", 300'000)),
       {"check", "d"},
       1,
       "acteurs.csv:2"},
  };
}

std::vector<HostileCase> endless_cases() {
  return {
      {"CommitteeSummary", committee(3000), {"summary", "d"}, 0, "more than 1,000 participants"},
      {"CommitteeMeasure", committee(3000), {"measure", "d"}, 0, "Comité national"},
      {"CommitteeHub", committee(3000), {"hub", "d"}, 0, "more than 1,000 participants"},
      {"CommitteeDraw", committee(3000), {"draw", "d", "-o", "o.svg"}, 0, "more than 1,000 participants"},
      {"CommitteeCheck", committee(3000), {"check", "d"}, 0, ""},
      {"Columns", columns(100'000, false), {"check", "d"}, 0, "more"},
      {"ColumnsOfOneTitle", columns(100'000, true), {"check", "d"}, 0, "note x"},
      {"Fields", package(described(fields(100'000))), {"check", "d"}, 0, "c1"},
      {"Enumeration", enumeration(100'000, 20'000), {"check", "d"}, 1, "acteurs.csv:2:"},
      {"Pattern",
       [](const Folder& folder) {
         folder.write("d/acteurs.csv", "id,nom,type,x\n" + lines(50, [](std::size_t i) {
                                         return fmt::format("a{},A{},commune,{}b\n", i, i, repeated("a", 40));
                                       }));
         folder.write("d/liens.csv", "de,vers\na1,a2\n");
         folder.write("d/datapackage.json",
                      described(fields(0) + R"x(,{"name":"x","constraints":{"pattern":"(a+)+"}})x"));
       },
       {"check", "d"},
       0,
       "takes too long"},
      {"BytesBetweenLetters",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("\xFF\xC3\xA9", 400'000) + ",commune\n"),
       {"check", "d"},
       1,
       "0xFF"},
      {"ZerosBetweenLetters",
       with("d/acteurs.csv", "id,nom,type\na," + repeated(std::string("\0\xC3\xA9", 3), 400'000) + ",commune\n"),
       {"check", "d"},
       1,
       "0x00"},
      {"Periods",
       view_of("data = 'd'\nperiods = [" +
               lines(10'000, [](std::size_t i) { return fmt::format("\"{0}-{0}\",", 1000 + i % 9000); }) + "]\n"),
       {"draw", "v.toml"},
       1,
       "periods"},
      {"Outlines",
       outlines(2000),
       {"draw", "d", "--layout", "territory", "--outlines", "f.geojson", "-o", "o.svg"},
       0,
       "o.svg"},
      {"NameOfManyWords",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot ", 100'000) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"hub", "d", "-o", "o.pdf"},
       1,
       "characters in a cell"},
      {"NameOfOneWord",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot", 30'000) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"hub", "d", "-o", "o.pdf"},
       1,
       "characters in a cell"},
      {"NameDrawn",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot ", 100'000) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"draw", "d", "-o", "o.svg"},
       1,
       "characters in a cell"},
      {"LongestName",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot ", 900) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"hub", "d", "-o", "o.pdf"},
       0,
       ""},
      {"LongestWord",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot", 1300) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"hub", "d", "-o", "o.pdf"},
       0,
       ""},
      {"LongestNameDrawn",
       with("d/acteurs.csv", "id,nom,type\na," + repeated("mot ", 900) + ",commune\nb,B,commune\nc,C,commune\n"),
       {"draw", "d", "-o", "o.svg"},
       0,
       "o.svg"},
      {"DotOfADenseNetwork", ring(100, 9), {"draw", "d", "--layout", "dot", "-o", "o.svg"}, 0, "o.svg"},
      {"CircoOfADenseNetwork", ring(100, 9), {"draw", "d", "--layout", "circo", "-o", "o.svg"}, 1, "'circle'"},
      {"TwopiOfADenseNetwork", ring(100, 9), {"draw", "d", "--layout", "twopi", "-o", "o.svg"}, 0, "o.svg"},
      {"PipeAsPackage",
       [](const Folder& folder) {
         write_three(folder);
         ::mkfifo((folder.path() / "d/datapackage.json").c_str(), 0600);
       },
       {"check", "d"},
       1,
       "datapackage.json"},
      {"PipeAsTable",
       [](const Folder& folder) {
         write_three(folder);
         fs::remove(folder.path() / "d/liens.csv");
         ::mkfifo((folder.path() / "d/liens.csv").c_str(), 0600);
       },
       {"check", "d"},
       1,
       "liens.csv"},
      {"PipeAsData",
       [](const Folder& folder) { ::mkfifo((folder.path() / "acteurs.csv").c_str(), 0600); },
       {"check", "acteurs.csv"},
       1,
       "acteurs.csv"},
      {"PipeAsView",
       [](const Folder& folder) { ::mkfifo((folder.path() / "v.toml").c_str(), 0600); },
       {"draw", "v.toml"},
       1,
       "v.toml"},
      {"PipeAsOutlines",
       [](const Folder& folder) {
         write_three(folder);
         ::mkfifo((folder.path() / "f.geojson").c_str(), 0600);
       },
       {"draw", "d", "--layout", "territory", "--outlines", "f.geojson"},
       1,
       "f.geojson"},
      {"DeviceWithoutEnd", write_three, {"check", "/dev/zero"}, 1, "/dev/zero"},
      {"ThreadsWithoutNumber", write_three, {"summary", "d", "--threads", "100000"}, 0, ""},
  };
}

std::vector<HostileCase> terminal_cases() {
  std::vector<HostileCase> cases = {
      {"OfAnUnknownOption", write_three, {"check", "d", "--x" + kEscape}, 2, "--x"},
      {"OfAnUnknownCommand", write_three, {"chk" + kEscape}, 2, "chk"},
      {"OfABadValue", write_three, {"draw", "d", "--layout", "st" + kEscape}, 2, "st"},
      {"OfAMissingFile", write_three, {"check", "nowhere" + kEscape}, 1, "nowhere"},
      {"OfAFileName",
       [](const Folder& folder) { folder.write("d" + kEscape + "/acteurs.csv", "nom,type\n,x\n"); },
       {"check", "d" + kEscape},
       0,
       "acteurs.csv"},
      {"OfAnInvalidFileName",
       [](const Folder& folder) { folder.write("d\xE9/acteurs.csv", "nom,type\n,x\n"); },
       {"check", "d\xE9"},
       0,
       "acteurs.csv"},
      {"OfAnInvalidFileNameAsJson",
       [](const Folder& folder) { folder.write("d\xE9/acteurs.csv", "nom,type\n,x\n"); },
       {"check", "d\xE9", "--format", "json"},
       0,
       "acteurs.csv"},
      {"OfAViewsKey", view_of("\"k\\u001b[31m\" = 1\n"), {"draw", "v.toml"}, 1, "k"},
      {"OfAViewsValue", view_of("data = 'd'\nlayout = \"st\\u001b[31m\"\n"), {"draw", "v.toml"}, 1, "st"},
      {"OfAnOutput", write_three, {"measure", "d", "-o", "nowhere" + kEscape + "/x.csv"}, 2, "nowhere"},
      {"OfAnUnwritableEnd", write_three, {"measure", "d", "-o", "x." + kEscape}, 2, ""},
      {"OfATitle", write_three, {"draw", "d", "--title", "R\xE9seau" + kEscape}, 0, "R\uFFFDseau"},
      {"OfAnInvalidSelection", write_three, {"summary", "d", "--project", "\xE9\xFF" + kEscape}, 2, ""},
      {"OfAnActorsName", write_three, {"hub", "d", "--hub", "\xE9" + kEscape}, 2, ""},
  };
  const std::vector<std::pair<std::string, std::string>> kinds = {
      {"Title", "\033]0;x\007"}, {"Colour", "\033[31m"}, {"Second", "\u009B31m"}, {"Return", "\rX"},
      {"Bell", "\007"},          {"Delete", "\x7F"},     {"Direction", "\u202E"}};
  for (const auto& [name, bytes] : kinds) {
    const int end = name == "Direction" ? 0 : 1;  // a mark of direction is not seen, and left out
    for (const std::string command : {"check", "summary", "measure", "hub"})
      cases.push_back({command + "Of" + name, named(bytes), {command, "d"}, end, ""});
    for (const std::string command : {"summary", "measure", "hub", "suggest", "test", "introductions"}) {
      if (command != "test" && command != "introductions")
        cases.push_back({command + "Showing" + name, tied(bytes), {command, "d"}, 0, ""});
    }
    cases.push_back({"vocabularyOf" + name, named(bytes), {"vocabulary", "d"}, end, ""});
  }
  return cases;
}

std::vector<HostileCase> silent_cases() {
  return {
      {"LoneSurrogate",
       with("d/acteurs.csv", "id,nom,type\na,A\xED\xA0\x80,commune\nb,B,commune\nc,C,commune\n"),
       {"check", "d"},
       1,
       "0xED"},
      {"OverlongUtf8",
       with("d/acteurs.csv", "id,nom,type\na,A\xC0\xAF,commune\nb,B,commune\nc,C,commune\n"),
       {"check", "d"},
       1,
       "0xC0"},
      {"LongOverlongUtf8",
       with("d/acteurs.csv", "id,nom,type\na,A\xE0\x80\xAF,commune\nb,B,commune\nc,C,commune\n"),
       {"check", "d"},
       1,
       "0xE0"},
      {"FiveByteUtf8",
       with("d/acteurs.csv", "id,nom,type\na,A\xF8\x88\x80\x80\x80,commune\nb,B,commune\nc,C,commune\n"),
       {"check", "d"},
       1,
       "0xF8"},
      {"BeyondUnicode",
       with("d/acteurs.csv", "id,nom,type\na,A\xF4\x90\x80\x80,commune\nb,B,commune\nc,C,commune\n"),
       {"check", "d"},
       1,
       "0xF4"},
      {"LoneSurrogateInJson", package(R"({"title":"\ud800","resources":[]})"), {"check", "d"}, 1, "datapackage.json"},
      {"DanglingLink",
       [](const Folder& folder) {
         folder.write("d/acteurs.csv", kActors);
         fs::create_symlink("nowhere.csv", folder.path() / "d/liens.csv");
       },
       {"check", "d"},
       1,
       "liens.csv"},
      {"FolderAsTable",
       [](const Folder& folder) {
         folder.write("d/acteurs.csv", kActors);
         folder.write("d/liens.csv/x", "");
       },
       {"check", "d"},
       1,
       "liens.csv"},
      {"WorkbookBesideTables",
       [](const Folder& folder) {
         write_three(folder);
         fs::copy(source_dir() / "tests/data/workbooks/libreoffice.xlsx", folder.path() / "d/liens.xlsx");
       },
       {"check", "d"},
       1,
       "liens.xlsx"},
      {"PackageAboveItself",
       package(R"({"resources":[{"name":"acteurs","path":"../acteurs.csv"}]})"),
       {"check", "d"},
       1,
       "datapackage.json:1:"},
      {"PackageThroughALink",
       [](const Folder& folder) {
         folder.write("secret.csv", kActors);
         folder.write("d/datapackage.json", R"({"resources":[{"name":"acteurs","path":"acteurs.csv"}]})");
         fs::create_symlink("../secret.csv", folder.path() / "d/acteurs.csv");
       },
       {"check", "d"},
       1,
       "link"},
      {"PackageThroughALinkedFolder",
       [](const Folder& folder) {
         folder.write("secret/acteurs.csv", kActors);
         folder.write("d/datapackage.json", R"({"resources":[{"name":"acteurs","path":"x/acteurs.csv"}]})");
         fs::create_directory_symlink("../secret", folder.path() / "d/x");
       },
       {"check", "d"},
       1,
       "link"},
      {"HugeWeights",
       with("d/liens.csv", "de,vers,poids\na,b,1e308\nb,c,1e308\na,b,1e308\n"),
       {"draw", "d"},
       1,
       "1e308"},
      {"InfiniteWeights", with("d/liens.csv", "de,vers,poids\na,b,inf\nb,c,1\n"), {"draw", "d"}, 1, "inf"},
      {"LargestWeights",
       with("d/liens.csv", "de,vers,poids\na,b,1000000000000\nb,c,0.000001\n"),
       {"draw", "d", "-o", "o.svg"},
       0,
       "o.svg"},
      {"ViewWritingAbove", view_of("data = 'd'\noutput = '../evil.svg'\n"), {"draw", "v.toml"}, 1, "-o FILE"},
      {"ViewWritingSomewhere", view_of("data = 'd'\noutput = '/tmp/evil.svg'\n"), {"draw", "v.toml"}, 1, "-o FILE"},
      {"ViewWritingThroughALink",
       [](const Folder& folder) {
         write_three(folder);
         fs::create_directories(folder.path() / "views");
         fs::create_symlink("../evil.svg", folder.path() / "views/o.svg");
         folder.write("views/v.toml", "data = '../d'\noutput = 'o.svg'\n");
       },
       {"draw", "views/v.toml"},
       2,
       "-o FILE"},
  };
}

std::vector<HostileCase> refused_cases() {
  return {
      {"NameTooLong", write_three, {"check", std::string(5000, 'x')}, 1, "too long"},
      {"FileAsFolder", write_three, {"check", "d/acteurs.csv/x"}, 1, "acteurs.csv/x"},
      {"LinksInACircle",
       [](const Folder& folder) { fs::create_symlink("d", folder.path() / "d"); },
       {"check", "d"},
       1,
       "circles"},
      {"FolderAsOutput", write_three, {"measure", "d", "-o", "d"}, 2, ""},
      {"FolderAsView", [](const Folder& folder) { folder.write("v.toml/x", ""); }, {"draw", "v.toml"}, 1, "folder"},
      {"NoFolder", write_three, {"measure", "d", "-o", "nowhere/x.csv"}, 2, "the folder 'nowhere' does not exist"},
      {"EmptyName", write_three, {"check", ""}, 2, ""},
  };
}

std::vector<HostileCase> large_cases() {
  return {
      {"CommitteeOf30000", committee(30'000), {"summary", "d"}, 0, "more than 1,000 participants"},
      {"CommitteeOf30000Drawn", committee(30'000), {"draw", "d", "-o", "o.svg"}, 0, "o.svg"},
      {"Outlines20000",
       outlines(20'000),
       {"draw", "d", "--layout", "territory", "--outlines", "f.geojson", "-o", "o.svg"},
       0,
       "o.svg"},
      {"Fields1000000", package(described(fields(1'000'000))), {"check", "d"}, 0, "c1"},
      {"Columns1000000", columns(1'000'000, false), {"check", "d"}, 0, "more"},
  };
}

}  // namespace maillage::testing
