// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_pages.h"

#include <algorithm>
#include <utility>

namespace maillage {
namespace {

using Chain = std::span<const Strip>;

constexpr double kRounding = 1e-6;

class Paginator {
 public:
  explicit Paginator(const PageHeights& heights) : heights_(heights), pages_(1) {}

  std::vector<PdfPage> run(std::span<const Strip> strips) {
    for (std::size_t first = 0; first < strips.size();) {
      std::size_t end = first + 1;
      while (end < strips.size() && strips[end - 1].with_next && !strips[end].new_page) ++end;
      place_chain(strips.subspan(first, end - first));
      first = end;
    }
    place_waiting();
    return std::move(pages_);
  }

 private:
  [[nodiscard]] bool page_is_empty() const { return pages_.back().strips.empty(); }
  [[nodiscard]] double room() const {
    return (pages_.back().landscape ? heights_.landscape : heights_.portrait) - bottom_ + kRounding;
  }

  void start_page(bool landscape) {
    if (!page_is_empty()) pages_.emplace_back();
    pages_.back().landscape = landscape;
    bottom_ = 0;
  }

  /// With the headers that go before it where it begins the page.
  void put(const Strip& strip, double height) {
    if (page_is_empty() && strip.headers) {
      for (const Strip& header : *strip.headers) put(header, header.height);
    }
    const double top = bottom_ + (page_is_empty() ? 0 : strip.gap);
    pages_.back().strips.push_back({&strip, top, height});
    bottom_ = top + height;
  }

  [[nodiscard]] double height_of(Chain chain) const {
    double height = 0;
    bool begins = page_is_empty();
    if (begins && chain.front().headers) {
      for (const Strip& header : *chain.front().headers) height += header.height;
      begins = false;
    }
    for (const Strip& strip : chain) {
      height += strip.height + (begins ? 0 : strip.gap);
      begins = false;
    }
    return height;
  }

  static double slack_of(Chain chain) {
    double slack = 0;
    for (const Strip& strip : chain) slack += strip.least_height > 0 ? strip.height - strip.least_height : 0;
    return slack;
  }

  void place_chain(Chain chain) {
    const auto lies = [](const Strip& strip) { return strip.landscape; };
    const bool landscape = std::any_of(chain.begin(), chain.end(), lies);
    const auto heads = [](const Strip& strip) { return strip.heading.has_value(); };
    // What begins a section stays before what follows it.
    const bool alone = std::all_of(chain.begin(), chain.end(), lies) && !chain.front().new_page &&
                       std::none_of(chain.begin(), chain.end(), heads);
    if (alone && !page_is_empty() && !pages_.back().landscape) return waiting_.push_back(chain);
    if (landscape || landscape != pages_.back().landscape || chain.front().new_page) next_page(landscape);
    if (height_of(chain) - slack_of(chain) > room()) next_page(landscape);
    fill(chain);
  }

  /// What waits for a page of its own comes before the next one.
  void next_page(bool landscape) {
    place_waiting();
    start_page(landscape);
  }

  void place_waiting() {
    for (const Chain chain : std::exchange(waiting_, {})) {
      start_page(true);
      fill(chain);
    }
  }

  void fill(Chain chain) {
    const double excess = height_of(chain) - room();
    if (excess <= 0) return put_all(chain, 0);
    const double slack = slack_of(chain);
    if (excess <= slack) return put_all(chain, excess / slack);
    put_in_pieces(chain);
  }

  /// What may be made smaller gives this share of what it can give.
  void put_all(Chain chain, double share) {
    for (const Strip& strip : chain) {
      const double slack = strip.least_height > 0 ? strip.height - strip.least_height : 0;
      put(strip, strip.height - share * slack);
    }
  }

  void put_in_pieces(Chain chain) {
    for (const Strip& strip : chain) {
      const double height = strip.least_height > 0 ? strip.least_height : strip.height;
      if (!page_is_empty() && strip.gap + height > room()) next_page(strip.landscape);
      put(strip, height);
    }
  }

  PageHeights heights_;
  std::vector<PdfPage> pages_;
  std::vector<Chain> waiting_;  ///< for a landscape page, until the page before it is full
  double bottom_ = 0;
};

}  // namespace

std::vector<PdfPage> paginate(std::span<const Strip> strips, const PageHeights& heights) {
  return Paginator(heights).run(strips);
}

}  // namespace maillage
