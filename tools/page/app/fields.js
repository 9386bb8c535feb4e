// SPDX-License-Identifier: GPL-3.0-or-later
// A field for each option of a command, from the command's own table of options.
import { button, element } from './elements.js';
import { labelOf, wordLabel } from './labels.js';
import { choicesFor } from './territory.js';
import { say } from './words.js';

/**
 * @typedef {{name: string, flag: boolean, value: string, help: string, group: string, repeats: boolean}} Option
 * @typedef {Map<string, string[]>} Given values by option; of a flag one that is empty
 * @typedef {{given: Given, known: Record<string, any[]>, changed: () => void}} Form changed: a value is another
 */

let made = 0;

/** Closed choices of an option: "fr|en". @param {Option} option */
function closed(option) {
  return /^[a-z0-9-]+(\|[a-z0-9-]+)+$/.test(option.value) ? option.value.split('|') : [];
}

/** Whether one value holds several words, between commas. @param {Option} option */
function isList(option) {
  return option.name === '--measures';
}

/** Options of which any word may be right, besides those that are known. */
const free = ['--since', '--until', '--between'];

/** @param {Form} form @param {string} name @param {string[]} values */
function set(form, name, values) {
  if (values.length === 0) form.given.delete(name);
  else form.given.set(name, values);
  form.changed();
}

/** @param {Option} option @param {HTMLElement} control */
function field(option, control, ...below) {
  control.id = `field-${++made}`;
  control.dataset.option = option.name;
  return element('div', { class: 'field' }, element('label', { for: control.id }, labelOf(option.name)), control, ...below);
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
  return field(option, control, meaning);
}

function flag(option, form) {
  const control = element('input', { type: 'checkbox', change: () => set(form, option.name, control.checked ? [''] : []) });
  control.checked = form.given.has(option.name);
  const shown = field(option, control);
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
  return field(option, control, help(option, control), ...(list ? [list] : []));
}

/** Several values as chips that can be taken back, chosen from those that are known. */
function chips(option, form, words) {
  const given = form.given.get(option.name) ?? [];
  const chosen = isList(option) ? given.flatMap((value) => value.split(',')) : given;
  const change = (values) => set(form, option.name, isList(option) && values.length > 0 ? [values.join(',')] : values);
  const label = (word) => words.find((one) => one.word === word)?.label ?? word;
  const control = element('select', { change: () => change([...chosen, control.value]) },
    element('option', { value: '' }, chosen.length > 0 ? say('add') : say(isList(option) ? 'usual' : 'all')),
    ...words.filter(({ word }) => !chosen.includes(word))
      .map((one) => element('option', { value: one.word }, one.count > 0 ? `${one.label} (${one.count})` : one.label)));
  const list = element('ul', { class: 'chips' }, ...chosen.map((word) =>
    element('li', {}, button(`${label(word)} ✕`, () => change(chosen.filter((one) => one !== word)), { 'aria-label': say('remove', label(word)) }))));
  return field(option, control, list);
}

/** @param {Option} option @param {Form} form what is chosen, kept up to date */
function fieldOf(option, form) {
  if (option.flag) return flag(option, form);
  const words = closed(option);
  if (words.length > 0) return selection(option, form, words.map((word) => ({ word, label: wordLabel(word), count: 0, meaning: '' })));
  const known = choicesFor(option.name, form.known);
  if (known.length > 0 && (option.repeats || isList(option))) return chips(option, form, known);
  const isOpen = known.length === 0 || known === form.known.actors || free.includes(option.name);
  return isOpen ? text(option, form, known) : selection(option, form, known);
}

/** @param {HTMLElement} place @param {Option[]} options @param {Form} form */
export function showFields(place, options, form) {
  place.replaceChildren(...options.map((option) => fieldOf(option, form)));
}

/** As arguments. @param {[Option, string[]][]} chosen */
export function argumentsOf(chosen) {
  return chosen.flatMap(([{ name, flag: isFlag }, values]) => values.flatMap((value) => (isFlag ? [name] : [name, ...valuesOf(name, value)])));
}

/** One value, or the two of an option that takes two. */
function valuesOf(name, value) {
  return name === '--between' ? value.split(/\s*[,;]\s*/) : [value];
}

/** A command line that does the same, as a shell reads it. @param {string[]} args */
export function commandLine(args) {
  const quoted = (word) => (/^[\w@%+=:,./\u00C0-\u024F-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`);
  return ['maillage', ...args].map(quoted).join(' ');
}
