// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/igraph_handles.h"

#include <algorithm>
#include <new>
#include <utility>

#include <fmt/format.h>

namespace maillage {
namespace {

std::recursive_mutex& igraph_mutex() {
  static std::recursive_mutex mutex;
  return mutex;
}

/// igraph's account of its last error. Only touched in a session.
std::string& last_error() {
  static std::string text;
  return text;
}

void keep_error(const char* reason, const char* file, int line, igraph_error_t code) {
  last_error() = fmt::format("igraph: {} ({}, {}:{})", reason, igraph_strerror(code), file, line);
  IGRAPH_FINALLY_FREE();
}

}  // namespace

IgraphSession::IgraphSession()
    : lock_(igraph_mutex()),
      error_handler_(igraph_set_error_handler(keep_error)),
      warning_handler_(igraph_set_warning_handler(igraph_warning_handler_ignore)) {}

IgraphSession::~IgraphSession() {
  igraph_set_warning_handler(warning_handler_);
  igraph_set_error_handler(error_handler_);
}

void IgraphSession::check(igraph_error_t code) {
  if (code == IGRAPH_SUCCESS) return;
  if (code == IGRAPH_ENOMEM) throw std::bad_alloc();
  std::string text = std::exchange(last_error(), {});
  throw IgraphError(text.empty() ? fmt::format("igraph: {}", igraph_strerror(code)) : text);
}

IgraphVector::IgraphVector(std::size_t size)
    : handle_(make_igraph<igraph_vector_t, igraph_vector_destroy>([size](igraph_vector_t* vector) {
        return igraph_vector_init(vector, static_cast<igraph_integer_t>(size));
      })) {}

IgraphVector::IgraphVector(std::span<const double> values) : IgraphVector(values.size()) {
  std::copy(values.begin(), values.end(), this->values().begin());
}

std::span<double> IgraphVector::values() const {
  return {VECTOR(*handle_), static_cast<std::size_t>(igraph_vector_size(handle_.get()))};
}

IgraphIntegers::IgraphIntegers(std::size_t size)
    : handle_(make_igraph<igraph_vector_int_t, igraph_vector_int_destroy>([size](igraph_vector_int_t* vector) {
        return igraph_vector_int_init(vector, static_cast<igraph_integer_t>(size));
      })) {}

std::span<igraph_integer_t> IgraphIntegers::values() const {
  return {VECTOR(*handle_), static_cast<std::size_t>(igraph_vector_int_size(handle_.get()))};
}

IgraphMatrix::IgraphMatrix(std::size_t rows, std::size_t columns)
    : handle_(make_igraph<igraph_matrix_t, igraph_matrix_destroy>([rows, columns](igraph_matrix_t* matrix) {
        return igraph_matrix_init(matrix, static_cast<igraph_integer_t>(rows), static_cast<igraph_integer_t>(columns));
      })) {}

std::span<double> IgraphMatrix::column(std::size_t index) const {
  const auto rows = static_cast<std::size_t>(igraph_matrix_nrow(handle_.get()));
  return {&MATRIX(*handle_, 0, static_cast<igraph_integer_t>(index)), rows};
}

}  // namespace maillage
