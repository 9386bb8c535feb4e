// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows, as it stands behind the # of its address and nowhere else: a copied link opens the same view, and
// going back undoes. What an address says that means nothing here is told and left aside.

/**
 * @typedef {object} State
 * @property {string} lang '' for the language of the page
 * @property {string[]} kinds ids
 * @property {string[]} projects ids
 * @property {string[]} roles ids
 * @property {string} since a year, or ''
 * @property {string} until
 * @property {string} actor id of the one whose sheet is open, or ''
 * @property {string} project
 * @property {number} steps 0: no neighbourhood is marked
 * @property {string} from id: where a way begins
 * @property {string} to
 * @property {string} panel
 * @property {string} table
 * @property {string} sort name of a column, after "-" the largest first
 * @property {boolean} dotted suggested links are on the map
 * @property {boolean} pairs what only one actor links is on the map
 * @property {string} hub id of the actor whose pairs are listed; '' for the map's own
 * @property {string} view what part of the figure is seen: "x,y,scale"; '' for all
 */

/** @typedef {{has: (list: string, id: string) => boolean}} Known Whether an id is one of the territory's. */

const version = '1';
export const panels = ['filters', 'sheet', 'way', 'hub', 'suggestions', 'tables', 'about'];
export const tables = ['actors', 'projects', 'ties', 'suggestions', 'pairs'];

/** @returns {State} */
export function emptyState() {
  return {
    lang: '',
    kinds: [],
    projects: [],
    roles: [],
    since: '',
    until: '',
    actor: '',
    project: '',
    steps: 0,
    from: '',
    to: '',
    panel: 'filters',
    table: 'actors',
    sort: '',
    dotted: false,
    pairs: false,
    hub: '',
    view: '',
  };
}

const isYear = (/** @type {string} */ text) => /^\d{4}$/.test(text);
const isView = (/** @type {string} */ text) => /^-?\d{1,6}(\.\d)?,-?\d{1,6}(\.\d)?,\d{1,3}(\.\d{1,3})?$/.test(text);

/**
 * How each key is read: the value for the state, or null where the text means nothing.
 * @type {Record<string, (text: string, known: Known) => any>}
 */
const readers = {
  lang: (text) => (['fr', 'en'].includes(text) ? text : null),
  since: (text) => (isYear(text) ? text : null),
  until: (text) => (isYear(text) ? text : null),
  actor: (text, known) => (known.has('actors', text) ? text : null),
  hub: (text, known) => (known.has('actors', text) ? text : null),
  from: (text, known) => (known.has('nodes', text) ? text : null),
  to: (text, known) => (known.has('nodes', text) ? text : null),
  project: (text, known) => (known.has('projects', text) ? text : null),
  steps: (text) => (['1', '2'].includes(text) ? Number(text) : null),
  panel: (text) => (panels.includes(text) ? text : null),
  table: (text) => (tables.includes(text) ? text : null),
  sort: (text) => (/^-?[a-z0-9_.]{1,60}$/i.test(text) ? text : null),
  dotted: (text) => (text === '1' ? true : null),
  pairs: (text) => (text === '1' ? true : null),
  view: (text) => (isView(text) ? text : null),
};

const lists = ['kinds', 'projects', 'roles'];

/** @typedef {{state: State, problems: string[]}} Reading `problems`: what of the address means nothing here, as written. */

/** @returns {Reading} */
export function readState(/** @type {string} */ hash, /** @type {Known} */ known) {
  const state = emptyState();
  /** @type {string[]} */
  const problems = [];
  for (const [key, text] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key === 'v') {
      if (text !== version) problems.push(`v=${text}`);
    } else if (lists.includes(key)) {
      if (known.has(key, text)) addOnce(/** @type {any} */ (state)[key], text);
      else problems.push(`${key}=${text}`);
    } else {
      readOne(state, problems, key, text, known);
    }
  }
  if (state.since && state.until && state.since > state.until) {
    problems.push(`since=${state.since}`, `until=${state.until}`);
    state.since = state.until = '';
  }
  return { state, problems: problems.map(shortened) };
}

function addOnce(/** @type {string[]} */ list, /** @type {string} */ one) {
  if (!list.includes(one)) list.push(one);
}

function readOne(
  /** @type {any} */ state,
  /** @type {string[]} */ problems,
  /** @type {string} */ key,
  /** @type {string} */ text,
  /** @type {Known} */ known,
) {
  const value = Object.hasOwn(readers, key) ? readers[key](text, known) : null;
  if (value === null) problems.push(`${key}=${text}`);
  else state[key] = value;
}

function shortened(/** @type {string} */ text) {
  return text.length > 60 ? text.slice(0, 60) + '…' : text;
}

/** The part of the address, "#" included; what is as usual is not said. @returns {string} */
export function writeState(/** @type {State} */ state) {
  const usual = /** @type {any} */ (emptyState());
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (Array.isArray(value)) value.forEach((one) => said.append(key, one));
    else if (value !== usual[key]) said.append(key, value === true ? '1' : String(value));
  }
  const text = said.toString();
  return text ? `#v=${version}&${text}` : '#';
}
