// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped or picked, and how they are read again.

/**
 * What the commands read.
 * @typedef {{argument: string, label: string, read: () => Promise<import('./engine.js').NamedBytes[]>,
 *            stamp: () => Promise<string>, canReread: boolean, gathered?: boolean}} Given
 * gathered: files that stand in no folder of that name
 */

const tableEndings = /\.(csv|tsv|txt|json|toml|xlsx|ods|geojson)$/i;

/** @param {{path: string, file: () => Promise<File>}[]} sources */
function given(sources, canReread) {
  const folder = sources.length > 1 || sources[0].path.includes('/') ? sources[0].path.split('/')[0] : '';
  const inFolder = folder !== '' && sources.every(({ path }) => path.startsWith(`${folder}/`));
  const named = sources.map(({ path, file }) => ({ name: inFolder || sources.length === 1 ? path : `donnees/${path}`, file }));
  const argument = sources.length === 1 && !inFolder ? sources[0].path : named[0].name.split('/')[0];
  return {
    argument,
    label: argument,
    canReread,
    gathered: !inFolder && sources.length > 1,
    read: () => Promise.all(named.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await (await file()).arrayBuffer()) }))),
    stamp: async () => (await Promise.all(named.map(async ({ file }) => (await file()).lastModified))).join(),
  };
}

/** Files a browser hands over once; null where there is none. @param {File[]} files */
export function givenFiles(files) {
  const kept = files.filter(({ name }) => tableEndings.test(name));
  const chosen = kept.length > 0 ? kept : files;
  const top = chosen.filter((file) => (file.webkitRelativePath || file.name).split('/').length <= 2);
  return top.length > 0 ? given(top.map((file) => ({ path: file.webkitRelativePath || file.name, file: async () => file })), false) : null;
}

/** Files that can be read again. @param {any[]} handles of files, or one of a folder */
export async function givenHandles(handles) {
  const sources = [];
  for (const handle of handles) {
    if (handle.kind === 'file') sources.push({ path: handle.name, file: () => handle.getFile() });
    else
      for await (const entry of handle.values())
        if (entry.kind === 'file' && tableEndings.test(entry.name))
          sources.push({ path: `${handle.name}/${entry.name}`, file: () => entry.getFile() });
  }
  return sources.length > 0 ? given(sources, true) : null;
}

/** What was dropped: handles where the browser gives them, else files. @param {DataTransfer} dropped */
export async function givenDrop(dropped) {
  const items = [...dropped.items].filter((item) => item.kind === 'file');
  const files = [...dropped.files];
  const entries = items.map((item) => item.webkitGetAsEntry?.());
  const asked = items.map((item) => item.getAsFileSystemHandle?.().catch(() => null));
  const handles = (await Promise.all(asked)).filter((handle) => handle);
  if (handles.length === items.length && handles.length > 0) return givenHandles(handles);
  const folder = entries.find((entry) => entry?.isDirectory);
  return folder ? givenEntry(folder) : givenFiles(files);
}

/** The files of a dropped folder, where there are no handles. */
async function givenEntry(folder) {
  const reader = folder.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    found.push(...some);
  }
  const sources = found.filter((entry) => entry.isFile && tableEndings.test(entry.name))
    .map((entry) => ({ path: `${folder.name}/${entry.name}`, file: () => new Promise((resolve, reject) => entry.file(resolve, reject)) }));
  return sources.length > 0 ? given(sources, true) : null;
}

/** @param {import('./engine.js').NamedBytes[]} files all in one folder */
export function givenBytes(files) {
  const argument = files[0].name.split('/')[0];
  return { argument, label: argument, canReread: false, read: async () => files, stamp: async () => '' };
}
