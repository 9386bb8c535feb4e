// SPDX-License-Identifier: GPL-3.0-or-later
// What came of it, and how it is taken away.
import { actionOf } from './actions.js';
import { askedTies, askedToSave, askedToSend, askedView, participantsFile } from './asking.js';
import { decoded } from './csv.js';
import { button, byId, element } from './elements.js';
import { mapOf, print, printMap, savePicture } from './map.js';
import { messagesOf, printedOf, saveButton, saveResult, sheetOf, textOf } from './results.js';
import { state } from './state.js';
import { say } from './words.js';

/**
 * What the page can do for what is shown.
 * @typedef {{run: (asked: import('./asking.js').Asked) => Promise<import('./engine.js').Outcome>,
 *            guarded: (act: () => Promise<void>) => void, choose: (action: import('./actions.js').Action) => void}} Means
 * @typedef {{shown: HTMLElement | null, tools: HTMLElement[], saves: HTMLElement[]}} Shown
 */

/** Runs, and hands over what comes. @param {Means} means @param {() => import('./asking.js').Asked} ask */
function savingButton(means, label, ask, key) {
  return button(label, () => means.guarded(async () => {
    const outcome = await means.run(ask());
    byId('messages').replaceChildren(...messagesOf(outcome.messages));
    for (const result of outcome.results) saveResult(result);
  }), { 'data-save-as': key });
}

/** @returns {Shown} */
function shownTable(result) {
  return { shown: printedOf(result.bytes), tools: [], saves: [] };
}

/** @returns {Shown} */
function shownText(result) {
  return { shown: textOf(result.bytes), tools: [], saves: [] };
}

/** Puts the suggestions on the map. @param {Means} means */
function tiesOnMapButton(means) {
  return button(say('drawSuggestions'), () => means.guarded(async () => {
    const outcome = await means.run(askedTies());
    if (outcome.exitCode === 0) [state.suggestions] = outcome.results;
    means.choose(actionOf('draw'));
  }), { id: 'draw-suggestions' });
}

/** @returns {Shown} */
function shownSheet(result, means) {
  const body = decoded(result.bytes);
  return { shown: sheetOf(result.bytes, say(state.action.command)), tools: state.action.command === 'suggest' ? [tiesOnMapButton(means)] : [],
    saves: [button(say('print'), () => print(body)), saveButton(result)] };
}

/** @returns {Shown} */
function shownFiles(result) {
  return { shown: null, tools: [], saves: [saveButton(result)] };
}

/** @returns {Shown} */
function shownMap(result, means) {
  const source = decoded(result.bytes);
  const goTo = (command, option) => ({ id }) => {
    state.own.get(command).set(option, [id]);
    means.choose(actionOf(command));
  };
  const map = mapOf(source, [{ label: 'sheetOf', act: goTo('hub', '--actor') }, { label: 'tiesFor', act: goTo('suggest', '--for') },
    { label: 'highlight', act: goTo('draw', '--highlight') }]);
  if (state.suggestions) map.tools.push(button(say('withoutSuggestions'), () => {
    state.suggestions = null;
    means.choose(actionOf('draw'));
  }));
  return { shown: map.shown, tools: map.tools, saves: [button(say('print'), () => printMap(source)), saveButton(result),
    button(say('download', 'PNG'), () => savePicture(source, 'carte.png'), { 'data-save-as': 'png' }),
    savingButton(means, say('sendMap'), () => askedToSend(state.action), 'explore'),
    button(say('saveView'), () => [askedView(), state.suggestions].filter((one) => one).forEach(saveResult), { 'data-save-as': 'view' })] };
}

const ways = { table: shownTable, text: shownText, map: shownMap, sheet: shownSheet, files: shownFiles };

/** @param {string} form */
function formName(form) {
  if (form === 'csv-excel') return say('downloadFrench');
  return form === 'folder' ? say('downloadFolder') : say('download', form.toUpperCase());
}

/**
 * @param {import('./actions.js').Action} action @param {import('./engine.js').NamedBytes[]} results @param {Means} means
 */
export function showOutcome(action, results, means) {
  const first = results[0].name === '' ? { ...results[0], name: action.output } : results[0];
  const { shown, tools, saves } = ways[action.show](first, means);
  const others = [...results.slice(1).map(saveButton), ...(action.participants ? [saveButton(participantsFile())] : []),
    ...action.saves.map((form) => savingButton(means, formName(form), () => askedToSave(action, form), form))];
  byId('shown').dataset.command = action.command;
  byId('tools').replaceChildren(...tools);
  byId('saves').replaceChildren(element('span', {}, say('takeAway')), ...saves, ...others);
  byId('shown').replaceChildren(...(shown ? [shown] : []));
}

/** Nothing of this action is shown. */
export function showNoOutcome() {
  for (const id of ['tools', 'saves', 'shown']) byId(id).replaceChildren();
}
