// SPDX-License-Identifier: GPL-3.0-or-later
// A field for each option of a command, from the command's own table of options.
import { button, element } from './elements.js';
import { labelOf, valueLabel } from './labels.js';
import { say } from './words.js';

/**
 * @typedef {{name: string, flag: boolean, value: string, help: string, group: string, repeats: boolean}} Option
 * @typedef {Map<string, string[]>} Given values by option; of a flag one that is empty
 */

const actorOptions = ['--actor', '--for', '--exclude', '--hub', '--centre', '--highlight'];
const measureOptions = ['--size', '--colour', '--width', '--rings', '--sort', '--measures', '--explain'];
let made = 0;

/** Closed choices of an option: "fr|en". @param {Option} option */
function closed(option) {
  return /^[a-z0-9-]+(\|[a-z0-9-]+)+$/.test(option.value) ? option.value.split('|') : [];
}

/** @param {Option} option @param {Record<string, any[]>} choices */
function open(option, choices) {
  if (actorOptions.includes(option.name)) return choices['--actor'] ?? [];
  if (measureOptions.includes(option.name)) return option.value === 'N' ? [] : choices.measures ?? [];
  return choices[option.name] ?? [];
}

/** @param {Given} given @param {string} name @param {string[]} values */
function set(given, name, values) {
  if (values.length === 0) given.delete(name);
  else given.set(name, values);
}

/** @param {string} label @param {Option} option @param {HTMLElement} control */
function field(label, option, control, ...below) {
  const id = `field-${++made}`;
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-help`);
  control.dataset.option = option.name;
  return element('div', { class: 'field' }, element('label', { for: id }, label), control, ...below,
    element('span', { class: 'help', id: `${id}-help` }, option.help));
}

function selection(option, given, changed, words) {
  const control = element('select', { change: () => (set(given, option.name, control.value ? [control.value] : []), changed()) },
    element('option', { value: '' }, say('usual')), ...words.map((word) => element('option', { value: word }, valueLabel(word))));
  control.value = given.get(option.name)?.[0] ?? '';
  return field(labelOf(option.name), option, control);
}

function flag(option, given, changed) {
  const control = element('input', { type: 'checkbox', change: () => (set(given, option.name, control.checked ? [''] : []), changed()) });
  control.checked = given.has(option.name);
  return field(labelOf(option.name), option, control);
}

function text(option, given, changed, words) {
  const list = words.length > 0 ? element('datalist', { id: `list-${++made}` }, ...words.map((one) => element('option', { value: one.word, label: one.label }))) : null;
  const control = element('input', { type: 'text', placeholder: option.value, list: list?.id, autocomplete: 'off',
    change: () => (set(given, option.name, control.value.trim() ? [control.value.trim()] : []), changed()) });
  control.value = given.get(option.name)?.[0] ?? '';
  return field(labelOf(option.name), option, control, ...(list ? [list] : []));
}

/** Several values as chips that can be taken back, chosen from those of the data. */
function chips(option, given, changed, words) {
  const chosen = given.get(option.name) ?? [];
  const change = (values) => (set(given, option.name, values), changed(true));
  const label = (word) => words.find((one) => one.word === word)?.label ?? word;
  const control = element('select', { change: () => change([...chosen, control.value]) },
    element('option', { value: '' }, chosen.length > 0 ? say('add') : say('all')),
    ...words.filter(({ word }) => !chosen.includes(word)).map((one) => element('option', { value: one.word }, `${one.label} (${one.count})`)));
  const list = element('ul', { class: 'chips' }, ...chosen.map((word) =>
    element('li', {}, button(`${label(word)} ✕`, () => change(chosen.filter((one) => one !== word)), { 'aria-label': say('remove', label(word)) }))));
  return field(labelOf(option.name), option, control, list);
}

/**
 * @param {Option} option @param {Given} given what is chosen, kept up to date @param {Record<string, any[]>} choices
 * @param {(again?: boolean) => void} changed
 */
export function fieldOf(option, given, choices, changed) {
  if (option.flag) return flag(option, given, changed);
  const words = closed(option);
  if (words.length > 0) return selection(option, given, changed, words);
  const known = open(option, choices);
  if (option.repeats && known.length > 0) return chips(option, given, changed, known);
  return text(option, given, changed, known);
}

/** As arguments, in the order of the table. @param {Option[]} options @param {Given} given */
export function argumentsOf(options, given) {
  return options.flatMap(({ name, flag: isFlag }) => (given.get(name) ?? []).flatMap((value) => (isFlag ? [name] : [name, value])));
}

/** A command line that does the same, as a shell reads it. @param {string[]} args */
export function commandLine(args) {
  const quoted = (word) => (/^[\w@%+=:,./\u00C0-\u024F-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`);
  return ['maillage', ...args].map(quoted).join(' ');
}
