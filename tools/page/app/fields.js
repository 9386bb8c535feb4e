// SPDX-License-Identifier: GPL-3.0-or-later
// A field for each option of a command, from the command's own table of options.
import { button, element, keepingFocus } from './elements.js';
import { labelOf, wordLabel } from './labels.js';
import { closedWords, decides, give, takesList, takesNumber, takesPair } from './options.js';
import { choicesFor } from './territory.js';
import { say } from './words.js';

/**
 * @typedef {import('./options.js').Option} Option
 * @typedef {{command: string, given: import('./options.js').Given, known: Record<string, any>,
 *            changed: (fields: boolean) => void}} Form changed: a value is another; fields: what they show, too
 */

let made = 0;

/** Options of which any word may be right, besides those that are known. */
const free = ['--since', '--until', '--as-of'];

/** @param {Form} form @param {string} name @param {string[]} values @param {boolean} [fields] whether the field shows others then */
function set(form, name, values, fields = false) {
  give(form.given, name, values);
  form.changed(fields || decides(form.command, name));
}

/** @param {Form} form @param {Option} option @param {HTMLElement} control */
function field(form, option, control, ...below) {
  control.id = `field-${++made}`;
  control.dataset.option = option.name;
  return element('div', { class: 'field', 'data-key': option.name }, element('label', { for: control.id }, labelOf(form.command, option.name)), control, ...below);
}

/** What the command says of an option whose choices do not say it. @param {Option} option @param {HTMLElement} control */
function help(option, control) {
  const id = `help-${++made}`;
  control.setAttribute('aria-describedby', id);
  return element('span', { class: 'help', id }, option.help);
}

/** One of several; of measures, what it means. */
function selection(option, form, words) {
  const meaning = element('span', { class: 'meaning' });
  const explain = () => {
    meaning.textContent = words.find(({ word }) => word === control.value)?.meaning ?? '';
    meaning.hidden = meaning.textContent === '';
  };
  const control = element('select', { change: () => {
    explain();
    set(form, option.name, control.value ? [control.value] : []);
  } }, element('option', { value: '' }, say('usual')), ...words.map(({ word, label }) => element('option', { value: word }, label)));
  control.value = form.given.get(option.name)?.[0] ?? '';
  explain();
  return field(form, option, control, meaning);
}

function flag(option, form) {
  const control = element('input', { type: 'checkbox', change: () => set(form, option.name, control.checked ? [''] : []) });
  control.checked = form.given.has(option.name);
  const shown = field(form, option, control);
  shown.classList.add('flag');
  return shown;
}

/** What is typed; of what is known, names are offered and ids are asked for. */
function text(option, form, words) {
  const list = words.length > 0 ? element('datalist', { id: `list-${++made}` }, ...words.map(({ label }) => element('option', { value: label }))) : null;
  const wordOf = (typed) => {
    const same = words.filter(({ label }) => label === typed);
    return same.length === 1 ? same[0].word : typed;
  };
  const control = element('input', { type: 'text', list: list?.id, autocomplete: 'off',
    change: () => set(form, option.name, control.value.trim() ? [wordOf(control.value.trim())] : []) });
  const given = form.given.get(option.name)?.[0] ?? '';
  control.value = words.find(({ word }) => word === given)?.label ?? given;
  return field(form, option, control, help(option, control), ...(list ? [list] : []));
}

/** What stands for no choice among several. @param {Option} option */
function unchosenWord(option) {
  if (option.name === '--exclude' || option.name === '--keep') return 'none';
  return takesList(option) ? 'usual' : 'all';
}

/** Several values as chips that can be taken back, chosen from those that are known. */
function chips(option, form, words) {
  const given = form.given.get(option.name) ?? [];
  const chosen = takesList(option) ? given.flatMap((value) => value.split(',')) : given;
  const change = (values) => set(form, option.name, takesList(option) && values.length > 0 ? [values.join(',')] : values, true);
  const label = (word) => words.find((one) => one.word === word)?.label ?? word;
  const control = element('select', { change: () => change([...chosen, control.value]) },
    element('option', { value: '' }, say(chosen.length > 0 ? 'add' : unchosenWord(option))),
    ...words.filter(({ word }) => !chosen.includes(word))
      .map((one) => element('option', { value: one.word }, one.count > 0 ? `${one.label} (${one.count})` : one.label)));
  const list = element('ul', { class: 'chips' }, ...chosen.map((word) =>
    element('li', {}, button(`${label(word)} ✕`, () => change(chosen.filter((one) => one !== word)), { 'aria-label': say('remove', label(word)) }))));
  return field(form, option, control, list);
}

/** A whole number. */
function number(option, form) {
  const control = element('input', { type: 'number', min: '0', step: '1', autocomplete: 'off',
    change: () => set(form, option.name, control.value === '' ? [] : [control.value]) });
  control.value = form.given.get(option.name)?.[0] ?? '';
  return field(form, option, control, help(option, control));
}

/** Two of those that are known, one after the other. */
function pair(option, form, words) {
  const given = form.given.get(option.name) ?? ['', ''];
  const controls = given.map((chosen) => {
    const control = element('select', { change: () => {
      const values = controls.map(({ value }) => value);
      set(form, option.name, values.some((value) => value !== '') ? values : []);
    } }, element('option', { value: '' }, say('all')), ...words.map(({ word, label }) => element('option', { value: word }, label)));
    control.value = chosen;
    return control;
  });
  controls[1].dataset.option = option.name;
  controls[1].setAttribute('aria-label', say('second', labelOf(form.command, option.name)));
  return field(form, option, controls[0], controls[1]);
}

/** @param {Option} option @param {Form} form what is chosen, kept up to date */
function fieldOf(option, form) {
  if (option.flag) return flag(option, form);
  if (takesNumber(option)) return number(option, form);
  const words = closedWords(option).map((word) => ({ word, label: wordLabel(option.name, word), count: 0, meaning: '' }));
  if (words.length > 0) return takesList(option) ? chips(option, form, words) : selection(option, form, words);
  const known = choicesFor(option.name, form.known, form.given);
  if (takesPair(option)) return pair(option, form, known);
  if (known.length > 0 && (option.repeats || takesList(option))) return chips(option, form, known);
  const isOpen = known.length === 0 || known === form.known.actors || free.includes(option.name);
  return isOpen ? text(option, form, known) : selection(option, form, known);
}

/** @param {HTMLElement} place @param {Option[]} options @param {Form} form */
export function showFields(place, options, form) {
  keepingFocus(place, () => place.replaceChildren(...options.map((option) => fieldOf(option, form))));
}
