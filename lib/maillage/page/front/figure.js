// SPDX-License-Identifier: GPL-3.0-or-later
// A printed figure whose parts are known: which element stands for whom, so that some can be made pale. Nothing moves.

import { middleOf } from './geometry.js';
import { isProject } from './territory.js';
import { s } from './dom.js';

/** @typedef {import('./territory.js').Territory} Territory */
/** @typedef {import('./geometry.js').Mark} Mark */
/** @typedef {{a: number, b: number, element: SVGElement}} DrawnTie */
/**
 * @typedef {object} Picture What is to be seen of the figure.
 * @property {(node: number) => boolean} shows
 * @property {(a: number, b: number) => boolean} ties
 * @property {boolean} whole nothing is left out
 * @property {number} current the node whose sheet is open, or −1
 * @property {number[]} way nodes one after the other
 * @property {[number, number][]} dotted pairs to be joined by dots
 * @property {[number, number][]} parted pairs to be joined by dashes
 * @property {[number, number][]} lines ties to be drawn where the figure has none of its own
 */

/** With more actors ties go to a canvas. */
export const mostForElements = 3000;
const mostExtraNames = 80;
const red = '#b3261e';
const blue = '#1b5e9b';

export class Figure {
  constructor(/** @type {Territory} */ territory, /** @type {SVGSVGElement} */ svg) {
    this.territory = territory;
    this.svg = svg;
    const [, , width, height] = (svg.getAttribute('viewBox') ?? '0 0 1 1').split(/\s+/).map(Number);
    this.width = width;
    this.height = height;
    /** @type {Map<number, Mark>} */
    this.marks = new Map();
    /** @type {Map<number, SVGElement[]>} */
    this.names = new Map();
    /** @type {DrawnTie[]} */
    this.ties = [];
    /** @type {SVGElement[]} */
    this.loose = [];
    /** @type {{members: number[], element: SVGElement}[]} */
    this.heaps = [];
    this.readMarks();
    this.readHeaps();
    this.readTies();
    this.readNames();
    this.usesCanvas = territory.actorCount > mostForElements;
    this.hasOwnTies = this.ties.length > 0;
    if (this.usesCanvas) this.takeTies();
    this.under = s('g', { id: 'page-under', 'pointer-events': 'none' });
    svg.insertBefore(this.under, svg.querySelector('#leaders'));
    this.over = s('g', { id: 'page-over', 'pointer-events': 'none' });
    svg.append(this.over);
    svg.setAttribute('role', 'group');
    for (const part of svg.querySelectorAll(
      '#halos, #labels, #ties, #leaders, #arrows, #header, #legend, #caption, #notes',
    ))
      part.setAttribute('aria-hidden', 'true');
  }

  all(/** @type {string} */ selector) {
    return /** @type {SVGElement[]} */ ([...this.svg.querySelectorAll(selector)]);
  }

  /** The node an id of the figure names. */
  node(/** @type {string | null} */ id, project = false) {
    if (id === null) return -1;
    const { actorOf, projectOf, actorCount } = this.territory;
    const actor = project ? undefined : actorOf.get(id);
    if (actor !== undefined) return actor;
    const found = projectOf.get(id);
    return found === undefined ? -1 : actorCount + found;
  }

  readMarks() {
    for (const element of this.all('.actor')) {
      const node = this.node(element.getAttribute('data-id'), element.getAttribute('data-kind') === 'project');
      const shape = [...element.children].find((child) => child.localName !== 'title');
      if (node >= 0 && shape) this.marks.set(node, { ...middleOf(shape), element });
    }
  }

  readHeaps() {
    for (const element of this.all('.heap')) {
      const ids = (element.getAttribute('data-members') ?? '').split(' ');
      const shape = element.querySelector('circle, polygon');
      const members = ids.map((id) => this.node(id)).filter((node) => node >= 0);
      this.heaps.push({ members, element });
      if (!shape) continue;
      for (const node of members) this.marks.set(node, { ...middleOf(shape), element });
    }
  }

  readTies() {
    const twoMode = this.territory.question.twoMode;
    for (const element of this.all('#ties .tie')) {
      const a = this.node(element.getAttribute('data-source'));
      const b = this.node(element.getAttribute('data-target'), twoMode);
      this.ties.push({ a, b, element });
    }
    const arrows = this.all('#arrows > *');
    if (arrows.length === this.ties.length)
      arrows.forEach((element, i) => this.ties.push({ ...this.ties[i], element }));
    else this.loose.push(...arrows);
    this.loose.push(...this.all('#ties .ties'));
  }

  /** Names, the white around them, and the lines that lead to them. */
  readNames() {
    /** @type {Map<string, SVGElement>} */
    const halos = new Map();
    const place = (/** @type {SVGElement} */ text) => {
      const first = text.querySelector('tspan');
      return `${first?.getAttribute('x')} ${first?.getAttribute('y')} ${text.textContent}`;
    };
    for (const halo of this.all('#halos > text')) halos.set(place(halo), halo);
    for (const label of this.all('.label')) {
      const node = this.named(label.getAttribute('data-for'));
      if (node < 0) continue;
      const halo = halos.get(place(label));
      this.names.set(node, halo ? [label, halo] : [label]);
    }
    for (const leader of this.all('#leaders > line')) {
      const node = this.ledTo(leader);
      this.names.get(node)?.push(leader);
    }
  }

  /** A label of a project may have the id of an actor: the one that has a mark is meant. */
  named(/** @type {string | null} */ id) {
    const actor = this.node(id);
    return this.marks.has(actor) ? actor : this.node(id, true);
  }

  ledTo(/** @type {SVGElement} */ leader) {
    const ends = [
      ['x1', 'y1'],
      ['x2', 'y2'],
    ].map((names) => names.map((name) => Number(leader.getAttribute(name))));
    let best = -1;
    let least = Infinity;
    for (const node of this.names.keys()) {
      const mark = this.marks.get(node);
      if (!mark) continue;
      const far = Math.min(...ends.map(([x, y]) => Math.hypot(mark.x - x, mark.y - y) - mark.r));
      if (far < least) [best, least] = [node, far];
    }
    return best;
  }

  /** Ties leave the document; they are drawn from their paths. */
  takeTies() {
    /** @type {{path: Path2D, d: string, colour: string, width: number, opacity: number, a: number, b: number}[]} */
    this.paths = [];
    const of = new Map(this.ties.map((tie) => [tie.element, tie]));
    for (const element of this.all('#ties > *')) {
      const tie = of.get(element);
      const d = pathOf(element);
      this.paths.push({
        path: new Path2D(d),
        d,
        colour: element.getAttribute('stroke') ?? '#000000',
        width: Number(element.getAttribute('stroke-width') ?? 1),
        opacity: Number(element.getAttribute('stroke-opacity') ?? 1),
        a: tie ? tie.a : -1,
        b: tie ? tie.b : -1,
      });
    }
    this.svg.querySelector('#ties')?.replaceChildren();
    this.svg.querySelector('#paper')?.setAttribute('fill', 'none');
    this.ties = [];
  }

  /** Draws the ties at this scale; the context's origin is that of the figure. */
  drawTies(/** @type {CanvasRenderingContext2D} */ context, /** @type {Picture} */ picture) {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, this.width, this.height);
    for (const one of this.paths ?? []) {
      if (!picture.whole && (one.a < 0 || !picture.ties(one.a, one.b))) continue;
      context.strokeStyle = one.colour;
      context.lineWidth = one.width;
      context.globalAlpha = one.opacity;
      context.stroke(one.path);
    }
    context.globalAlpha = 1;
  }

  /** Makes pale what is not in the picture, and puts over the figure what it adds. */
  show(/** @type {Picture} */ picture) {
    for (const [node, mark] of this.marks) mark.element.classList.toggle('off', !picture.shows(node));
    for (const heap of this.heaps) heap.element.classList.toggle('off', !heap.members.some(picture.shows));
    for (const [node, elements] of this.names)
      elements.forEach((one) => one.classList.toggle('gone', !picture.shows(node)));
    for (const tie of this.ties) tie.element.classList.toggle('gone', !picture.whole && !picture.ties(tie.a, tie.b));
    for (const one of this.loose) one.classList.toggle('gone', !picture.whole);
    this.under.replaceChildren(...this.lines(picture));
    this.over.replaceChildren(...this.rings(picture), ...this.extraNames(picture));
  }

  /** Below marks and names. @returns {SVGElement[]} */
  lines(/** @type {Picture} */ picture) {
    const thin = { stroke: '#666666', 'stroke-width': 0.8 };
    const dashed = { stroke: blue, 'stroke-width': 1.2, 'stroke-dasharray': '5 3' };
    const dotted = { stroke: red, 'stroke-width': 1.8, 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round' };
    const way = picture.way
      .slice(1)
      .map((node, i) => this.line(picture.way[i], node, { stroke: red, 'stroke-width': 2.4 }));
    return [
      ...picture.lines.map(([a, b]) => this.line(a, b, thin)),
      ...picture.parted.map(([a, b]) => this.line(a, b, dashed)),
      ...picture.dotted.map(([a, b]) => this.line(a, b, dotted)),
      ...way,
    ].flat();
  }

  rings(/** @type {Picture} */ picture) {
    return [...new Set([...picture.way, picture.current])].flatMap((node) => this.ring(node));
  }

  line(/** @type {number} */ a, /** @type {number} */ b, /** @type {Record<string, any>} */ pen) {
    const from = this.marks.get(a);
    const to = this.marks.get(b);
    if (!from || !to) return [];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    const white = s('line', {
      ...ends,
      stroke: '#ffffff',
      'stroke-width': pen['stroke-width'] + 2,
      'stroke-opacity': 0.8,
    });
    return [white, s('line', { ...ends, ...pen })];
  }

  ring(/** @type {number} */ node) {
    const mark = this.marks.get(node);
    if (!mark) return [];
    return [s('circle', { cx: mark.x, cy: mark.y, r: mark.r + 3, fill: 'none', stroke: red, 'stroke-width': 2 })];
  }

  /** Names of those in view that the print had no room for, where they are few. */
  extraNames(/** @type {Picture} */ picture) {
    if (picture.whole && picture.current < 0) return [];
    const wanted = [...this.marks.keys()].filter((node) => picture.shows(node) && !this.names.has(node));
    const ends = new Set([picture.current, ...picture.way]);
    const named = wanted.length <= mostExtraNames && !picture.whole ? wanted : wanted.filter((node) => ends.has(node));
    return named.flatMap((node) => this.extraName(node));
  }

  extraName(/** @type {number} */ node) {
    const mark = /** @type {Mark} */ (this.marks.get(node));
    const project = isProject(this.territory, node);
    const table = project ? this.territory.projects : this.territory.actors;
    const name = table.name[project ? node - this.territory.actorCount : node];
    const face = { x: mark.x, y: mark.y - mark.r - 2.5, 'font-size': 7, 'text-anchor': 'middle' };
    return [
      s('text', { ...face, fill: '#ffffff', stroke: '#ffffff', 'stroke-width': 2.4 }, name),
      s('text', { ...face, fill: '#222222' }, name),
    ];
  }
}

/** The way of a tie, a line or a path. */
function pathOf(/** @type {Element} */ element) {
  const at = (/** @type {string} */ name) => element.getAttribute(name) ?? '0';
  if (element.localName === 'line') return `M${at('x1')},${at('y1')}L${at('x2')},${at('y2')}`;
  return element.getAttribute('d') ?? '';
}
