// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of the page, made without ever reading a text as HTML.

/**
 * @param {string} tag @param {Record<string, any>} [properties] attributes; functions are listeners
 * @param {...(Node|string|null)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** @param {string} id @returns {any} */
export function byId(id) {
  return document.getElementById(id);
}

/** @param {string} label @param {() => void} act */
export function button(label, act, properties = {}) {
  return element('button', { type: 'button', click: act, ...properties }, label);
}

/** What the keyboard reaches at a place, in its order. @param {Element} place @returns {any[]} */
function reached(place) {
  const kinds = 'button, input, select, textarea, summary, [tabindex]';
  return [...(place.matches(kinds) ? [place] : []), ...place.querySelectorAll(kinds)];
}

/**
 * Puts other elements into a place where the keyboard may be: it goes on with what has the same data-key, else with what is
 * there instead. What is being typed stays.
 * @param {HTMLElement} place @param {() => void} change @param {HTMLElement | null} [instead]
 */
export function keepingFocus(place, change, instead = null) {
  const held = /** @type {any} */ (place.contains(document.activeElement) ? document.activeElement : null);
  const group = held?.closest('[data-key]');
  const rank = group ? reached(group).indexOf(held) : -1;
  change();
  if (!held || held.isConnected) return;
  const again = group && place.querySelector(`[data-key="${CSS.escape(group.dataset.key)}"]`);
  const candidates = again ? reached(again) : [];
  const same = candidates[rank]?.tagName === held.tagName ? candidates[rank] : null;
  (same ?? candidates[0] ?? instead)?.focus({ preventScroll: true });
  if (!same || !(held.matches('textarea') || ['text', 'number'].includes(held.type))) return;
  same.value = held.value;
  if (held.selectionStart !== null) same.setSelectionRange(held.selectionStart, held.selectionEnd);
}

/** Hands bytes to the browser's downloads. @param {string} name @param {BlobPart} bytes @param {string} type */
export function save(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
