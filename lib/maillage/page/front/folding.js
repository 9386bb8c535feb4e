// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as they are compared when one searches: without accents, capitals and marks of punctuation.

/** @returns {string} */
export function fold(/** @type {string} */ text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What can be found by its words: the folded name of each node, with what else it is looked for by. */
export class SearchIndex {
  constructor(/** @type {string[]} */ names, /** @type {string[]} */ further) {
    this.names = names.map((name) => ' ' + fold(name)); // each word after a space
    this.further = further.map(fold);
  }

  /**
   * Places of those that hold all the words, those first whose name begins with them, then by place.
   * @returns {number[]}
   */
  find(/** @type {string} */ text, most = 50) {
    const wanted = fold(text);
    if (!wanted) return [];
    const words = wanted.split(' ');
    /** @type {[number, number][]} */
    const found = [];
    this.names.forEach((name, i) => {
      const rank = this.rank(name, i, wanted, words);
      if (rank >= 0) found.push([rank, i]);
    });
    return found
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .slice(0, most)
      .map(([, i]) => i);
  }

  rank(
    /** @type {string} */ name,
    /** @type {number} */ i,
    /** @type {string} */ wanted,
    /** @type {string[]} */ words,
  ) {
    if (name.startsWith(wanted, 1)) return 0;
    if (words.every((word) => name.includes(' ' + word))) return 1;
    if (words.every((word) => name.includes(word))) return 2;
    return words.every((word) => name.includes(word) || this.further[i].includes(word)) ? 3 : -1;
  }
}
