// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the map as a view: a file that the command draws again.

/** Keys that are not called as their option. @type {Record<string, string>} */
const keys = {
  '--pin': 'pins', '--project': 'selection.projects', '--sector': 'selection.sectors', '--kind': 'selection.kinds', '--role': 'selection.roles',
  '--status': 'selection.statuses', '--since': 'selection.since', '--until': 'selection.until', '--ties': 'network.ties',
  '--projection': 'network.projection', '--level': 'network.level', '--two-mode': 'network.two-mode', '--directed': 'network.directed',
};
const numbers = ['--seed', '--thin'];
const lists = ['--periods'];

/** @param {string} text */
function quoted(text) {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007F');
}

/** @param {import('./options.js').Option} option @param {string[]} values */
function written({ name, flag, repeats }, values) {
  if (flag) return 'true';
  if (numbers.includes(name)) return values[0].replace(',', '.');
  if (lists.includes(name)) return `[${values[0].split(',').map(quoted).join(', ')}]`;
  return repeats ? `[${values.map(quoted).join(', ')}]` : quoted(values[0]);
}

/**
 * @param {string} data where they are, from the folder of the view @param {'fr'|'en'} language
 * @param {[import('./options.js').Option, string[]][]} chosen
 */
export function viewOf(data, language, chosen) {
  const sections = new Map([['', [`data = ${quoted(data)}`, `language = ${quoted(language)}`]]]);
  for (const [option, values] of chosen) {
    const path = keys[option.name] ?? option.name.slice(2);
    const at = path.lastIndexOf('.');
    const section = path.slice(0, Math.max(at, 0));
    if (!sections.has(section)) sections.set(section, ['', `[${section}]`]);
    sections.get(section).push(`${path.slice(at + 1)} = ${written(option, values)}`);
  }
  return `${[...sections.values()].flat().join('\n')}\n`;
}
