// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen in the data at hand, with how often it stands there: from the tables that convert writes.
import { decoded, recordsOf } from './csv.js';
import { wordLabel } from './labels.js';
import { chosenWord } from './options.js';

/**
 * count: how often it stands there, 0 where that says nothing; meaning: a sentence or ''
 * @typedef {{word: string, label: string, count: number, meaning: string}} Choice
 */

/** @param {string} word @param {string} [label] @returns {Choice} */
function choice(word, label = word, count = 0, meaning = '') {
  return { word, label, count, meaning };
}

/** @param {string[]} words most frequent first */
function counted(words) {
  const counts = new Map();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => choice(word, word, count)).sort((a, b) => b.count - a.count);
}

/** A cell by either language's title. @param {Map<string, string>} record */
function cell(record, ...titles) {
  for (const title of titles) if (record.get(title)) return record.get(title);
  return '';
}

/** Columns that every table of actors may have. */
const usualColumns = ['id', 'nom', 'name', 'type', 'kind', 'forme', 'form', 'lieu', 'place', 'code_insee', 'insee_code', 'siren', 'rna',
  'lat', 'lon', 'rattachement', 'belongs_to', 'source', 'note'];

/** By name, in the order of the alphabet. */
function named(records, times) {
  return records.map((record) => choice(cell(record, 'id'), cell(record, 'nom', 'name') || cell(record, 'id'), times.get(cell(record, 'id')) ?? 0))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Years from the first to the last that a date names. */
function yearsOf(records) {
  const years = records.flatMap((record) => ['debut', 'fin', 'start', 'end'].map((title) => Number(/\d{4}/.exec(record.get(title) ?? '')?.[0])))
    .filter((year) => year > 0);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.min(Math.max(...years) - first + 1, 200) }, (_, i) => choice(String(first + i)));
}

/**
 * @param {import('./engine.js').NamedBytes[]} tables
 * @returns {Record<string, Choice[]>} by option
 */
export function choicesOf(tables) {
  const table = (...names) => {
    const found = tables.find(({ name }) => names.some((one) => name.endsWith(`/${one}.csv`)));
    return found ? recordsOf(decoded(found.bytes)) : [];
  };
  const actors = table('acteurs', 'actors');
  const projects = table('projets', 'projects');
  const participations = table('participations');
  const times = (records, ...titles) => new Map(counted(records.map((record) => cell(record, ...titles))).map(({ word, count }) => [word, count]));
  const years = yearsOf([...projects, ...participations, ...table('liens', 'ties')]);
  return {
    '--kind': counted(actors.map((record) => cell(record, 'type', 'kind'))),
    '--role': counted(participations.map((record) => cell(record, 'role'))),
    '--status': counted(projects.map((record) => cell(record, 'statut', 'status'))),
    '--sector': counted(projects.flatMap((record) => cell(record, 'secteurs', 'sectors').split(/[;|]/).map((one) => one.trim()))),
    '--project': named(projects, times(participations, 'projet', 'project')),
    '--since': years,
    '--until': years,
    actors: named(actors, times(participations, 'acteur', 'actor')),
    columns: [...(actors[0]?.keys() ?? [])].filter((title) => !usualColumns.includes(title)).map((title) => choice(title)),
  };
}

/** Layouts that need no Graphviz and no igraph; pages. */
const fixed = {
  '--layout': ['stress', 'radial', 'sectors', 'columns', 'circle', 'two-mode', 'territory'],
  '--page': ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait', 'screen'],
};

/** @param {string} name of the option @param {string[]} words */
function labelled(name, words) {
  return words.map((word) => choice(word, wordLabel(name, word)));
}

/** Measures by what they are of. @param {string} list what `measure --list` says @returns {{measures: Record<string, Choice[]>}} */
export function measuresOf(list) {
  const measures = {};
  for (const record of recordsOf(list))
    (measures[record.get('of') ?? ''] ??= []).push(choice(record.get('id') ?? '', record.get('name') ?? '', 0, record.get('meaning') ?? ''));
  return { measures };
}

const groups = ['kind', 'community', 'component', 'form', 'place'];

/**
 * What may be chosen for an option of a command; nothing where that is free.
 * @param {string} name @param {Record<string, any>} known @param {import('./options.js').Given} given what is chosen beside it
 * @returns {Choice[]}
 */
export function choicesFor(name, known, given = new Map()) {
  const { actors = [], columns = [], measures = {} } = known;
  const measuresOfA = (what) => measures[what] ?? [];
  if (['--actor', '--for', '--exclude', '--hub', '--centre', '--highlight'].includes(name)) return actors;
  if (name === '--show' || name === '--between') return known['--kind'] ?? [];
  if (name === '--size') return [...labelled(name, ['none']), ...measuresOfA('actors')];
  if (name === '--rings') return measuresOfA('actors');
  if (name === '--measures' || name === '--sort') return measuresOfA(chosenWord('--of', given));
  if (name === '--width') return [...labelled(name, ['weight', 'none']), ...measuresOfA('ties')];
  if (name === '--colour') return [...labelled(name, [...groups, 'none']), ...columns, ...measuresOfA('actors')];
  if (name === '--hulls') return [...labelled(name, ['none', 'projects', ...groups]), ...columns];
  if (name === '--as-of') return labelled(name, ['all']);
  if (fixed[name]) return labelled(name, fixed[name]);
  return known[name] ?? [];
}
