// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a figure of ours, read from its document by the drawing contract.

/** @typedef {{x: number, y: number, r: number, element: SVGElement}} Mark */

const number = (/** @type {Element} */ element, /** @type {string} */ name) => Number(element.getAttribute(name) ?? 0);

/** The middle and half the width of a mark: a circle, a polygon or a plate. @returns {{x: number, y: number, r: number}} */
export function middleOf(/** @type {Element} */ shape) {
  if (shape.localName === 'circle') return { x: number(shape, 'cx'), y: number(shape, 'cy'), r: number(shape, 'r') };
  if (shape.localName === 'rect') {
    const width = number(shape, 'width');
    const height = number(shape, 'height');
    return { x: number(shape, 'x') + width / 2, y: number(shape, 'y') + height / 2, r: Math.min(width, height) / 2 };
  }
  const corners = (shape.getAttribute('points') ?? '')
    .trim()
    .split(/\s+/)
    .map((corner) => corner.split(',').map(Number));
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, r: Math.max(right - left, bottom - top) / 2 };
}

/**
 * The mark nearest to another in the direction of an arrow key: within 60° of it, those straight ahead before those
 * aside. −1 where there is none.
 * @returns {number}
 */
export function nearestThatWay(
  /** @type {Map<number, Mark>} */ marks,
  /** @type {number} */ from,
  /** @type {string} */ key,
  /** @type {(node: number) => boolean} */ counts,
) {
  const here = marks.get(from);
  const ways = /** @type {Record<string, [number, number]>} */ ({
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  });
  if (!here || !Object.hasOwn(ways, key)) return -1;
  const [dx, dy] = ways[key];
  let best = -1;
  let least = Infinity;
  for (const [node, mark] of marks) {
    if (node === from || !counts(node)) continue;
    const ahead = (mark.x - here.x) * dx + (mark.y - here.y) * dy;
    const aside = Math.abs((mark.x - here.x) * dy) + Math.abs((mark.y - here.y) * dx);
    if (ahead <= 0 || aside > 1.75 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** The mark around or next to a point, at most so far from it; −1 where there is none. @returns {number} */
export function markAt(
  /** @type {Map<number, Mark>} */ marks,
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ most,
  /** @type {(node: number) => boolean} */ counts,
) {
  let best = -1;
  let least = most;
  for (const [node, mark] of marks) {
    const far = Math.hypot(mark.x - x, mark.y - y) - mark.r;
    if (far < least && counts(node)) [best, least] = [node, far];
  }
  return best;
}
