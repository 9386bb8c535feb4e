// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/present_day.h"

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/model/date_words.h"

namespace maillage::reports {
namespace {

constexpr Label kUnderWay{"Il s’agit de ce qui est en cours", "This is about what is under way"};
constexpr Message<std::string_view> kUnderWayOn{"Il s’agit de ce qui est en cours le {}",
                                                "This is about what is under way on {}"};
/// A month or a year.
constexpr Message<std::string_view> kUnderWayIn{"Il s’agit de ce qui est en cours en {}, ne serait-ce qu’un jour",
                                                "This is about what is under way in {}, be it for a day"};
/// Follows them.
constexpr Message<Count> kPastCounts{
    "\u202F; {0} {0:projet terminé compte|projets terminés comptent} comme coopération passée",
    "; {0} finished {0:project counts|projects count} as past cooperation"};

}  // namespace

std::string day_sentence(const PresentDay& day, Language language) {
  std::string about(kUnderWay.in(language));
  if (day.date) {
    const auto& message = day.date->day == 0 ? kUnderWayIn : kUnderWayOn;
    about = message.in(language, in_words(*day.date, language));
  }
  if (day.past > 0) about += kPastCounts.in(language, day.past);
  return about + ".";
}

}  // namespace maillage::reports
