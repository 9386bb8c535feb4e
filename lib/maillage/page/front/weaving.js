// SPDX-License-Identifier: GPL-3.0-or-later
// Who links whom alone, and links that are suggested.

import { h } from './dom.js';
import { nodeButton, nodeOf } from './model.js';
import { heldPairs } from './network.js';
import { nameOf } from './territory.js';
import { sentences } from './words.js';

/** @typedef {import('./model.js').Model} Model */

const mostPairs = 100;
const mostDrawn = 30;

/** The actor whose pairs are listed, or −1. */
export function hubOf(/** @type {Model} */ { territory, state }) {
  const asked = nodeOf(territory, state.hub);
  return asked >= 0 ? asked : (territory.hub ?? -1);
}

/** What only it links in the present network; nothing in networks where that has no meaning. */
export function hubPairs(/** @type {Model} */ model) {
  const { territory, network } = model;
  const hub = hubOf(model);
  const { directed, twoMode } = territory.question;
  return hub < 0 || directed || twoMode || !network.isIn[hub] ? [] : heldPairs(network, hub);
}

/** Those the map shows: the first. */
export function drawnPairs(/** @type {Model} */ model) {
  return hubPairs(model).slice(0, mostDrawn);
}

/** @returns {Node[]} */
export function hubPanel(/** @type {Model} */ model) {
  const { territory, words, state } = model;
  const hub = hubOf(model);
  if (hub < 0) return [h('p', {}, words.say('noHub'))];
  const pairs = hubPairs(model);
  const toggle = () => model.go({ pairs: !state.pairs });
  const box = h(
    'label',
    { class: 'box' },
    h('input', { type: 'checkbox', 'data-key': 'pairs', checked: state.pairs, onchange: toggle }),
    ' ' + words.say('showPairs'),
  );
  const why = state.hub === '' ? ` (${words.say('hubDefault')})` : '';
  const items = pairs
    .slice(0, mostPairs)
    .map(({ a, b, sole }) =>
      h(
        'li',
        {},
        nodeButton(model, a, `a${b}`),
        ' – ',
        nodeButton(model, b, `b${a}`),
        sole && h('span', { class: 'ground' }, ` (${words.say('soleMark')})`),
      ),
    );
  return [
    h('p', {}, words.say('hubChoose') + words.colon(), nodeButton(model, hub, 'hub'), why),
    h(
      'p',
      { id: 'page-held' },
      sentences.held(words, nameOf(territory, hub), pairs.length, pairs.filter((pair) => pair.sole).length),
    ),
    h('p', { class: 'note' }, words.say('onlyThisMeaning')),
    box,
    h('ol', {}, ...items),
    pairs.length > mostPairs
      ? h('p', { class: 'note' }, sentences.showingRows(words, mostPairs, pairs.length))
      : h('span'),
  ];
}

/** @returns {Node[]} */
export function suggestionPanel(/** @type {Model} */ model) {
  const { territory, words, state } = model;
  const { pairs, absent, doubt } = territory.suggestions;
  if (pairs.length === 0) return [h('p', {}, words.of(absent) || words.say('noSuggestions'))];
  const toggle = () => model.go({ dotted: !state.dotted });
  const box = h(
    'label',
    { class: 'box' },
    h('input', { type: 'checkbox', 'data-key': 'dotted', checked: state.dotted, onchange: toggle }),
    ' ' + words.say('showSuggestions'),
  );
  const items = pairs.map(([a, b, reason, introduction], i) =>
    h(
      'li',
      {},
      nodeButton(model, a, `from${i}`),
      ' – ',
      nodeButton(model, b, `to${i}`),
      h('div', { class: 'ground' }, words.of(reason), ' ', words.of(introduction)),
    ),
  );
  return [
    h('p', { class: 'note' }, words.say('suggestionsOfWhole')),
    doubtOf(words.of(doubt)),
    box,
    h('ol', {}, ...items),
  ];
}

function doubtOf(/** @type {string} */ text) {
  return text ? h('p', { class: 'doubt' }, text) : h('span');
}
