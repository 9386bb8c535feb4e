// SPDX-License-Identifier: GPL-3.0-or-later
// What an option takes, by the word that stands for its value in the command's own help, and what it goes with.

/**
 * @typedef {{name: string, flag: boolean, value: string, help: string, group: string, repeats: boolean}} Option
 * @typedef {Map<string, string[]>} Given values by option; of a flag one that is empty
 */

/** A file that the page would have to hand over. @param {Option} option */
export function takesFile({ value }) {
  return value === 'FICHIER' || value === 'FILE';
}

/** @param {Option} option */
export function takesNumber({ value }) {
  return value === 'N' || value === 'K';
}

/** Two values, one after the other: "KIND KIND". @param {Option} option */
export function takesPair({ value }) {
  return /^(\S+) \1$/.test(value);
}

/** Closed choices of an option: one of "fr|en", some of "roles,dates". @param {Option} option */
export function closedWords({ value }) {
  return /^[a-z0-9-]+(\|[a-z0-9-]+)+$|^[a-z0-9-]+(,[a-z0-9-]+)+$/.test(value) ? value.split(/[|,]/) : [];
}

/** Whether one value holds several words, between commas. @param {Option} option */
export function takesList(option) {
  return option.name === '--measures' || (option.value.includes(',') && closedWords(option).length > 0);
}

/** What a command takes where nothing is chosen. @type {Record<string, string>} */
const unchosen = { '--of': 'actors', '--against': 'rewiring', '--layout': 'stress' };

/** What stands for a flag that is chosen, and for one that is not. */
const [on, off] = ['', undefined];
const inRings = ['radial', 'sectors', 'columns'];

/** Options that a command refuses but beside these choices. @type {Record<string, [string, (string | undefined)[]]>} */
const companions = {
  'draw --rings': ['--layout', inRings],
  'explore --rings': ['--layout', inRings],
  'measure --sort': ['--of', ['actors', 'ties', 'projects']],
  'measure --top': ['--of', ['actors', 'ties', 'projects']],
  'measure --measures': ['--of', ['actors', 'ties', 'projects', 'network']],
  'measure --approximate': ['--of', ['actors', 'network']],
  'measure --size': ['--of', ['key-players']],
  'test --top': ['--of', ['actors']],
  'test --measures': ['--of', ['actors', 'network']],
  'test --keep': ['--against', ['rewiring']],
  'test --share': ['--against', ['missing-ties', 'missing-actors']],
  ...Object.fromEntries(['--hide', '--share', '--replicates', '--at', '--before', '--after'].map((name) => [`suggest ${name}`, ['--evaluate', [on]]])),
  ...Object.fromEntries(['--aim', '--top', '--for', '--between', '--exclude', '--tied-organisations', '--hub', '--project']
    .map((name) => [`suggest ${name}`, ['--evaluate', [off]]])),
};

/** @param {string} name @param {Given} given */
export function chosenWord(name, given) {
  return given.get(name)?.[0] ?? unchosen[name];
}

/** Whether an option goes with what is chosen. @param {string} command @param {string} name @param {Given} given */
export function goesWith(command, name, given) {
  const [other, words] = companions[`${command} ${name}`] ?? [];
  return !other || words.includes(chosenWord(other, given));
}

/** Whether other fields depend on what is chosen for this option. @param {string} command @param {string} name */
export function decides(command, name) {
  return Object.entries(companions).some(([key, [other]]) => other === name && key.startsWith(`${command} `));
}

/** Options whose words are others once this one is another. @type {Record<string, string[]>} */
const followers = { '--of': ['--measures', '--sort'] };

/** Chooses; nothing where there are no values. @param {Given} given @param {string} name @param {string[]} values */
export function give(given, name, values) {
  if (values.length === 0) given.delete(name);
  else given.set(name, values);
  for (const follower of followers[name] ?? []) given.delete(follower);
}

/** As arguments. @param {[Option, string[]][]} chosen */
export function argumentsOf(chosen) {
  return chosen.flatMap(([option, values]) => {
    if (option.flag) return values.map(() => option.name);
    if (takesPair(option)) return values.every((value) => value !== '') ? [option.name, ...values] : [];
    return values.flatMap((value) => [option.name, value]);
  });
}

/** A command line that does the same, as a shell reads it. @param {string[]} args */
export function commandLine(args) {
  const quoted = (word) => (/^[\w@%+=:,./\u00C0-\u024F-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`);
  return ['maillage', ...args].map(quoted).join(' ');
}
