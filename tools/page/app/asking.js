// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked, as arguments of the command and files it reads.
import { argumentsOf } from './fields.js';
import { chosenOptions, readingArguments, state } from './state.js';
import { viewOf } from './view.js';
import { currentLanguage } from './words.js';

/** @typedef {{args: string[], more: import('./engine.js').NamedBytes[]}} Asked more: files besides the data */

const encoder = new TextEncoder();

/** @returns {import('./engine.js').NamedBytes} who comes, as it was typed */
export function participantsFile() {
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
export function askedToShow(action) {
  const { args, more } = asked(action);
  const form = action.show === 'text' || action.show === 'table' ? ['--format', 'table'] : ['-o', action.output];
  return { args: [...args, ...form, ...(action.extra ?? []).flat()], more };
}

/** The same in another form. @param {import('./actions.js').Action} action @param {string} form @returns {Asked} */
export function askedToSave(action, form) {
  const { args, more } = asked(action);
  const stem = action.output.slice(0, action.output.lastIndexOf('.'));
  if (form === 'folder') return { args: [...args, '--format', 'csv-excel', '-o', stem], more };
  return form === 'csv-excel' ? { args: [...args, '--format', form, '-o', `${stem}.csv`], more } : { args: [...args, '-o', `${stem}.${form}`], more };
}

/** The map to send, of what the map is asked. @param {import('./actions.js').Action} draw @returns {Asked} */
export function askedToSend(draw) {
  const { args, more } = asked(draw, 'explore');
  return { args: [...args, '-o', 'carte.html'], more };
}

/** What the map is asked, as a view. @returns {import('./engine.js').NamedBytes} */
export function askedView() {
  const chosen = chosenOptions('draw');
  if (state.suggestions) chosen.push([{ name: '--suggestions', flag: false, repeats: false, value: '', help: '', group: '' }, [state.suggestions.name]]);
  return { name: 'vue.toml', bytes: encoder.encode(viewOf(state.given.argument, currentLanguage(), chosen)) };
}

/** Suggestions as the map reads them. @returns {Asked} */
export function askedTies() {
  const { args, more } = asked(state.action);
  return { args: [...args, '-o', 'suggestions.csv'], more };
}
