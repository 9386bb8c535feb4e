// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as it is shown, as a file or on paper.

import { download, s } from './dom.js';

/** @typedef {import('./figure.js').Figure} Figure */
/** @typedef {import('./figure.js').Picture} Picture */

const lineHeight = 11;
const dotsPerUnit = 2;
const mostDots = 8000;

/** A text in lines of about this width, in letters. @returns {string[]} */
export function wrapped(/** @type {string} */ text, /** @type {number} */ letters) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last && last.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

/** The figure as a document of its own, with what is shown of it said below. @returns {{text: string, width: number, height: number}} */
export function shownFigure(/** @type {Figure} */ figure, /** @type {Picture} */ picture, /** @type {string} */ said) {
  const copy = /** @type {SVGSVGElement} */ (figure.svg.cloneNode(true));
  for (const gone of copy.querySelectorAll('.gone')) gone.remove();
  for (const off of copy.querySelectorAll('.off')) off.setAttribute('opacity', '0.12');
  for (const one of copy.querySelectorAll('[tabindex], [aria-hidden], [role]'))
    ['tabindex', 'role', 'aria-hidden', 'aria-label'].forEach((name) => one.removeAttribute(name));
  copy.querySelector('#ties')?.append(...drawnTies(figure, picture));
  const lines = wrapped(said, figure.width / 4.2);
  const height = figure.height + lines.length * lineHeight + 8;
  const paper = copy.querySelector('#paper');
  paper?.setAttribute('height', String(height));
  paper?.setAttribute('fill', '#ffffff');
  const text = s(
    'text',
    { 'font-size': 8.5, fill: '#333333' },
    ...lines.map((line, i) => s('tspan', { x: 12, y: figure.height + (i + 0.5) * lineHeight }, line)),
  );
  copy.append(text);
  copy.setAttribute('viewBox', `0 0 ${figure.width} ${height}`);
  copy.setAttribute('width', String(figure.width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('role', 'img');
  copy.removeAttribute('class');
  return {
    text: '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(copy) + '\n',
    width: figure.width,
    height,
  };
}

/** Ties that are on the canvas, as elements. @returns {SVGElement[]} */
function drawnTies(/** @type {Figure} */ figure, /** @type {Picture} */ picture) {
  return (figure.paths ?? [])
    .filter((one) => picture.whole || (one.a >= 0 && picture.ties(one.a, one.b)))
    .map((one) =>
      s('path', {
        d: one.d,
        fill: 'none',
        stroke: one.colour,
        'stroke-width': one.width,
        'stroke-opacity': one.opacity,
      }),
    );
}

export function takeSvg(/** @type {string} */ text) {
  download('carte.svg', new Blob([text], { type: 'image/svg+xml' }));
}

/** @returns {Promise<Blob>} */
export async function pngOf(/** @type {{text: string, width: number, height: number}} */ shown) {
  const address = URL.createObjectURL(new Blob([shown.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise((done, failed) => {
      image.onload = done;
      image.onerror = failed;
      image.src = address;
    });
    const scale = Math.min(dotsPerUnit, mostDots / Math.max(shown.width, shown.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(shown.width * scale);
    canvas.height = Math.round(shown.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('png'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function takePng(/** @type {{text: string, width: number, height: number}} */ shown) {
  download('carte.png', await pngOf(shown));
}
