// SPDX-License-Identifier: GPL-3.0-or-later
// The way from one actor to another, shown and listed.

import { h } from './dom.js';
import { fold } from './folding.js';
import { groundsOf, idOf, nodeButton, nodeOf } from './model.js';
import { shortestWay } from './network.js';
import { nameOf } from './territory.js';
import { sentences } from './words.js';

/** @typedef {import('./model.js').Model} Model */

/** The way the state asks for, in the present network; null where none is asked for or none leads there. */
export function askedWay(/** @type {Model} */ { territory, network, state }) {
  const from = nodeOf(territory, state.from);
  const to = nodeOf(territory, state.to);
  return state.panel !== 'way' || from < 0 || to < 0 || from === to ? null : shortestWay(network, from, to);
}

/** Names that tell the nodes apart: those several share have their id behind. @returns {Map<string, number>} */
function namesOf(/** @type {Model} */ { territory, network }) {
  /** @type {Map<string, number>} */
  const names = new Map();
  for (let node = 0; node < territory.nodeCount; ++node) {
    if (!network.isIn[node]) continue;
    const name = nameOf(territory, node);
    names.set(names.has(name) ? `${name} (${idOf(territory, node)})` : name, node);
  }
  return names;
}

function endField(
  /** @type {Model} */ model,
  /** @type {'from' | 'to'} */ side,
  /** @type {Map<string, number>} */ names,
) {
  const { words, state, territory } = model;
  const node = nodeOf(territory, state[side]);
  const shown = node < 0 ? '' : ([...names].find(([, one]) => one === node) ?? [nameOf(territory, node)])[0];
  const choose = (/** @type {Event} */ event) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    const wanted = fold(text);
    const found =
      names.get(text) ??
      ([...names].find(([name]) => fold(name) === wanted) ??
        [...names].find(([name]) => wanted && fold(name).includes(wanted)) ?? ['', -1])[1];
    model.go({ [side]: found < 0 ? '' : idOf(territory, found) });
  };
  const text = words.say(side === 'from' ? 'wayFrom' : 'wayTo');
  return h(
    'label',
    { class: 'block' },
    text,
    h('input', {
      type: 'search',
      list: 'page-names',
      'data-key': side,
      value: shown,
      onchange: choose,
      autocomplete: 'off',
    }),
  );
}

/** @returns {Node[]} */
export function wayPanel(/** @type {Model} */ model) {
  const { words, state } = model;
  const names = namesOf(model);
  const few = names.size <= 2000 ? [...names.keys()] : [];
  return [
    h('datalist', { id: 'page-names' }, ...few.map((name) => h('option', { value: name }))),
    endField(model, 'from', names),
    endField(model, 'to', names),
    h(
      'button',
      { type: 'button', 'data-key': 'swap', onclick: () => model.go({ from: state.to, to: state.from }) },
      words.say('swap'),
    ),
    ...answer(model),
  ];
}

/** @returns {Node[]} */
function answer(/** @type {Model} */ model) {
  const { words, state, network } = model;
  if (!state.from || !state.to) return [h('p', {}, words.say('wayAsk'))];
  if (state.from === state.to) return [h('p', {}, words.say('sameEnds'))];
  const way = askedWay(model);
  if (!way) return [h('p', {}, words.say('noWay'))];
  const items = way.nodes.map((node, i) => {
    const tie = (network.near.get(node) ?? []).find((one) => one.node === way.nodes[i + 1]);
    const grounds = tie ? groundsOf(model, network.ties[tie.tie].evidence) : [];
    return h(
      'li',
      {},
      nodeButton(model, node, `way${i}`),
      grounds.length > 0 && h('span', { class: 'ground' }, words.colon() + grounds.join(', ')),
    );
  });
  return [
    h('p', { id: 'page-way' }, sentences.wayLength(words, way.nodes.length - 1, way.ways)),
    h('ol', { class: 'way' }, ...items),
  ];
}
