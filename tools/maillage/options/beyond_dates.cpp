// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/beyond_dates.h"

#include "maillage/console.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/model/date_words.h"

namespace maillage::tool {
namespace {

/// From the first to the last date that the data state; open where they have none.
class KnownDates {
 public:
  explicit KnownDates(const Ecosystem& ecosystem) {
    for (const Project& one : ecosystem.projects) add(one.period);
    for (const Participation& one : ecosystem.participations) add(one.period);
    for (const Tie& one : ecosystem.ties) add(one.period);
  }

  [[nodiscard]] const Period& all() const { return all_; }

 private:
  void add(const Period& period) {
    for (const std::optional<Date>& date : {period.start, period.end}) {
      if (!date) continue;
      if (!all_.start || date->first_day() < all_.start->first_day()) all_.start = date;
      if (!all_.end || date->last_day() > all_.end->last_day()) all_.end = date;
    }
  }

  Period all_;
};

}  // namespace

void say_beyond_dates(const Ecosystem& ecosystem, const Period& asked, Language language) {
  if (asked == Period()) return;
  const Period known = KnownDates(ecosystem).all();
  if (!known.start || asked.overlaps(known)) return;
  say_info(kBeyondDates.in(language, in_words(asked, language), in_words(known, language)));
}

}  // namespace maillage::tool
