// SPDX-License-Identifier: GPL-3.0-or-later
// Commands one after the other in a worker, which is ended to stop one.

/** What the user stopped, or a module that broke off. */
export class Interrupted extends Error {
  /** @param {boolean} asked */
  constructor(asked) {
    super(asked ? 'stopped' : 'crashed');
    this.asked = asked;
  }
}

export class Tasks {
  /** @param {string} source of the worker @param {Promise<WebAssembly.Module>} module */
  constructor(source, module, watch) {
    this.address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    this.module = module;
    this.watch = watch;
    this.waiting = Promise.resolve();
    this.worker = null;
    this.current = null;
    this.count = 0;
  }

  /** @param {string[]} args @param {import('./engine.js').NamedBytes[]} files @param {'fr'|'en'} language */
  run(args, files, language) {
    return this.next({ args, files, language });
  }

  describe(language) {
    return this.next({ language });
  }

  next(request) {
    const turn = this.waiting.then(() => this.start(request));
    this.waiting = turn.catch(() => {});
    return turn;
  }

  async start(request) {
    const module = await this.module;
    this.worker ??= this.started();
    return new Promise((resolve, reject) => {
      this.current = { id: ++this.count, resolve, reject };
      this.watch({ what: '', share: 0 });
      this.worker.postMessage({ id: this.count, module, ...request });
    });
  }

  started() {
    const worker = new Worker(this.address);
    worker.onmessage = ({ data }) => this.heard(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(false);
    };
    return worker;
  }

  heard(data) {
    if (data.id !== this.current?.id) return;
    if (data.progress) this.watch(data.progress);
    else if (data.failure) this.end(false);
    else {
      const { resolve } = this.current;
      this.current = null;
      this.watch(null);
      resolve(data.outcome);
    }
  }

  stop() {
    this.end(true);
  }

  end(asked) {
    this.worker?.terminate();
    this.worker = null;
    const ended = this.current;
    this.current = null;
    this.watch(null);
    ended?.reject(new Interrupted(asked));
  }
}
