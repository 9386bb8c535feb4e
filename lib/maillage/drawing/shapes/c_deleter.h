// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

/// For a unique_ptr that owns what a C library gave.
template <auto Destroy>
struct CDeleter {
  template <typename T>
  void operator()(T* object) const {
    Destroy(object);
  }
};

}  // namespace maillage
