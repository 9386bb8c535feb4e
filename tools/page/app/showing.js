// SPDX-License-Identifier: GPL-3.0-or-later
// What came of it, and how it is taken away.
import { actionOf } from './actions.js';
import { decoded } from './csv.js';
import { button, byId, element, keepingFocus } from './elements.js';
import { mapOf, print, printMap, savePicture } from './map.js';
import { printedOf, saveButton, saveResult, sheetOf, textOf, toldOf } from './results.js';
import { state } from './state.js';
import { say } from './words.js';

/**
 * What the page can do for what is shown.
 * @typedef {import('./asking.js').AllAsked} AllAsked
 * @typedef {import('./engine.js').NamedBytes} NamedBytes
 * @typedef {{run: (asked: import('./asking.js').Asked) => Promise<import('./engine.js').Outcome>,
 *            guarded: (act: () => Promise<void>, tell?: (sentence: string) => void) => void,
 *            choose: (action: import('./actions.js').Action) => void, waiting: () => () => boolean}} Means
 * waiting: what says later whether nothing else was asked to be shown since
 * @typedef {{shown: HTMLElement | null, tools: HTMLElement[], saves: HTMLElement[]}} Shown
 */

/** Runs, and hands over what comes. @param {Means} means @param {import('./asking.js').Asked} asked */
function savingButton(means, label, asked, key) {
  return button(label, () => means.guarded(async () => {
    const sameShown = means.waiting();
    const outcome = await means.run(asked);
    if (sameShown()) byId('messages').replaceChildren(...toldOf(outcome));
    for (const result of outcome.results) saveResult(result);
  }), { 'data-save-as': key });
}

/** @returns {Shown} */
function shownTable(_asked, result) {
  return { shown: printedOf(result.bytes), tools: [], saves: [] };
}

/** @returns {Shown} */
function shownText(_asked, result) {
  return { shown: textOf(result.bytes), tools: [], saves: [] };
}

/** Puts the suggestions on the map. @param {AllAsked} asked @param {Means} means */
function tiesOnMapButton(asked, means) {
  return button(say('drawSuggestions'), () => means.guarded(async () => {
    const sameShown = means.waiting();
    const outcome = await means.run(asked.ties);
    if (!sameShown()) return;
    if (outcome.exitCode !== 0) return byId('messages').replaceChildren(...toldOf(outcome));
    [state.suggestions] = outcome.results;
    means.choose(actionOf('draw'));
  }), { id: 'draw-suggestions' });
}

/** @param {AllAsked} asked @param {NamedBytes} result @param {Means} means @returns {Shown} */
function shownSheet(asked, result, means) {
  const { command } = asked.action;
  const body = decoded(result.bytes);
  return { shown: sheetOf(result.bytes, say(command)), tools: command === 'suggest' ? [tiesOnMapButton(asked, means)] : [],
    saves: [button(say('print'), () => print(body)), saveButton(result)] };
}

/** @returns {Shown} */
function shownFiles(_asked, result) {
  return { shown: null, tools: [], saves: [saveButton(result)] };
}

/** Who is placed by hand, each to be let go again. @param {Means} means */
function pinsOf(means) {
  const draw = actionOf('draw');
  const given = state.own.get('draw');
  const again = (pins) => {
    if (pins.length > 0) given.set('--pin', pins);
    else given.delete('--pin');
    means.choose(draw);
  };
  const pins = given.get('--pin') ?? [];
  const nameOf = (id) => state.known.actors?.find(({ word }) => word === id)?.label ?? id;
  const idOf = (pin) => pin.slice(0, pin.lastIndexOf('@'));
  const chips = pins.map((pin) => button(`${nameOf(idOf(pin))} ✕`, () => {
    state.pinsBefore.push(pins);
    again(pins.filter((other) => other !== pin));
  }, { class: 'chip', 'aria-label': say('letGo', nameOf(idOf(pin))) }));
  if (chips.length > 0) chips.unshift(element('span', {}, say('placedByHand')));
  if (state.pinsBefore.length > 0) chips.push(button(say('undo'), () => again(state.pinsBefore.pop()), { id: 'undo', 'data-key': 'undo' }));
  const move = (id, x, y) => {
    state.pinsBefore.push(pins);
    again([...pins.filter((pin) => idOf(pin) !== id), `${id}@${x.toFixed(1)},${y.toFixed(1)}`]);
  };
  const layout = given.get('--layout')?.[0] ?? 'stress';
  const canMove = ['stress', 'circle'].includes(layout) && !given.has('--periods');
  return { chips, move: canMove ? move : null };
}

/** What the map has besides the data, each to be taken back. @param {Means} means */
function takenBack(means) {
  const { chips } = pinsOf(means);
  if (state.suggestions) chips.push(button(say('withoutSuggestions'), () => {
    state.suggestions = null;
    means.choose(actionOf('draw'));
  }));
  return chips;
}

/** @param {AllAsked} asked @param {NamedBytes} result @param {Means} means @returns {Shown} */
function shownMap(asked, result, means) {
  const source = decoded(result.bytes);
  const goTo = (command, option) => ({ id }) => {
    state.own.get(command).set(option, [id]);
    means.choose(actionOf(command));
  };
  const map = mapOf(source, [{ label: 'sheetOf', act: goTo('hub', '--actor') }, { label: 'tiesFor', act: goTo('suggest', '--for') },
    { label: 'highlight', act: goTo('draw', '--highlight') }], pinsOf(means).move);
  return { shown: map.shown, tools: [...map.tools, ...takenBack(means)], saves: [button(say('print'), () => printMap(source)), saveButton(result),
    button(say('download', 'PNG'), () => means.guarded(() => savePicture(source, 'carte.png')), { 'data-save-as': 'png' }),
    savingButton(means, say('sendMap'), asked.send, 'explore'),
    button(say('saveView'), () => [asked.view, ...asked.show.more].forEach(saveResult), { 'data-save-as': 'view' })] };
}

const ways = { table: shownTable, text: shownText, map: shownMap, sheet: shownSheet, files: shownFiles };

/** @param {string} form */
function formName(form) {
  if (form === 'csv-excel') return say('downloadFrench');
  return form === 'folder' ? say('downloadFolder') : say('download', form.toUpperCase());
}

/** @param {Shown} parts */
function showParts({ shown, tools, saves }) {
  keepingFocus(byId('result'), () => {
    byId('tools').replaceChildren(...tools);
    byId('saves').replaceChildren(...(saves.length > 0 ? [element('span', {}, say('takeAway')), ...saves] : []));
    byId('shown').replaceChildren(...(shown ? [shown] : []));
  }, byId('result'));
}

/** @param {AllAsked} asked @param {NamedBytes[]} results @param {Means} means */
export function showOutcome(asked, results, means) {
  const { action } = asked;
  const first = results[0].name === '' ? { ...results[0], name: action.output } : results[0];
  const { shown, tools, saves } = ways[action.show](asked, first, means);
  const others = [...results.slice(1), ...asked.show.more].map((one) => saveButton(one, one.name));
  const forms = [...asked.forms].map(([form, ask]) => savingButton(means, formName(form), ask, form));
  byId('shown').dataset.command = action.command;
  showParts({ shown, tools, saves: [...saves, ...others, ...forms] });
}

/** Nothing is shown but, of the map, what can be taken back. @param {import('./actions.js').Action} [action] @param {Means} [means] */
export function showNoOutcome(action, means) {
  delete byId('shown').dataset.command;
  showParts({ shown: null, tools: action?.command === 'draw' && means ? takenBack(means) : [], saves: [] });
}
