// SPDX-License-Identifier: GPL-3.0-or-later
// The printed figure to look at closely: larger and smaller, moved, searched, and an actor chosen.
import { button, element, save } from './elements.js';
import { say } from './words.js';

/** Without accents and capitals. @param {string} text */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @param {string} source @returns {SVGSVGElement} */
function parsed(source) {
  return document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true);
}

/** Size of the page it is drawn for. @param {SVGSVGElement} svg */
function pageSize(svg) {
  return { width: svg.getAttribute('width') ?? '297mm', height: svg.getAttribute('height') ?? '210mm' };
}

/** Zoom and place of what is shown in a frame. */
class Sight {
  /** @param {HTMLElement} frame @param {SVGSVGElement} svg */
  constructor(frame, svg) {
    this.frame = frame;
    this.svg = svg;
    this.all();
    frame.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    frame.addEventListener('pointerdown', (event) => this.grab(event));
    frame.addEventListener('keydown', (event) => this.key(event));
  }

  all() {
    Object.assign(this, { scale: 1, x: 0, y: 0 });
    this.show();
  }

  show() {
    this.svg.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
  }

  /** @param {number} factor @param {number} [x] @param {number} [y] the place that stays */
  zoom(factor, x = this.frame.clientWidth / 2, y = this.frame.clientHeight / 2) {
    const scale = Math.min(40, Math.max(1, this.scale * factor));
    const by = scale / this.scale;
    this.move(x - (x - this.x) * by, y - (y - this.y) * by, scale);
  }

  move(x, y, scale = this.scale) {
    Object.assign(this, { x, y, scale });
    this.show();
  }

  wheel(event) {
    if (!event.ctrlKey && document.activeElement !== this.frame) return;  // the page goes on scrolling
    event.preventDefault();
    const box = this.frame.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
  }

  grab(event) {
    if (event.button !== 0 || event.defaultPrevented) return;
    const from = { x: event.clientX - this.x, y: event.clientY - this.y };
    const drag = (moved) => this.move(moved.clientX - from.x, moved.clientY - from.y);
    const drop = () => {
      this.frame.removeEventListener('pointermove', drag);
      removeEventListener('pointerup', drop);
    };
    this.frame.addEventListener('pointermove', drag);
    addEventListener('pointerup', drop);
  }

  key(event) {
    const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (event.key === '+') this.zoom(1.4);
    else if (event.key === '-') this.zoom(1 / 1.4);
    else if (event.key === '0') this.all();
    else if (steps[event.key]) this.move(this.x + steps[event.key][0], this.y + steps[event.key][1]);
    else return;
    event.preventDefault();
  }

  /** Brings an element to the middle. @param {Element} found */
  centre(found) {
    this.zoom(Math.max(1, 3 / this.scale));
    const box = found.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    this.move(this.x + frame.left + frame.width / 2 - (box.left + box.width / 2), this.y + frame.top + frame.height / 2 - (box.top + box.height / 2));
  }
}

/** Pixels of the screen to a unit of the figure. @param {SVGSVGElement} svg */
function pixelsPerUnit(svg) {
  const shown = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  return Math.min(shown.width / width, shown.height / height);
}

const millimetre = 96 / 25.4;
const leastDrag = 4;

/**
 * Takes an actor along with the pointer until it is let go.
 * @param {SVGSVGElement} svg @param {{id: string, mark: SVGGElement}} actor @param {PointerEvent} event
 * @param {(id: string, x: number, y: number) => void} moved to where, in millimetres of the page
 */
function carry(svg, { id, mark }, event, moved) {
  const scale = pixelsPerUnit(svg);
  const parts = [mark, ...svg.querySelectorAll(`.label[data-for="${CSS.escape(id)}"]`)];
  const box = mark.getBBox();
  const way = (to) => [(to.clientX - event.clientX) / scale, (to.clientY - event.clientY) / scale];
  const drag = (to) => parts.forEach((part) => part.setAttribute('transform', `translate(${way(to).join(' ')})`));
  const drop = (to) => {
    removeEventListener('pointermove', drag);
    removeEventListener('pointerup', drop);
    const [x, y] = way(to);
    if (Math.hypot(x, y) * scale < leastDrag) return parts.forEach((part) => part.removeAttribute('transform'));
    moved(id, (box.x + box.width / 2 + x) / millimetre, (box.y + box.height / 2 + y) / millimetre);
  };
  event.preventDefault();
  addEventListener('pointermove', drag);
  addEventListener('pointerup', drop);
}

/** @param {SVGSVGElement} svg */
function actorsOf(svg) {
  return [...svg.querySelectorAll('g.actor')].map((mark) => {
    const id = mark.getAttribute('data-id') ?? '';
    const name = mark.querySelector('title')?.textContent?.split('\n')[0] ?? id;
    return { id, name, mark };
  });
}

/**
 * @param {string} source SVG @param {{label: string, act: (actor: {id: string, name: string}) => void}[]} acts
 * @param {((id: string, x: number, y: number) => void) | null} moved an actor, to where in millimetres; null: it cannot be
 * @returns {{tools: HTMLElement[], shown: HTMLElement}}
 */
export function mapOf(source, acts, moved) {
  const svg = parsed(source);
  const frame = element('div', { class: 'map', tabindex: '0', role: 'group', 'aria-label': svg.querySelector('title')?.textContent ?? 'SVG' });
  const { width: across, height: down } = svg.viewBox.baseVal;
  if (down > 0) frame.style.aspectRatio = `${across} / ${down}`;
  frame.append(svg);
  const sight = new Sight(frame, svg);
  const actors = actorsOf(svg);
  if (moved) svg.addEventListener('pointerdown', (event) => {
    const actor = actors.find(({ mark }) => mark === event.target.closest?.('g.actor'));
    if (actor && event.button === 0) carry(svg, actor, event, moved);
  });
  svg.classList.toggle('movable', Boolean(moved));
  const about = element('div', { class: 'row', role: 'status' });
  const choose = (actor) => {
    for (const { mark } of actors) mark.classList.toggle('found', mark === actor.mark);
    about.replaceChildren(element('strong', {}, actor.mark.querySelector('title')?.textContent ?? actor.name),
      ...acts.map(({ label, act }) => button(say(label), () => act(actor))));
  };
  const search = element('input', { type: 'search', 'data-key': 'search', 'aria-label': say('search'), placeholder: say('search'), input: () => {
    const wanted = folded(search.value.trim());
    const found = wanted ? actors.find(({ id, name }) => folded(name).includes(wanted) || folded(id) === wanted) : null;
    if (found) {
      choose(found);
      sight.centre(found.mark);
    } else about.replaceChildren(wanted ? say('notFound') : '');
  } });
  svg.addEventListener('click', (event) => {
    const mark = event.target.closest?.('g.actor');
    const actor = actors.find((one) => one.mark === mark);
    if (actor) choose(actor);
  });
  const tools = [search, button('+', () => sight.zoom(1.4), { 'aria-label': say('zoomIn'), 'data-key': 'zoom-in' }),
    button('−', () => sight.zoom(1 / 1.4), { 'aria-label': say('zoomOut'), 'data-key': 'zoom-out' }),
    button(say('zoomAll'), () => sight.all(), { 'data-key': 'zoom-all' })];
  return { tools, shown: element('div', {}, about, frame) };
}

/** Prints one document of its own, at the size of its page. @param {string} body HTML @param {string} [page] CSS size */
export function print(body, page) {
  const frame = element('iframe', { style: 'position:fixed;left:-200vw;width:100vw;height:100vh', 'aria-hidden': 'true' });
  const rule = page ? `<style>@page{size:${page};margin:0}html,body{margin:0}svg{display:block}</style>` : '';
  frame.srcdoc = page ? `<!doctype html><meta charset="utf-8">${rule}${body}` : body;
  frame.addEventListener('load', () => {
    frame.contentWindow.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
    frame.contentWindow.focus();
    frame.contentWindow.print();
  });
  document.body.append(frame);
}

/** @param {string} source SVG */
export function printMap(source) {
  const { width, height } = pageSize(parsed(source));
  print(source.replace(/^<\?xml[^>]*>\s*/, ''), `${width} ${height}`);
}

/** A picture of 300 points an inch. @param {string} source SVG @returns {Promise<Blob | null>} null: it is too large */
async function pictureOf(source) {
  const { width, height } = pageSize(parsed(source));
  const points = (size) => Math.round((parseFloat(size) / (size.endsWith('mm') ? 25.4 : 96)) * (size.endsWith('mm') ? 300 : 192));
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = element('canvas', { width: points(width), height: points(height) });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** @param {string} source SVG @param {string} name */
export async function savePicture(source, name) {
  const picture = await pictureOf(source).catch(() => null);
  if (!picture) throw new Error(say('noPicture'));
  save(name, picture, 'image/png');
}
