// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of the page. Texts become text nodes only, so that no name is ever read as markup.

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with its attributes ("on…" listeners, "class", anything else by its name; what is false or null is left
 * out) and what it holds.
 * @returns {HTMLElement}
 */
export function h(
  /** @type {string} */ tag,
  /** @type {Record<string, any>} */ attributes = {},
  /** @type {(Child | Child[])[]} */ ...children
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value') /** @type {any} */ (element).value = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

const svgNames = 'http://www.w3.org/2000/svg';

/** An element of a figure. @returns {SVGElement} */
export function s(
  /** @type {string} */ tag,
  /** @type {Record<string, any>} */ attributes = {},
  /** @type {(Node | string)[]} */ ...children
) {
  const element = document.createElementNS(svgNames, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Puts these in the place of all that an element holds; who had the focus keeps it, by its data-key. */
export function refill(/** @type {HTMLElement} */ element, /** @type {Child[]} */ ...children) {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && element.contains(active) ? active.dataset.key : undefined;
  element.replaceChildren(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
  if (key === undefined) return;
  for (const one of element.querySelectorAll('[data-key]')) {
    if (!(one instanceof HTMLElement) || one.dataset.key !== key) continue;
    one.focus({ preventScroll: true });
    if (one instanceof HTMLInputElement && one.type === 'search')
      one.setSelectionRange(one.value.length, one.value.length);
    return;
  }
}

/** Hands a file to whoever reads the page. */
export function download(/** @type {string} */ name, /** @type {Blob} */ bytes) {
  const address = URL.createObjectURL(bytes);
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
