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

/** Hands bytes to the browser's downloads. @param {string} name @param {BlobPart} bytes @param {string} type */
export function save(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
