// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing what is shown: kinds, projects, roles, a period; what is chosen stands above, with counts, to be taken back.

import { h } from './dom.js';
import { fold } from './folding.js';
import { narrows } from './model.js';
import { sameCommand } from './statement.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {'kinds' | 'projects' | 'roles'} List */
/** @typedef {{id: string, name: string, count: number}} Choice */

const mostProjects = 60;

function toggled(/** @type {string[]} */ list, /** @type {string} */ id) {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

/** Actors of the present network for whom something holds. */
function countActors(/** @type {Model} */ { territory, network }, /** @type {(actor: number) => boolean} */ holds) {
  let count = 0;
  for (let i = 0; i < territory.actorCount; ++i) count += Number(network.isIn[i] === 1 && holds(i));
  return count;
}

export class FilterPanel {
  constructor() {
    this.wanted = '';
    this.isSliding = false;
  }

  /** @returns {Node[]} */
  render(/** @type {Model} */ model) {
    const { words } = model;
    const command = sameCommand(model);
    return [
      this.chips(model),
      h('p', { class: 'note' }, words.say('selectionNote')),
      this.fieldset(model, 'kinds', this.kinds(model)),
      this.period(model),
      this.fieldset(model, 'roles', this.roles(model)),
      this.projects(model),
      command
        ? h('details', {}, h('summary', {}, words.say('commandSame')), h('code', { class: 'command' }, command))
        : h('span'),
    ];
  }

  // What is chosen

  chips(/** @type {Model} */ model) {
    const { words, state } = model;
    if (!narrows(state)) return h('p', { class: 'chips' }, words.say('all'));
    const chips = [...this.listChips(model), ...this.periodChip(model)];
    const all = { kinds: [], projects: [], roles: [], since: '', until: '' };
    const clear = h(
      'button',
      { type: 'button', 'data-key': 'clear', onclick: () => model.go(all) },
      words.say('removeAll'),
    );
    return h('div', { class: 'chips', role: 'group', 'aria-label': words.say('chosen') }, ...chips, clear);
  }

  chip(
    /** @type {Model} */ { words },
    /** @type {string} */ text,
    /** @type {number} */ count,
    /** @type {() => void} */ remove,
  ) {
    const label = `${text} (${words.number(count)})`;
    return h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'data-key': `chip/${text}`,
        'aria-label': `${label}, ${words.say('remove')}`,
        onclick: remove,
      },
      label,
      h('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  }

  listChips(/** @type {Model} */ model) {
    const { territory, state } = model;
    const { actors, participations } = territory;
    const kinds = state.kinds.map((id) => {
      const place = territory.kinds.findIndex((kind) => kind[0] === id);
      const count = countActors(model, (actor) => actors.kind[actor] === place);
      return this.chip(model, model.words.of(territory.kinds[place].slice(3, 5)), count, () =>
        model.go({ kinds: toggled(state.kinds, id) }),
      );
    });
    const roles = state.roles.map((id) => {
      const place = territory.roles.findIndex((role) => role[0] === id);
      const has = (/** @type {number} */ actor) =>
        territory.partsOfActor[actor].some((row) => participations.role[row] === place);
      return this.chip(model, model.words.of(territory.roles[place].slice(1, 3)), countActors(model, has), () =>
        model.go({ roles: toggled(state.roles, id) }),
      );
    });
    const projects = state.projects.map((id) => {
      const place = territory.projectOf.get(id) ?? 0;
      const members = new Set(territory.partsOfProject[place].map((row) => participations.actor[row]));
      return this.chip(
        model,
        territory.projects.name[place],
        countActors(model, (actor) => members.has(actor)),
        () => model.go({ projects: toggled(state.projects, id) }),
      );
    });
    return [...kinds, ...roles, ...projects];
  }

  periodChip(/** @type {Model} */ model) {
    const { words, state, network } = model;
    const text = words.period(state.since, state.until);
    return text ? [this.chip(model, text, network.actors, () => model.go({ since: '', until: '' }))] : [];
  }

  // What can be chosen

  fieldset(
    /** @type {Model} */ model,
    /** @type {List} */ list,
    /** @type {Choice[]} */ choices,
    /** @type {Node[]} */ ...before
  ) {
    if (choices.length === 0 && before.length === 0) return h('span');
    const { words, state } = model;
    const boxes = choices.map(({ id, name, count }) => {
      const change = () => model.go({ [list]: toggled(state[list], id) });
      const box = h('input', {
        type: 'checkbox',
        'data-key': `${list}/${id}`,
        checked: state[list].includes(id),
        onchange: change,
      });
      return h('label', { class: 'box' }, box, ` ${name} `, h('span', { class: 'count' }, `(${words.number(count)})`));
    });
    return h('fieldset', {}, h('legend', {}, words.say(list)), ...before, ...boxes);
  }

  /** @returns {Choice[]} */
  kinds(/** @type {Model} */ { territory, words, whole }) {
    const counts = territory.kinds.map(() => 0);
    territory.actors.kind.forEach(
      (/** @type {number} */ kind, /** @type {number} */ i) => (counts[kind] += whole.isIn[i]),
    );
    return territory.kinds
      .map((kind, i) => ({ id: kind[0], name: words.upperFirst(words.of(kind.slice(3, 5))), count: counts[i] }))
      .filter(({ count }) => count > 0);
  }

  /** @returns {Choice[]} */
  roles(/** @type {Model} */ { territory, words, whole }) {
    const actors = territory.roles.map(() => new Set());
    const { role, actor, project } = territory.participations;
    role.forEach((one, row) => {
      if (one >= 0 && whole.projectIn[project[row]]) actors[one].add(actor[row]);
    });
    return territory.roles
      .map((one, i) => ({ id: one[0], name: words.upperFirst(words.of(one.slice(1, 3))), count: actors[i].size }))
      .filter(({ count }) => count > 0);
  }

  projects(/** @type {Model} */ model) {
    const { territory, words, whole, state } = model;
    const wanted = fold(this.wanted);
    const places = territory.projects.id.map((_, i) => i).filter((i) => whole.projectIn[i] === 1);
    const fitting = places.filter((i) => !wanted || fold(territory.projects.name[i]).includes(wanted));
    const { compare } = new Intl.Collator(words.language, { numeric: true });
    const { name } = territory.projects;
    const shown = fitting.sort((a, b) => compare(name[a], name[b])).slice(0, mostProjects);
    const choices = shown.map((i) => {
      const members = new Set(territory.partsOfProject[i].map((row) => territory.participations.actor[row]));
      return { id: territory.projects.id[i], name: territory.projects.name[i], count: members.size };
    });
    const type = (/** @type {InputEvent} */ event) => {
      this.wanted = /** @type {HTMLInputElement} */ (event.target).value;
      model.drift({});
    };
    const field = h('input', {
      type: 'search',
      'data-key': 'projects-wanted',
      value: this.wanted,
      'aria-label': words.say('allNames'),
      placeholder: words.say('allNames'),
      oninput: type,
    });
    const more =
      fitting.length > shown.length
        ? h('p', { class: 'note' }, `${words.number(shown.length)} / ${words.number(fitting.length)}`)
        : null;
    if (places.length === 0 && state.projects.length === 0) return h('span');
    return h(
      'details',
      { open: state.projects.length > 0 || this.wanted !== '' },
      h('summary', {}, words.say('projects')),
      this.fieldset(model, 'projects', choices, field),
      more,
    );
  }

  // Years

  period(/** @type {Model} */ model) {
    const { territory, words, state } = model;
    const { years } = territory;
    const legend = h('legend', {}, words.say('period'));
    if (years.length === 0) return h('fieldset', {}, legend, h('p', { class: 'note' }, words.say('noYears')));
    return h(
      'fieldset',
      {},
      legend,
      this.yearChoice(model, 'since'),
      this.yearChoice(model, 'until'),
      this.slider(model, years, state.since === state.until ? state.since : ''),
    );
  }

  yearChoice(/** @type {Model} */ model, /** @type {'since' | 'until'} */ side) {
    const { territory, words, state } = model;
    const years = [...new Set([...territory.years.map(String), state[side]])].filter(Boolean).sort();
    const option = (/** @type {string} */ year) =>
      h(
        'option',
        { value: year, selected: year === state[side] },
        year || words.say(side === 'since' ? 'fromStart' : 'toEnd'),
      );
    const change = (/** @type {Event} */ event) =>
      this.choose(model, side, /** @type {HTMLSelectElement} */ (event.target).value);
    return h(
      'label',
      { class: 'inline' },
      `${words.say(side)} `,
      h('select', { 'data-key': side, onchange: change }, ['', ...years].map(option)),
    );
  }

  /** A period that would end before it begins becomes one year. */
  choose(/** @type {Model} */ model, /** @type {'since' | 'until'} */ side, /** @type {string} */ year) {
    const period = { since: model.state.since, until: model.state.until, [side]: year };
    const turned = period.since && period.until && period.since > period.until;
    model.go(turned ? { since: year, until: year } : period);
  }

  /** While it slides, states take each other's place: going back undoes the whole movement. */
  slider(/** @type {Model} */ model, /** @type {number[]} */ years, /** @type {string} */ year) {
    const { words } = model;
    const first = years[0];
    const slide = (/** @type {Event} */ event) => {
      const chosen = /** @type {HTMLInputElement} */ (event.target).value;
      const changes = { since: chosen, until: chosen };
      const choose = this.isSliding ? model.drift : model.go;
      this.isSliding = true;
      shown.textContent = chosen;
      choose(changes);
    };
    const stop = () => {
      this.isSliding = false;
      model.drift({});
    };
    const shown = h('output', {}, year || '–');
    const range = h('input', {
      type: 'range',
      min: first,
      max: years[years.length - 1],
      step: 1,
      'data-key': 'year',
      'aria-valuetext': year || words.say('anyYear'),
      oninput: slide,
      onchange: stop,
    });
    /** @type {HTMLInputElement} */ (range).value = year || String(years[years.length - 1]);
    const any = h(
      'button',
      {
        type: 'button',
        'data-key': 'any-year',
        disabled: year === '',
        onclick: () => model.go({ since: '', until: '' }),
      },
      words.say('anyYear'),
    );
    return h('div', { class: 'slider' }, h('label', {}, `${words.say('year')} `, range), shown, any);
  }
}
