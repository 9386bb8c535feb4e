// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "maillage/io/workbook/parts.h"

namespace maillage {

/// The attributes of an element that is being opened. Names are local: without the prefix of their namespace.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** list) : list_(list) {}

  /// The first attribute of that local name; `space`: whose namespace ends so, when several share the name.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view local, std::string_view space = {}) const;
  /// Whether the attribute of that local name is there and says yes.
  [[nodiscard]] bool is_true(std::string_view local) const {
    const auto flag = find(local);
    return flag == "1" || flag == "true";
  }

 private:
  const char** list_;  ///< name, value, name, value, ..., null
};

/// What is told of an XML part, in its order. Views are valid during the call.
class XmlHandler {
 public:
  virtual void open(std::string_view local, const XmlAttributes& attributes) = 0;
  virtual void close(std::string_view local) = 0;
  /// A piece of the characters between two of the above.
  virtual void text(std::string_view piece) = 0;

  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;

 protected:
  ~XmlHandler() = default;
};

/// Reads a part as it unpacks. Linear; memory: its largest tag. \throw WorkbookFault when it is not well-formed,
/// declares a DOCTYPE (and with it entities), is nested more than 256 deep or has a tag of more than 1 MB
void read_xml(const Parts& parts, std::string_view part, XmlHandler& handler);

}  // namespace maillage
