// SPDX-License-Identifier: GPL-3.0-or-later
// What all panels are given: the territory, what is chosen of it, and the way to choose otherwise.

import { h } from './dom.js';
import { isProject, nameOf } from './territory.js';

/** @typedef {import('./territory.js').Territory} Territory */
/** @typedef {import('./network.js').Network} Network */
/** @typedef {import('./network.js').Selection} Selection */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./words.js').Words} Words */
/**
 * @typedef {object} Model
 * @property {Territory} territory
 * @property {Words} words
 * @property {State} state
 * @property {Network} network of what is chosen
 * @property {Network} whole of the whole map
 * @property {(changes: Partial<State>) => void} go chooses otherwise; going back undoes it
 * @property {(changes: Partial<State>) => void} drift the same, in the place of the present state
 * @property {(node: number) => void} open the sheet of a node
 */

/** What the ids of a state select. @returns {Selection} */
export function selectionOf(/** @type {Territory} */ territory, /** @type {State} */ state) {
  const places = (/** @type {string[]} */ ids, /** @type {string[][]} */ list) =>
    ids.map((id) => list.findIndex((one) => one[0] === id));
  return {
    kinds: places(state.kinds, territory.kinds),
    roles: places(state.roles, territory.roles),
    projects: state.projects.map((id) => territory.projectOf.get(id) ?? -1),
    since: state.since,
    until: state.until,
  };
}

/** Whether the state narrows the network of the map. */
export function narrows(/** @type {State} */ state) {
  return (
    state.kinds.length + state.roles.length + state.projects.length > 0 || state.since !== '' || state.until !== ''
  );
}

/** The node an id of the state names, or −1. */
export function nodeOf(/** @type {Territory} */ territory, /** @type {string} */ id) {
  const actor = territory.actorOf.get(id);
  if (actor !== undefined) return actor;
  const project = territory.projectOf.get(id);
  return project === undefined ? -1 : territory.actorCount + project;
}

/** @returns {string} */
export function idOf(/** @type {Territory} */ territory, /** @type {number} */ node) {
  return isProject(territory, node) ? territory.projects.id[node - territory.actorCount] : territory.actors.id[node];
}

/** The name of a node, as a button that opens its sheet. */
export function nodeButton(/** @type {Model} */ model, /** @type {number} */ node, place = '') {
  const key = `${place}/${node}`;
  return h(
    'button',
    { type: 'button', class: 'link', 'data-key': key, onclick: () => model.open(node) },
    nameOf(model.territory, node),
  );
}

/** @returns {string} */
export function kindOf(/** @type {Model} */ model, /** @type {number} */ node) {
  const { territory, words } = model;
  if (isProject(territory, node)) return words.say('project');
  return words.of(territory.kinds[territory.actors.kind[node]].slice(1, 3));
}

/** @returns {string} */
export function roleName(/** @type {Model} */ model, /** @type {number} */ role) {
  return role < 0 ? '' : model.words.of(model.territory.roles[role].slice(1, 3));
}

/** What a tie rests on, in words, one for each row or project. @returns {string[]} */
export function groundsOf(/** @type {Model} */ model, /** @type {import('./network.js').Evidence[]} */ evidence) {
  const { territory, words } = model;
  return evidence.map(({ sort, row }) => {
    if (sort === 'project') return territory.projects.name[row];
    if (sort === 'participation')
      return roleName(model, territory.participations.role[row]) || words.say('participants');
    const type = territory.tieTypes[territory.ties.type[row]] || words.say('directTie');
    const period = words.period(territory.ties.start[row], territory.ties.end[row]);
    return period ? `${type} (${period})` : type;
  });
}
