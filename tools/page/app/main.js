// SPDX-License-Identifier: GPL-3.0-or-later
import { actionOf, actions, questionOptions, readingOptions } from './actions.js';
import { askedToShow } from './asking.js';
import { decoded } from './csv.js';
import { button, byId, element } from './elements.js';
import { commandLine, showFields } from './fields.js';
import { givenBytes, givenDrop, givenFiles, givenHandles } from './files.js';
import { findingsOf, foldedMessages, messagesOf, saveResult } from './results.js';
import { showNoOutcome, showOutcome } from './showing.js';
import { optionsAmong, optionsOfItsOwn, readingArguments, state } from './state.js';
import { Interrupted, Tasks } from './tasks.js';
import { choicesOf, measuresOf } from './territory.js';
import { currentLanguage, say, speak } from './words.js';

/** From this many actors on, answers take minutes; and from this many, no map is made unasked. */
const manyActors = 2000;
const tooManyActors = 20000;

/** Bytes that stand in the page in base64. @param {string} text */
function bytesOf(text) {
  return Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
}

/** @param {Uint8Array} bytes gzip */
async function inflated(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

const tasks = new Tasks(byId('worker-source').textContent,
  inflated(bytesOf(byId('engine-bytes').textContent)).then((bytes) => WebAssembly.compile(bytes)), showWork);

function showWork(work) {
  byId('working').hidden = !work;
  if (!work) return;
  byId('working-what').textContent = work.what || say('working');
  if (work.share > 0) byId('working-share').value = work.share;
  else byId('working-share').removeAttribute('value');
}

/** @param {string[]} args @param {import('./engine.js').NamedBytes[]} more besides the data */
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

const means = { run: ({ args, more }) => run(args, more), guarded, choose };

// Data

async function take(given) {
  if (!given) return;
  state.given = given;
  byId('drop').hidden = true;
  byId('given').hidden = false;
  byId('given-name').textContent = given.label;
  await guarded(reread);
}

/** Reads the files, says what is found, and does again what is shown. */
async function reread() {
  state.files = await state.given.read();
  state.stamp = await state.given.stamp();
  const checked = await run(['check', state.given.argument, '--format', 'json', ...readingArguments('check')]);
  const found = checked.results.length > 0 ? JSON.parse(decoded(checked.results[0].bytes)) : null;
  state.usable = Boolean(found?.usable);
  showFound(found, checked.messages);
  for (const id of ['question', 'actions', 'action']) byId(id).hidden = !state.usable;
  document.querySelector('main').classList.toggle('empty', !state.usable && byId('result').hidden);
  if (!state.usable) return;
  if (found.actors > tooManyActors && state.action.command === 'draw') state.action = actionOf('summary');
  showActions();
  showAction();
  await perform();
  await readChoices();
}

function showFound(found, messages) {
  byId('findings').replaceChildren(...(found ? findingsOf(found) : messagesOf(messages)));
  const large = found?.actors > tooManyActors ? 'tooLargeNetwork' : 'largeNetwork';
  if (found?.actors > manyActors) byId('findings').prepend(element('p', { class: 'message warning' }, say(large, found.actors)));
  byId('stale').hidden = state.usable;
  byId('reading').hidden = false;
  showReading();
}

async function readChoices() {
  const written = await run(['convert', state.given.argument, '-o', 'territoire', ...readingArguments('convert')]);
  const measures = await run(['measure', '--list', '--format', 'csv']);
  state.known = { ...choicesOf(written.results), ...measuresOf(decoded(measures.results[0].bytes)) };
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

function showReading() {
  showFields(document.querySelector('#reading .fields'), optionsAmong('check', readingOptions),
    { given: state.reading, known: state.known, changed: () => guarded(reread) });
}

function showQuestion() {
  const changed = () => {
    showQuestion();
    guarded(perform);
  };
  showFields(document.querySelector('#question .fields'), optionsAmong('draw', questionOptions), { given: state.question, known: state.known, changed });
  const chosen = [...state.question.values()].flat().length;
  byId('question-count').textContent = chosen === 0 ? say('everythingCounts') : say('settings', chosen);
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
  byId('settings').open = Boolean(action.participants);
  guarded(perform);
  byId('action').scrollIntoView({ block: 'nearest' });
}

function showAction() {
  const { command, main, participants, runsAtOnce, about } = state.action;
  byId('action-title').textContent = say(command);
  byId('action-about').textContent = about ? say(about) : state.commands.find(({ name }) => name === command)?.about ?? '';
  const options = optionsOfItsOwn(command);
  const form = { given: state.own.get(command), known: state.known, changed: () => {
    showAction();
    if (runsAtOnce) guarded(perform);
  } };
  const [first, more] = byId('action-form').querySelectorAll('.fields');
  showFields(first, options.filter(({ name }) => main.includes(name)), form);
  const further = options.filter(({ name }) => !main.includes(name));
  showFields(more, further, form);
  more.parentElement.hidden = further.length === 0;
  byId('settings').hidden = options.length === 0;
  byId('run').hidden = Boolean(runsAtOnce);
  if (participants) first.prepend(participantsField());
}

function participantsField() {
  const area = element('textarea', { rows: '6', id: 'participants', change: () => (state.participants = area.value) });
  area.value = state.participants;
  const file = element('input', { type: 'file', accept: '.csv,.txt', 'aria-label': say('participantsFile'), change: async () => {
    if (file.files[0]) area.value = state.participants = await file.files[0].text();
  } });
  return element('div', { class: 'field wide' }, element('label', { for: 'participants' }, say('participants')), area,
    element('div', { class: 'row' }, say('participantsFile'), file));
}

// What is answered

async function perform() {
  const action = state.action;
  byId('result').hidden = false;
  byId('result').setAttribute('aria-label', say(action.command));
  if (byId('shown').dataset.command !== action.command) showNoOutcome();
  if (action.participants && !state.participants.trim()) {
    byId('messages').replaceChildren(element('p', { class: 'message' }, say('noParticipants')));
    byId('again').hidden = true;
    return;
  }
  const { args, more } = askedToShow(action);
  const outcome = await run(args, more);
  byId('messages').replaceChildren(...(outcome.exitCode === 0 ? foldedMessages : messagesOf)(outcome.messages));
  byId('again').hidden = false;
  byId('command-line').textContent = commandLine([...args, '--lang', currentLanguage()]);
  if (outcome.results.length > 0) showOutcome(action, outcome.results, means);
}

// The page itself

async function showWords() {
  document.documentElement.lang = currentLanguage();
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say(place.dataset.text);
  for (const choice of document.querySelectorAll('[data-language]'))
    choice.setAttribute('aria-pressed', String(choice.dataset.language === currentLanguage()));
  state.commands = await tasks.describe(currentLanguage());
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
    return { name, bytes: bytesOf(text) };
  });
}

document.querySelector('main').classList.add('empty');
speak(navigator.language?.startsWith('en') ? 'en' : 'fr');
showWords();
