// SPDX-License-Identifier: GPL-3.0-or-later
// node fields.mjs COMMAND DATA: the fields that the page makes of the commands' options, as their help describes these.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { actions, draggedOption } from '../../tools/page/app/actions.js';
import { labelOf, options as labels, values, wordLabel } from '../../tools/page/app/labels.js';
import { argumentsOf, closedWords, decides, give, goesWith, takesFile, takesList, takesNumber, takesPair } from '../../tools/page/app/options.js';
import { forgetChoices, optionsOfItsOwn, optionsOfQuestion, optionsOfReading, state } from '../../tools/page/app/state.js';
import { choicesFor, measuresOf } from '../../tools/page/app/territory.js';
import { speak, words } from '../../tools/page/app/words.js';

const [command, data] = process.argv.slice(2);
const languages = ['fr', 'en'];

function run(...args) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.notEqual(done.status, null, String(done.error));
  return done;
}

/** Options as `COMMAND --help` shows them: "  -o,--output FILE   write the result …". */
function described(name, language) {
  const lines = run(name, '--help', '--lang', language).stdout.split('\n');
  const options = lines.map((line) => /^ {2}(?:-\w,)?(--[a-z-]+)(?:,--[a-z-]+)*(?: (\S+(?: \S+)?))?(?: {2,}(.*))?$/.exec(line)).filter(Boolean)
    .map(([, option, value = '', help = '']) => ({ name: option, flag: value === '', value, help, group: '', repeats: false }));
  return { name, about: '', options };
}

function speakAndDescribe(language) {
  speak(language);
  state.commands = actions.map((action) => described(action.command, language));
  state.known = measuresOf(run('measure', '--list', '--format', 'csv', '--lang', language).stdout);
}

function optionOf(commandName, name) {
  return state.commands.find((one) => one.name === commandName).options.find((one) => one.name === name);
}

/** Every field of the page: its command and option. */
function* fields() {
  for (const { command: name } of actions) {
    const others = [...optionsOfReading(name), ...optionsOfQuestion(name)];
    const own = state.commands.find((one) => one.name === name).options.filter(({ name: option }) =>
      optionsOfItsOwn(name, allThatShow(name, option)).some((one) => one.name === option));
    for (const option of [...others, ...own]) if (option.name !== draggedOption) yield { name, option };
  }
}

/** Choices beside which an option of a command is shown, if there are any. */
function allThatShow(name, option) {
  const choices = [new Map(), new Map([['--evaluate', ['']]]), new Map([['--layout', ['radial']]]), ...['--of', '--against'].flatMap((other) =>
    closedWords(optionOf(name, other) ?? { value: '' }).map((word) => new Map([[other, [word]]])))];
  return choices.find((given) => goesWith(name, option, given)) ?? choices[0];
}

const tests = {
  everyOptionHasALabel() {
    const without = [];
    for (const { name, option } of fields()) if (labelOf(name, option.name) === option.name) without.push(`${name} ${option.name}`);
    assert.deepEqual(without, []);
  },

  everyChoiceHasALabel() {
    const found = new Map();
    for (const language of languages) {
      speakAndDescribe(language);
      for (const { option } of fields()) {
        const offered = choicesFor(option.name, {}).map(({ word }) => word);
        for (const word of [...closedWords(option), ...offered]) {
          const key = `${option.name} ${word}`;
          found.set(key, [...(found.get(key) ?? []), wordLabel(option.name, word)]);
        }
      }
    }
    assert.ok(found.size > 40, `${found.size} choices`);
    assert.deepEqual([...found].filter(([key, said]) => said.every((one) => one === key.split(' ')[1])).map(([key]) => key), []);
  },

  anOptionIsAskedAsItsValueIs() {
    assert.ok(takesNumber(optionOf('measure', '--size')) && !takesNumber(optionOf('draw', '--size')), 'measure --size is a number');
    assert.ok(takesPair(optionOf('suggest', '--between')), 'suggest --between takes two kinds');
    assert.ok(takesList(optionOf('test', '--keep')) && !takesFile(optionOf('test', '--keep')), 'test --keep takes words');
    assert.ok(takesFile(optionOf('workshop', '--keep')), 'workshop --keep takes a file');
    const shown = (name) => optionsOfItsOwn(name, new Map()).map((option) => option.name);
    assert.ok(shown('test').includes('--keep'));
    assert.deepEqual(['--keep', '--impossible', '--earlier-plan', '--evaluate-plan'].filter((name) => shown('workshop').includes(name)), []);
    assert.deepEqual(closedWords(optionOf('draw', '--undated')), ['dashed', 'show', 'hide']);
  },

  aPairIsTwoArgumentsOrNone() {
    const between = optionOf('suggest', '--between');
    assert.deepEqual(argumentsOf([[between, ['association', 'commune']]]), ['--between', 'association', 'commune']);
    assert.deepEqual(argumentsOf([[between, ['association', '']]]), []);
    assert.deepEqual(argumentsOf([[optionOf('test', '--keep'), ['roles,dates']]]), ['--keep', 'roles,dates']);
  },

  measuresAreThoseOfWhatIsMeasured() {
    for (const name of ['--measures', '--sort'])
      for (const what of ['actors', 'ties', 'projects']) {
        const offered = choicesFor(name, state.known, new Map([['--of', [what]]])).map(({ word }) => word);
        assert.ok(offered.length > 0, what);
        assert.equal(run('measure', data, '--of', what, name, offered[0], '--top', '2').status, 0, `${name} ${offered[0]} of ${what}`);
      }
    const given = new Map([['--of', ['actors']], ['--measures', ['degree']], ['--sort', ['degree']]]);
    give(given, '--of', ['ties']);
    assert.deepEqual([...given], [['--of', ['ties']]]);
  },

  optionsAreShownWhereTheCommandTakesThem() {
    const values = { '--sort': 'degree', '--top': '2', '--measures': 'degree', '--approximate': '0.1', '--size': '2', '--keep': 'roles', '--share': '0.2' };
    const measure = { ties: 'weight', projects: 'size', network: 'density' };
    const wrong = [];
    for (const [name, other, fast] of [['measure', '--of', []], ['test', '--against', ['--replicates', '1']], ['test', '--of', ['--replicates', '1']]]) {
      for (const word of closedWords(optionOf(name, other))) {
        if (run(name, data, other, word, ...fast).status !== 0) continue;
        for (const [option, value] of Object.entries(values)) {
          if (!optionOf(name, option)) continue;
          const offered = choicesFor(option, state.known, new Map([['--of', [word]]]));
          const fit = ['--sort', '--measures'].includes(option) ? (offered[0]?.word ?? measure[word] ?? value) : value;
          const taken = run(name, data, other, word, ...fast, option, fit).status === 0;
          const shown = goesWith(name, option, new Map([[other, [word]]]));
          if (taken !== shown) wrong.push(`${name} ${other} ${word} ${option} ${fit}: ${taken ? 'taken, not shown' : 'shown, not taken'}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  },

  frenchSignsKeepTheirSpaces() {
    const loose = [words, labels, values].flatMap((table) => Object.values(table)).map(([french]) => french).filter((text) => /(^|[^\u00A0\u202F])([:;!?»](\s|$)|»)|«[^\u00A0]/.test(text));
    assert.deepEqual(loose, []);
  },

  /** Node 18 reads them as such only where it is told so. */
  scriptsAreModules() {
    assert.equal(JSON.parse(readFileSync(new URL('../../tools/page/app/package.json', import.meta.url), 'utf8')).type, 'module');
  },

  optionsOfAnEvaluationAreShownWithIt() {
    const values = { '--hide': 'projects', '--share': '0.2', '--replicates': '2', '--at': '3', '--aim': 'bridge', '--top': '3', '--for': 'clusterjura',
      '--exclude': 'clusterjura', '--hub': 'clusterjura', '--tied-organisations': '', '--as-of': 'all' };
    const wrong = [];
    for (const evaluate of [[], ['--evaluate']])
      for (const [option, value] of Object.entries(values)) {
        const taken = run('suggest', data, ...evaluate, option, ...(value ? [value] : [])).status === 0;
        const shown = goesWith('suggest', option, new Map(evaluate.map((name) => [name, ['']])));
        if (taken !== shown) wrong.push(`${evaluate} ${option}: ${taken ? 'taken, not shown' : 'shown, not taken'}`);
      }
    assert.deepEqual(wrong, []);
    assert.ok(decides('suggest', '--evaluate') && !decides('suggest', '--aim'), 'fields are made again once it is chosen');
  },

  ringsAreThoseOfLayoutsThatHaveThem() {
    for (const { word } of choicesFor('--layout', {})) {
      const { stderr } = run('draw', data, '--layout', word, '--rings', 'degree', '-o', '-', '--lang', 'en');
      assert.equal(!stderr.includes('rings'), goesWith('draw', '--rings', new Map([['--layout', [word]]])), `${word}: ${stderr}`);
    }
  },

  otherDataBeginAnew() {
    state.question.set('--kind', ['association']);
    state.reading.set('--strict', ['']);
    state.own.get('draw').set('--pin', ['ademe@1,1']);
    Object.assign(state, { pinsBefore: [[]], suggestions: { name: 'suggestions.csv', bytes: new Uint8Array() } });
    forgetChoices();
    assert.deepEqual([...state.question, ...state.reading, ...state.own.get('draw')], []);
    assert.deepEqual([state.pinsBefore, state.suggestions, state.known], [[], null, {}]);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  speakAndDescribe('fr');
  try {
    test();
    console.log(`ok ${name}`);
  } catch (failure) {
    ++failed;
    console.log(`FAILED ${name}\n${failure.message}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
