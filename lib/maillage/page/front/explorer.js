// SPDX-License-Identifier: GPL-3.0-or-later
// The page: what stands where, and what is shown anew when another thing is chosen.

import { h, refill } from './dom.js';
import { takePng, takeSvg, shownFigure } from './exporting.js';
import { Figure } from './figure.js';
import { FilterPanel } from './filters.js';
import { FigureMap } from './map.js';
import { idOf, kindOf, narrows, nodeOf, selectionOf } from './model.js';
import { around, buildNetwork, degree, everything } from './network.js';
import { SearchField } from './searching.js';
import { sheet } from './sheets.js';
import { panels, readState, writeState } from './state.js';
import { statement } from './statement.js';
import { TablePanel } from './tables.js';
import { isProject, nameOf } from './territory.js';
import { askedWay, wayPanel } from './ways.js';
import { drawnPairs, hubPanel, suggestionPanel } from './weaving.js';
import { Words, languages, sentences } from './words.js';

/** @typedef {import('./territory.js').Territory} Territory */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {(language: Language) => Promise<{text: string, language: string}>} FigureSource The printed figure, in this language where there is one. */

export class Explorer {
  constructor(
    /** @type {HTMLElement} */ root,
    /** @type {Territory} */ territory,
    /** @type {FigureSource} */ figureIn,
  ) {
    this.root = root;
    this.territory = territory;
    this.figureIn = figureIn;
    this.whole = buildNetwork(territory, everything);
    this.network = this.whole;
    this.networkOf = '';
    this.figureLanguage = '';
    this.filters = new FilterPanel();
    this.tables = new TablePanel();
    this.words = new Words(/** @type {Language} */ (territory.language));
    this.known = { has: (/** @type {string} */ list, /** @type {string} */ id) => this.has(list, id) };
    this.state = readState(location.hash, this.known).state;
    this.map = new FigureMap({
      open: (node) => this.open(node),
      moved: (view) => this.moved(view),
      describe: (node) => this.describe(node),
    });
    this.search = new SearchField(
      territory,
      () => this.model(),
      (node) => kindOf(this.model(), node),
    );
    this.build();
  }

  async start() {
    addEventListener('hashchange', () => this.arrive());
    addEventListener('keydown', (event) => this.key(event));
    addEventListener('beforeprint', () => this.forPaper());
    addEventListener('afterprint', () => this.map.paint());
    await this.arrive();
  }

  has(/** @type {string} */ list, /** @type {string} */ id) {
    const { territory } = this;
    if (list === 'actors') return territory.actorOf.has(id);
    if (list === 'projects') return territory.projectOf.has(id);
    if (list === 'nodes') return nodeOf(territory, id) >= 0;
    const { question } = territory;
    const all = list === 'kinds' ? territory.kinds : territory.roles;
    const asked = list === 'kinds' ? question.kinds : question.roles;
    const at = all.findIndex((one) => one[0] === id);
    return at >= 0 && (asked.length === 0 || asked.includes(at));
  }

  // What stands where

  build() {
    this.title = h('h1', {}, this.territory.title);
    this.said = h('p', { class: 'statement', role: 'status' });
    this.problem = h('p', { class: 'problem', role: 'alert', hidden: true });
    this.languageChoice = h('div', { class: 'languages', role: 'group' });
    this.zooming = h('div', { class: 'moves zooming' });
    this.taking = h('div', { class: 'moves taking', role: 'group' });
    this.help = h('p', { class: 'note help' });
    this.tabs = h('div', {
      role: 'tablist',
      class: 'tabs',
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.tabKey(event),
    });
    this.panel = h('div', {
      role: 'tabpanel',
      tabindex: '0',
      id: 'page-panel',
      class: 'panel',
      'aria-labelledby': 'page-tab',
    });
    this.mapSection = h('section', { class: 'map-section' }, this.zooming, this.map.element, this.help, this.taking);
    this.aside = h('section', { class: 'aside' }, this.tabs, this.panel);
    const head = h(
      'header',
      {},
      h('div', { class: 'head' }, this.title, this.languageChoice),
      this.said,
      this.problem,
      this.search.element,
    );
    this.root.replaceChildren(head, h('main', {}, this.mapSection, this.aside), (this.foot = h('footer')));
  }

  /** All that depends on the language alone. */
  setWords() {
    const { words } = this;
    document.documentElement.lang = words.language;
    this.search.setWords();
    this.mapSection?.setAttribute('aria-label', words.say('map'));
    this.aside?.setAttribute('aria-label', words.say('panels'));
    this.tabs?.setAttribute('aria-label', words.say('panels'));
    this.help?.replaceChildren(words.say('mapHelp'), ' ', words.say('mapMouse'));
    this.foot?.replaceChildren(words.say('madeWith'));
    this.languageChoice?.setAttribute('aria-label', words.say('language'));
    this.languageChoice?.replaceChildren(...languages.map((one) => this.languageButton(one)));
    const button = (/** @type {string} */ text, /** @type {() => void} */ does, label = text) =>
      h('button', { type: 'button', 'aria-label': label, onclick: does }, text);
    this.zooming?.replaceChildren(
      button('+', () => this.map.zoom(1.5), words.say('larger')),
      button('−', () => this.map.zoom(1 / 1.5), words.say('smaller')),
      button(words.say('wholeMap'), () => this.map.wholeAgain()),
    );
    this.taking?.setAttribute('aria-label', words.say('takeFigure'));
    this.taking?.replaceChildren(
      h('span', {}, words.say('takeFigure') + words.colon()),
      button(words.say('asSvg'), () => this.takeSvg()),
      button(words.say('asPng'), () => takePng(this.shown())),
      button(words.say('print'), () => print()),
    );
  }

  languageButton(/** @type {Language} */ language) {
    const pressed = this.words.language === language;
    return h(
      'button',
      { type: 'button', lang: language, 'aria-pressed': String(pressed), onclick: () => this.go({ lang: language }) },
      language === 'fr' ? 'Français' : 'English',
    );
  }

  // Choosing

  go(/** @type {Partial<State>} */ changes) {
    const hash = writeState({ ...this.state, ...changes });
    if (hash === writeState(this.state)) return this.render();
    location.hash = hash;
  }

  drift(/** @type {Partial<State>} */ changes) {
    const hash = writeState({ ...this.state, ...changes });
    if (hash === writeState(this.state)) return this.render();
    location.replace(hash);
  }

  open(/** @type {number} */ node) {
    if (node < 0) return;
    const id = idOf(this.territory, node);
    this.toSheet = true;
    const changes = isProject(this.territory, node) ? { project: id, actor: '', steps: 0 } : { actor: id, project: '' };
    this.go({ ...changes, panel: 'sheet' });
  }

  moved(/** @type {import('./map.js').View | null} */ view) {
    const text = view ? `${view.x.toFixed(1)},${view.y.toFixed(1)},${view.k.toFixed(3)}` : '';
    this.ownView = text;
    this.drift({ view: text });
  }

  /** The address says something else than what is shown. */
  async arrive() {
    const { state, problems } = readState(location.hash, this.known);
    const before = this.state;
    this.state = state;
    this.problems = problems;
    const language = /** @type {Language} */ (state.lang || this.territory.language);
    if (language !== this.words.language || this.map.figure === null) await this.speak(language);
    if (state.view !== this.ownView) this.look(state.view);
    this.render();
    if (
      this.toSheet &&
      (before.actor !== state.actor || before.project !== state.project || before.panel !== state.panel)
    )
      /** @type {HTMLElement | null} */ (this.panel?.querySelector('h2'))?.focus({ preventScroll: true });
    this.toSheet = false;
  }

  look(/** @type {string} */ text) {
    const [x, y, k] = text.split(',').map(Number);
    this.map.lookAt(text ? { x, y, k } : null);
    this.ownView = text;
  }

  async speak(/** @type {Language} */ language) {
    this.words = new Words(language);
    this.setWords();
    const { text, language: spoken } = await this.figureIn(language);
    if (spoken === this.figureLanguage) return;
    this.figureLanguage = spoken;
    this.figureText = text;
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const svg = /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.adoptNode(parsed)));
    this.map.setFigure(new Figure(this.territory, svg));
    if (this.state.view) this.look(this.state.view);
  }

  // Showing

  /** @returns {import('./model.js').Model} */
  model() {
    const { territory, words, state, network, whole } = this;
    return {
      territory,
      words,
      state,
      network,
      whole,
      go: (changes) => this.go(changes),
      drift: (changes) => this.drift(changes),
      open: (node) => this.open(node),
    };
  }

  render() {
    const selection = selectionOf(this.territory, this.state);
    const key = JSON.stringify(selection);
    if (key !== this.networkOf)
      this.network = narrows(this.state) ? buildNetwork(this.territory, selection) : this.whole;
    this.networkOf = key;
    const model = this.model();
    this.sentence = statement(model);
    this.said?.replaceChildren(this.sentence);
    this.tell(this.problems ?? []);
    this.map.show(this.picture(model));
    this.renderTabs();
    if (this.panel && !this.filters.isSliding) refill(this.panel, ...this.panelOf(model));
    document.body.dataset.panel = this.state.panel;
  }

  tell(/** @type {string[]} */ problems) {
    const said =
      problems.length > 0
        ? [
            sentences.leftAside(
              this.words,
              problems.slice(0, 5).map((one) => this.words.quoted(one)),
            ),
          ]
        : [];
    if (this.figureLanguage && this.figureLanguage !== this.words.language)
      said.push(this.words.say(this.figureLanguage === 'fr' ? 'figureLanguage' : 'figureOther'));
    this.problem?.replaceChildren(said.join(' '));
    if (this.problem) this.problem.hidden = said.length === 0;
  }

  /** @returns {import('./figure.js').Picture} */
  picture(/** @type {import('./model.js').Model} */ model) {
    const { territory, state, network } = model;
    const current = nodeOf(territory, state.actor || state.project);
    const way = askedWay(model)?.nodes ?? [];
    const near =
      state.steps > 0 && current >= 0 && network.isIn[current] ? around(network, current, state.steps) : null;
    const onWay = way.length > 0 ? new Set(way) : null;
    const marked = onWay ?? near;
    const members = this.projectMembers(current);
    const tied = new Set(network.ties.map(({ a, b }) => a * territory.nodeCount + b));
    const shows = (/** @type {number} */ node) =>
      network.isIn[node] === 1 && (marked === null || marked.has(node)) && (members === null || members.has(node));
    return {
      shows,
      ties: (a, b) => shows(a) && shows(b) && tied.has(Math.min(a, b) * territory.nodeCount + Math.max(a, b)),
      whole: !narrows(state) && marked === null && members === null,
      current,
      way,
      dotted: state.dotted ? territory.suggestions.pairs.map(([a, b]) => /** @type {[number, number]} */ ([a, b])) : [],
      parted: state.pairs ? drawnPairs(model).map(({ a, b }) => /** @type {[number, number]} */ ([a, b])) : [],
      lines: this.undrawnTies(network, shows, marked !== null || narrows(state)),
    };
  }

  /** Of a project that is no mark of the figure, those who take part. */
  projectMembers(/** @type {number} */ node) {
    const { territory } = this;
    if (node < 0 || !isProject(territory, node) || this.state.panel !== 'sheet' || territory.question.twoMode)
      return null;
    return new Set(
      territory.partsOfProject[node - territory.actorCount].map((row) => territory.participations.actor[row]),
    );
  }

  /** Ties of what is shown, where the figure only has them all in one. @returns {[number, number][]} */
  undrawnTies(
    /** @type {import('./network.js').Network} */ network,
    /** @type {(node: number) => boolean} */ shows,
    /** @type {boolean} */ some,
  ) {
    const figure = this.map.figure;
    if (!some || !figure || figure.hasOwnTies) return [];
    const shown = network.ties.filter(({ a, b }) => shows(a) && shows(b));
    return shown.slice(0, 5000).map(({ a, b }) => /** @type {[number, number]} */ ([a, b]));
  }

  renderTabs() {
    const { words, state } = this;
    const tabs = panels.map((panel) => {
      const chosen = panel === state.panel;
      return h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: chosen ? 'page-tab' : null,
          'aria-selected': String(chosen),
          'aria-controls': 'page-panel',
          tabindex: chosen ? '0' : '-1',
          'data-key': `tab/${panel}`,
          onclick: () => this.go({ panel }),
        },
        words.say(/** @type {any} */ (panel)),
      );
    });
    if (this.tabs) refill(this.tabs, ...tabs);
  }

  tabKey(/** @type {KeyboardEvent} */ event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = panels[(panels.indexOf(this.state.panel) + step + panels.length) % panels.length];
    this.go({ panel: next });
    addEventListener('hashchange', () => setTimeout(() => document.getElementById('page-tab')?.focus()), {
      once: true,
    });
  }

  /** @returns {Node[]} */
  panelOf(/** @type {import('./model.js').Model} */ model) {
    const { state, territory } = model;
    switch (state.panel) {
      case 'sheet':
        return sheet(model, nodeOf(territory, state.actor || state.project));
      case 'way':
        return wayPanel(model);
      case 'hub':
        return hubPanel(model);
      case 'suggestions':
        return suggestionPanel(model);
      case 'tables':
        return this.tables.render(model);
      case 'about':
        return this.about(model);
      default:
        return this.filters.render(model);
    }
  }

  /** @returns {Node[]} */
  about(/** @type {import('./model.js').Model} */ { territory, words }) {
    const clause = words.of(territory.clause);
    return [
      h(
        'p',
        {},
        sentences.shown(words, this.whole.actors, this.whole.actors, this.whole.tieCount),
        clause && words.semicolon() + clause,
        '.',
      ),
      h(
        'dl',
        {},
        ...(territory.created ? [h('dt', {}, words.say('dates')), h('dd', {}, words.date(territory.created))] : []),
        ...(territory.sources.length > 0
          ? [h('dt', {}, words.say('source')), h('dd', {}, territory.sources.join(' ; '))]
          : []),
        ...territory.measures.flatMap((one) => [
          h('dt', {}, words.upperFirst(words.of(one.name))),
          h('dd', {}, words.of(one.meaning), ' ', words.of(one.doubt)),
        ]),
      ),
      h('p', { class: 'note' }, words.say('wholeNote')),
    ];
  }

  /** What a mark is, for who does not see it. */
  describe(/** @type {number} */ node) {
    const { words } = this;
    return `${nameOf(this.territory, node)}, ${kindOf(this.model(), node)}, ${words.counted(degree(this.whole, node), 'partner')}`;
  }

  // Taking along

  shown() {
    const figure = /** @type {Figure} */ (this.map.figure);
    return shownFigure(figure, this.picture(this.model()), this.sentence ?? '');
  }

  /** Where nothing was chosen, the printed figure byte for byte. */
  takeSvg() {
    const picture = this.picture(this.model());
    const asPrinted = picture.whole && picture.current < 0 && picture.dotted.length + picture.parted.length === 0;
    takeSvg(asPrinted ? (this.figureText ?? '') : this.shown().text);
  }

  forPaper() {
    const figure = this.map.figure;
    figure?.svg.setAttribute('viewBox', `0 0 ${figure.width} ${figure.height}`);
  }

  // Keys of the whole page

  key(/** @type {KeyboardEvent} */ event) {
    const inField =
      event.target instanceof Element &&
      event.target.matches('input:not([type=checkbox]):not([type=range]), select, textarea');
    if (event.key === '/' && !inField && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.search.input.focus();
    } else if (event.key === 'Escape') {
      this.back(inField);
    }
  }

  /** Escape closes what is open and brings the keyboard back to the map. */
  back(/** @type {boolean} */ inField) {
    const node = nodeOf(this.territory, this.state.actor || this.state.project);
    if (inField) /** @type {HTMLElement} */ (document.activeElement).blur();
    else if (this.state.actor || this.state.project) this.go({ actor: '', project: '', steps: 0, panel: 'filters' });
    this.map.focus(node >= 0 ? node : this.map.focused);
  }
}
