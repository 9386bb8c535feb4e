// SPDX-License-Identifier: GPL-3.0-or-later
// What the page offers, each by a command: what it writes, what is shown, what can be saved beside.

/**
 * @typedef {{command: string, output: string, show: 'table'|'text'|'map'|'sheet'|'files', main: string[],
 *            saves: string[], extra?: [string, string][], participants?: boolean, runsAtOnce?: boolean, about?: string,
 *            otherwise?: {option: string, output: string, show: 'table'}}} Action
 * output: the file whose ending chooses the format; main: options at hand; saves: other forms; runsAtOnce: whenever a
 * setting changes; about: a text of the page, else the command's own; otherwise: what comes instead beside that option
 */

/** @type {Action[]} */
export const actions = [
  { command: 'check', output: 'verification.csv', show: 'text', main: [], saves: ['xlsx', 'csv-excel', 'csv', 'json'] },
  { command: 'summary', output: 'resume.csv', show: 'text', main: [], saves: ['xlsx', 'csv-excel', 'csv', 'json'] },
  { command: 'draw', output: 'carte.svg', show: 'map', saves: [], runsAtOnce: true, about: 'aboutDraw',
    main: ['--layout', '--size', '--colour', '--width', '--hulls', '--highlight', '--page', '--style', '--title'] },
  { command: 'hub', output: 'fiche.html', show: 'sheet', main: ['--actor', '--pairs', '--brief'], saves: ['md', 'json'] },
  { command: 'measure', output: 'mesures.csv', show: 'table', main: ['--of', '--measures', '--sort', '--top', '--size'],
    saves: ['xlsx', 'csv-excel', 'csv', 'json'] },
  { command: 'test', output: 'epreuve.csv', show: 'table', main: ['--against', '--of', '--measures', '--top'],
    saves: ['xlsx', 'csv-excel', 'csv', 'json'] },
  { command: 'suggest', output: 'suggestions.html', show: 'sheet', main: ['--aim', '--top', '--for', '--between'],
    otherwise: { option: '--evaluate', output: 'valeur-des-suggestions.csv', show: 'table' },
    saves: ['xlsx', 'csv-excel', 'csv', 'json'] },
  { command: 'introductions', output: 'presentations.html', show: 'sheet', main: ['--rounds', '--aim'],
    saves: ['xlsx', 'csv-excel', 'csv', 'json'], participants: true },
  { command: 'workshop', output: 'plan.html', show: 'sheet', main: ['--tables', '--seats', '--rounds', '--aim', '--title'],
    saves: ['xlsx', 'csv-excel', 'csv', 'json'], extra: [['--sheet', 'dossier.html'], ['--cards', 'cartes.svg']], participants: true },
  { command: 'convert', output: 'territoire.xlsx', show: 'files', about: 'aboutConvert', main: [], saves: ['ods', 'folder'] },
];

/** Options of every command, asked once for all of them. */
export const questionOptions = ['--level', '--project', '--sector', '--kind', '--role', '--status', '--since', '--until',
  '--ties', '--projection', '--two-mode', '--directed'];

/** Options of reading, asked beside the data. */
export const readingOptions = ['--encoding', '--decimal', '--fill-down', '--repair', '--strict'];

/** What the page sees to itself. */
export const ownOptions = ['--lang', '--threads', '--quiet', '--verbose', '--format', '--output', '--force', '--version',
  '--explain', '--list', '--sheet', '--cards', '--dpi', '--help'];

/** What is chosen by dragging on the map. */
export const draggedOption = '--pin';

/** Options that mean something else to a command than to the others. */
const ofItsOwn = ['suggest --project'];

/** Whether an option is asked once for all commands. @param {string} command @param {string} name */
export function isOfQuestion(command, name) {
  return questionOptions.includes(name) && !ofItsOwn.includes(`${command} ${name}`);
}

/** @param {string} command */
export function actionOf(command) {
  return actions.find((action) => action.command === command);
}
