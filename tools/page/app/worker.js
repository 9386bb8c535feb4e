// SPDX-License-Identifier: GPL-3.0-or-later
// Runs commands beside the page, which goes on answering meanwhile. Stopped by ending it.
import { describedCommands, runCommand } from './engine.js';

let told = 0;

/** Not more often than anybody sees. */
function tell(id, what, share) {
  const now = Date.now();
  if (now - told < 100) return;
  told = now;
  self.postMessage({ id, progress: { what, share } });
}

self.onmessage = async ({ data }) => {
  const { id, module, args, files, language } = data;
  try {
    const outcome = args
      ? await runCommand(module, args, files, language, (what, share) => tell(id, what, share))
      : await describedCommands(module, language);
    self.postMessage({ id, outcome });
  } catch (failure) {
    self.postMessage({ id, failure: String(failure), memory: failure instanceof RangeError });
  }
};
