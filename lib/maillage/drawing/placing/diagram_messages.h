// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage {

constexpr Message<std::string> kRadialPlaces{
    "L’éloignement du centre montre exactement la mesure «\u00A0{}\u00A0»\u00A0: la plus forte valeur au plus près du "
    "centre, la plus faible au bord\u202F; chaque cercle en porte une valeur. La direction n’a pas de sens, sinon de "
    "rapprocher les acteurs liés.",
    "Distance from the centre shows “{}” exactly: the highest value nearest to the centre, the lowest at the rim; each "
    "circle states one value. Direction has no meaning but to bring tied actors near."};
constexpr Message<std::string> kAroundPlaces{
    "Au centre, «\u00A0{}\u00A0»\u202F; chaque cercle réunit les acteurs qu’un même nombre de liens en sépare. La "
    "direction n’a pas de sens, sinon de rapprocher les acteurs liés.",
    "In the centre, “{}”; each circle holds the actors at the same number of ties from it. Direction has no meaning "
    "but to bring tied actors near."};
constexpr Message<std::string> kSectorPlaces{
    "Un secteur par type d’acteur, large selon leur nombre\u202F; l’éloignement du centre montre exactement la mesure "
    "«\u00A0{}\u00A0», la plus forte valeur au plus près du centre.",
    "One sector per kind of actor, as wide as they are many; distance from the centre shows “{}” exactly, the highest "
    "value nearest to the centre."};
constexpr Message<std::string> kColumnPlaces{
    "Une colonne par type d’acteur\u202F; dans chacune, du haut vers le bas selon la mesure «\u00A0{}\u00A0», la plus "
    "forte en haut.",
    "One column per kind of actor; in each, from top to bottom by “{}”, the highest on top."};
constexpr Message<std::string, std::string> kTwoModePlaces{
    "Au milieu les projets, de part et d’autre les acteurs, dans un ordre qui évite les croisements de traits\u00A0: "
    "{}, au lieu de {} dans l’ordre des données.",
    "In the middle the projects, actors on both sides, in an order that keeps lines from crossing: {} crossings "
    "instead of {} in the order of the data."};
constexpr Message<> kTerritoryPlaces{
    "Chaque acteur est à sa place sur la carte\u202F; ceux d’un même lieu sont serrés autour de lui.",
    "Each actor stands at its place on the map; those of one place stand around it."};
constexpr Message<std::string> kByCommune{"Acteurs placés au centre de leur commune\u00A0: {}.",
                                          "Actors placed at the centre of their commune: {}."};
constexpr Message<std::string> kTiesOffTheMap{"Liens non tracés, avec des acteurs hors de la carte\u00A0: {}.",
                                              "Ties not drawn, with actors off the map: {}."};
constexpr Message<Count> kWithoutPlace{"{0} {0:acteur|acteurs} sans lieu connu",
                                       "{0} {0:actor|actors} of no known place"};
constexpr Message<Count> kTooFar{"{0} trop loin du territoire", "{0} too far from the territory"};
constexpr Message<std::string> kOffTheMap{"Hors de la carte\u00A0: {}.", "Off the map: {}."};
constexpr Message<> kMapProjection{"Projection conique conforme de Lambert.", "Lambert’s conformal conic projection."};
constexpr Message<std::string> kOutlinesFrom{"Contours\u00A0: {}.", "Outlines: {}."};
constexpr Message<std::string> kKilometres{"{}\u00A0km", "{} km"};

}  // namespace maillage
