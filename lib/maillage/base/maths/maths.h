// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The functions of the C library that differ from one C library or processor to the next, made of IEEE operations
/// only: the same bytes everywhere, at most 1 ulp from the exact value. Signed zeros, infinities and NaN as in C, Annex
/// F; errno and the floating-point exceptions are left alone. The build refuses those of the C library in lib and
/// tools.
namespace maillage::maths {

[[nodiscard]] double sin(double x);
[[nodiscard]] double cos(double x);
[[nodiscard]] double tan(double x);
[[nodiscard]] double asin(double x);
[[nodiscard]] double acos(double x);
[[nodiscard]] double atan2(double y, double x);

[[nodiscard]] constexpr double square(double x) { return x * x; }
/// √(x² + y²) without overflow or underflow on the way.
[[nodiscard]] double hypot(double x, double y);
[[nodiscard]] double cbrt(double x);

[[nodiscard]] double exp(double x);
[[nodiscard]] double log(double x);
[[nodiscard]] double log2(double x);
[[nodiscard]] double log10(double x);
/// log(1 + x)
[[nodiscard]] double log1p(double x);
[[nodiscard]] double pow(double x, double y);

}  // namespace maillage::maths
