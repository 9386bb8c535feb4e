// SPDX-License-Identifier: GPL-3.0-or-later
import { actions, ownOptions, questionOptions, readingOptions } from './actions.js';
import { decoded } from './csv.js';
import { button, byId, element } from './elements.js';
import { argumentsOf, commandLine, fieldOf } from './fields.js';
import { givenBytes, givenDrop, givenFiles, givenHandles } from './files.js';
import { mapOf, print, printMap, savePicture } from './map.js';
import { ending, findingsOf, messagesOf, saveButton, saveResult, sheetOf, tableOf, textOf } from './results.js';
import { Interrupted, Tasks } from './tasks.js';
import { choicesOf, fixedChoices, measuresOf } from './territory.js';
import { currentLanguage, say, speak } from './words.js';

const manyActors = 2000;

/** Bytes that stand in the page in base64. @param {string} id */
function held(id) {
  const text = atob(byId(id).textContent.trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** @param {Uint8Array} bytes gzip */
async function inflated(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

const state = {
  given: null, files: [], stamp: '', commands: [], choices: {}, usable: false,
  action: actions.find(({ command }) => command === 'draw'),
  question: new Map(), reading: new Map(), own: new Map(actions.map(({ command }) => [command, new Map()])),
  participants: '', suggestions: null,
};

const tasks = new Tasks(byId('worker-source').textContent, inflated(held('engine-bytes')).then((bytes) => WebAssembly.compile(bytes)), showWork);

function showWork(work) {
  byId('working').hidden = !work;
  if (!work) return;
  byId('working-what').textContent = work.what;
  if (work.share > 0) byId('working-share').value = work.share;
  else byId('working-share').removeAttribute('value');
}

/** @param {string} command */
function optionsOf(command) {
  return state.commands.find(({ name }) => name === command)?.options ?? [];
}

/** @param {string} command @param {string[]} names */
function pickOptions(command, names) {
  return optionsOf(command).filter(({ name }) => names.includes(name));
}

/** @param {string} command */
function sharedArguments(command) {
  return [...argumentsOf(pickOptions(command, readingOptions), state.reading), ...argumentsOf(pickOptions(command, questionOptions), state.question)];
}

function run(args, more = []) {
  return tasks.run(args, [...state.files, ...more], currentLanguage());
}

/** What came of it, or that it was stopped. @param {() => Promise<void>} act */
async function guarded(act) {
  try {
    await act();
  } catch (failure) {
    if (!(failure instanceof Interrupted)) throw failure;
    byId('result').hidden = false;
    byId('messages').replaceChildren(element('p', { class: 'message warning' }, say(failure.asked ? 'stopped' : 'crashed')));
  }
}

// Data

async function take(given) {
  if (!given) return;
  state.given = given;
  byId('drop').hidden = true;
  byId('given').hidden = false;
  byId('given-name').textContent = given.label;
  state.question.clear();
  await guarded(reread);
}

/** Reads the files, says what is found, and does again what is shown. */
async function reread() {
  state.files = await state.given.read();
  state.stamp = await state.given.stamp();
  const checked = await run(['check', state.given.argument, '--format', 'json', ...argumentsOf(pickOptions('check', readingOptions), state.reading)]);
  const found = checked.results.length > 0 ? JSON.parse(decoded(checked.results[0].bytes)) : null;
  state.usable = Boolean(found?.usable);
  byId('findings').replaceChildren(...(found ? findingsOf(found) : messagesOf(checked.messages)));
  if (found?.actors > manyActors) byId('findings').prepend(element('p', { class: 'message warning' }, say('largeNetwork', found.actors)));
  byId('stale').hidden = state.usable;
  byId('reading').hidden = false;
  showReading();
  for (const id of ['question', 'actions', 'action']) byId(id).hidden = !state.usable;
  document.querySelector('main').classList.toggle('empty', !state.usable && byId('result').hidden);
  if (!state.usable) return;
  showAction();
  await perform();
  await readChoices();
}

async function readChoices() {
  const written = await run(['convert', state.given.argument, '-o', 'territoire', ...argumentsOf(pickOptions('convert', readingOptions), state.reading)]);
  const measures = await run(['measure', '--list', '--format', 'csv']);
  state.choices = { ...choicesOf(written.results), ...fixedChoices, measures: measuresOf(decoded(measures.results[0].bytes)) };
  showQuestion();
  showAction();
}

/** Reads again a file that was saved meanwhile, where the browser keeps a hold of it. */
setInterval(async () => {
  if (!state.given?.canReread || tasks.current) return;
  const stamp = await state.given.stamp().catch(() => state.stamp);
  if (stamp !== state.stamp) await guarded(reread);
}, 1500);

// What is asked

function showFields(place, options, given, changed) {
  place.replaceChildren(...options.map((option) => fieldOf(option, given, state.choices, changed)));
}

function showReading() {
  showFields(document.querySelector('#reading .fields'), pickOptions('check', readingOptions), state.reading, () => guarded(reread));
}

function showQuestion() {
  const changed = () => {
    showQuestion();
    guarded(perform);
  };
  showFields(document.querySelector('#question .fields'), pickOptions('draw', questionOptions), state.question, changed);
}

function showActions() {
  document.querySelector('#actions ul').replaceChildren(...actions.map((action) =>
    element('li', {}, button(say(action.command), () => choose(action),
      { 'aria-current': action === state.action ? 'true' : false, 'data-action': action.command }))));
}

function choose(action) {
  state.action = action;
  showActions();
  showAction();
  if (!action.participants || state.participants) guarded(perform);
  byId('action').scrollIntoView({ block: 'nearest' });
}

function showAction() {
  const { command, main, participants } = state.action;
  byId('action-title').textContent = say(command);
  byId('action-about').textContent = state.commands.find(({ name }) => name === command)?.about ?? '';
  const taken = [...ownOptions, ...questionOptions, ...readingOptions];
  const options = optionsOf(command).filter(({ name }) => name.startsWith('--') && !taken.includes(name));
  const given = state.own.get(command);
  const fields = byId('action-form').querySelectorAll('.fields');
  const changed = (again) => again && showAction();
  showFields(fields[0], options.filter(({ name }) => main.includes(name)), given, changed);
  const further = options.filter(({ name }) => !main.includes(name));
  showFields(fields[1], further, given, changed);
  fields[1].parentElement.hidden = further.length === 0;
  if (participants) fields[0].prepend(participantsField());
}

function participantsField() {
  const area = element('textarea', { rows: '6', id: 'participants', change: () => (state.participants = area.value) });
  area.value = state.participants;
  const file = element('input', { type: 'file', accept: '.csv,.txt', 'aria-label': say('participantsFile'), change: async () => {
    if (file.files[0]) area.value = state.participants = await file.files[0].text();
  } });
  return element('div', { class: 'field' }, element('label', { for: 'participants' }, say('participants')), area, file);
}

// What is answered

/** Arguments of an action that writes into this file, and the files it reads besides. */
function asked(action, output) {
  const args = [action.command, state.given.argument];
  const more = [];
  if (action.participants) {
    args.push('participants.csv');
    more.push({ name: 'participants.csv', bytes: new TextEncoder().encode(state.participants) });
  }
  const own = optionsOf(action.command).filter(({ name }) => ![...ownOptions, ...questionOptions, ...readingOptions].includes(name));
  args.push(...argumentsOf(own, state.own.get(action.command)), ...sharedArguments(action.command));
  if (action.command === 'draw' && state.suggestions) {
    args.push('--suggestions', state.suggestions.name);
    more.push(state.suggestions);
  }
  return { args: [...args, '-o', output], more };
}

async function perform() {
  const action = state.action;
  byId('result').hidden = false;
  byId('result-title').textContent = say(action.command);
  if (action.participants && !state.participants.trim()) {
    byId('messages').replaceChildren(element('p', { class: 'message warning' }, say('noParticipants')));
    return;
  }
  const { args, more } = asked(action, action.output);
  if (action.extra) args.push(...action.extra.flat());
  if (action.show === 'text') args.splice(-2, 2, '--format', 'table');
  const outcome = await run(args, more);
  byId('messages').replaceChildren(...messagesOf(outcome.messages));
  byId('command-line').textContent = commandLine([...args, '--lang', currentLanguage()]);
  if (outcome.exitCode === 0) showOutcome(action, outcome.results);
  else if (byId('shown').dataset.command !== action.command) {
    byId('shown').replaceChildren();
    byId('tools').replaceChildren();
  }
}

function showOutcome(action, results) {
  const first = results[0].name === '' ? { ...results[0], name: action.output } : results[0];
  byId('shown').dataset.command = action.command;
  const shown = { table: showTable, text: showText, map: showMap, sheet: showSheet, files: showNothing }[action.show](first, results);
  const others = action.saves.map((end) => button(say('download', end === '' ? 'CSV' : end.toUpperCase()), () => guarded(() => saveAs(action, end))));
  byId('tools').replaceChildren(...(shown.tools ?? []), ...[first, ...results.slice(1)].map(saveButton), ...others);
  byId('shown').replaceChildren(...(shown.shown ? [shown.shown] : []));
}

/** The same result once more in another form. */
async function saveAs(action, end) {
  const stem = action.output.slice(0, action.output.lastIndexOf('.'));
  const { args, more } = asked(action, end === '' ? stem : `${stem}.${end}`);
  const outcome = await run(args, more);
  byId('messages').replaceChildren(...messagesOf(outcome.messages));
  for (const result of outcome.results) saveResult(result);
}

function showTable(result) {
  const tools = [];
  if (state.action.command === 'suggest') tools.push(button(say('drawSuggestions'), () => {
    state.suggestions = { name: 'suggestions.csv', bytes: result.bytes };
    choose(actions.find(({ command }) => command === 'draw'));
  }));
  return { shown: tableOf(decoded(result.bytes)), tools };
}

function showText(result) {
  return { shown: textOf(result.bytes) };
}

function showSheet(result) {
  const body = decoded(result.bytes);
  return { shown: sheetOf(result.bytes, say(state.action.command)), tools: [button(say('print'), () => print(body))] };
}

function showNothing() {
  return {};
}

function showMap(result) {
  const source = decoded(result.bytes);
  const onActor = (command, option) => ({ id }) => {
    state.own.get(command).set(option, [id]);
    choose(actions.find((action) => action.command === command));
  };
  const map = mapOf(source, [{ label: 'sheetOf', act: onActor('hub', '--actor') }, { label: 'highlight', act: onActor('draw', '--highlight') }]);
  return { shown: map.shown, tools: [...map.tools, button(say('print'), () => printMap(source)),
    button(say('download', 'PNG'), () => savePicture(source, 'carte.png'))] };
}

// The page itself

async function showWords() {
  document.documentElement.lang = currentLanguage();
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say(place.dataset.text);
  for (const choice of document.querySelectorAll('[data-language]'))
    choice.setAttribute('aria-pressed', String(choice.dataset.language === currentLanguage()));
  state.commands = await tasks.describe(currentLanguage());
  showActions();
}

for (const choice of document.querySelectorAll('[data-language]')) {
  choice.addEventListener('click', async () => {
    speak(choice.dataset.language);
    await showWords();
    if (state.given) await guarded(reread);
  });
}

/** Through a handle that can be read again where the browser has them, else through a field. */
async function pick(picker, field, options) {
  if (!window[picker]) return byId(field).click();
  const handles = await window[picker](options).catch((failure) => {
    if (failure.name !== 'AbortError') byId(field).click();
    return null;
  });
  if (handles) take(await givenHandles([handles].flat()));
}

byId('pick-files').addEventListener('click', () => pick('showOpenFilePicker', 'files', { multiple: true }));
byId('pick-folder').addEventListener('click', () => pick('showDirectoryPicker', 'folder', {}));
for (const id of ['files', 'folder'])
  byId(id).addEventListener('change', (event) => event.target.files.length > 0 && take(givenFiles([...event.target.files])));
byId('try-example').addEventListener('click', async () => take(givenBytes(example())));
byId('template').addEventListener('click', () => guarded(async () => {
  const outcome = await tasks.run(['init', currentLanguage() === 'fr' ? 'territoire.xlsx' : 'territory.xlsx'], [], currentLanguage());
  for (const result of outcome.results) saveResult(result);
}));
byId('reread').addEventListener('click', () => guarded(reread));
byId('other').addEventListener('click', () => location.reload());
byId('stop').addEventListener('click', () => tasks.stop());
byId('action-form').addEventListener('submit', (event) => {
  event.preventDefault();
  guarded(perform);
});

const drop = byId('drop');
for (const kind of ['dragenter', 'dragover'])
  addEventListener(kind, (event) => (event.preventDefault(), drop.classList.add('over')));
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', async (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  take(await givenDrop(event.dataTransfer));
});

/** The example: lines of a name, a space and base64. */
function example() {
  return byId('example-files').textContent.trim().split('\n').map((line) => {
    const [name, text] = line.split(' ');
    return { name, bytes: Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) };
  });
}

document.querySelector('main').classList.add('empty');
speak((navigator.language ?? 'fr').startsWith('en') ? 'en' : 'fr');
showWords();
