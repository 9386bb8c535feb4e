// SPDX-License-Identifier: GPL-3.0-or-later
// What a command gave, as a reader wants it.
import { decoded } from './csv.js';
import { button, element, save } from './elements.js';
import { currentLanguage, say } from './words.js';

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
export function saveButton(result, label = say('download', ending(result.name).toUpperCase())) {
  return button(label, () => saveResult(result), { 'data-save': result.name });
}

/** @param {import('./engine.js').Message[]} messages */
function messagesOf(messages) {
  const kinds = ['error', 'warning', 'information', 'detail'];
  return messages.map(({ level, text }) => element('p', { class: `message ${kinds[level]}` }, text));
}

/** What stands before what is in a file that no command writes here. @param {string} name of a result */
function saysWritten(name) {
  return new RegExp(`^maillage\u00A0?: ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (écrit\u00A0|written): `);
}

/**
 * What a command said: nothing of files that it writes, and of what reading the data said, which stands beside the data,
 * a summary; all of it where the command failed.
 * @param {import('./engine.js').Outcome} outcome
 */
export function toldOf({ exitCode, results, messages }) {
  const written = results.map(({ name }) => saysWritten(name));
  const all = messagesOf(messages.map(({ level, text }) => ({ level, text: written.reduce((rest, said) => rest.replace(said, ''), text) })));
  if (exitCode !== 0 && all.length === 0 && results.length === 0) return messagesOf([{ level: 0, text: say('noAnswer') }]);
  if (exitCode !== 0 || all.length < 3) return all;
  return [element('details', {}, element('summary', {}, say('said', all.length - 1)), ...all.slice(0, -1)), ...all.slice(-1)];
}

/** The number that a cell shows, NaN where it shows none. @param {string} cell "1 360", "56,0 %", "−0.3" */
function shownNumber(cell) {
  const plain = cell.replace(/[\s\u00A0\u202F%]/g, '').replace('\u2212', '-');
  const point = /,\d{3}(\D|$)/.test(plain) && currentLanguage() === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return point === '' ? NaN : Number(point);
}

/** Numbers by their size, the largest first; words by the alphabet; empty ones last. */
function inOrder(one, other) {
  if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
  const [first, second] = [shownNumber(one), shownNumber(other)];
  return Number.isNaN(first) || Number.isNaN(second) ? one.localeCompare(other) : second - first;
}

/** A table that is put in order by its titles. @param {string[]} titles @param {string[][]} rows */
function sortableTable(titles, rows) {
  const isNumber = titles.map((_, i) => rows.some((row) => row[i]) && rows.every((row) => !row[i] || !Number.isNaN(shownNumber(row[i]))));
  const body = element('tbody');
  const fill = (ordered) => body.replaceChildren(...ordered.map((row) =>
    element('tr', {}, ...row.map((cell, i) => element('td', { class: isNumber[i] ? 'number' : '' }, cell)))));
  fill(rows);
  const head = titles.map((title, i) => {
    const cell = element('th', { scope: 'col', class: isNumber[i] ? 'number' : '' });
    cell.append(button(title, () => {
      for (const other of cell.parentElement.children) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', isNumber[i] ? 'descending' : 'ascending');
      fill([...rows].sort((one, other) => inOrder(one[i], other[i])));
    }));
    return cell;
  });
  return element('div', {}, element('p', {}, say('rows', rows.length)),
    element('div', { class: 'table', tabindex: '0' }, element('table', {}, element('thead', {}, element('tr', {}, ...head)), body)));
}

/** Lines in columns: apart where every line has two spaces. @param {string[][]} lines of characters */
function columnsOf(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const blank = Array.from({ length: width }, (_, i) => lines.every((line) => (line[i] ?? ' ') === ' '));
  const starts = blank.flatMap((one, i) => (!one && (i === 0 || (blank[i - 1] && (i < 2 || blank[i - 2]))) ? [i] : []));
  return lines.map((line) => starts.map((start, i) => line.slice(start, starts[i + 1] ?? width).join('').trim()));
}

/** A part of what a command prints: a table has a rule under its titles. @param {string} part */
function printedPart(part) {
  const lines = part.split('\n');
  if (!/^─+$/.test(lines[1] ?? '')) return element('p', { class: 'printed' }, part);
  const [titles, ...rows] = columnsOf([lines[0], ...lines.slice(2)].map((line) => [...line]));
  return sortableTable(titles, rows);
}

/** What a command prints for a reader, its tables as tables. @param {Uint8Array} bytes */
export function printedOf(bytes) {
  return element('div', {}, ...decoded(bytes).trim().split(/\n\n+/).map(printedPart));
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
  const severities = ['error', 'warning', 'note'];
  const ordered = [...found.diagnostics].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  const items = ordered.map((one) => element('li', { class: one.severity },
    element('span', { class: 'severity' }, `${say(one.severity)} `), element('span', { class: 'place' }, place(one)),
    element('br'), one.message, one.touches ? element('span', { class: 'cost' }, element('br'), say('touches', one.touches)) : null,
    ...(one.related ?? []).map((other) => element('div', { class: 'cost' }, say('related', place(other), other.message)))));
  const parts = [element('p', {}, element('strong', {}, say(found.usable ? 'usable' : 'unusable')))];
  if (found.actors !== undefined) parts.push(element('p', {}, say('counts', found.actors, found.projects, found.participations, found.ties)));
  parts.push(element('p', {}, say('findings', found.errors, found.warnings, found.notes)));
  if (items.length > 0) {
    const list = element('details', { open: found.errors + found.warnings > 0 }, element('summary', {}, say('seeFindings', items.length)));
    list.append(element('ul', { tabindex: '0' }, ...items));
    parts.push(list);
  }
  return parts;
}

/** The column's letters in a workbook, its number elsewhere. */
function columnName({ sheet, column }) {
  if (!sheet) return String(column);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
