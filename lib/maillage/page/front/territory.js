// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a territory, in columns: however it came, this is what everything else reads.

/** @typedef {[string, string]} Both A text in French and in English. */

/**
 * @typedef {object} Raw The territory as it is handed over: plain values, rows as columns. See territory_json().
 * @property {number} format
 * @property {string} language
 * @property {string} title
 * @property {string} created
 * @property {string[]} sources
 * @property {Both} clause
 * @property {RawQuestion} question
 * @property {string[][]} kinds
 * @property {string[][]} roles
 * @property {string[][]} statuses
 * @property {string[]} tieTypes
 * @property {Record<string, any[]>} actors
 * @property {Record<string, any[]>} projects
 * @property {Record<string, any[]>} participations
 * @property {Record<string, any[]>} ties
 * @property {RawMeasure[]} measures
 * @property {number | null} hub
 * @property {RawSuggestions} suggestions
 */
/** @typedef {{id: string, name: Both, meaning: Both, doubt: Both, format: string, values: (number | null)[]}} RawMeasure */
/** @typedef {{absent: Both, doubt: Both, pairs: any[][]}} RawSuggestions */
/**
 * @typedef {object} RawQuestion
 * @property {'both' | 'direct' | 'participation'} origin
 * @property {'newman' | 'simple'} projection
 * @property {boolean} directed
 * @property {boolean} twoMode
 * @property {boolean} tellsDirection
 * @property {number} crowd
 * @property {number} merged
 * @property {number[]} projects
 * @property {string[]} sectors
 * @property {number[]} kinds
 * @property {number[]} roles
 * @property {number[]} statuses
 * @property {number[]} tieTypes
 * @property {string} start
 * @property {string} end
 */
/** @typedef {{from: Int32Array, to: Int32Array}} Periods First and last days, 0 for an open side. */
/**
 * @typedef {Raw & {
 *   actorCount: number, projectCount: number, nodeCount: number,
 *   actorOf: Map<string, number>, projectOf: Map<string, number>,
 *   partPeriods: Periods, tiePeriods: Periods, projectPeriods: Periods,
 *   partsOfActor: number[][], partsOfProject: number[][], tiesOfActor: number[][], years: number[]
 * }} Territory
 */

/** The first day of a date as precise as its source: "2023", "2023-11", "2023-11-25". Days are whole numbers in their order. */
export function firstDay(/** @type {string} */ date) {
  if (!date) return 0;
  const [year, month = '01', day = '01'] = date.split('-');
  return Number(year) * 10000 + Number(month) * 100 + Number(day);
}

/** The last day of a date; a month has 31 days, which puts no other day out of order. */
export function lastDay(/** @type {string} */ date) {
  if (!date) return 0;
  const [year, month = '12', day = '31'] = date.split('-');
  return Number(year) * 10000 + Number(month) * 100 + Number(day);
}

/** @returns {Periods} */
function periods(/** @type {string[]} */ starts, /** @type {string[]} */ ends) {
  return { from: Int32Array.from(starts, firstDay), to: Int32Array.from(ends, lastDay) };
}

/** @returns {number[][]} */
function rowsBy(/** @type {number[]} */ column, /** @type {number} */ count) {
  /** @type {number[][]} */
  const rows = Array.from({ length: count }, () => []);
  column.forEach((at, row) => {
    if (at >= 0) rows[at].push(row);
  });
  return rows;
}

/** From the first to the last year that any row names. */
function yearsOf(/** @type {Raw} */ raw) {
  const named = [raw.participations, raw.ties, raw.projects].flatMap((table) => [...table.start, ...table.end]);
  const years = named.filter(Boolean).map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** @returns {Territory} */
export function makeTerritory(/** @type {Raw} */ raw) {
  const actorCount = raw.actors.id.length;
  const projectCount = raw.projects.id.length;
  const tiesOfActor = rowsBy(raw.ties.from, actorCount);
  raw.ties.to.forEach((actor, row) => {
    if (actor !== raw.ties.from[row]) tiesOfActor[actor].push(row);
  });
  return {
    ...raw,
    actorCount,
    projectCount,
    nodeCount: actorCount + projectCount,
    actorOf: new Map(raw.actors.id.map((id, i) => [id, i])),
    projectOf: new Map(raw.projects.id.map((id, i) => [id, i])),
    partPeriods: periods(raw.participations.start, raw.participations.end),
    tiePeriods: periods(raw.ties.start, raw.ties.end),
    projectPeriods: periods(raw.projects.heldFrom, raw.projects.heldTo),
    partsOfActor: rowsBy(raw.participations.actor, actorCount),
    partsOfProject: rowsBy(raw.participations.project, projectCount),
    tiesOfActor,
    years: yearsOf(raw),
  };
}

/** Whether a node, an actor or behind all actors a project, is a project. */
export function isProject(/** @type {Territory} */ territory, /** @type {number} */ node) {
  return node >= territory.actorCount;
}

/** @returns {string} */
export function nameOf(/** @type {Territory} */ territory, /** @type {number} */ node) {
  if (isProject(territory, node)) return territory.projects.name[node - territory.actorCount];
  return territory.actors.name[node];
}
