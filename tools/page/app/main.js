// SPDX-License-Identifier: GPL-3.0-or-later
import { actionOf, actions, draggedOption } from './actions.js';
import { askedOf } from './asking.js';
import { decoded } from './csv.js';
import { button, byId, element, keepingFocus } from './elements.js';
import { showFields } from './fields.js';
import { givenBytes, givenDrop, givenFiles, givenHandles } from './files.js';
import { commandLine } from './options.js';
import { findingsOf, saveResult, toldOf } from './results.js';
import { showNoOutcome, showOutcome } from './showing.js';
import { forgetChoices, optionsOfItsOwn, optionsOfQuestion, optionsOfReading, readingArguments, state } from './state.js';
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

/** Knows which of several, begun one after the other, is the last: what an earlier one brings is not shown. */
class Latest {
  begun = 0;

  /** @returns {() => boolean} whether none was begun since */
  begin() {
    const mine = ++this.begun;
    return () => mine === this.begun;
  }

  /** @returns {() => boolean} whether none is begun from now on */
  current() {
    const now = this.begun;
    return () => now === this.begun;
  }
}

const readings = new Latest();
const answers = new Latest();

/**
 * @param {string[]} args @param {import('./engine.js').NamedBytes[]} more besides the data
 * @param {() => boolean} [wanted] whether somebody still waits for it
 */
function run(args, more = [], wanted) {
  return tasks.run(args, [...state.files, ...more], currentLanguage(), wanted);
}

/** @param {any} failure */
function sentenceOf(failure) {
  if (failure instanceof Interrupted) return say(failure.why);
  const detail = String(failure?.message || failure);
  return say(['NotFoundError', 'NotReadableError', 'NotAllowedError', 'SecurityError'].includes(failure?.name) ? 'unreadable' : 'failed', detail);
}

/** Where answers stand. @param {string} sentence */
function tellOfAnswer(sentence) {
  byId('result').hidden = false;
  byId('messages').replaceChildren(element('p', { class: 'message warning' }, sentence));
}

/** Beside the data; '' takes it away. @param {string} sentence */
function tellOfData(sentence) {
  byId('trouble').textContent = sentence;
  byId('trouble').hidden = sentence === '';
}

/** Says what fails. @param {() => any} act @param {(sentence: string) => void} tell */
async function guarded(act, tell = tellOfAnswer) {
  try {
    await act();
  } catch (failure) {
    if (!(failure instanceof Interrupted && failure.why === 'unwanted')) tell(sentenceOf(failure));
  }
}

const means = { run: ({ args, more }) => run(args, more), guarded, choose, waiting: () => answers.current() };

// Data

async function take(given) {
  if (!given) return tellOfData(say('nothingToRead'));
  forgetChoices();
  state.given = given;
  byId('result').hidden = true;
  byId('messages').replaceChildren();
  showNoOutcome();
  byId('drop').hidden = true;
  byId('given').hidden = false;
  byId('given-name').textContent = given.label;
  await guarded(reread, tellOfData);
}

/** Reads the files, says what is found, and does again what is shown. */
async function reread() {
  const wanted = readings.begin();
  answers.begin();
  tasks.dropUnwanted();
  const { given } = state;
  const [files, stamp] = [await given.read(), await given.stamp()];
  if (!wanted()) return;
  Object.assign(state, { files, stamp });
  const checked = await run(['check', given.argument, '--format', 'json', ...readingArguments('check')], [], wanted);
  if (!wanted()) return;
  tellOfData('');
  const found = checked.results.length > 0 ? JSON.parse(decoded(checked.results[0].bytes)) : null;
  state.usable = Boolean(found?.usable);
  showFound(found, checked.messages);
  for (const id of ['question', 'actions', 'action']) byId(id).hidden = !state.usable;
  document.querySelector('main').classList.toggle('empty', !state.usable && byId('result').hidden);
  if (!state.usable) return;
  if (found.actors > tooManyActors && state.action.command === 'draw') state.action = actionOf('summary');
  showActions();
  showAction();
  await guarded(perform);
  if (wanted()) await readChoices(wanted);
}

function showFound(found, messages) {
  byId('findings').replaceChildren(...(found ? findingsOf(found) : toldOf({ exitCode: 1, results: [], messages })));
  const large = found?.actors > tooManyActors ? 'tooLargeNetwork' : 'largeNetwork';
  if (found?.actors > manyActors) byId('findings').prepend(element('p', { class: 'message warning' }, say(large, found.actors)));
  byId('stale').hidden = state.usable;
  byId('reading').hidden = false;
  showReading();
}

/** @param {() => boolean} wanted */
async function readChoices(wanted) {
  const written = await run(['convert', state.given.argument, '-o', 'territoire', ...readingArguments('convert')], [], wanted);
  const measures = await run(['measure', '--list', '--format', 'csv'], [], wanted);
  if (!wanted()) return;
  state.known = { ...choicesOf(written.results), ...measuresOf(decoded(measures.results[0].bytes)) };
  showQuestion();
  showAction();
}

/** Reads again a file that was saved meanwhile, where the browser keeps a hold of it. */
setInterval(async () => {
  if (!state.given?.canReread || tasks.current) return;
  const stamp = await state.given.stamp().catch(() => state.stamp);
  if (stamp !== state.stamp) await guarded(reread, tellOfData);
}, 1500);

// What is asked

function showReading() {
  showFields(document.querySelector('#reading .fields'), optionsOfReading('check'),
    { command: 'check', given: state.reading, known: state.known, changed: () => guarded(reread, tellOfData) });
}

function showQuestion() {
  const changed = (fields) => {
    if (fields) showQuestion();
    else countQuestion();
    guarded(perform);
  };
  showFields(document.querySelector('#question .fields'), optionsOfQuestion('draw'),
    { command: 'draw', given: state.question, known: state.known, changed });
  countQuestion();
}

function countQuestion() {
  const chosen = [...state.question.values()].flat().length;
  byId('question-count').textContent = chosen === 0 ? say('everythingCounts') : say('settings', chosen);
}

function showActions() {
  const items = actions.map((action) => element('li', {}, button(say(action.command), () => choose(action),
    { 'aria-current': action === state.action ? 'true' : false, 'data-action': action.command, 'data-key': action.command })));
  keepingFocus(byId('actions'), () => document.querySelector('#actions ul').replaceChildren(...items));
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
  const given = state.own.get(command);
  const options = optionsOfItsOwn(command, given).filter(({ name }) => name !== draggedOption);
  const form = { command, given, known: state.known, changed: (fields) => {
    if (fields) showAction();
    if (runsAtOnce) guarded(perform);
  } };
  const [first, more] = byId('action-form').querySelectorAll('.fields');
  const further = options.filter(({ name }) => !main.includes(name));
  keepingFocus(byId('action-form'), () => {
    showFields(first, options.filter(({ name }) => main.includes(name)), form);
    showFields(more, further, form);
    if (participants) first.prepend(participantsField());
  });
  more.parentElement.hidden = further.length === 0;
  byId('settings').hidden = options.length === 0 && !participants;
  byId('run').hidden = Boolean(runsAtOnce);
}

function participantsField() {
  const area = element('textarea', { rows: '6', id: 'participants', change: () => (state.participants = area.value) });
  area.value = state.participants;
  const file = element('input', { type: 'file', accept: '.csv,.txt', 'aria-label': say('participantsFile'), change: () => guarded(async () => {
    if (file.files[0]) area.value = state.participants = await file.files[0].text();
  }) });
  return element('div', { class: 'field wide', 'data-key': 'participants' }, element('label', { for: 'participants' }, say('participants')), area,
    element('div', { class: 'row' }, say('participantsFile'), file));
}

// What is answered

/** Nothing is shown but how to go on. @param {import('./actions.js').Action} action */
function showNothing(action) {
  showNoOutcome(action, means);
  byId('messages').replaceChildren();
  byId('again').hidden = true;
}

async function perform() {
  const { action } = state;
  const wanted = answers.begin();
  tasks.dropUnwanted();
  byId('result').hidden = false;
  byId('result').setAttribute('aria-label', say('resultOf', say(action.command)));
  if (byId('shown').dataset.command !== action.command) showNothing(action);
  if (action.participants && !state.participants.trim()) {
    showNothing(action);
    byId('messages').replaceChildren(element('p', { class: 'message' }, say('noParticipants')));
    return;
  }
  const asked = askedOf(action);
  try {
    showAnswer(asked, await run(asked.show.args, asked.show.more, wanted), wanted);
  } catch (failure) {
    if (!wanted()) return;
    showNothing(action);
    throw failure;
  }
}

/** @param {import('./asking.js').AllAsked} asked @param {import('./engine.js').Outcome} outcome @param {() => boolean} wanted */
function showAnswer(asked, outcome, wanted) {
  if (!wanted()) return;
  byId('messages').replaceChildren(...toldOf(outcome));
  byId('again').hidden = false;
  byId('again-why').textContent = state.given.gathered ? say('againGathered', state.given.argument) : say('againWhy');
  byId('command-line').textContent = commandLine([...asked.show.args, '--lang', currentLanguage()]);
  if (outcome.results.length > 0) showOutcome(asked, outcome.results, means);
  else showNoOutcome(asked.action, means);
}

// The page itself

async function showWords() {
  document.documentElement.lang = currentLanguage();
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = say(place.dataset.text);
  for (const choice of document.querySelectorAll('[data-language]'))
    choice.setAttribute('aria-pressed', String(choice.dataset.language === currentLanguage()));
  state.commands = await tasks.describe(currentLanguage());
}

/** Older browsers lack what the module needs. */
async function start() {
  await guarded(showWords, (sentence) => tellOfData(`${say('cannotStart')} ${sentence}`));
}

for (const choice of document.querySelectorAll('[data-language]')) {
  choice.addEventListener('click', async () => {
    speak(choice.dataset.language);
    await start();
    if (state.given) await guarded(reread, tellOfData);
  });
}

/** Through a handle that can be read again where the browser has them, else through a field. */
async function pick(picker, field, options) {
  if (!window[picker]) return byId(field).click();
  const handles = await window[picker](options).catch((failure) => {
    if (failure.name !== 'AbortError') byId(field).click();
    return null;
  });
  if (handles) await take(await givenHandles([handles].flat()));
}

/** @param {string} id @param {string} kind of event @param {(event: any) => any} act on data */
function onData(id, kind, act) {
  byId(id).addEventListener(kind, (event) => guarded(() => act(event), tellOfData));
}

onData('pick-files', 'click', () => pick('showOpenFilePicker', 'files', { multiple: true }));
onData('pick-folder', 'click', () => pick('showDirectoryPicker', 'folder', {}));
for (const id of ['files', 'folder']) {
  onData(id, 'change', async ({ target }) => {
    const files = [...target.files];
    target.value = '';  // the same once more is a change, too
    if (files.length > 0) await take(givenFiles(files));
  });
}
onData('try-example', 'click', () => take(givenBytes(example())));
onData('template', 'click', async () => {
  const outcome = await tasks.run(['init', currentLanguage() === 'fr' ? 'territoire.xlsx' : 'territory.xlsx'], [], currentLanguage());
  for (const result of outcome.results) saveResult(result);
});
onData('reread', 'click', reread);
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
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  guarded(async () => take(await givenDrop(event.dataTransfer)), tellOfData);
});
addEventListener('unhandledrejection', ({ reason }) => tellOfData(sentenceOf(reason)));
addEventListener('error', ({ error, message }) => tellOfData(sentenceOf(error ?? message)));

/** The example: lines of a name, a space and base64. */
function example() {
  return byId('example-files').textContent.trim().split('\n').map((line) => {
    const [name, text] = line.split(' ');
    return { name, bytes: bytesOf(text) };
  });
}

document.querySelector('main').classList.add('empty');
speak(navigator.language?.startsWith('en') ? 'en' : 'fr');
start();
