// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <stdexcept>
#include <string>

#include <igraph/igraph.h>

#include "maillage/network/network.h"

/// igraph's structures owned by C++ objects, and its errors as exceptions.
namespace maillage {

/// igraph could not do it; what() is its own account with the place in its sources.
class IgraphError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The time in which igraph may be called. igraph as Debian builds it keeps global state: sessions of several threads
/// wait for each other. While one is open igraph's error text is kept and nothing is printed; the host program's own
/// handlers are back afterwards. Sessions nest.
class IgraphSession {
 public:
  IgraphSession();
  ~IgraphSession();
  IgraphSession(const IgraphSession&) = delete;
  IgraphSession& operator=(const IgraphSession&) = delete;

  /// \throw IgraphError when `code` is not success, std::bad_alloc when memory is short
  static void check(igraph_error_t code);

 private:
  std::unique_lock<std::recursive_mutex> lock_;
  igraph_error_handler_t* error_handler_;
  igraph_warning_handler_t* warning_handler_;
};

/// Calls a function of igraph in a session of its own and checks it.
template <typename Function, typename... Arguments>
void call_igraph(Function function, Arguments... arguments) {
  const IgraphSession session;
  IgraphSession::check(function(arguments...));
}

/// Destroys what `Destroy` destroys, then frees it.
template <auto Destroy>
struct IgraphDeleter {
  template <typename T>
  void operator()(T* handle) const {
    Destroy(handle);
    std::default_delete<T>()(handle);
  }
};

/// A handle filled by `initialise(T*)`, an igraph function with its other arguments bound.
template <typename T, auto Destroy, typename Initialise>
std::unique_ptr<T, IgraphDeleter<Destroy>> make_igraph(Initialise initialise) {
  auto memory = std::make_unique<T>();
  call_igraph(initialise, memory.get());  // not destroyed when this fails: it was never initialised
  return std::unique_ptr<T, IgraphDeleter<Destroy>>(memory.release());
}

/// A vector of numbers in igraph's form.
class IgraphVector {
 public:
  explicit IgraphVector(std::size_t size = 0);
  explicit IgraphVector(std::span<const double> values);
  [[nodiscard]] igraph_vector_t* get() const { return handle_.get(); }
  [[nodiscard]] std::span<double> values() const;

 private:
  std::unique_ptr<igraph_vector_t, IgraphDeleter<igraph_vector_destroy>> handle_;
};

/// A vector of whole numbers in igraph's form.
class IgraphIntegers {
 public:
  explicit IgraphIntegers(std::size_t size = 0);
  [[nodiscard]] igraph_vector_int_t* get() const { return handle_.get(); }
  [[nodiscard]] std::span<igraph_integer_t> values() const;

 private:
  std::unique_ptr<igraph_vector_int_t, IgraphDeleter<igraph_vector_int_destroy>> handle_;
};

/// A matrix in igraph's form, filled with zeros.
class IgraphMatrix {
 public:
  IgraphMatrix(std::size_t rows, std::size_t columns);
  [[nodiscard]] igraph_matrix_t* get() const { return handle_.get(); }
  [[nodiscard]] std::span<double> column(std::size_t index) const;

 private:
  std::unique_ptr<igraph_matrix_t, IgraphDeleter<igraph_matrix_destroy>> handle_;
};

}  // namespace maillage
