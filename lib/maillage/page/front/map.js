// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a figure: moved by a transform of what is painted already, painted anew at rest; by mouse, fingers and keys.

import { h, s } from './dom.js';
import { markAt, nearestThatWay } from './geometry.js';

/** @typedef {import('./figure.js').Figure} Figure */
/** @typedef {import('./figure.js').Picture} Picture */
/** @typedef {{x: number, y: number, k: number}} View The middle in units of the figure, and how much larger than whole. */
/** @typedef {{open: (node: number) => void, moved: (view: View | null) => void, describe: (node: number) => string}} MapHost */

const margin = 0.25; // painted around what is seen, on each side, as a share of it
const most = 60;
const rest = 140; // milliseconds without movement
const reach = 14; // pixels from a mark at which a finger or a click still means it

export class FigureMap {
  constructor(/** @type {MapHost} */ host) {
    this.host = host;
    this.canvas = /** @type {HTMLCanvasElement} */ (h('canvas', { 'aria-hidden': 'true' }));
    this.layer = h('div', { class: 'layer' }, this.canvas);
    this.element = h('div', { class: 'map', id: 'page-map' }, this.layer);
    /** @type {View} */
    this.view = { x: 0, y: 0, k: 1 };
    this.painted = { ...this.view };
    /** @type {Figure | null} */
    this.figure = null;
    /** @type {Picture | null} */
    this.picture = null;
    this.timer = 0;
    this.frame = 0;
    this.focused = -1;
    /** @type {Map<number, {x: number, y: number}>} */
    this.pointers = new Map();
    this.travelled = 0;
    this.listen();
  }

  listen() {
    const on = (/** @type {string} */ name, /** @type {(event: any) => void} */ does, options = {}) =>
      this.element.addEventListener(name, does, options);
    on('pointerdown', (event) => this.down(event));
    on('pointermove', (event) => this.move(event));
    for (const name of ['pointerup', 'pointercancel']) on(name, (event) => this.up(event));
    on('click', (event) => this.click(event));
    on('wheel', (event) => this.wheel(event), { passive: false });
    on('keydown', (event) => this.key(event));
    on('focusin', (event) => this.focusIn(event));
    on('focusout', () => this.focusRing(-1));
    new ResizeObserver(() => this.paint()).observe(this.element);
  }

  setFigure(/** @type {Figure} */ figure) {
    this.figure?.svg.remove();
    this.figure = figure;
    this.layer.append(figure.svg);
    this.element.style.aspectRatio = `${figure.width} / ${figure.height}`;
    this.ring = s('g', { 'pointer-events': 'none' });
    figure.svg.append(this.ring);
    this.focused = -1;
    this.canvas.hidden = !figure.usesCanvas;
    this.seeAll();
    this.makeReachable();
  }

  /** One mark can be reached by Tab; where they are not too many, all are known by name. */
  makeReachable() {
    const marks = this.figure?.marks ?? new Map();
    if (marks.size <= 1000) for (const node of marks.keys()) this.name(node);
    const first = marks.keys().next().value;
    if (first !== undefined) this.reachable(first);
  }

  name(/** @type {number} */ node) {
    const element = this.figure?.marks.get(node)?.element;
    if (!element) return;
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '-1');
    element.setAttribute('aria-label', this.host.describe(node));
  }

  reachable(/** @type {number} */ node) {
    this.figure?.marks.get(this.focused)?.element.setAttribute('tabindex', '-1');
    this.name(node);
    this.figure?.marks.get(node)?.element.setAttribute('tabindex', '0');
    this.focused = node;
  }

  show(/** @type {Picture} */ picture) {
    this.picture = picture;
    this.figure?.show(picture);
    if (this.focused >= 0 && !picture.shows(this.focused)) {
      const next = [...(this.figure?.marks.keys() ?? [])].find(picture.shows);
      if (next !== undefined) this.reachable(next);
    }
    if (this.figure?.usesCanvas) this.paint();
  }

  // What is seen

  get scale() {
    const figure = this.figure;
    if (!figure) return 1;
    return Math.min(this.element.clientWidth / figure.width, this.element.clientHeight / figure.height) * this.view.k;
  }

  /** Pixels a unit of the figure takes in a view. */
  scaleOf(/** @type {View} */ view) {
    return (this.scale / this.view.k) * view.k;
  }

  lookAt(/** @type {View | null} */ view) {
    const { width = 1, height = 1 } = this.figure ?? {};
    const k = Math.min(Math.max(view?.k ?? 1, 1), most);
    const room = (/** @type {number} */ size) => (size / 2) * (1 - 1 / k);
    const held = (/** @type {number} */ at, /** @type {number} */ size) =>
      Math.min(Math.max(at, size / 2 - room(size)), size / 2 + room(size));
    this.view = { x: held(view?.x ?? width / 2, width), y: held(view?.y ?? height / 2, height), k };
    this.element.classList.toggle('near', k > 1);
    this.transform();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.paint(), rest);
  }

  seeAll() {
    this.lookAt(null);
    this.paint();
  }

  /** Nearer by a factor, the point at these pixels from the middle staying where it is. */
  zoom(/** @type {number} */ factor, dx = 0, dy = 0) {
    const { x, y, k } = this.view;
    const next = Math.min(Math.max(k * factor, 1), most);
    const shift = 1 / this.scale - 1 / this.scaleOf({ x, y, k: next });
    this.lookAt({ x: x + dx * shift, y: y + dy * shift, k: next });
    this.tell();
  }

  tell() {
    this.host.moved(this.view.k === 1 ? null : this.view);
  }

  transform() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const scale = this.scale;
      const dx = (this.painted.x - this.view.x) * scale;
      const dy = (this.painted.y - this.view.y) * scale;
      this.layer.style.transform = `translate(${dx}px, ${dy}px) scale(${this.view.k / this.painted.k})`;
    });
  }

  /** Paints what is seen, and something around it, sharp. */
  paint() {
    const figure = this.figure;
    const { clientWidth, clientHeight } = this.element;
    if (!figure || clientWidth === 0 || clientHeight === 0) return;
    clearTimeout(this.timer);
    const scale = this.scale;
    const width = clientWidth * (1 + 2 * margin);
    const height = clientHeight * (1 + 2 * margin);
    const left = this.view.x - width / 2 / scale;
    const top = this.view.y - height / 2 / scale;
    Object.assign(this.layer.style, {
      left: `${-clientWidth * margin}px`,
      top: `${-clientHeight * margin}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    figure.svg.setAttribute('viewBox', `${left} ${top} ${width / scale} ${height / scale}`);
    figure.svg.setAttribute('width', String(width));
    figure.svg.setAttribute('height', String(height));
    if (figure.usesCanvas && this.picture) this.paintTies(figure, this.picture, { width, height, left, top, scale });
    this.painted = { ...this.view };
    this.transform();
  }

  paintTies(
    /** @type {Figure} */ figure,
    /** @type {Picture} */ picture,
    /** @type {{width: number, height: number, left: number, top: number, scale: number}} */ at,
  ) {
    const density = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(at.width * density);
    this.canvas.height = Math.round(at.height * density);
    const context = this.canvas.getContext('2d');
    if (!context) return;
    const scale = at.scale * density;
    context.setTransform(scale, 0, 0, scale, -at.left * scale, -at.top * scale);
    figure.drawTies(context, picture);
  }

  // Mouse and fingers

  down(/** @type {PointerEvent} */ event) {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.travelled = 0;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  move(/** @type {PointerEvent} */ event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    this.travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.travelled > 5 && !this.element.hasPointerCapture(event.pointerId))
      this.element.setPointerCapture(event.pointerId);
    if (this.pointers.size === 2) this.pinch(event.pointerId, before, now);
    else if (this.view.k > 1) this.drag(now.x - before.x, now.y - before.y, event.pointerType === 'touch');
    this.pointers.set(event.pointerId, now);
  }

  up(/** @type {PointerEvent} */ event) {
    if (this.pointers.delete(event.pointerId) && this.travelled > 5 && this.pointers.size === 0) this.tell();
  }

  /** What of a finger's way the figure cannot follow moves the page. */
  drag(/** @type {number} */ dx, /** @type {number} */ dy, /** @type {boolean} */ finger) {
    const { y } = this.view;
    const scale = this.scale;
    this.lookAt({ ...this.view, x: this.view.x - dx / scale, y: y - dy / scale });
    const left = -dy - (this.view.y - y) * scale;
    if (finger && Math.abs(left) > 0.5) window.scrollBy(0, left);
  }

  /** Two fingers enlarge by what they part, and move the page by what they go together. */
  pinch(
    /** @type {number} */ id,
    /** @type {{x: number, y: number}} */ before,
    /** @type {{x: number, y: number}} */ now,
  ) {
    const [other] = [...this.pointers].filter(([one]) => one !== id).map(([, at]) => at);
    const far = (/** @type {{x: number, y: number}} */ at) => Math.hypot(at.x - other.x, at.y - other.y) || 1;
    const box = this.element.getBoundingClientRect();
    const dx = (now.x + other.x) / 2 - box.left - box.width / 2;
    const dy = (now.y + other.y) / 2 - box.top - box.height / 2;
    this.zoom(far(now) / far(before), dx, dy);
    window.scrollBy(0, (before.y - now.y) / 2);
  }

  click(/** @type {MouseEvent} */ event) {
    if (this.travelled > 5 || !this.figure) return;
    const box = this.element.getBoundingClientRect();
    const scale = this.scale;
    const x = this.view.x + (event.clientX - box.left - box.width / 2) / scale;
    const y = this.view.y + (event.clientY - box.top - box.height / 2) / scale;
    const node = markAt(this.figure.marks, x, y, reach / scale, (one) => this.picture?.shows(one) ?? true);
    if (node >= 0) this.host.open(node);
  }

  /** The wheel alone moves the page, as everywhere. */
  wheel(/** @type {WheelEvent} */ event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = this.element.getBoundingClientRect();
    const dx = event.clientX - box.left - box.width / 2;
    const dy = event.clientY - box.top - box.height / 2;
    this.zoom(Math.exp(-event.deltaY * 0.002), dx, dy);
  }

  // Keys

  key(/** @type {KeyboardEvent} */ event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.zoom(1.5);
    else if (event.key === '-') this.zoom(1 / 1.5);
    else if (event.key === '0') this.wholeAgain();
    else if (event.key === 'Enter' || event.key === ' ') this.host.open(this.focused);
    else if (event.key.startsWith('Arrow')) this.step(event.key);
    else return;
    event.preventDefault();
  }

  wholeAgain() {
    this.lookAt(null);
    this.tell();
  }

  step(/** @type {string} */ key) {
    if (!this.figure) return;
    const next = nearestThatWay(this.figure.marks, this.focused, key, (one) => this.picture?.shows(one) ?? true);
    if (next >= 0) this.focus(next);
  }

  /** Puts the keyboard on a mark. */
  focus(/** @type {number} */ node) {
    const mark = this.figure?.marks.get(node);
    if (!mark) return;
    this.reachable(node);
    mark.element.focus({ preventScroll: true });
    this.bringIntoView(mark);
  }

  bringIntoView(/** @type {{x: number, y: number}} */ mark) {
    const scale = this.scale;
    const outside = (/** @type {number} */ gap, /** @type {number} */ room) => Math.abs(gap) * scale > room / 2 - 20;
    const { clientWidth, clientHeight } = this.element;
    if (outside(mark.x - this.view.x, clientWidth) || outside(mark.y - this.view.y, clientHeight))
      this.lookAt({ ...mark, k: this.view.k });
  }

  focusIn(/** @type {FocusEvent} */ event) {
    const element = event.target instanceof Element ? event.target.closest('.actor, .heap') : null;
    if (!element) return;
    for (const [node, mark] of this.figure?.marks ?? []) {
      if (mark.element !== element) continue;
      if (node !== this.focused) this.reachable(node);
      return this.focusRing(node);
    }
  }

  focusRing(/** @type {number} */ node) {
    const mark = this.figure?.marks.get(node);
    const around = (/** @type {number} */ more, /** @type {string} */ colour) =>
      s('circle', {
        cx: mark?.x,
        cy: mark?.y,
        r: (mark?.r ?? 0) + more,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.5,
      });
    this.ring?.replaceChildren(...(mark ? [around(6.5, '#ffffff'), around(4, '#0b57d0')] : []));
  }
}
