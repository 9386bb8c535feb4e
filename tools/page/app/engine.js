// SPDX-License-Identifier: GPL-3.0-or-later
// The commands, in WebAssembly: arguments and files in, exit code, results and messages out. The same here, in the page's
// worker and under Node.

/**
 * @typedef {{name: string, bytes: Uint8Array}} NamedBytes
 * @typedef {{level: number, text: string}} Message level: 0 error, 1 warning, 2 information, 3 detail
 * @typedef {{exitCode: number, results: NamedBytes[], messages: Message[]}} Outcome
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Each text as its length in four bytes, the lowest first, and its bytes. @param {(string|Uint8Array)[]} texts */
function packed(texts) {
  const parts = texts.map((text) => (typeof text === 'string' ? encoder.encode(text) : text));
  const whole = new Uint8Array(parts.reduce((size, part) => size + 4 + part.length, 0));
  const view = new DataView(whole.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    whole.set(part, at + 4);
    at += 4 + part.length;
  }
  return whole;
}

/** @param {Uint8Array} whole */
function unpacked(whole) {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const parts = [];
  for (let at = 0; at < whole.length; ) {
    const size = view.getUint32(at, true);
    parts.push(whole.slice(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return parts;
}

/**
 * A fresh instance for each command: none depends on the one before.
 * @param {WebAssembly.Module} module
 * @param {{say: (level: number, text: string) => void, progress: (what: string, share: number) => void}} told
 */
async function instantiated(module, told) {
  let memory = null;
  const text = (at, size) => decoder.decode(new Uint8Array(memory.buffer, at, size).slice());
  const instance = await WebAssembly.instantiate(module, {
    maillage: {
      say: (level, at, size) => told.say(level, text(at, size)),
      progress: (at, size, share) => told.progress(text(at, size), share),
      now: () => Date.now(),
    },
  });
  memory = /** @type {WebAssembly.Memory} */ (instance.exports.memory);
  instance.exports._initialize();
  return instance.exports;
}

/**
 * What one call of the module answers. @param {any} engine @param {(string|Uint8Array)[]} request
 */
function answered(engine, call, request) {
  const bytes = packed(request);
  const room = engine.maillage_room(bytes.length);
  new Uint8Array(engine.memory.buffer).set(bytes, room);
  const size = engine[call]();
  return unpacked(new Uint8Array(engine.memory.buffer, engine.maillage_answer(), size));
}

/**
 * `maillage ARGUMENTS…` on files in memory.
 * @param {WebAssembly.Module} module @param {string[]} args @param {NamedBytes[]} files @param {'fr'|'en'} language
 * @param {(what: string, share: number) => void} progress
 * @returns {Promise<Outcome>}
 */
export async function runCommand(module, args, files, language, progress = () => {}) {
  const messages = [];
  const engine = await instantiated(module, { say: (level, text) => messages.push({ level, text }), progress });
  const named = files.flatMap((file) => [file.name, file.bytes]);
  const parts = answered(engine, 'maillage_run', [language, String(args.length), ...args, ...named]);
  const results = [];
  for (let i = 1; i + 1 < parts.length; i += 2) results.push({ name: decoder.decode(parts[i]), bytes: parts[i + 1] });
  return { exitCode: Number(decoder.decode(parts[0])), results, messages };
}

/**
 * Every command with its options.
 * @param {WebAssembly.Module} module @param {'fr'|'en'} language
 */
export async function describedCommands(module, language) {
  const engine = await instantiated(module, { say: () => {}, progress: () => {} });
  return JSON.parse(decoder.decode(answered(engine, 'maillage_describe', [language])[0]));
}
