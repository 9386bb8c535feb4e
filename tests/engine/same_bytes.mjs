// SPDX-License-Identifier: GPL-3.0-or-later
// node same_bytes.mjs ENGINE COMMAND SOURCE FOLDER [RANDOM]: runs every command of the module on all data of the project, and on
// RANDOM territories, and compares exit code, results and messages with the native command's, byte for byte. Without
// MAILLAGE_PAGE_MORE some of the data stand for all.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describedCommands, runCommand } from '../../tools/page/app/engine.js';
import { viewOf } from '../../tools/page/app/view.js';

const [enginePath, command, source, folder, random = '0'] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(enginePath));
const out = 'out';

/** Files under a path of the working folder, by their names there. */
function filesUnder(name) {
  if (!fs.existsSync(name)) return [];
  if (fs.statSync(name).isFile()) return [{ name, bytes: new Uint8Array(fs.readFileSync(name)) }];
  return fs.readdirSync(name).sort().flatMap((one) => filesUnder(path.join(name, one)));
}

function native(args) {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  const done = spawnSync(command, args, { maxBuffer: 1 << 30, env: { PATH: process.env.PATH, LANG: 'C.UTF-8' } });
  const results = filesUnder(out);
  if (done.stdout.length > 0) results.unshift({ name: '', bytes: new Uint8Array(done.stdout) });
  return { exitCode: done.status, results, messages: done.stderr.toString() };
}

/** What differs, in a word; nothing where all is the same. */
function difference(one, other) {
  if (one.exitCode !== other.exitCode) return `exit code ${one.exitCode}, not ${other.exitCode}`;
  const names = (of) => of.results.map(({ name }) => name).sort().join(' ');
  if (names(one) !== names(other)) return `results ${names(one)}, not ${names(other)}`;
  for (const result of other.results) {
    const same = one.results.find(({ name }) => name === result.name);
    const at = result.bytes.findIndex((byte, i) => byte !== same.bytes[i]);
    if (at >= 0 || result.bytes.length !== same.bytes.length) {
      const piece = (bytes) => Buffer.from(bytes.slice(Math.max(0, at - 60), at + 60)).toString();
      return `${result.name || 'standard output'} at byte ${at}:\n  ${piece(same.bytes)}\n  ${piece(result.bytes)}`;
    }
  }
  return one.messages === other.messages ? '' : `messages:\n  ${one.messages}\n  ${other.messages}`;
}

let compared = 0;
let failed = 0;

async function compare(args, read) {
  const files = read.flatMap(filesUnder);
  const wanted = native(args);
  let given;
  try {
    const outcome = await runCommand(module, args, files, 'en');
    given = { ...outcome, messages: outcome.messages.map(({ text }) => `${text}\n`).join('') };
  } catch (failure) {
    given = { exitCode: String(failure), results: [], messages: '' };
  }
  ++compared;
  const differs = difference(given, wanted);
  if (differs === '') return wanted;
  ++failed;
  console.log(`maillage ${args.join(' ')}\n  ${differs}`);
  return wanted;
}

/** Numbers in [0, 1) that are the same every time. @param {number} seed */
function* drawn(seed) {
  for (let state = seed * 2654435761 + 1; ; ) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    yield ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  }
}

/** A territory of a few dozen actors. @param {number} seed */
function randomTerritory(seed) {
  const numbers = drawn(seed);
  const draw = (most) => Math.floor(numbers.next().value * most);
  const pick = (words) => words[draw(words.length)];
  const actors = 8 + draw(60);
  const projects = 4 + draw(25);
  const rows = { acteurs: ['id,nom,type,lieu'], projets: ['id,nom,statut,debut,fin,secteurs'], participations: ['projet,acteur,role,intensite'], liens: ['de,vers,type,intensite'] };
  for (let i = 0; i < actors; ++i)
    rows.acteurs.push(`a${i},${pick(['Été', 'Œuvre', 'Mairie de', 'SARL', 'Les Amis d’', 'ÉCLA'])} ${i},${pick(['association', 'entreprise', 'commune', 'citoyen', 'guilde'])},${pick(['Lons', 'Dole', ''])}`);
  for (let i = 0; i < projects; ++i) {
    const start = 2014 + draw(10);
    rows.projets.push(`p${i},Projet ${i},${pick(['en cours', 'terminé', 'idée'])},${start},${draw(2) ? start + draw(4) : ''},${pick(['eau', 'énergie;bois', 'mobilité'])}`);
    const several = new Set(Array.from({ length: 2 + draw(7) }, () => draw(actors)));
    for (const actor of several) rows.participations.push(`p${i},a${actor},${pick(['porteur', 'partenaire', 'financeur'])},${1 + draw(3)}`);
  }
  const tied = new Set();
  for (let i = 0; i < actors / 3; ++i) {
    const pair = [draw(actors), draw(actors)].sort((a, b) => a - b);
    if (pair[0] === pair[1] || tied.has(pair.join())) continue;
    tied.add(pair.join());
    rows.liens.push(`a${pair[0]},a${pair[1]},${pick(['soutien', 'échange'])},${1 + draw(4)}`);
  }
  const name = `random-${seed}`;
  fs.mkdirSync(name, { recursive: true });
  for (const [table, lines] of Object.entries(rows)) fs.writeFileSync(path.join(name, `${table}.csv`), `${lines.join('\n')}\n`);
  return name;
}

/** Every command, in one language. */
async function compareAll(data, language, read) {
  const run = (...args) => compare([...args, '--lang', language], read);
  await run('check', data, '--format', 'json');
  const checked = await run('check', data);
  if (checked.exitCode !== 0) return;
  await run('summary', data);
  await run('measure', data, '--measures', 'all', '--format', 'csv');
  await run('measure', data, '--of', 'ties', '--measures', 'all', '--format', 'json');
  await run('hub', data, '-o', `${out}/sheet.html`);
  await run('hub', data, '--format', 'json', '--permutations', '49', '--robustness', '20');
  await run('test', data, '--against', 'rewiring', '--replicates', '19', '--format', 'csv');
  await run('test', data, '--against', 'kinds', '--of', 'network', '--replicates', '19');
  await run('suggest', data, '--format', 'json');
  await run('suggest', data, '--aim', 'bridge', '-o', `${out}/ties.xlsx`);
  await run('draw', data, '-o', `${out}/map.svg`);
  await run('draw', data, '--layout', 'radial', '--page', 'a3-portrait', '--hulls', 'community', '--colour', 'community', '-o', `${out}/radial.svg`);
  await run('draw', data, '--two-mode', '-o', `${out}/two.svg`);
  await run('explore', data, '-o', `${out}/map.html`);
  for (const end of ['.xlsx', '.ods', '']) await run('convert', data, '-o', `${out}/copy${end}`);
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
process.chdir(folder);
fs.symlinkSync(path.join(source, 'data'), 'data');
fs.mkdirSync('tests');
fs.symlinkSync(path.join(source, 'tests/data'), 'tests/data');

const all = ['data/pays-ledonien', 'tests/data/territory'];
for (const parent of ['data/benchmarks', 'tests/data/workbooks', 'tests/data/wild'])
  for (const name of fs.readdirSync(parent).sort()) all.push(path.join(parent, name));
const few = ['data/pays-ledonien', 'tests/data/territory', 'data/benchmarks/davis', 'tests/data/workbooks/classeur.xlsx', 'tests/data/wild/04-kumu',
  'tests/data/wild/16b-excel-mac-macroman'];
for (const data of process.env.MAILLAGE_PAGE_MORE ? all : few) {
  await compareAll(data, all.indexOf(data) % 2 === 0 ? 'fr' : 'en', [data]);
  console.log(`${data}: ${compared} commands so far, ${failed} differ`);
}

const guests = 'data/pays-ledonien/ateliers';
for (const name of fs.existsSync(guests) ? fs.readdirSync(guests).filter((one) => one.endsWith('.csv')).sort() : []) {
  const read = ['data/pays-ledonien', path.join(guests, name)];
  await compare(['introductions', read[0], read[1], '--rounds', '2', '--lang', 'fr', '-o', `${out}/meet.html`], read);
  await compare(['workshop', read[0], read[1], '--rounds', '2', '--lang', 'fr', '-o', `${out}/plan.html`, '--sheet', `${out}/sheet.html`, '--cards', `${out}/cards.svg`], read);
}
/** A view that the page writes is drawn as its options are. */
async function compareView(data, chosen) {
  const { options } = (await describedCommands(module, 'en')).find(({ name }) => name === 'draw');
  const asked = Object.entries(chosen).map(([name, values]) => [options.find((option) => option.name === name), values]);
  const args = asked.flatMap(([{ name, flag }, values]) => values.flatMap((value) => (flag ? [name] : [name, value])));
  fs.writeFileSync('view.toml', viewOf(data, 'en', asked));
  const wanted = await compare(['draw', data, ...args, '--lang', 'en', '-o', `${out}/map.svg`], [data]);
  const drawn = await compare(['draw', 'view.toml', '-o', `${out}/map.svg`], [data, 'view.toml']);
  const differs = difference({ ...drawn, messages: wanted.messages }, wanted);
  ++compared;
  if (differs === '') return;
  ++failed;
  console.log(`view of ${args.join(' ')}\n  ${differs}`);
}

await compareView('tests/data/territory', {});
await compareView('tests/data/territory', { '--title': ['L’« été » "\\'], '--size': ['degree'], '--colour': ['community'], '--page': ['a3-portrait'], '--seed': ['3'],
  '--thin': ['0.4'], '--kind': ['association', 'entreprise', 'organisme public'], '--since': ['2014'], '--projection': ['simple'] });
await compareView('tests/data/territory', { '--periods': ['2014-2019,2020-2023'], '--two-mode': [''], '--hulls': ['projects'], '--routing': ['curved'] });

for (const args of [['--help'], ['draw', '--help'], ['vocabulary'], ['measure', '--list'], ['measure', '--explain', 'betweenness'], ['init', `${out}/t.xlsx`], ['nonsense']])
  for (const language of ['fr', 'en']) await compare([...args, '--lang', language], []);
for (let seed = 1; seed <= Number(random); ++seed) {
  const data = randomTerritory(seed);
  await compareAll(data, seed % 2 === 0 ? 'fr' : 'en', [data]);
}

console.log(`${compared} commands compared, ${failed} differ`);
process.exit(failed === 0 ? 0 : 1);
