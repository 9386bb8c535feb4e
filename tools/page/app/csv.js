// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and tables out of bytes.

const decoder = new TextDecoder();

/** @param {Uint8Array} bytes UTF-8 */
export function decoded(bytes) {
  return decoder.decode(bytes);
}

/** Rows of cells of a CSV text as the commands write it: commas, quotes doubled. @param {string} text */
function rowsOf(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < body.length; ++i) {
    const sign = body[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The same as objects by the titles of the first row. @param {string} text */
export function recordsOf(text) {
  const [titles = [], ...rows] = rowsOf(text);
  return rows.map((row) => new Map(titles.map((title, i) => [title, row[i] ?? ''])));
}
