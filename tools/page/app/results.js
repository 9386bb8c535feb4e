// SPDX-License-Identifier: GPL-3.0-or-later
// What a command gave, as a reader wants it.
import { decoded, rowsOf } from './csv.js';
import { button, element, save } from './elements.js';
import { say } from './words.js';

const types = {
  svg: 'image/svg+xml', html: 'text/html', csv: 'text/csv', json: 'application/json', md: 'text/markdown', txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** @param {string} name */
export function ending(name) {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** @param {import('./engine.js').NamedBytes} result */
export function saveResult(result) {
  save(result.name.split('/').pop() ?? result.name, result.bytes, types[ending(result.name)] ?? 'application/octet-stream');
}

/** @param {import('./engine.js').NamedBytes} result */
export function saveButton(result) {
  return button(say('download', ending(result.name).toUpperCase()), () => saveResult(result), { 'data-save': result.name });
}

/** @param {import('./engine.js').Message[]} messages */
export function messagesOf(messages) {
  const kinds = ['error', 'warning', 'information', 'detail'];
  return messages.map(({ level, text }) => element('p', { class: `message ${kinds[level]}` }, text));
}

/** Text, numbers by their size, empty ones last. */
function compared(one, other) {
  const numbers = [Number(one.replace(',', '.')), Number(other.replace(',', '.'))];
  if (one !== '' && other !== '' && !numbers.some(Number.isNaN)) return numbers[1] - numbers[0];
  if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
  return one.localeCompare(other);
}

/** A table that is put in order by its titles. @param {string} text CSV */
export function tableOf(text) {
  const [titles = [], ...rows] = rowsOf(text);
  const isNumber = titles.map((_, i) => rows.some((row) => row[i]) && rows.every((row) => !row[i] || !Number.isNaN(Number(row[i].replace(',', '.')))));
  const body = element('tbody');
  const fill = (ordered) => body.replaceChildren(...ordered.map((row) =>
    element('tr', {}, ...row.map((cell, i) => element('td', { class: isNumber[i] ? 'number' : '' }, cell)))));
  fill(rows);
  const head = titles.map((title, i) => {
    const cell = element('th', { scope: 'col' });
    cell.append(button(title, () => {
      for (const other of cell.parentElement.children) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', isNumber[i] ? 'descending' : 'ascending');
      fill([...rows].sort((one, other) => compared(one[i] ?? '', other[i] ?? '')));
    }));
    return cell;
  });
  return element('div', {}, element('p', {}, say('rows', rows.length)),
    element('div', { class: 'table', tabindex: '0' }, element('table', {}, element('thead', {}, element('tr', {}, ...head)), body)));
}

/** @param {Uint8Array} bytes */
export function textOf(bytes) {
  return element('pre', { tabindex: '0' }, decoded(bytes));
}

/** A sheet in a frame of its own, where no script runs. @param {Uint8Array} bytes HTML */
export function sheetOf(bytes, title) {
  return element('iframe', { class: 'sheet', sandbox: '', title, srcdoc: decoded(bytes) });
}

/** @param {any} found what check says in JSON */
export function findingsOf(found) {
  const place = (one) => [one.file, one.sheet, one.line && say('line', one.line), one.column && columnName(one)].filter(Boolean).join(' · ');
  const items = found.diagnostics.map((one) => element('li', { class: one.severity },
    element('span', { class: 'severity' }, `${say(one.severity)} `), element('span', { class: 'place' }, place(one)),
    element('br'), one.message, one.touches ? element('span', { class: 'cost' }, element('br'), one.touches) : null,
    ...(one.related ?? []).map((other) => element('div', { class: 'cost' }, `${place(other)} : ${other.message}`))));
  const parts = [element('p', {}, element('strong', {}, say(found.usable ? 'usable' : 'unusable')))];
  if (found.actors !== undefined) parts.push(element('p', {}, say('counts', found.actors, found.projects, found.participations, found.ties)));
  parts.push(element('p', {}, say('findings', found.errors, found.warnings, found.notes)));
  if (items.length > 0) parts.push(element('ul', { tabindex: '0' }, ...items));
  return parts;
}

/** The column's letters in a workbook, its number elsewhere. */
function columnName({ sheet, column }) {
  if (!sheet) return String(column);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
