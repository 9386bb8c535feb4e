// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The objects of a PDF as Cairo writes it, to be changed and written again.
class PdfObjects {
 public:
  /// \throw std::logic_error when it is none
  explicit PdfObjects(std::string_view pdf);

  /// Their numbers, in the order of the file.
  [[nodiscard]] const std::vector<std::size_t>& order() const { return order_; }
  /// What stands between "7 0 obj" and "endobj", lines ended. \throw std::logic_error for a number there is not
  [[nodiscard]] std::string& at(std::size_t number);
  /// Puts one more at the end; its number.
  std::size_t add(std::string object);

  /// The number of the object that a key of a dictionary refers to. \throw std::logic_error when it does not
  [[nodiscard]] static std::size_t reference(std::string_view dictionary, std::string_view key);

  /// The contents of a stream, inflated, and put back. \pre deflated, its length an object of its own
  [[nodiscard]] std::string contents(std::size_t number);
  void set_contents(std::size_t number, std::string_view contents);

  [[nodiscard]] std::string write() const;

 private:
  std::string head_;  ///< before the first object
  std::vector<std::size_t> order_;
  std::map<std::size_t, std::string> objects_;
  std::string trailer_;  ///< its dictionary, without the size
};

}  // namespace maillage
