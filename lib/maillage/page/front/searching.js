// SPDX-License-Identifier: GPL-3.0-or-later
// The field that finds actors and projects as one types.

import { h } from './dom.js';
import { SearchIndex } from './folding.js';
import { isProject, nameOf } from './territory.js';
import { sentences } from './words.js';

/** @typedef {import('./model.js').Model} Model */

const most = 20;

export class SearchField {
  constructor(
    /** @type {import('./territory.js').Territory} */ territory,
    /** @type {() => Model} */ model,
    /** @type {(node: number) => string} */ describe,
  ) {
    this.territory = territory;
    this.model = model;
    this.describe = describe;
    const { actors, projects } = territory;
    const names = [...actors.name, ...projects.name];
    const further = [
      ...actors.id.map((id, i) => `${id} ${actors.place[i]} ${actors.form[i]}`),
      ...projects.id.map((id, i) => `${id} ${projects.sectors[i].join(' ')} ${projects.category[i]}`),
    ];
    this.index = new SearchIndex(names, further);
    this.at = -1;
    /** @type {number[]} */
    this.found = [];
    this.label = h('label', { for: 'page-search' });
    this.input = /** @type {HTMLInputElement} */ (
      h('input', {
        id: 'page-search',
        type: 'search',
        role: 'combobox',
        autocomplete: 'off',
        'aria-expanded': 'false',
        'aria-controls': 'page-found',
        'aria-autocomplete': 'list',
        oninput: () => this.look(),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.key(event),
        onblur: () => setTimeout(() => this.close(), 200),
      })
    );
    this.list = h('ul', { id: 'page-found', role: 'listbox', hidden: true });
    this.said = h('p', { role: 'status', class: 'unseen' });
    this.element = h('div', { class: 'search', role: 'search' }, this.label, this.input, this.list, this.said);
  }

  setWords() {
    const { words } = this.model();
    this.label.replaceChildren(words.say('search'), ' ', h('kbd', { 'aria-hidden': 'true' }, '/'));
    this.list.setAttribute('aria-label', words.say('search'));
  }

  look() {
    const { words } = this.model();
    this.found = this.index.find(this.input.value, most);
    this.at = -1;
    const isAsked = this.input.value.trim() !== '';
    const none = h(
      'li',
      { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
      words.say('noneFound'),
    );
    this.list.replaceChildren(...(this.found.length > 0 ? this.found.map((node, i) => this.option(node, i)) : [none]));
    this.list.hidden = !isAsked;
    this.input.setAttribute('aria-expanded', String(isAsked));
    this.input.removeAttribute('aria-activedescendant');
    this.said.textContent = isAsked ? sentences.found(words, this.found.length) : '';
  }

  option(/** @type {number} */ node, /** @type {number} */ i) {
    const choose = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.choose(node);
    };
    const sort = isProject(this.territory, node) ? this.model().words.say('project') : this.describe(node);
    return h(
      'li',
      { id: `page-found-${i}`, role: 'option', 'aria-selected': 'false', onpointerdown: choose },
      nameOf(this.territory, node),
      h('span', { class: 'ground' }, ` – ${sort}`),
    );
  }

  key(/** @type {KeyboardEvent} */ event) {
    if (event.key === 'ArrowDown') this.point(this.at + 1);
    else if (event.key === 'ArrowUp') this.point(this.at - 1);
    else if (event.key === 'Enter' && this.found.length > 0) this.choose(this.found[Math.max(this.at, 0)]);
    else if (event.key === 'Escape' && (this.input.value || !this.list.hidden)) this.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  point(/** @type {number} */ at) {
    if (this.found.length === 0) return;
    this.at = (at + this.found.length) % this.found.length;
    [...this.list.children].forEach((one, i) => one.setAttribute('aria-selected', String(i === this.at)));
    const option = this.list.children[this.at];
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  choose(/** @type {number} */ node) {
    this.clear();
    this.model().open(node);
  }

  clear() {
    this.input.value = '';
    this.close();
  }

  close() {
    this.list.hidden = true;
    this.found = [];
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.said.textContent = '';
  }
}
