// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/reports/timeline/timeline_report.h"

namespace maillage::reports {

/// A status for machines and for people; nothing is one of its own.
[[nodiscard]] std::string status_id(const TimelineFacts& facts, std::optional<Status> status);
[[nodiscard]] std::string status_name(const TimelineFacts& facts, std::optional<Status> status, Language language);

/// What the periods were chosen by, beside what each says of itself.
[[nodiscard]] StatedSelection selection_of(const TimelineFacts& facts);

/// What has no date, in one sentence.
[[nodiscard]] std::string undated_sentence(const TimelineFacts& facts, Language language);
/// Projects of which nobody knows when, by name; empty without any.
[[nodiscard]] std::string undated_projects_sentence(const TimelineFacts& facts, Language language);
[[nodiscard]] std::string hub_sentence(const TimelineFacts& facts, Language language);

/// What stands in the cells: with rows that have no date and without, the hub and its draws.
[[nodiscard]] std::vector<std::string> counted_notes(const TimelineFacts& facts, Language language);
/// How to read the table: these, and what its columns are.
[[nodiscard]] std::vector<std::string> timeline_notes(const TimelineFacts& facts, Language language);

}  // namespace maillage::reports
