// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen in the data at hand, with how often it stands there: from the tables that convert writes.
import { decoded, recordsOf } from './csv.js';

/** @typedef {{word: string, label: string, count: number}} Choice */


/** @param {string[]} words */
function counted(words) {
  const counts = new Map();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, label: word, count })).sort((a, b) => b.count - a.count);
}

/** A cell by either language's title. @param {Map<string, string>} record */
function cell(record, ...titles) {
  for (const title of titles) if (record.get(title)) return record.get(title);
  return '';
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
  const named = (records, times) =>
    records.map((record) => ({ word: cell(record, 'id'), label: cell(record, 'nom', 'name') || cell(record, 'id'), count: times.get(cell(record, 'id')) ?? 0 }));
  const times = (records, ...titles) => new Map(counted(records.map((record) => cell(record, ...titles))).map(({ word, count }) => [word, count]));
  return {
    '--kind': counted(actors.map((record) => cell(record, 'type', 'kind'))),
    '--role': counted(participations.map((record) => cell(record, 'role'))),
    '--status': counted(projects.map((record) => cell(record, 'statut', 'status'))),
    '--sector': counted(projects.flatMap((record) => cell(record, 'secteurs', 'sectors').split(/[;|]/).map((one) => one.trim()))),
    '--project': named(projects, times(participations, 'projet', 'project')).sort((a, b) => a.label.localeCompare(b.label)),
    '--actor': named(actors, times(participations, 'acteur', 'actor')).sort((a, b) => a.label.localeCompare(b.label)),
  };
}

/** @param {string[]} words */
function plain(words) {
  return words.map((word) => ({ word, label: word, count: 0 }));
}

/** Layouts that need no Graphviz and no igraph, and pages. @type {Record<string, Choice[]>} */
export const fixedChoices = {
  '--layout': plain(['stress', 'radial', 'sectors', 'columns', 'circle', 'two-mode', 'territory']),
  '--page': plain(['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait', 'screen']),
};

/** Measures of actors and ties by id, once each. @param {string} list what `measure --list` says */
export function measuresOf(list) {
  const names = new Map(recordsOf(list).map((record) => [record.get('id') ?? '', record.get('name') ?? '']));
  return [...names].map(([word, label]) => ({ word, label, count: 0 }));
}
