// SPDX-License-Identifier: GPL-3.0-or-later
// Commands one after the other in a worker, which is ended to stop one.

/** What the user stopped, a module that broke off, or what nobody waits for any more. */
export class Interrupted extends Error {
  /** @param {'stopped'|'crashed'|'unwanted'} why */
  constructor(why) {
    super(why);
    this.why = why;
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

  /**
   * @param {string[]} args @param {import('./engine.js').NamedBytes[]} files @param {'fr'|'en'} language
   * @param {() => boolean} [wanted] whether somebody still waits for it
   */
  run(args, files, language, wanted) {
    return this.next({ args, files, language }, wanted);
  }

  describe(language) {
    return this.next({ language });
  }

  next(request, wanted = () => true) {
    const turn = this.waiting.then(() => this.start(request, wanted));
    this.waiting = turn.catch(() => {});
    return turn;
  }

  async start(request, wanted) {
    const module = await this.module;
    if (!wanted()) throw new Interrupted('unwanted');
    this.worker ??= this.started();
    return new Promise((resolve, reject) => {
      this.current = { id: ++this.count, resolve, reject, wanted };
      this.watch({ what: '', share: 0 });
      this.worker.postMessage({ id: this.count, module, ...request });
    });
  }

  started() {
    const worker = new Worker(this.address);
    worker.onmessage = ({ data }) => this.heard(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end('crashed');
    };
    return worker;
  }

  heard(data) {
    if (data.id !== this.current?.id) return;
    if (data.progress) this.watch(data.progress);
    else if (data.failure) this.end('crashed');
    else {
      const { resolve } = this.current;
      this.current = null;
      this.watch(null);
      resolve(data.outcome);
    }
  }

  stop() {
    this.end('stopped');
  }

  /** Ends what nobody waits for any more. */
  dropUnwanted() {
    if (this.current && !this.current.wanted()) this.end('unwanted');
  }

  end(why) {
    this.worker?.terminate();
    this.worker = null;
    const ended = this.current;
    this.current = null;
    this.watch(null);
    ended?.reject(new Interrupted(why));
  }
}
