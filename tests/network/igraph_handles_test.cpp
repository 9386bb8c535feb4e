// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/igraph_handles.h"

#include <atomic>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// igraph refuses: a ring of fewer than 0 nodes.
void make_impossible_ring() {
  igraph_t graph;
  call_igraph(igraph_ring, &graph, -1, false, false, false);
}

std::string message_of_failure() {
  try {
    make_impossible_ring();
  } catch (const IgraphError& error) {
    return error.what();
  }
  return "no exception";
}

TEST(IgraphError, KeepsIgraphsTextAndPlace) {
  const std::string text = message_of_failure();
  EXPECT_THAT(text, HasSubstr("igraph: "));
  EXPECT_THAT(text, HasSubstr("Invalid value"));
  EXPECT_THAT(text, HasSubstr(".c:"));
  EXPECT_THAT(text, HasSubstr("-1"));
}

TEST(IgraphError, SaysWhatThisErrorIsAndNotTheLastOne) {
  static_cast<void>(message_of_failure());
  try {
    const IgraphSession session;
    IgraphSession::check(IGRAPH_PARSEERROR);
    FAIL();
  } catch (const IgraphError& error) {
    EXPECT_STREQ(error.what(), "igraph: Parse error");
  }
}

TEST(IgraphError, OfMemoryIsBadAlloc) { EXPECT_THROW(IgraphSession::check(IGRAPH_ENOMEM), std::bad_alloc); }

TEST(IgraphSession, IsUsableAfterAnError) {
  static_cast<void>(message_of_failure());
  const IgraphVector vector(3);
  EXPECT_EQ(vector.values().size(), 3U);
}

void hosts_handler(const char* /*reason*/, const char* /*file*/, int /*line*/, igraph_error_t /*code*/) {
  IGRAPH_FINALLY_FREE();
}

TEST(IgraphSession, GivesTheHostItsHandlerBack) {
  igraph_error_handler_t* before = igraph_set_error_handler(hosts_handler);
  static_cast<void>(message_of_failure());
  EXPECT_EQ(igraph_set_error_handler(before), &hosts_handler);
}

TEST(IgraphSession, PrintsNothing) {
  ::testing::internal::CaptureStderr();
  static_cast<void>(message_of_failure());
  {
    const IgraphSession session;
    IGRAPH_WARNING("not to be seen");
  }
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
}

TEST(IgraphSession, ServesOneThreadAfterTheOther) {
  std::atomic<int> failures{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int round = 0; round < 200; ++round) {
        if (message_of_failure().find("-1") != std::string::npos) ++failures;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(failures, 800);
}

TEST(IgraphVector, OwnsItsNumbersAndMoves) {
  const std::vector<double> numbers = {1, 2.5};
  IgraphVector first{std::span<const double>(numbers)};
  const IgraphVector second = std::move(first);
  EXPECT_THAT(second.values(), ElementsAre(1, 2.5));
  EXPECT_EQ(igraph_vector_sum(second.get()), 3.5);
}

TEST(IgraphIntegers, StartAtZero) { EXPECT_THAT(IgraphIntegers(2).values(), ElementsAre(0, 0)); }

TEST(IgraphMatrix, GivesItsColumns) {
  const IgraphMatrix matrix(2, 3);
  matrix.column(2)[1] = 7;
  EXPECT_EQ(MATRIX(*matrix.get(), 1, 2), 7);
  EXPECT_THAT(matrix.column(1), ElementsAre(0, 0));
}

}  // namespace
}  // namespace maillage::testing
