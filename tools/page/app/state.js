// SPDX-License-Identifier: GPL-3.0-or-later
// What the page knows: the data at hand, what is asked, and the commands with their options.
import { actionOf, actions, fileOptions, ownOptions, questionOptions, readingOptions } from './actions.js';
import { argumentsOf } from './fields.js';

export const state = {
  /** @type {import('./files.js').Given | null} */ given: null,
  /** @type {import('./engine.js').NamedBytes[]} */ files: [],
  stamp: '',
  /** @type {{name: string, about: string, options: import('./fields.js').Option[]}[]} */ commands: [],
  /** @type {Record<string, any[]>} choices of the data, by option */ known: {},
  usable: false,
  action: actionOf('draw'),
  question: new Map(),
  reading: new Map(),
  own: new Map(actions.map(({ command }) => [command, new Map()])),
  participants: '',
  /** @type {import('./engine.js').NamedBytes | null} */ suggestions: null,
};

/** @param {string} command */
function optionsOf(command) {
  return state.commands.find(({ name }) => name === command)?.options.filter(({ name }) => name.startsWith('--')) ?? [];
}

/** Those of a command among some. @param {string} command @param {string[]} names */
export function optionsAmong(command, names) {
  return optionsOf(command).filter(({ name }) => names.includes(name));
}

/** Those that a command has for itself. @param {string} command */
export function optionsOfItsOwn(command) {
  const others = [...ownOptions, ...fileOptions, ...questionOptions, ...readingOptions];
  return optionsOf(command).filter(({ name }) => !others.includes(name));
}

/** Of options, those that are chosen, with their values. @param {Map<string, string[]>} given */
function among(options, given) {
  return options.filter(({ name }) => given.has(name)).map((option) => [option, given.get(option.name)]);
}

/** How the files are read. @param {string} command */
export function readingArguments(command) {
  return argumentsOf(among(optionsAmong(command, readingOptions), state.reading));
}

/** What is chosen for a command; its own options from the form of one action. @param {string} command @param {string} form */
export function chosenOptions(command, form = command) {
  return [...among(optionsOfItsOwn(command), state.own.get(form)), ...among(optionsAmong(command, questionOptions), state.question)];
}
