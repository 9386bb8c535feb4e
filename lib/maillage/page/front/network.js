// SPDX-License-Identifier: GPL-3.0-or-later
// The network that answers a question put to the rows: the rules of build_network(), in the same order of additions, so
// that numbers are those of the command line to the last digit.

/** @typedef {import('./territory.js').Territory} Territory */
/**
 * @typedef {object} Selection Empty lists select everything; several lists must all agree.
 * @property {number[]} kinds
 * @property {number[]} projects
 * @property {number[]} roles
 * @property {string} since
 * @property {string} until
 */
/** @typedef {{sort: 'tie' | 'project' | 'participation', row: number, weight: number}} Evidence */
/** @typedef {{a: number, b: number, weight: number, evidence: Evidence[]}} Tie */
/**
 * @typedef {object} Network
 * @property {Uint8Array} isIn per node
 * @property {number} actors
 * @property {number} projects nodes that are projects
 * @property {number} tieCount as the command counts them: in a directed network each way
 * @property {Tie[]} ties without directions
 * @property {Map<number, {node: number, tie: number}[]>} near neighbours, ascending
 * @property {Uint8Array} projectIn per project: it counts
 * @property {LeftOut} left
 * @property {Map<number, Set<number>> | null} onward of a directed network: who its ties lead to
 */
/** @typedef {{ideas: number, cancelled: number, undated: number, directTies: number, undirected: number}} LeftOut */

import { firstDay, lastDay } from './territory.js';

/** @type {Selection} */
export const everything = { kinds: [], projects: [], roles: [], since: '', until: '' };

/** Whether two periods share a day. */
function overlap(
  /** @type {number} */ from,
  /** @type {number} */ to,
  /** @type {number} */ since,
  /** @type {number} */ until,
) {
  return !(from && until && from > until) && !(to && since && to < since);
}

/** Those of both lists, where an empty one has all. */
function both(/** @type {number[]} */ asked, /** @type {number[]} */ chosen) {
  if (asked.length === 0 || chosen.length === 0) return asked.length === 0 ? chosen : asked;
  return chosen.filter((one) => asked.includes(one));
}

/** The question of the map, narrowed. */
function narrowed(/** @type {Territory} */ territory, /** @type {Selection} */ selection) {
  const asked = territory.question;
  const since = Math.max(firstDay(asked.start), firstDay(selection.since));
  const ends = [lastDay(asked.end), lastDay(selection.until)].filter(Boolean);
  return {
    ...asked,
    kinds: new Set(both(asked.kinds, selection.kinds)),
    projects: new Set(both(asked.projects, selection.projects)),
    roles: new Set(both(asked.roles, selection.roles)),
    statuses: new Set(asked.statuses),
    tieTypes: new Set(asked.tieTypes),
    sectors: new Set(asked.sectors),
    since,
    until: ends.length === 0 ? 0 : Math.min(...ends),
  };
}

/** Says of each row whether it is selected. */
class Filter {
  constructor(/** @type {Territory} */ territory, /** @type {ReturnType<typeof narrowed>} */ asked) {
    this.territory = territory;
    this.asked = asked;
    this.dated = asked.since !== 0 || asked.until !== 0;
    this.projectIn = Uint8Array.from(territory.projects.id, (_, i) => Number(this.fits(i) && this.counts(i)));
  }

  allows(/** @type {Set<number>} */ list, /** @type {number} */ value) {
    return list.size === 0 || list.has(value);
  }

  hasBegun(/** @type {number} */ project) {
    const { statuses, projects } = this.territory;
    const status = projects.status[project] < 0 ? '' : statuses[projects.status[project]][0];
    return status !== 'idea' && status !== 'cancelled';
  }

  counts(/** @type {number} */ project) {
    return this.asked.statuses.size > 0 || this.hasBegun(project);
  }

  inPeriod(/** @type {import('./territory.js').Periods} */ periods, /** @type {number} */ row) {
    return overlap(periods.from[row], periods.to[row], this.asked.since, this.asked.until);
  }

  fits(/** @type {number} */ project) {
    const { projects, projectPeriods } = this.territory;
    const { sectors } = this.asked;
    const inSector =
      sectors.size === 0 || projects.sectorKeys[project].some((/** @type {string} */ one) => sectors.has(one));
    return (
      inSector &&
      this.allows(this.asked.projects, project) &&
      this.allows(this.asked.statuses, projects.status[project]) &&
      this.inPeriod(projectPeriods, project)
    );
  }

  actor(/** @type {number} */ actor) {
    return this.allows(this.asked.kinds, this.territory.actors.kind[actor]);
  }

  part(/** @type {number} */ row) {
    const { actor, project, role } = this.territory.participations;
    return (
      this.asked.tieTypes.size === 0 &&
      this.actor(actor[row]) &&
      this.projectIn[project[row]] === 1 &&
      this.allows(this.asked.roles, role[row]) &&
      this.inPeriod(this.territory.partPeriods, row)
    );
  }

  tie(/** @type {number} */ row) {
    const { from, to, type, project } = this.territory.ties;
    return (
      this.asked.roles.size === 0 &&
      from[row] !== to[row] &&
      this.actor(from[row]) &&
      this.actor(to[row]) &&
      this.allows(this.asked.tieTypes, type[row]) &&
      this.inPeriod(this.territory.tiePeriods, row) &&
      (project[row] >= 0 ? this.projectIn[project[row]] === 1 : !this.selectsProjects())
    );
  }

  selectsProjects() {
    return this.asked.projects.size > 0 || this.asked.sectors.size > 0 || this.asked.statuses.size > 0;
  }

  selectsRows() {
    return this.selectsProjects() || this.asked.roles.size > 0 || this.asked.tieTypes.size > 0 || this.dated;
  }

  selectsParticipants() {
    return this.asked.kinds.size > 0 || this.asked.roles.size > 0 || this.asked.tieTypes.size > 0;
  }
}

/** Collects what ties rest on, pair by pair, then makes the network of it. */
class Builder {
  constructor(/** @type {Territory} */ territory, /** @type {Selection} */ selection) {
    this.territory = territory;
    this.asked = narrowed(territory, selection);
    this.filter = new Filter(territory, this.asked);
    this.directed = this.asked.directed && !this.asked.twoMode;
    /** @type {Map<number, {a: number, b: number, parts: Evidence[]}>} */
    this.pairs = new Map();
    /** @type {Set<number>} */
    this.arcs = new Set();
    this.parts = territory.participations.actor.map((_, row) => row).filter((row) => this.filter.part(row));
    this.rows = territory.ties.from.map((_, row) => row).filter((row) => this.filter.tie(row));
  }

  /** @returns {Network} */
  build() {
    const isIn = this.whoIsIn();
    const { twoMode, origin } = this.asked;
    if (twoMode || origin !== 'direct') this.addMemberships();
    if (!twoMode && origin !== 'participation') this.rows.forEach((row) => this.addDirect(row));
    const ties = this.merged();
    const actors = isIn.subarray(0, this.territory.actorCount).reduce((sum, one) => sum + one, 0);
    const projects = isIn.subarray(this.territory.actorCount).reduce((sum, one) => sum + one, 0);
    return {
      isIn,
      actors,
      projects,
      ties,
      tieCount: this.directed ? this.arcs.size : ties.length,
      near: this.neighbours(ties),
      projectIn: this.filter.projectIn,
      left: this.leftOut(),
      onward: this.directed ? this.onward() : null,
    };
  }

  whoIsIn() {
    const { territory, filter } = this;
    const isIn = new Uint8Array(territory.nodeCount);
    const open = !filter.selectsRows();
    for (let i = 0; i < territory.actorCount; ++i) isIn[i] = Number(open && filter.actor(i));
    for (const row of this.parts) isIn[territory.participations.actor[row]] = 1;
    for (const row of this.rows) isIn[territory.ties.from[row]] = isIn[territory.ties.to[row]] = 1;
    if (!this.asked.twoMode) return isIn;
    const all = !filter.selectsParticipants();
    for (let i = 0; i < territory.projectCount; ++i)
      isIn[territory.actorCount + i] = Number(all && filter.projectIn[i] === 1);
    for (const row of this.parts) isIn[territory.actorCount + territory.participations.project[row]] = 1;
    return isIn;
  }

  add(/** @type {number} */ from, /** @type {number} */ to, /** @type {Evidence} */ evidence) {
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = a * this.territory.nodeCount + b;
    const pair = this.pairs.get(key);
    if (pair) pair.parts.push(evidence);
    else this.pairs.set(key, { a, b, parts: [evidence] });
    if (this.directed) this.arcs.add(from * this.territory.nodeCount + to);
  }

  addDirect(/** @type {number} */ row) {
    const { from, to, intensity, directed } = this.territory.ties;
    /** @type {Evidence} */
    const evidence = { sort: 'tie', row, weight: intensity[row] };
    this.add(from[row], to[row], evidence);
    const oneWay = directed[row] === 1 || !this.asked.tellsDirection;
    if (this.directed && !oneWay) this.add(to[row], from[row], evidence);
  }

  addMemberships() {
    /** @type {Map<number, Map<number, {row: number, intensity: number, rows: number[]}>>} */
    const parts = new Map();
    const { actor, project, intensity } = this.territory.participations;
    for (const row of this.parts) {
      const members = parts.get(project[row]) ?? new Map();
      parts.set(project[row], members);
      const part = members.get(actor[row]);
      if (!part) members.set(actor[row], { row, intensity: intensity[row], rows: [row] });
      else this.addRow(part, row);
    }
    for (const [one, members] of parts) this.addProject(one, members);
  }

  addRow(/** @type {{row: number, intensity: number, rows: number[]}} */ part, /** @type {number} */ row) {
    part.rows.push(row);
    const intensity = this.territory.participations.intensity[row];
    if (intensity <= part.intensity) return;
    part.row = row;
    part.intensity = intensity;
  }

  addProject(
    /** @type {number} */ project,
    /** @type {Map<number, {row: number, intensity: number, rows: number[]}>} */ parts,
  ) {
    const members = [...parts].sort((one, other) => one[0] - other[0]);
    if (this.asked.twoMode) {
      for (const [actor, part] of members)
        this.add(actor, this.territory.actorCount + project, {
          sort: 'participation',
          row: part.row,
          weight: part.intensity,
        });
      return;
    }
    if (members.length > this.asked.crowd) return;
    const share = this.asked.projection === 'newman' ? 1 / (members.length - 1) : 1;
    members.forEach(([a, one], i) => {
      for (const [b, other] of members.slice(i + 1)) {
        if (this.filter.dated && !this.atOneTime(one.rows, other.rows)) continue;
        /** @type {Evidence} */
        const evidence = { sort: 'project', row: project, weight: Math.sqrt(one.intensity * other.intensity) * share };
        this.add(a, b, evidence);
        if (this.directed) this.add(b, a, evidence);
      }
    });
  }

  atOneTime(/** @type {number[]} */ rows, /** @type {number[]} */ others) {
    const { from, to } = this.territory.partPeriods;
    return rows.some((one) => others.some((other) => overlap(from[one], to[one], from[other], to[other])));
  }

  /** @returns {Tie[]} in the order of their ends */
  merged() {
    const pairs = [...this.pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b);
    return pairs.map(({ a, b, parts }) => {
      const weights = parts.map((part) => part.weight).sort((one, other) => one - other);
      return { a, b, weight: weights.reduce((sum, one) => sum + one, 0), evidence: parts };
    });
  }

  neighbours(/** @type {Tie[]} */ ties) {
    /** @type {Map<number, {node: number, tie: number}[]>} */
    const near = new Map();
    const add = (/** @type {number} */ from, /** @type {number} */ node, /** @type {number} */ tie) => {
      const list = near.get(from);
      if (list) list.push({ node, tie });
      else near.set(from, [{ node, tie }]);
    };
    ties.forEach(({ a, b }, tie) => {
      add(a, b, tie);
      add(b, a, tie);
    });
    for (const list of near.values()) list.sort((one, other) => one.node - other.node);
    return near;
  }

  onward() {
    /** @type {Map<number, Set<number>>} */
    const onward = new Map();
    for (const key of this.arcs) {
      const from = Math.floor(key / this.territory.nodeCount);
      const targets = onward.get(from) ?? new Set();
      onward.set(from, targets.add(key % this.territory.nodeCount));
    }
    return onward;
  }

  /** @returns {LeftOut} what left_out() says */
  leftOut() {
    const { filter, asked } = this;
    const left = { ideas: 0, cancelled: 0, undated: 0, directTies: 0, undirected: 0 };
    this.territory.projects.id.forEach((_, i) => {
      if (asked.statuses.size > 0 || filter.hasBegun(i) || !filter.fits(i)) return;
      const isIdea = this.territory.statuses[this.territory.projects.status[i]][0] === 'idea';
      left[isIdea ? 'ideas' : 'cancelled'] += 1;
    });
    const { participations, ties, partPeriods, tiePeriods } = this.territory;
    if (asked.origin !== 'direct')
      left.undated += this.parts.filter((row) => this.isUndated(partPeriods, row, participations.project[row])).length;
    if (asked.origin === 'participation') return left;
    if (asked.twoMode) left.directTies = this.rows.length;
    else left.undated += this.rows.filter((row) => this.isUndated(tiePeriods, row, ties.project[row])).length;
    if (this.directed && !asked.tellsDirection) left.undirected = this.rows.length;
    return left;
  }

  isUndated(
    /** @type {import('./territory.js').Periods} */ own,
    /** @type {number} */ row,
    /** @type {number} */ project,
  ) {
    if (!this.filter.dated || own.from[row] || own.to[row]) return false;
    if (project < 0) return true;
    const { projectPeriods, projects, statuses } = this.territory;
    const status = projects.status[project] < 0 ? '' : statuses[projects.status[project]][0];
    const isOver = status === 'completed' || status === 'stopped' || status === 'cancelled';
    const from = projectPeriods.from[project];
    const to = projectPeriods.to[project];
    return (!from && !to) || (isOver && !to);
  }
}

/** @returns {Network} */
export function buildNetwork(/** @type {Territory} */ territory, /** @type {Selection} */ selection) {
  return new Builder(territory, selection).build();
}

/** Partners of a node, in a directed network whichever way. */
export function degree(/** @type {Network} */ network, /** @type {number} */ node) {
  return network.near.get(node)?.length ?? 0;
}

/** Sum of the weights of a node's ties. */
export function strength(/** @type {Network} */ network, /** @type {number} */ node) {
  return (network.near.get(node) ?? []).reduce((sum, one) => sum + network.ties[one.tie].weight, 0);
}

/** The part of the network each node is in, by number from 0, without `aside`; −1 for nodes that are not in it. */
export function components(/** @type {Network} */ network, aside = -1) {
  const of = new Int32Array(network.isIn.length).fill(-1);
  /** @type {number[]} */
  const sizes = [];
  for (let start = 0; start < of.length; ++start) {
    if (!network.isIn[start] || of[start] >= 0 || start === aside) continue;
    const queue = [start];
    of[start] = sizes.length;
    for (let at = 0; at < queue.length; ++at) {
      for (const { node } of network.near.get(queue[at]) ?? []) {
        if (node === aside || of[node] >= 0) continue;
        of[node] = sizes.length;
        queue.push(node);
      }
    }
    sizes.push(queue.length);
  }
  return { of, sizes };
}

/** Nodes at most so many ties away, itself included. */
export function around(/** @type {Network} */ network, /** @type {number} */ node, /** @type {number} */ steps) {
  const found = new Set([node]);
  let edge = [node];
  for (let i = 0; i < steps; ++i) {
    const next = [];
    for (const one of edge) {
      for (const { node: other } of network.near.get(one) ?? []) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return found;
}

/** Number of ties from the first node to each it reaches, along their directions where they have some. */
function distancesFrom(/** @type {Network} */ network, /** @type {number} */ first) {
  const distance = new Map([[first, 0]]);
  const queue = [first];
  for (let at = 0; at < queue.length; ++at) {
    const here = queue[at];
    for (const { node } of network.near.get(here) ?? []) {
      if (distance.has(node) || !leads(network, here, node)) continue;
      distance.set(node, (distance.get(here) ?? 0) + 1);
      queue.push(node);
    }
  }
  return distance;
}

function leads(/** @type {Network} */ network, /** @type {number} */ from, /** @type {number} */ to) {
  return network.onward === null || network.onward.get(from)?.has(to) === true;
}

/**
 * A way of fewest ties, among those the one of the strongest ties (largest sum of weights, then the first in the order
 * of ids), and how many are as short. Null where none leads there.
 * @returns {{nodes: number[], ways: number} | null}
 */
export function shortestWay(/** @type {Network} */ network, /** @type {number} */ from, /** @type {number} */ to) {
  if (!network.isIn[from] || !network.isIn[to]) return null;
  const distance = distancesFrom(network, from);
  const length = distance.get(to);
  if (length === undefined) return null;
  const order = [...distance].filter(([, far]) => far <= length).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  /** @type {Map<number, {ways: number, sum: number, before: number}>} */
  const best = new Map([[from, { ways: 1, sum: 0, before: -1 }]]);
  for (const [node, far] of order) {
    if (node === from) continue;
    const here = { ways: 0, sum: -1, before: -1 };
    for (const { node: before, tie } of network.near.get(node) ?? []) {
      const there = best.get(before);
      if (!there || distance.get(before) !== far - 1 || !leads(network, before, node)) continue;
      here.ways += there.ways;
      const sum = there.sum + network.ties[tie].weight;
      if (sum <= here.sum) continue;
      here.sum = sum;
      here.before = before;
    }
    best.set(node, here);
  }
  const nodes = [];
  for (let at = to; at >= 0; at = best.get(at)?.before ?? -1) nodes.unshift(at);
  return { nodes, ways: best.get(to)?.ways ?? 1 };
}

/** @typedef {{a: number, b: number, sole: boolean, pieceA: number, pieceB: number, engagement: number}} HeldPair */

/**
 * The pairs that only this node links directly: tied to it, not to each other, with no other partner in common; `sole`
 * where no chain of ties joins them without it. Sole ones first, those that part the largest pieces in front, then by
 * engagement, as `hub` lists them.
 * @returns {HeldPair[]}
 */
export function heldPairs(/** @type {Network} */ network, /** @type {number} */ hub) {
  const partners = (network.near.get(hub) ?? []).map((one) => one.node);
  const isPartner = new Set(partners);
  const { of, sizes } = components(network, hub);
  /** @type {HeldPair[]} */
  const pairs = [];
  for (const a of partners) {
    const linked = new Set();
    for (const { node: other } of network.near.get(a) ?? []) {
      if (other === hub) continue;
      if (isPartner.has(other)) linked.add(other);
      for (const { node } of network.near.get(other) ?? []) {
        if (isPartner.has(node)) linked.add(node);
      }
    }
    for (const b of partners) {
      if (b <= a || linked.has(b)) continue;
      const engagement = strength(network, a) * strength(network, b);
      pairs.push({ a, b, sole: of[a] !== of[b], pieceA: sizes[of[a]], pieceB: sizes[of[b]], engagement });
    }
  }
  const parted = (/** @type {HeldPair} */ pair) => (pair.sole ? pair.pieceA * pair.pieceB : 0);
  return pairs.sort(
    (one, other) =>
      parted(other) - parted(one) || other.engagement - one.engagement || one.a - other.a || one.b - other.b,
  );
}
