// SPDX-License-Identifier: GPL-3.0-or-later
// The light map: its data stand in the page itself, deflated, as base64. What cannot be explored stays as it was written.

import { Explorer } from './explorer.js';
import { makeTerritory } from './territory.js';
import { Words } from './words.js';

/** The text of a block of the page; null where there is none. @returns {Promise<string | null>} */
async function unpacked(/** @type {string} */ id) {
  const packed = document.getElementById(id)?.textContent;
  if (!packed) return null;
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

/** In the language asked for, else in the one there is. */
async function figureIn(/** @type {string} */ language) {
  const other = language === 'fr' ? 'en' : 'fr';
  const text = await unpacked(`figure-${language}`);
  if (text !== null) return { text, language };
  return { text: (await unpacked(`figure-${other}`)) ?? '', language: other };
}

async function start() {
  const still = /** @type {HTMLElement} */ (document.getElementById('still'));
  const root = /** @type {HTMLElement} */ (document.getElementById('explorer'));
  const words = new Words(document.documentElement.lang === 'en' ? 'en' : 'fr');
  const refuse = (/** @type {'oldBrowser' | 'brokenData'} */ why) => {
    root.hidden = true;
    still.hidden = false;
    still.prepend(Object.assign(document.createElement('p'), { className: 'problem', textContent: words.say(why) }));
  };
  if (typeof DecompressionStream === 'undefined') return refuse('oldBrowser');
  try {
    const territory = makeTerritory(JSON.parse((await unpacked('territory')) ?? ''));
    const explorer = new Explorer(root, territory, figureIn);
    still.hidden = true;
    root.hidden = false;
    await explorer.start();
    still.remove();
  } catch (error) {
    refuse('brokenData');
    console.error(error);
  }
}

start();
