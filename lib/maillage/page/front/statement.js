// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown, said in words: the selection, its period, what is not counted, what is doubtful.

import { around } from './network.js';
import { narrows, nodeOf } from './model.js';
import { nameOf } from './territory.js';
import { askedWay } from './ways.js';
import { drawnPairs, hubOf } from './weaving.js';
import { sentences } from './words.js';

/** @typedef {import('./model.js').Model} Model */

/** What is chosen on the page, as the captions of figures say it. @returns {string[]} */
function chosen(/** @type {Model} */ { territory, words, state }) {
  const plural = (/** @type {string} */ id) =>
    words.of((territory.kinds.find((kind) => kind[0] === id) ?? []).slice(3, 5));
  const role = (/** @type {string} */ id) => words.of((territory.roles.find((one) => one[0] === id) ?? []).slice(1, 3));
  const project = (/** @type {string} */ id) => territory.projects.name[territory.projectOf.get(id) ?? 0];
  const named = (/** @type {'project' | 'role'} */ noun, /** @type {string[]} */ names) => {
    if (names.length === 0) return '';
    const several = { project: ['projets', 'projects'], role: ['rôles', 'roles'] }[noun];
    const word = names.length === 1 ? words.say(noun).toLowerCase() : words.of(several);
    return `${word} ${words.list(names.length > 5 ? [...names.slice(0, 4), '…'] : names)}`;
  };
  return [
    words.list(state.kinds.map(plural)),
    named('project', state.projects.map(project)),
    named('role', state.roles.map(role)),
    words.period(state.since, state.until),
  ].filter(Boolean);
}

/** What does not count, or counts in every period. @returns {string[]} */
function doubts(/** @type {Model} */ { words, network }) {
  const { left } = network;
  const aside = [
    left.cancelled > 0 && words.counted(left.cancelled, 'cancelled'),
    left.ideas > 0 && words.counted(left.ideas, 'idea'),
    left.directTies > 0 && words.counted(left.directTies, 'directTie'),
  ].filter((one) => one !== false);
  return [
    aside.length > 0 ? sentences.notCounting(words, aside) : '',
    left.undated > 0 ? sentences.everywhere(words, left.undated) : '',
    left.undirected > 0 ? sentences.fromFirstColumn(words, left.undirected) : '',
  ].filter(Boolean);
}

/** Years from the earliest to the latest date of what the ties rest on, as the captions of figures say them. */
function yearsOfTies(/** @type {Model} */ { territory, network, state, words }) {
  if (state.since || state.until) return '';
  const { projects, ties, participations } = territory;
  let first = Infinity;
  let last = -Infinity;
  const add = (/** @type {Record<string, any[]>} */ table, /** @type {number} */ row) => {
    const years = [table.start[row], table.end[row]].filter(Boolean).map((date) => Number(date.slice(0, 4)));
    for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
    return years.length > 0;
  };
  for (const { sort, row } of network.ties.flatMap((tie) => tie.evidence)) {
    const table = sort === 'tie' ? ties : participations;
    if (sort === 'project') add(projects, row);
    else if (!add(table, row) && table.project[row] >= 0) add(projects, table.project[row]);
  }
  if (first > last) return '';
  return words.say('period').toLowerCase() + words.colon() + words.period(String(first), String(last));
}

/** What stands out on the map, and what it has besides its own ties. @returns {string[]} */
function marked(/** @type {Model} */ model) {
  const { territory, words, state, network } = model;
  const said = [];
  const actor = nodeOf(territory, state.actor);
  const project = territory.projectOf.get(state.project);
  const way = askedWay(model);
  if (way)
    said.push(
      sentences.way(words, nameOf(territory, way.nodes[0]), nameOf(territory, way.nodes[way.nodes.length - 1])),
    );
  else if (state.steps > 0 && actor >= 0 && network.isIn[actor])
    said.push(sentences.around(words, nameOf(territory, actor), state.steps, around(network, actor, state.steps).size));
  if (project !== undefined && state.panel === 'sheet' && !territory.question.twoMode)
    said.push(sentences.members(words, territory.projects.name[project]));
  if (state.dotted && territory.suggestions.pairs.length > 0)
    said.push(sentences.dotted(words, territory.suggestions.pairs.length));
  const pairs = state.pairs ? drawnPairs(model).length : 0;
  if (pairs > 0) said.push(sentences.dashed(words, pairs, nameOf(territory, hubOf(model))));
  return said;
}

/** One sentence. @returns {string} */
export function statement(/** @type {Model} */ model) {
  const { words, state, network, whole } = model;
  const parts = [
    [...chosen(model)].join(', '),
    sentences.shown(words, network.actors, whole.actors, network.tieCount, network.projects),
    yearsOfTies(model),
    ...doubts(model),
    ...marked(model),
  ];
  const said = words.upperFirst(parts.filter(Boolean).join(words.semicolon()));
  return narrows(state) ? `${said}. ${words.say('wholeSizes')}` : `${said}.`;
}

/** A word as a shell takes it. */
function shellWord(/** @type {string} */ word) {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command that counts the same; nothing where the map itself was asked for in a way the page does not know to say. */
export function sameCommand(/** @type {Model} */ { territory, words, state }) {
  const { question } = territory;
  const lists = [
    question.kinds,
    question.projects,
    question.roles,
    question.statuses,
    question.tieTypes,
    question.sectors,
  ];
  if (lists.some((list) => list.length > 0) || question.start || question.end || question.merged > 0) return '';
  const options = [
    ...state.kinds.map((id) => ['--kind', id]),
    ...state.projects.map((id) => ['--project', id]),
    ...state.roles.map((id) => ['--role', id]),
    ...(state.since ? [['--since', state.since]] : []),
    ...(state.until ? [['--until', state.until]] : []),
    ...(question.origin === 'both' ? [] : [['--ties', question.origin]]),
    ...(question.projection === 'newman' ? [] : [['--projection', question.projection]]),
    ...(question.twoMode ? [['--two-mode']] : []),
    ...(question.directed ? [['--directed']] : []),
  ];
  const data = words.language === 'fr' ? 'DONNÉES' : 'DATA';
  return ['maillage', 'measure', data, ...options.flat().map(shellWord)].join(' ');
}
