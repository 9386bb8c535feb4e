// SPDX-License-Identifier: GPL-3.0-or-later
// What a report claims in sentences.
#include <algorithm>

#include <fmt/format.h>

#include "reports/report_reader.h"

namespace maillage::testing {
namespace {

bool undated(const Ecosystem& ecosystem, const Period& own, std::optional<ProjectId> project) {
  const auto empty = [](const Period& period) { return !period.start && !period.end; };
  return empty(own) && (!project || empty(ecosystem[*project].period));
}

}  // namespace

void ReportReader::learn_claims() {
  const std::size_t size = network_.actors().size();
  learn("#n acteurs? : (.+?)\\. ", "#n actors?: (.+?)\\. ", [this, size](const Match& m) {
    expect(m[1], whole(size), "actors");
    std::map<std::string, std::size_t> counts;
    for (const Actor& actor : ecosystem_.actors) ++counts[kinds(actor.kind)];
    std::set<std::string> listed;
    for (const auto& [kind, count] : counts) listed.insert(fmt::format("{} ({})", kind, count));
    expect_names(m[2], listed);
  });
  learn("#n projets? les réuni(?:t|ssent)\\.", "#n projects? brings? them together\\.",
        [this](const Match& m) { expect(m[1], whole(ecosystem_.projects.size()), "projects"); });
  learn(
      "#n liens? de coopération : deux acteurs sont liés quand ils prennent part à un même projet ou que les données "
      "disent qu'ils coopèrent\\.",
      "#n ties? of cooperation: two actors are tied when they take part in one project or the data say that they "
      "cooperate\\.",
      [this](const Match& m) { expect(m[1], whole(network_.ties()), "ties"); });
  learn("En moyenne, un acteur coopère avec #d autres?\\.", "On average, an actor cooperates with #d others?\\.",
        [this, size](const Match& m) {
          expect(m[1], decimal(2.0 * static_cast<double>(network_.ties()) / static_cast<double>(size), 1), "degree");
        });
  learn("#n acteurs? sur #n tiennent ensemble, de proche en proche\\.",
        "#n actors? of #n hold together, step by step\\.", [this, size](const Match& m) {
          expect(m[1], whole(network_.pieces().front().size()), "the largest piece");
          expect(m[2], whole(size), "actors");
        });
  learn("Tous tiennent ensemble, de proche en proche\\.", "All hold together, step by step\\.",
        [this](const Match&) { expect("1", whole(network_.pieces().size()), "pieces"); });
  learn("Quand deux acteurs peuvent se joindre, c'est en #d pas en moyenne, et en #n au plus\\.",
        "Where two actors can reach one another, it takes #d steps on average, and #n at most\\.",
        [this](const Match& m) {
          const auto steps = network_.steps();
          if (!steps) return expect("a path", "none", "paths");
          expect(m[1], decimal(steps->first, 1), "mean steps");
          expect(m[2], whole(steps->second), "most steps");
        });
  learn("#n (?:acteur n'a|acteurs n'ont) aucun partenaire : (.+)\\.$", "#n actors? ha(?:s|ve) no partner: (.+)\\.$",
        [this](const Match& m) {
          std::set<std::string> alone;
          for (const std::size_t actor : network_.actors()) {
            if (network_.partners(actor).empty()) alone.insert(ecosystem_.actors[actor].name);
          }
          expect(m[1], whole(alone.size()), "actors without partner");
          expect_names(m[2], alone);
        });
  const auto nothing_ties = [this](const Match&) { expect("0", whole(network_.ties()), "ties"); };
  learn("Les données n'ont pas de projets\\.", "The data hold no projects\\.",
        [this](const Match&) { expect("0", whole(ecosystem_.projects.size()), "projects"); });
  learn("Aucun lien n'est connu entre ces acteurs : les données ne disent pas qui coopère avec qui\\.",
        "No tie between these actors is known: the data do not say who cooperates with whom\\.", nothing_ties);
  learn(
      "Aucun lien n'est connu : les parties \"Qui relie qui\", \"L'acteur qui relie les autres\", \"Le réseau sans cet "
      "acteur\" et \"Les liens qui manquent\" manquent donc à ce rapport\\.",
      "No tie is known: the parts \"Who connects whom\", \"The actor who connects the others\", \"The network without "
      "that actor\" and \"The links that are missing\" are therefore not in this report\\.",
      nothing_ties);
  learn("Premier lien à créer : (.+?)\\. .*$", "First link to make: (.+?)\\. .*$", [this](const Match& m) {
    for (const std::size_t one : network_.actors()) {
      for (const std::size_t other : network_.actors()) {
        const std::string pair = ecosystem_.actors[one].name + say(" et ", " and ") + ecosystem_.actors[other].name;
        if (pair == m[1]) return expect(network_.partners(one).contains(other) ? "tied" : "open", "open", pair);
      }
    }
    expect(m[1], "two actors", "the first link");
  });
  learn("Aucun lien manquant ne ressort de ces données\\.", "No missing link stands out from these data\\.");
  learn(
      "#n liens? sur #n \\(#p\\) joi(?:nt|gnent) deux acteurs de types différents\\. Le tableau compte les liens entre "
      "types ; l'indice E-I va de -1 \\(tous les liens d'un type sont internes\\) à 1 \\(tous vont vers d'autres\\)\\.",
      "#n ties? of #n \\(#p\\) joins? two actors of different kinds\\. The table counts ties between kinds; the E-I "
      "index goes from -1 \\(all ties of a kind are within it\\) to 1 \\(all go to others\\)\\.",
      [this](const Match& m) {
        const std::size_t across = network_.ties_within([this](std::size_t one, std::size_t other) {
          return ecosystem_.actors[one].kind != ecosystem_.actors[other].kind;
        });
        expect(m[1], whole(across), "ties across kinds");
        expect(m[2], whole(network_.ties()), "ties");
        expect(m[3], share(static_cast<double>(across) / static_cast<double>(network_.ties())), "share across kinds");
      });
  learn_hub_claims();
  learn_data_claims();
}

void ReportReader::learn_hub_claims() {
  const std::string& name = ecosystem_.actors[hub_].name;
  const auto is_hub = [this, name](const std::string& said) { expect(said, name, "the hub"); };
  learn("(.+?) relie le plus souvent les autres : sur #p des plus courts chemins entre eux, avec #n partenaires?\\.",
        "(.+?) connects the others most often: on #p of the shortest paths between them, with #n partners?\\.",
        [=, this](const Match& m) {
          is_hub(m[1]);
          for (const auto& [actor, between] : betweenness_) {
            if (between > betweenness_.at(hub_) + 1e-9) expect(name, ecosystem_.actors[actor].name, "most between");
          }
          expect(m[2], share(betweenness_.at(hub_)), "betweenness");
          expect(m[3], whole(network_.partners(hub_).size()), "partners");
        });
  learn("(.+?) \\((.+?)\\) relie le plus souvent les autres\\.", "(.+?) \\((.+?)\\) connects the others most often\\.",
        [=, this](const Match& m) {
          is_hub(m[1]);
          expect(m[2], kind(hub_), "kind of the hub");
        });
  learn("Aucun acteur n'est entre deux autres\\.", "No actor stands between two others\\.", [this](const Match&) {
    for (const auto& [actor, between] : betweenness_) {
      if (between > 1e-12) expect("nobody", ecosystem_.actors[actor].name, "between two others");
    }
  });
  learn(
      "Dans ce réseau de #n acteurs?, il a #n partenaires? et se trouve sur #p des plus courts chemins entre les "
      "autres\\.",
      "In this network of #n actors?,? it has #n partners? and is on #p of the shortest paths between the others\\.",
      [this](const Match& m) {
        expect(m[1], whole(network_.actors().size()), "actors");
        expect(m[2], whole(network_.partners(hub_).size()), "partners");
        expect(m[3], share(betweenness_.at(hub_)), "betweenness");
      });
  const auto brokered = [this] { return whole(network_.brokered(hub_).size()); };
  const auto exclusive = [this] { return whole(network_.exclusive(hub_).size()); };
  const auto sole = [this] {
    const auto pairs = network_.brokered(hub_);
    return whole(static_cast<std::size_t>(std::ranges::count_if(
        pairs, [&](const auto& pair) { return !without_.steps_from(pair.first).contains(pair.second); })));
  };
  learn("Il relie #n paires? d'acteurs qui ne coopèrent pas entre eux\\.",
        "It connects #n pairs? of actors that do not cooperate with each other\\.",
        [=, this](const Match& m) { expect(m[1], brokered(), "brokered pairs"); });
  learn("Parmi elles, #n n'ont que lui comme intermédiaire direct\\.",
        "Of these, #n have no other direct go-between\\.",
        [=, this](const Match& m) { expect(m[1], exclusive(), "exclusive pairs"); });
  learn("Sans lui, #n ne seraient plus reliées par aucun chemin\\.",
        "Without it, no path would join #n of them any more\\.",
        [=, this](const Match& m) { expect(m[1], sole(), "pairs without another way"); });
  learn(
      "Paires d'acteurs qui coopèrent avec lui et ne coopèrent pas entre eux, selon leurs types, chaque paire comptée "
      "une fois \\(#n en tout\\)\\.",
      "Pairs of actors that cooperate with it and not with each other, by their kinds, each pair counted once \\(#n in "
      "all\\)\\.",
      [=, this](const Match& m) { expect(m[1], brokered(), "brokered pairs"); });
  learn(
      "#n paires? d'acteurs avec lui pour seul intermédiaire direct, dont #n que plus aucun chemin ne joindrait sans "
      "lui \\(marquées? ●\\)\\.",
      "#n pairs? of actors with it as the only direct go-between, of which #n that no path would join any more without "
      "it \\(marked ●\\)\\.",
      [=, this](const Match& m) {
        expect(m[1], exclusive(), "exclusive pairs");
        expect(m[2], sole(), "pairs without another way");
      });
  learn("… et #n autres? paires?\\.", "… and #n other pairs?\\.", [this](const Match& m) {
    expect(m[1], whole(network_.exclusive(hub_).size() - held_shown_), "pairs that are not shown");
  });
  learn("Il s'agit de l'acteur (.+?)\\.", "This is about (.+?)\\.", [=](const Match& m) { is_hub(m[1]); });
  learn(
      "S'il partait, les #n acteurs qui lui sont reliés de près ou de loin se sépareraient en #n morceaux, le plus "
      "grand comptant #n acteurs?(?: ; #n acteurs? n'aurai(?:t|ent) plus aucun partenaire)?\\.",
      "If it left, the #n actors joined to it, near or far, would fall into #n pieces, the largest of #n "
      "actors?(?:; #n actors? would have no partner left)?\\.",
      [this](const Match& m) {
        const auto reached = network_.steps_from(hub_);
        std::vector<PlainNetwork::Actors> pieces = without_.pieces();
        std::erase_if(pieces, [&](const auto& piece) { return !reached.contains(*piece.begin()); });
        expect(m[1], whole(reached.size()), "actors joined to the hub");
        expect(m[2], whole(pieces.size()), "pieces without it");
        expect(m[3], whole(pieces.front().size()), "the largest piece without it");
        const std::size_t dust = without_.isolates() - network_.isolates();
        expect(m[4].matched ? m[4].str() : whole(0), whole(dust), "new isolates");
      });
  learn("S'il partait, aucun de ses #n partenaires n'aurait plus de partenaire\\.",
        "If it left, none of its #n partners would have any partner left\\.", [this](const Match& m) {
          expect(m[1], whole(network_.partners(hub_).size()), "partners of the hub");
          for (const std::size_t partner : network_.partners(hub_))
            expect("0", whole(without_.partners(partner).size()), "partners left");
        });
  learn("Aucun acteur ne serait alors entre deux autres\\.", "Nobody would then stand between two others\\.",
        [this](const Match&) {
          for (const auto& [actor, between] : without_betweenness_) {
            if (between > 1e-12) expect("nobody", ecosystem_.actors[actor].name, "between two others without the hub");
          }
        });
  learn("Les morceaux : (.+)\\.$", "The pieces: (.+)\\.$", [this](const Match& m) {
    std::set<std::string> reached;
    for (const auto& [actor, steps] : network_.steps_from(hub_)) reached.insert(ecosystem_.actors[actor].name);
    expect_names(m[1], reached);
  });
  learn("Le premier intermédiaire serait alors, sur #p des plus courts chemins : (.+)\\.$",
        "The main go-between would then be, on #p of the shortest paths: (.+)\\.$", [this](const Match& m) {
          const auto most =
              std::ranges::max_element(without_betweenness_, {}, [](const auto& one) { return one.second; });
          expect(m[1], share(most->second), "betweenness of the next go-between");
          expect(m[2], ecosystem_.actors[most->first].name, "the next go-between");
        });
  learn("#n acteurs? serai(?:t coupé|ent coupés) du plus grand morceau : (.+)\\.$",
        "#n actors? would be cut off from the largest piece: (.+)\\.$", [this](const Match& m) {
          const auto pieces = without_.pieces();
          const auto reached = network_.steps_from(hub_);
          std::set<std::string> cut;
          for (std::size_t i = 1; i < pieces.size(); ++i) {
            for (const std::size_t actor : pieces[i]) {
              if (reached.contains(actor)) cut.insert(ecosystem_.actors[actor].name);
            }
          }
          expect(m[1], whole(cut.size()), "actors that are cut off");
          expect_names(m[2], cut);
        });
}

void ReportReader::learn_data_claims() {
  learn("#n projets?, selon leur statut : (.+)\\.$", "#n projects?, by status: (.+)\\.$", [this](const Match& m) {
    expect(m[1], whole(ecosystem_.projects.size()), "projects");
    std::map<std::string, std::size_t> counts;
    for (const Project& project : ecosystem_.projects)
      ++counts[project.status ? label(ecosystem_, *project.status, language_) : say("sans statut", "no status")];
    std::set<std::string> listed;
    for (const auto& [status, count] : counts) listed.insert(fmt::format("{} ({})", status, count));
    expect_names(m[2], listed);
  });
  learn(
      "Les données y ont #n participations?, soit #n liens? entre un acteur et un projet : #n redi(?:t|sent) un acteur "
      "déjà "
      "dans le projet, dans un autre rôle ou à une autre date\\.",
      "The data have #n participations? in them, that is #n ties? of an actor and a project: #n repeats? an actor "
      "already in the project, in another role or at another date\\.",
      [this](const Match& m) {
        std::set<std::string> pairs;
        for (const Participation& row : ecosystem_.participations)
          pairs.insert(fmt::format("{} {}", row.actor.index(), row.project.index()));
        expect(m[1], whole(ecosystem_.participations.size()), "participations");
        expect(m[2], whole(pairs.size()), "actors in projects");
        expect(m[3], whole(ecosystem_.participations.size() - pairs.size()), "rows that repeat");
      });
  learn("De (\\d+) à (\\d+), ce qui a une date passe de #n acteurs? à #n, et de #n liens? à #n\\.",
        "From (\\d+) to (\\d+), what has a date goes from #n actors? to #n, and from #n ties? to #n\\.",
        [this](const Match& m) {
          const PlainNetwork first = of_year(std::stoi(m[1]), false);
          const PlainNetwork last = of_year(std::stoi(m[2]), false);
          expect(m[3], whole(first.actors().size()), "actors at first");
          expect(m[4], whole(last.actors().size()), "actors at last");
          expect(m[5], whole(first.ties()), "ties at first");
          expect(m[6], whole(last.ties()), "ties at last");
        });
  const auto undated_rows = [this] {
    std::pair<std::size_t, std::size_t> number;
    for (const Participation& row : ecosystem_.participations)
      number.first += undated(ecosystem_, row.period, row.project) ? 1U : 0U;
    for (const Tie& row : ecosystem_.ties) number.second += undated(ecosystem_, row.period, row.project) ? 1U : 0U;
    return number;
  };
  learn("Sans date : (?:#n participations?)?(?: et )?(?:#n liens?)?, qui ne compte(?:nt)? dans aucune période\\.",
        "Without date: (?:#n participations?)?(?: and )?(?:#n ties?)?, which counts? in no period\\.",
        [=, this](const Match& m) {
          expect(m[1].matched ? m[1].str() : "0", whole(undated_rows().first), "undated participations");
          expect(m[2].matched ? m[2].str() : "0", whole(undated_rows().second), "undated ties");
        });
  learn("\"a → b\" : a sans ces lignes, b si elles comptaient depuis leur début connu, ou partout\\.",
        "\"a → b\": a without these rows, b if they counted from their known beginning on, or throughout\\.");
  learn("Le plus grand nombre d'acteurs, #n, est celui de (\\d+), avec #n liens?\\.",
        "The largest number of actors, #n, is that of (\\d+), with #n ties?\\.", [this](const Match& m) {
          const int year = std::stoi(m[2]);
          const PlainNetwork most = of_year(year, false);
          expect(m[1], whole(most.actors().size()), "actors of the largest year");
          expect(m[3], whole(most.ties()), "ties of the largest year");
          constexpr int kAround = 20;  // years before and after
          for (int other = year - kAround; other <= year + kAround; ++other) {
            if (of_year(other, false).actors().size() > most.actors().size())
              expect(m[2], std::to_string(other), "the largest year");
          }
        });
  learn(
      "L'acteur central : (.+?)\\. Sa part est son intermédiarité normalisée : la part des plus courts chemins entre "
      "les "
      "autres qui passent par lui\\.",
      "The hub: (.+?)\\. Its share is its normalised betweenness: the share of the shortest paths between the others "
      "that pass through it\\.",
      [this](const Match& m) { expect(m[1], ecosystem_.actors[hub_].name, "the hub of the years"); });
  learn("Rien dans ces données n'a de date : on ne sait pas comment le réseau a changé\\.",
        "Nothing in these data has a date: how the network changed is not known\\.", [=, this](const Match&) {
          expect(whole(undated_rows().first), whole(ecosystem_.participations.size()), "undated participations");
          expect(whole(undated_rows().second), whole(ecosystem_.ties.size()), "undated ties");
        });
  const std::size_t rows = ecosystem_.participations.size() + ecosystem_.ties.size();
  learn("#n participations? (?:ou|et) liens? sur #n n'(?:a|ont) aucune date, pas même par le projet\\.",
        "#n participations? (?:or|and) ties? of #n ha(?:s|ve) no date, not even through the project\\.",
        [=, this](const Match& m) {
          expect(m[1], whole(undated_rows().first + undated_rows().second), "undated rows");
          expect(m[2], whole(rows), "rows");
        });
  learn("#n participations? (?:ou|et) liens? sur #n ne cite(?:nt)? pas de source\\.",
        "#n participations? (?:or|and) ties? of #n cites? no source\\.", [=, this](const Match& m) {
          std::size_t number = 0;
          for (const Participation& row : ecosystem_.participations) number += row.source.empty() ? 1U : 0U;
          for (const Tie& row : ecosystem_.ties) number += row.source.empty() ? 1U : 0U;
          expect(m[1], whole(number), "rows without source");
          expect(m[2], whole(rows), "rows");
        });
  learn(
      "#n acteurs? sur #n ne peu(?:t|vent) pas être placés? sur une carte : il l(?:ui|eur) manque une commune connue "
      "ou "
      "des "
      "coordonnées\\.",
      "#n actors? of #n cannot be placed on a map: (?:it lacks|they lack) a known commune or coordinates\\.",
      [this](const Match& m) {
        std::set<std::string> communes;
        for (const Commune& one : ecosystem_.communes) {
          if (one.latitude && one.longitude) communes.insert(one.insee_code);
        }
        const auto number = std::ranges::count_if(ecosystem_.actors, [&](const Actor& one) {
          return !(one.latitude && one.longitude) && !communes.contains(one.insee_code);
        });
        expect(m[1], whole(static_cast<std::size_t>(number)), "actors without place");
        expect(m[2], whole(ecosystem_.actors.size()), "actors");
      });
  learn("#n projets? sur #n n'(?:a|ont) pas de statut\\.", "#n projects? of #n ha(?:s|ve) no status\\.",
        [this](const Match& m) {
          const auto number =
              std::ranges::count_if(ecosystem_.projects, [](const Project& one) { return !one.status; });
          expect(m[1], whole(static_cast<std::size_t>(number)), "projects without status");
          expect(m[2], whole(ecosystem_.projects.size()), "projects");
        });
}

}  // namespace maillage::testing
