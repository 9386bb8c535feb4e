// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an actor and of a project: what the rows say, how it stands in what is shown and in the whole map.

import { h } from './dom.js';
import { groundsOf, kindOf, nodeButton, roleName } from './model.js';
import { degree, heldPairs, strength } from './network.js';
import { isProject, nameOf } from './territory.js';

/** @typedef {import('./model.js').Model} Model */

const mostListed = 200;

/** What a table says of it, what is empty left out. */
function facts(/** @type {[string, any][]} */ rows) {
  const said = rows.filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return h('dl', {}, ...said.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

function listed(/** @type {Node[]} */ items) {
  return h(
    'ul',
    { class: 'plain' },
    ...items.slice(0, mostListed).map((item) => h('li', {}, item)),
    items.length > mostListed && h('li', {}, '…'),
  );
}

/** @returns {Node[]} */
export function sheet(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, territory } = model;
  if (node < 0) return [h('p', {}, words.say('noSheet'))];
  const close = h(
    'button',
    { type: 'button', 'data-key': 'close', onclick: () => model.go({ actor: '', project: '', steps: 0 }) },
    words.say('close'),
  );
  const title = h('h2', { tabindex: '-1', 'data-key': 'sheet-title' }, nameOf(territory, node));
  const head = h('div', { class: 'head' }, title, close);
  return [head, ...(isProject(territory, node) ? projectSheet(model, node) : actorSheet(model, node))];
}

/** @returns {Node[]} */
function actorSheet(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, territory, network } = model;
  const { actors } = territory;
  const houses = actors.belongs[node].map((/** @type {number} */ house) => nodeButton(model, house, 'house'));
  const said = facts([
    [words.say('kind'), kindOf(model, node)],
    [words.say('form'), actors.form[node]],
    [words.say('place'), actors.place[node]],
    [words.say('belongsTo'), houses.length > 0 ? h('span', {}, ...houses) : ''],
    [words.say('note'), actors.note[node]],
    [words.say('source'), actors.source[node]],
  ]);
  if (!network.isIn[node]) return [said, h('p', { class: 'note' }, words.say('notIn')), ...measures(model, node)];
  return [
    said,
    ...moves(model, node),
    ...standing(model, node),
    ...partners(model, node),
    ...projectsOf(model, node),
    ...held(model, node),
    ...measures(model, node),
  ];
}

/** Neighbours on the map, and ways from and to it. */
function moves(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, state, territory } = model;
  const id = territory.actors.id[node];
  const step = (/** @type {number} */ steps, /** @type {'noSteps' | 'oneStep' | 'twoSteps'} */ text) =>
    h(
      'button',
      {
        type: 'button',
        'data-key': `steps${steps}`,
        'aria-pressed': String(state.steps === steps),
        onclick: () => model.go({ steps }),
      },
      words.say(text),
    );
  const way = (
    /** @type {Partial<import('./state.js').State>} */ changes,
    /** @type {'wayFromHere' | 'wayToHere'} */ text,
  ) =>
    h(
      'button',
      { type: 'button', 'data-key': text, onclick: () => model.go({ ...changes, panel: 'way', steps: 0 }) },
      words.say(text),
    );
  return [
    h(
      'div',
      { class: 'moves', role: 'group', 'aria-label': words.say('neighbours') },
      h('span', {}, words.say('neighbours') + words.colon()),
      step(0, 'noSteps'),
      step(1, 'oneStep'),
      step(2, 'twoSteps'),
    ),
    h('div', { class: 'moves' }, way({ from: id }, 'wayFromHere'), way({ to: id }, 'wayToHere')),
  ];
}

function standing(/** @type {Model} */ { words, network }, /** @type {number} */ node) {
  return [
    h('h3', {}, words.say('inSelection')),
    facts([
      [words.say('partners'), words.number(degree(network, node))],
      [words.say('strength'), words.number(strength(network, node))],
    ]),
  ];
}

function partners(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, network } = model;
  const near = [...(network.near.get(node) ?? [])].sort(
    (a, b) => network.ties[b.tie].weight - network.ties[a.tie].weight || a.node - b.node,
  );
  if (near.length === 0) return [];
  const items = near.map((one) => {
    const grounds = groundsOf(model, network.ties[one.tie].evidence);
    return h(
      'span',
      {},
      nodeButton(model, one.node, 'partner'),
      h('span', { class: 'ground' }, words.colon() + grounds.join(', ')),
    );
  });
  return [h('h3', {}, words.say('partners')), listed(items)];
}

/** Projects it takes part in, those that count in what is shown. */
function projectsOf(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, territory, network } = model;
  const { project, role, start, end } = territory.participations;
  const rows = territory.partsOfActor[node].filter((row) => network.projectIn[project[row]]);
  if (rows.length === 0) return [];
  const items = rows.map((row) => {
    const said = [roleName(model, role[row]), words.period(start[row], end[row])].filter(Boolean).join(', ');
    return h(
      'span',
      {},
      nodeButton(model, territory.actorCount + project[row], `row${row}`),
      said && h('span', { class: 'ground' }, words.colon() + said),
    );
  });
  return [h('h3', {}, words.say('projects')), listed(items)];
}

function held(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, network, territory } = model;
  if (territory.question.directed || territory.question.twoMode || degree(network, node) > 1500) return [];
  const pairs = heldPairs(network, node);
  if (pairs.length === 0) return [];
  const go = () => model.go({ hub: territory.actors.id[node], panel: 'hub', pairs: true });
  return [
    h('h3', {}, words.say('onlyThis')),
    h(
      'p',
      {},
      h(
        'button',
        { type: 'button', class: 'link', 'data-key': 'held', onclick: go },
        words.counted(pairs.length, 'pair'),
      ),
      ' – ',
      words.say('onlyThisMeaning'),
    ),
  ];
}

/** Of the whole map, as the command measured them. */
function measures(/** @type {Model} */ { words, territory }, /** @type {number} */ node) {
  if (territory.measures.length === 0) return [];
  const rows = territory.measures.flatMap((one) => {
    const doubt = words.of(one.doubt);
    return [
      h('dt', {}, words.upperFirst(words.of(one.name))),
      h(
        'dd',
        {},
        words.value(one.values[node], one.format),
        h('span', { class: 'ground' }, ' – ' + words.of(one.meaning) + (doubt && ' ' + doubt)),
      ),
    ];
  });
  return [h('h3', {}, words.say('inWhole')), h('p', { class: 'note' }, words.say('wholeNote')), h('dl', {}, ...rows)];
}

/** @returns {Node[]} */
function projectSheet(/** @type {Model} */ model, /** @type {number} */ node) {
  const { words, territory, network } = model;
  const { projects, participations, statuses } = territory;
  const at = node - territory.actorCount;
  const said = facts([
    [words.say('status'), projects.status[at] < 0 ? '' : words.of(statuses[projects.status[at]].slice(1, 3))],
    [words.say('dates'), words.period(projects.start[at], projects.end[at])],
    [words.say('category'), projects.category[at]],
    [words.say('sectors'), projects.sectors[at].join(', ')],
    [words.say('framework'), projects.framework[at]],
    [words.say('source'), projects.source[at]],
  ]);
  if (!network.projectIn[at]) said.append(h('dt', {}, ''), h('dd', {}, words.say('notIn')));
  const id = projects.id[at];
  const only = h(
    'button',
    {
      type: 'button',
      'data-key': 'only-project',
      'aria-pressed': String(model.state.projects.includes(id)),
      onclick: () => model.go({ projects: model.state.projects.includes(id) ? [] : [id] }),
    },
    words.say('participants'),
  );
  const items = territory.partsOfProject[at].map((row) => {
    const parts = [
      roleName(model, participations.role[row]),
      words.period(participations.start[row], participations.end[row]),
    ]
      .filter(Boolean)
      .join(', ');
    return h(
      'span',
      {},
      nodeButton(model, participations.actor[row], `row${row}`),
      parts && h('span', { class: 'ground' }, words.colon() + parts),
    );
  });
  return [said, h('div', { class: 'moves' }, only), h('h3', {}, words.counted(items.length, 'row')), listed(items)];
}
