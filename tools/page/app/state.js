// SPDX-License-Identifier: GPL-3.0-or-later
// What the page knows: the data at hand, what is asked, and the commands with their options.
import { actionOf, actions, isOfQuestion, ownOptions, readingOptions } from './actions.js';
import { argumentsOf, goesWith, takesFile } from './options.js';

export const state = {
  /** @type {import('./files.js').Given | null} */ given: null,
  /** @type {import('./engine.js').NamedBytes[]} */ files: [],
  stamp: '',
  /** @type {{name: string, about: string, options: import('./options.js').Option[]}[]} */ commands: [],
  /** @type {Record<string, any>} choices of the data, by option */ known: {},
  usable: false,
  action: actionOf('draw'),
  question: new Map(),
  reading: new Map(),
  own: new Map(actions.map(({ command }) => [command, new Map()])),
  /** @type {string[][]} */ pinsBefore: [],
  participants: '',
  /** @type {import('./engine.js').NamedBytes | null} */ suggestions: null,
};

/** Nothing that was chosen goes with other data. */
export function forgetChoices() {
  for (const chosen of [state.question, state.reading, ...state.own.values()]) chosen.clear();
  Object.assign(state, { known: {}, pinsBefore: [], suggestions: null });
}

/** @param {string} command */
function optionsOf(command) {
  return state.commands.find(({ name }) => name === command)?.options.filter(({ name }) => name.startsWith('--')) ?? [];
}

/** How the files are read. @param {string} command */
export function optionsOfReading(command) {
  return optionsOf(command).filter(({ name }) => readingOptions.includes(name));
}

/** What counts. @param {string} command */
export function optionsOfQuestion(command) {
  return optionsOf(command).filter(({ name }) => isOfQuestion(command, name));
}

/** Those that a command has for itself. @param {string} command @param {import('./options.js').Given} given of these, what is chosen */
export function optionsOfItsOwn(command, given) {
  return optionsOf(command).filter((option) => !takesFile(option) && !ownOptions.includes(option.name) && !readingOptions.includes(option.name)
    && !isOfQuestion(command, option.name) && goesWith(command, option.name, given));
}

/** Of options, those that are chosen, with their values. @param {Map<string, string[]>} given */
function among(options, given) {
  return options.filter(({ name }) => given.has(name)).map((option) => [option, given.get(option.name)]);
}

/** @param {string} command */
export function readingArguments(command) {
  return argumentsOf(among(optionsOfReading(command), state.reading));
}

/** What is chosen for a command; its own options from the form of one action. @param {string} command @param {string} form */
export function chosenOptions(command, form = command) {
  const own = state.own.get(form);
  return [...among(optionsOfItsOwn(command, own), own), ...among(optionsOfQuestion(command), state.question)];
}
