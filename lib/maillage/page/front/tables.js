// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of everything that is shown: sorted by any column, taken along as CSV.

import { download, h } from './dom.js';
import { groundsOf, kindOf, nodeButton } from './model.js';
import { degree, strength } from './network.js';
import { nameOf } from './territory.js';
import { hubPairs } from './weaving.js';
import { sentences } from './words.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {{node: number} | string | number | null} Cell A node, a text or a number. */
/** @typedef {{id: string, name: string, format?: string, meaning?: string}} Column */
/** @typedef {{columns: Column[], rows: Cell[][]}} Table */

const page = 100;

/** @returns {Table} */
function actorTable(/** @type {Model} */ model) {
  const { territory, words, network } = model;
  const { actors, participations } = territory;
  const columns = [
    { id: 'name', name: words.say('name') },
    { id: 'kind', name: words.say('kind') },
    { id: 'place', name: words.say('place') },
    { id: 'degree', name: words.say('partners'), format: 'integer' },
    { id: 'strength', name: words.say('strength'), format: 'decimal' },
    { id: 'projects', name: words.say('projects'), format: 'integer' },
    ...territory.measures.map((one) => ({
      id: one.id,
      name: `${words.upperFirst(words.of(one.name))} *`,
      format: one.format,
      meaning: words.of(one.meaning),
    })),
  ];
  const rows = [];
  for (let node = 0; node < territory.actorCount; ++node) {
    if (!network.isIn[node]) continue;
    const projects = new Set(
      territory.partsOfActor[node].map((row) => participations.project[row]).filter((at) => network.projectIn[at]),
    );
    rows.push([
      { node },
      kindOf(model, node),
      actors.place[node],
      degree(network, node),
      strength(network, node),
      projects.size,
      ...territory.measures.map((one) => one.values[node]),
    ]);
  }
  return { columns, rows };
}

/** @returns {Table} */
function projectTable(/** @type {Model} */ model) {
  const { territory, words, network } = model;
  const { projects, statuses, participations } = territory;
  const columns = [
    { id: 'name', name: words.say('name') },
    { id: 'status', name: words.say('status') },
    { id: 'start', name: words.say('begin') },
    { id: 'end', name: words.say('end') },
    { id: 'category', name: words.say('category') },
    { id: 'members', name: words.say('participants'), format: 'integer' },
  ];
  const places = projects.id.map((_, at) => at).filter((at) => network.projectIn[at]);
  const rows = places.map((at) => {
    const members = new Set(
      territory.partsOfProject[at].map((row) => participations.actor[row]).filter((actor) => network.isIn[actor]),
    );
    const status = projects.status[at] < 0 ? '' : words.of(statuses[projects.status[at]].slice(1, 3));
    return [
      { node: territory.actorCount + at },
      status,
      projects.start[at],
      projects.end[at],
      projects.category[at],
      members.size,
    ];
  });
  return { columns, rows };
}

/** @returns {Table} */
function tieTable(/** @type {Model} */ model) {
  const { words, network } = model;
  const columns = [
    { id: 'from', name: words.say('actor') },
    { id: 'to', name: words.say('actor') },
    { id: 'weight', name: words.say('weight'), format: 'decimal' },
    { id: 'grounds', name: words.say('restsOn') },
  ];
  return {
    columns,
    rows: network.ties.map(({ a, b, weight, evidence }) => [
      { node: a },
      { node: b },
      weight,
      groundsOf(model, evidence).join(', '),
    ]),
  };
}

/** @returns {Table} */
function suggestionTable(/** @type {Model} */ { territory, words }) {
  const columns = [
    { id: 'from', name: words.say('actor') },
    { id: 'to', name: words.say('actor') },
    { id: 'why', name: words.say('why') },
    { id: 'whom', name: words.say('byWhom') },
  ];
  return {
    columns,
    rows: territory.suggestions.pairs.map(([a, b, why, whom]) => [
      { node: a },
      { node: b },
      words.of(why),
      words.of(whom),
    ]),
  };
}

/** @returns {Table} */
function pairTable(/** @type {Model} */ model) {
  const { words } = model;
  const columns = [
    { id: 'from', name: words.say('actor') },
    { id: 'to', name: words.say('actor') },
    { id: 'sole', name: words.upperFirst(words.say('soleMark')), format: 'yes_no' },
  ];
  return { columns, rows: hubPairs(model).map(({ a, b, sole }) => [{ node: a }, { node: b }, Number(sole)]) };
}

const makers = {
  actors: actorTable,
  projects: projectTable,
  ties: tieTable,
  suggestions: suggestionTable,
  pairs: pairTable,
};

/** Rows in the order a state asks for; equals stay as they are. @returns {Cell[][]} */
export function sorted(
  /** @type {Model} */ { territory, words },
  /** @type {Table} */ { columns, rows },
  /** @type {string} */ sort,
) {
  const falling = sort.startsWith('-');
  const at = columns.findIndex(({ id }) => id === sort.replace('-', ''));
  if (at < 0) return rows;
  const collator = new Intl.Collator(words.language, { numeric: true });
  const text = (/** @type {Cell} */ cell) =>
    typeof cell === 'object' && cell !== null ? nameOf(territory, cell.node) : String(cell);
  const compare = (/** @type {Cell} */ a, /** @type {Cell} */ b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(text(a), text(b));
  const isAbsent = (/** @type {Cell} */ cell) => cell === null || cell === '';
  return [...rows].sort((one, other) => {
    const absent = Number(isAbsent(one[at])) - Number(isAbsent(other[at]));
    return absent || (falling ? -1 : 1) * compare(one[at], other[at]);
  });
}

export class TablePanel {
  constructor() {
    this.shown = page;
    this.of = '';
  }

  /** @returns {Node[]} */
  render(/** @type {Model} */ model) {
    const { words, state } = model;
    if (this.of !== state.table) this.shown = page;
    this.of = state.table;
    const table = this.table(model);
    const rows = sorted(model, table, state.sort);
    const more = () => {
      this.shown += page;
      model.drift({});
    };
    return [
      this.choice(model),
      h(
        'p',
        { class: 'note' },
        sentences.showingRows(words, Math.min(this.shown, rows.length), rows.length) +
          (state.table === 'actors' ? `. * ${words.say('wholeNote')}` : ''),
      ),
      h(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': this.name(model, state.table) },
        this.element(model, table, rows.slice(0, this.shown)),
      ),
      rows.length > this.shown
        ? h('button', { type: 'button', 'data-key': 'more', onclick: more }, words.say('more'))
        : h('span'),
      h(
        'button',
        { type: 'button', 'data-key': 'csv', onclick: () => this.take(model, table, rows) },
        words.say('takeTable'),
      ),
    ];
  }

  /** @returns {Table} */
  table(/** @type {Model} */ model) {
    return /** @type {any} */ (makers)[model.state.table](model);
  }

  name(/** @type {Model} */ { words }, /** @type {string} */ table) {
    return words.say(table === 'pairs' ? 'onlyThis' : table);
  }

  choice(/** @type {Model} */ model) {
    const { state } = model;
    const buttons = Object.keys(makers).map((table) =>
      h(
        'button',
        {
          type: 'button',
          'data-key': `table/${table}`,
          'aria-pressed': String(state.table === table),
          onclick: () => model.go({ table, sort: '' }),
        },
        this.name(model, table),
      ),
    );
    return h('div', { class: 'moves' }, ...buttons);
  }

  element(/** @type {Model} */ model, /** @type {Table} */ { columns }, /** @type {Cell[][]} */ rows) {
    const head = h('tr', {}, ...columns.map((column) => this.header(model, column)));
    const body = rows.map((row) => h('tr', {}, ...row.map((cell, i) => this.cell(model, cell, columns[i]))));
    return h('table', {}, h('thead', {}, head), h('tbody', {}, ...body));
  }

  header(/** @type {Model} */ model, /** @type {Column} */ column) {
    const { words, state } = model;
    const rising = state.sort === column.id;
    const falling = state.sort === '-' + column.id;
    const first = column.format ? '-' + column.id : column.id;
    const second = column.format ? column.id : '-' + column.id;
    const sort = () => model.go({ sort: state.sort === first ? second : first });
    const order = (rising && 'ascending') || (falling && 'descending') || 'none';
    const arrow = (rising && ' ▲') || (falling && ' ▼') || '';
    return h(
      'th',
      { scope: 'col', 'aria-sort': order, title: column.meaning },
      h(
        'button',
        {
          type: 'button',
          'data-key': `sort/${column.id}`,
          'aria-label': `${column.name}, ${words.say('sortBy')}`,
          onclick: sort,
        },
        column.name,
        h('span', { 'aria-hidden': 'true' }, arrow),
      ),
    );
  }

  cell(/** @type {Model} */ model, /** @type {Cell} */ cell, /** @type {Column} */ column) {
    if (typeof cell === 'object' && cell !== null) return h('td', {}, nodeButton(model, cell.node, `${column.id}`));
    if (typeof cell === 'number' || column.format)
      return h(
        'td',
        { class: 'number', 'data-value': cell },
        model.words.value(/** @type {number | null} */ (cell), column.format),
      );
    return h('td', {}, cell);
  }

  take(/** @type {Model} */ model, /** @type {Table} */ table, /** @type {Cell[][]} */ rows) {
    download(`${model.state.table}.csv`, new Blob(['\uFEFF', csv(model, table, rows)], { type: 'text/csv' }));
  }
}

/** As a spreadsheet of the language's country opens it. @returns {string} */
export function csv(
  /** @type {Model} */ { territory, words },
  /** @type {Table} */ { columns },
  /** @type {Cell[][]} */ rows,
) {
  const french = words.language === 'fr';
  const separator = french ? ';' : ',';
  const text = (/** @type {Cell} */ cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return french ? String(cell).replace('.', ',') : String(cell);
    const said = typeof cell === 'object' ? nameOf(territory, cell.node) : cell;
    return /^[=+\-@\t\r]/.test(said) ? "'" + said : said; // no spreadsheet takes it for a formula
  };
  const quoted = (/** @type {string} */ one) => (/[";,\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
  return [columns.map(({ name }) => name), ...rows.map((row) => row.map(text))]
    .map((row) => row.map(quoted).join(separator) + '\r\n')
    .join('');
}
