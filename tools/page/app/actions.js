// SPDX-License-Identifier: GPL-3.0-or-later
// What the page offers, each by a command: what it writes, what is shown, what can be saved beside.

/**
 * @typedef {{command: string, output: string, show: 'table'|'text'|'map'|'sheet'|'files', main: string[],
 *            saves: string[], extra?: [string, string][], participants?: boolean, perhaps?: string[]}} Action
 * output: the file whose ending chooses the format; main: options at hand; saves: further endings
 */

/** @type {Action[]} */
export const actions = [
  { command: 'summary', output: 'resume.txt', show: 'text', main: [], saves: ['csv', 'xlsx', 'json'] },
  { command: 'draw', output: 'carte.svg', show: 'map', saves: [],
    main: ['--layout', '--size', '--colour', '--width', '--hulls', '--highlight', '--page', '--style', '--title'] },
  { command: 'hub', output: 'fiche.html', show: 'sheet', main: ['--actor'], saves: ['md', 'json'] },
  { command: 'measure', output: 'mesures.csv', show: 'table', main: ['--measures', '--of', '--top'], saves: ['xlsx', 'json'] },
  { command: 'test', output: 'epreuve.csv', show: 'table', main: ['--against', '--of', '--measures'], saves: ['xlsx', 'json'] },
  { command: 'suggest', output: 'suggestions.csv', show: 'table', main: ['--aim', '--top', '--for'], saves: ['xlsx', 'json'] },
  { command: 'introductions', output: 'presentations.html', show: 'sheet', main: ['--rounds', '--aim'], saves: ['csv', 'json', 'md'], participants: true },
  { command: 'workshop', output: 'plan.html', show: 'sheet', main: ['--tables', '--seats', '--rounds', '--aim', '--title'],
    saves: ['csv', 'json', 'md'], extra: [['--sheet', 'dossier.html'], ['--cards', 'cartes.svg']], participants: true },
  { command: 'convert', output: 'territoire.xlsx', show: 'files', main: [], saves: ['ods', ''] },
];

/** Options of every command, asked once for all of them. */
export const questionOptions = ['--level', '--project', '--sector', '--kind', '--role', '--status', '--since', '--until',
  '--ties', '--projection', '--two-mode', '--directed'];

/** Options of reading, asked beside the data. */
export const readingOptions = ['--encoding', '--decimal', '--fill-down', '--repair', '--strict'];

/** What the page sees to itself. */
export const ownOptions = ['--lang', '--threads', '--quiet', '--verbose', '--format', '--output', '--force', '--version',
  '--explain', '--list', '--sheet', '--cards', '--dpi', '--impossible', '--suggestions', '--outlines'];
