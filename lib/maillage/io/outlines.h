// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/text/files.h"
#include "maillage/model/geography.h"

namespace maillage {

struct OutlineReading {
  std::vector<Outline> outlines;
  std::string attribution;  ///< what the file says of its origin: its member attribution, source or copyright
  Diagnostics diagnostics;
};

/// Reads outlines from GeoJSON (RFC 7946): every Polygon and MultiPolygon of a feature collection, a feature, or a
/// geometry alone. The code is the property code_insee, insee_code, insee_com, insee, codgeo, siren or code; the name
/// nom, name, nom_com, libelle or libgeo, in any case. Other geometries are noted, outlines with neither are warned
/// about. Linear.
/// \throw InputError with every fault located: no JSON, no GeoJSON, rings of less than three points, points that are
/// not degrees; std::system_error when the file cannot be read
[[nodiscard]] OutlineReading read_outlines(const std::filesystem::path& path, std::size_t diagnostics_kept = 200,
                                           const Files& files = files_on_disk());

}  // namespace maillage
