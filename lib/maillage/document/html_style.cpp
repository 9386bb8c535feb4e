// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/html_style.h"

#include <fmt/format.h>

#include "maillage/document/look.h"

namespace maillage {
namespace {

constexpr std::string_view kRules = R"(* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
header { border-top: 4px solid var(--accent); padding-top: 1rem; margin-bottom: 1.75rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.2rem 0 .6rem; color: var(--accent); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.5rem 0 .4rem; }
p { margin: 0 0 .8rem; }
.subtitle { font-size: 1.1rem; color: var(--quiet); margin-bottom: .3rem; }
.source { font-size: .85rem; color: var(--quiet); margin: 0; }
ul, ol { margin: 0 0 .9rem; padding-left: 1.4rem; }
li { margin-bottom: .3rem; }
li::marker { color: var(--accent); }
code { font: .9em "Liberation Mono", "Courier New", monospace; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.wide { width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { color: var(--accent); vertical-align: bottom; border-bottom: 2px solid var(--accent); }
tbody td { border-bottom: 1px solid var(--line); }
.number { text-align: right; }
td.number { white-space: nowrap; }
figure { margin: 1.2rem 0 1.4rem; }
.picture { overflow-x: auto; }
.picture > svg { display: block; width: 100%; height: auto; }
figcaption { font-size: .85rem; color: var(--quiet); margin-top: .4rem; }
.callout { background: var(--wash); border-left: 4px solid var(--accent); padding: .9rem 1.1rem .2rem; margin: 1.2rem 0; }
.callout-title { font-weight: bold; color: var(--accent); margin-bottom: .3rem; }
@media (max-width: 44rem) {
  main { padding-top: 1.25rem; }
  h1 { font-size: 1.5rem; }
  table { font-size: .85rem; }
  .picture > svg { min-width: 40rem; }
}
@page { size: A4; margin: 18mm 20mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; color: #4b5157; } }
@page landscape { size: A4 landscape; margin: 3mm 4mm 14mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13.5pt; margin-top: 16pt; }
  h3 { font-size: 11pt; }
  h1, h2, h3 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .table, .picture { overflow: visible; }
  .picture > svg { min-width: 0; max-height: 225mm; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, figure, .callout { break-inside: avoid; }
  .callout { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .landscape { page: landscape; margin: 0; }
  .landscape .picture > svg { max-height: 188mm; }
  .page-break { break-after: page; }
}
)";

}  // namespace

std::string html_style() {
  return fmt::format(":root {{ --ink: {}; --quiet: {}; --accent: {}; --line: {}; --wash: {}; }}\n", kInk, kQuietInk,
                     kDocumentAccent, kDocumentLine, kDocumentWash) +
         std::string(kRules);
}

}  // namespace maillage
