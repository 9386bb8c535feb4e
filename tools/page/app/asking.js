// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked, as arguments of the command and files it reads.
import { actionOf } from './actions.js';
import { argumentsOf } from './options.js';
import { chosenOptions, readingArguments, state } from './state.js';
import { viewOf } from './view.js';
import { currentLanguage } from './words.js';

/**
 * @typedef {{args: string[], more: import('./engine.js').NamedBytes[]}} Asked more: files besides the data
 * @typedef {{action: import('./actions.js').Action, show: Asked, forms: Map<string, Asked>, send: Asked, view: import('./engine.js').NamedBytes,
 *            ties: Asked}} AllAsked
 */

const encoder = new TextEncoder();

/** @returns {import('./engine.js').NamedBytes} who comes, as it was typed */
function participantsFile() {
  return { name: 'participants.csv', bytes: encoder.encode(`${state.participants.trim()}\n`) };
}

/**
 * Everything but where the answer goes.
 * @param {import('./actions.js').Action} action @param {string} command its own, or another that reads the same form
 * @returns {Asked}
 */
function asked(action, command = action.command) {
  const args = [command, state.given.argument];
  const more = [];
  if (action.participants) {
    more.push(participantsFile());
    args.push(more[0].name);
  }
  args.push(...argumentsOf(chosenOptions(command, action.command)), ...readingArguments(command));
  if (action.command === 'draw' && state.suggestions) {
    more.push(state.suggestions);
    args.push('--suggestions', state.suggestions.name);
  }
  return { args, more };
}

/** What the page shows. @param {import('./actions.js').Action} action @returns {Asked} */
function askedToShow(action) {
  const { args, more } = asked(action);
  const form = action.show === 'text' || action.show === 'table' ? ['--format', 'table'] : ['-o', action.output];
  return { args: [...args, ...form, ...(action.extra ?? []).flat()], more };
}

/** The same in another form. @param {import('./actions.js').Action} action @param {string} form @returns {Asked} */
function askedToSave(action, form) {
  const { args, more } = asked(action);
  const stem = action.output.slice(0, action.output.lastIndexOf('.'));
  if (form === 'folder') return { args: [...args, '--format', 'csv-excel', '-o', stem], more };
  return form === 'csv-excel' ? { args: [...args, '--format', form, '-o', `${stem}.csv`], more } : { args: [...args, '-o', `${stem}.${form}`], more };
}

/** The map to send, of what the map is asked. @returns {Asked} */
function askedToSend() {
  const { args, more } = asked(actionOf('draw'), 'explore');
  return { args: [...args, '-o', 'carte.html'], more };
}

/** What the map is asked, as a view. @returns {import('./engine.js').NamedBytes} */
function askedView() {
  const chosen = chosenOptions('draw');
  if (state.suggestions) chosen.push([{ name: '--suggestions', flag: false, repeats: false, value: '', help: '', group: '' }, [state.suggestions.name]]);
  return { name: 'vue.toml', bytes: encoder.encode(viewOf(state.given.argument, currentLanguage(), chosen)) };
}

/** Suggestions as the map reads them. @returns {Asked} */
function askedTies() {
  const { args, more } = asked(actionOf('suggest'));
  return { args: [...args, '-o', 'suggestions.csv'], more };
}

/** The action as it is with what is chosen. @param {import('./actions.js').Action} action @returns {import('./actions.js').Action} */
function asChosen(action) {
  const { otherwise } = action;
  return otherwise && state.own.get(action.command).has(otherwise.option) ? { ...action, output: otherwise.output, show: otherwise.show } : action;
}

/**
 * All that is asked of what is shown, as it is chosen at this moment: what is taken along later is the same.
 * @param {import('./actions.js').Action} chosen @returns {AllAsked}
 */
export function askedOf(chosen) {
  const action = asChosen(chosen);
  const show = askedToShow(action);
  return { action, show, forms: new Map(action.saves.map((form) => [form, askedToSave(action, form)])), send: askedToSend(), view: askedView(),
    ties: askedTies() };
}
