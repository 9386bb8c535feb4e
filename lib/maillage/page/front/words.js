// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the page in French and in English, and how both put numbers and lists together.

/** @typedef {'fr' | 'en'} Language */
/** @typedef {[string, string]} Both */

/** @type {Language[]} */
export const languages = ['fr', 'en'];

const formats = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
};
const shares = {
  fr: new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }),
};

/** @type {Record<string, Both>} */
const texts = {
  language: ['Langue', 'Language'],
  french: ['français', 'French'],
  english: ['anglais', 'English'],
  map: ['Carte', 'Map'],
  mapHelp: [
    'Flèches\u00A0: l’acteur voisin de ce côté. Entrée\u00A0: sa fiche. + et −\u00A0: agrandir, réduire. 0\u00A0: tout voir. Échap\u00A0: revenir.',
    'Arrows: the nearest actor that way. Enter: its sheet. + and −: larger, smaller. 0: see all. Escape: back.',
  ],
  mapMouse: [
    'Glisser déplace la carte\u202F; Ctrl et la molette, ou deux doigts, l’agrandissent.',
    'Drag to move the map; Ctrl and the wheel, or two fingers, enlarge it.',
  ],
  larger: ['Agrandir', 'Enlarge'],
  smaller: ['Réduire', 'Reduce'],
  wholeMap: ['Tout voir', 'See all'],
  search: ['Chercher un acteur ou un projet', 'Search an actor or a project'],
  searchHint: ['touche / ', 'key / '],
  noneFound: ['Aucun acteur ni projet ne porte ces mots.', 'No actor or project has these words.'],
  panels: ['Ce que montre la page', 'What the page shows'],
  filters: ['Choisir', 'Choose'],
  sheet: ['Fiche', 'Sheet'],
  way: ['Chemin', 'Way'],
  hub: ['Qui relie', 'Who links'],
  suggestions: ['Liens à créer', 'Links to make'],
  tables: ['Tableaux', 'Tables'],
  about: ['À propos', 'About'],
  kinds: ['Types d’acteurs', 'Kinds of actors'],
  projects: ['Projets', 'Projects'],
  roles: ['Rôles', 'Roles'],
  period: ['Période', 'Period'],
  since: ['Depuis', 'Since'],
  until: ['Jusqu’à', 'Until'],
  year: ['Une seule année', 'One year alone'],
  anyYear: ['toutes', 'any'],
  fromStart: ['le début', 'the start'],
  toEnd: ['la fin', 'the end'],
  noYears: ['Les données ne portent pas de date.', 'The data have no dates.'],
  chosen: ['Ce qui est choisi', 'What is chosen'],
  remove: ['retirer', 'remove'],
  removeAll: ['Tout retirer', 'Remove all'],
  all: ['Tout est montré.', 'Everything is shown.'],
  allNames: ['Chercher dans les projets', 'Search in the projects'],
  actor: ['Acteur', 'Actor'],
  project: ['Projet', 'Project'],
  actors: ['Acteurs', 'Actors'],
  ties: ['Liens', 'Ties'],
  name: ['Nom', 'Name'],
  kind: ['Type', 'Kind'],
  form: ['Forme', 'Form'],
  place: ['Lieu', 'Place'],
  source: ['Source', 'Source'],
  note: ['Note', 'Note'],
  belongsTo: ['Rattachement', 'Belongs to'],
  status: ['Statut', 'Status'],
  dates: ['Dates', 'Dates'],
  category: ['Catégorie', 'Category'],
  sectors: ['Secteurs', 'Sectors'],
  framework: ['Dispositif', 'Framework'],
  role: ['Rôle', 'Role'],
  partners: ['Partenaires', 'Partners'],
  weight: ['Poids', 'Weight'],
  strength: ['Poids des liens', 'Strength'],
  restsOn: ['Repose sur', 'Rests on'],
  participants: ['Participants', 'Participants'],
  inSelection: ['Dans ce qui est montré', 'In what is shown'],
  inWhole: ['Dans le réseau de toute la carte', 'In the network of the whole map'],
  wholeNote: [
    'Ces mesures sont calculées une fois, sur toute la carte\u202F; elles ne changent pas avec ce qui est choisi.',
    'These measures are computed once, of the whole map; they do not change with what is chosen.',
  ],
  selectionNote: [
    'Partenaires et poids sont recomptés pour ce qui est montré.',
    'Partners and strength are counted again for what is shown.',
  ],
  notIn: ['Absent de ce qui est choisi.', 'Not in what is chosen.'],
  onlyThis: ['Lui seul relie', 'Links alone'],
  onlyThisMeaning: [
    'Paires de ses partenaires qui n’ont ni lien entre eux ni autre partenaire commun.',
    'Pairs of its partners that have neither a tie with each other nor another common partner.',
  ],
  soleMark: ['sans lui, plus aucun chemin', 'without it no way is left'],
  neighbours: ['Voisins', 'Neighbours'],
  oneStep: ['à 1 pas', 'at 1 step'],
  twoSteps: ['à 2 pas', 'at 2 steps'],
  noSteps: ['toute la carte', 'the whole map'],
  wayFrom: ['Départ', 'From'],
  wayTo: ['Arrivée', 'To'],
  wayFromHere: ['Chemin depuis cet acteur', 'Way from this actor'],
  wayToHere: ['Chemin vers cet acteur', 'Way to this actor'],
  swap: ['Inverser', 'Swap'],
  wayAsk: ['Choisissez un départ et une arrivée.', 'Choose where from and where to.'],
  noWay: [
    'Aucun chemin ne mène de l’un à l’autre dans ce qui est montré.',
    'No way leads from one to the other in what is shown.',
  ],
  sameEnds: ['Le départ et l’arrivée sont le même acteur.', 'Both ends are the same actor.'],
  close: ['Fermer', 'Close'],
  noSheet: [
    'Choisissez un acteur ou un projet\u00A0: sur la carte, dans la recherche ou dans un tableau.',
    'Choose an actor or a project: on the map, by searching or in a table.',
  ],
  hubChoose: ['Acteur observé', 'Actor looked at'],
  hubDefault: ['l’acteur par qui passent le plus de chemins', 'the actor most ways go through'],
  noHub: ['Personne ne se tient entre deux autres.', 'Nobody stands between two others.'],
  showPairs: ['Montrer les 30 premières en tirets sur la carte', 'Show the first 30 dashed on the map'],
  showSuggestions: ['Montrer ces liens en pointillé sur la carte', 'Show these links dotted on the map'],
  suggestionsOfWhole: [
    'Proposés à partir de toute la carte\u202F; ils ne changent pas avec ce qui est choisi.',
    'Suggested from the whole map; they do not change with what is chosen.',
  ],
  noSuggestions: ['Aucun lien à proposer.', 'No link to suggest.'],
  why: ['Pourquoi', 'Why'],
  byWhom: ['Par qui', 'Through whom'],
  more: ['En montrer plus', 'Show more'],
  takeFigure: ['Emporter la figure', 'Take the figure'],
  asSvg: ['SVG', 'SVG'],
  asPng: ['PNG', 'PNG'],
  print: ['Imprimer', 'Print'],
  takeTable: ['Emporter ce tableau (CSV)', 'Take this table (CSV)'],
  wholeSizes: [
    'Tailles, épaisseurs et places sont celles de toute la carte.',
    'Sizes, widths and places are those of the whole map.',
  ],
  notDrawn: ['n’est pas dessiné à part sur cette carte', 'is not drawn by itself on this map'],
  oldBrowser: [
    'Ce navigateur est trop ancien pour la carte à explorer\u00A0: voici la figure et les tableaux.',
    'This browser is too old for the map to be explored: here are the figure and the tables.',
  ],
  brokenData: [
    'Les données de cette page sont abîmées\u00A0: voici la figure et les tableaux.',
    'The data of this page are damaged: here are the figure and the tables.',
  ],
  figureLanguage: ['La figure elle-même reste en français.', 'The figure itself stays in English.'],
  figureOther: ['La figure elle-même reste en anglais.', 'The figure itself stays in French.'],
  definition: ['Ce que cela mesure', 'What this measures'],
  yes: ['oui', 'yes'],
  no: ['non', 'no'],
  directTie: ['lien direct', 'direct tie'],
  sortBy: ['trier par', 'sort by'],
  begin: ['Début', 'Start'],
  end: ['Fin', 'End'],
  madeWith: [
    'Carte faite avec maillage. Rien n’est envoyé\u00A0: tout est dans ce fichier.',
    'Map made with maillage. Nothing is sent: everything is in this file.',
  ],
  ofAll: [' sur {all}', ' of {all}'],
  notCounting: ['sans compter {parts}', 'not counting {parts}'],
  everywhere: ['{rows} partout', '{rows} throughout'],
  fromFirstColumn: ['{ties}, de la première colonne vers la seconde', '{ties}, from the first column to the second'],
  aroundOnly: [
    'seuls sont marqués {name} et ses voisins à {steps} au plus ({count})',
    'only {name} and its neighbours at most {steps} away are marked ({count})',
  ],
  membersOnly: [
    'seuls sont marqués les participants du projet {name}',
    'only those who take part in the project {name} are marked',
  ],
  wayBetween: ['en rouge, un plus court chemin de {from} à {to}', 'in red, a shortest way from {from} to {to}'],
  dottedLinks: [
    'en pointillé, {links} à créer, d’après toute la carte',
    'dotted, {links} to make, after the whole map',
  ],
  dashedPairs: ['en tirets, {pairs} sans autre lien que {name}', 'dashed, {pairs} without other link than {name}'],
  onlyWay: ['{far}, et c’est le seul chemin aussi court.', '{far}, and it is the only way as short.'],
  oneOfWays: [
    '{far}\u202F; {ways} chemins sont aussi courts, celui-ci passe par les liens les plus forts.',
    '{far}; {ways} ways are as short, this one goes by the strongest ties.',
  ],
  holdsNone: [
    'Dans ce qui est montré, {name} ne relie personne en exclusivité.',
    'In what is shown, {name} links nobody exclusively.',
  ],
  holds: [
    '{name}\u00A0: le seul lien entre {pairs} d’acteurs\u202F; pour {sole} d’entre elles, aucun autre chemin n’existe.',
    '{name}: the only link between {pairs} of actors; for {sole} of them there is no other way.',
  ],
  leftAside: [
    'Ce lien vient d’une autre carte ou d’une autre version. Laissé de côté, faute de sens ici\u00A0: {what}.',
    'This link comes from another map or version. Left aside, as it means nothing here: {what}.',
  ],
  showingRows: ['{shown} sur {all}', '{shown} of {all}'],
  sinceDate: ['depuis {date}', 'since {date}'],
  untilDate: ['jusqu’en {date}', 'until {date}'],
  untilDay: ['jusqu’au {date}', 'until {date}'],
  sinceDay: ['depuis le {date}', 'since {date}'],
  commandSame: ['Pour refaire ces comptes en ligne de commande', 'To make these counts again by the command line'],
};

/** @typedef {[string, string, string, string]} Counted one and several, in French and in English */

/** @type {Record<string, Counted>} */
const nouns = {
  actor: ['acteur', 'acteurs', 'actor', 'actors'],
  project: ['projet', 'projets', 'project', 'projects'],
  tie: ['lien', 'liens', 'tie', 'ties'],
  partner: ['partenaire', 'partenaires', 'partner', 'partners'],
  cancelled: ['projet annulé', 'projets annulés', 'cancelled project', 'cancelled projects'],
  idea: ['idée', 'idées', 'idea', 'ideas'],
  directTie: ['lien direct', 'liens directs', 'direct tie', 'direct ties'],
  undated: [
    'ligne sans date comptée',
    'lignes sans date comptées',
    'row without date counted',
    'rows without date counted',
  ],
  pace: ['pas', 'pas', 'step', 'steps'],
  pair: ['paire', 'paires', 'pair', 'pairs'],
  found: ['résultat', 'résultats', 'result', 'results'],
  row: ['ligne', 'lignes', 'row', 'rows'],
  undirected: [
    'lien sans sens indiqué',
    'liens sans sens indiqué',
    'tie without stated direction',
    'ties without stated direction',
  ],
};

/** What the page says, in one language. */
export class Words {
  constructor(/** @type {Language} */ language) {
    this.language = language;
    this.column = languages.indexOf(language);
  }

  /** A text of the page by its name. */
  say(/** @type {keyof typeof texts} */ name) {
    return texts[name][this.column];
  }

  /** One of two texts that come with the data. */
  of(/** @type {string[]} */ both) {
    return both[this.column];
  }

  number(/** @type {number} */ value) {
    return formats[this.language].format(value);
  }

  /** A value of a measure as its format says; a dash where there is none. */
  value(/** @type {number | null | undefined} */ value, format = 'decimal') {
    if (value === null || value === undefined) return '–';
    if (format === 'share') return shares[this.language].format(value);
    if (format === 'yes_no') return this.say(value ? 'yes' : 'no');
    return this.number(value);
  }

  /** "1 acteur", "12 acteurs". */
  counted(/** @type {number} */ count, /** @type {keyof typeof nouns} */ noun) {
    const isOne = this.language === 'fr' ? count < 2 : count === 1;
    return this.number(count) + '\u00A0' + nouns[noun][this.column * 2 + (isOne ? 0 : 1)];
  }

  /** "a, b et c". */
  list(/** @type {string[]} */ items) {
    if (items.length < 2) return items.join('');
    const and = this.language === 'fr' ? ' et ' : ' and ';
    return items.slice(0, -1).join(', ') + and + items[items.length - 1];
  }

  colon() {
    return this.language === 'fr' ? '\u00A0: ' : ': ';
  }

  semicolon() {
    return this.language === 'fr' ? '\u202F; ' : '; ';
  }

  quoted(/** @type {string} */ text) {
    return this.language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;
  }

  upperFirst(/** @type {string} */ text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  }

  /** A date as precise as it is: "mars 2024". */
  date(/** @type {string} */ date) {
    const [year, month, day] = date.split('-').map(Number);
    if (!month) return String(year);
    const locale = this.language === 'fr' ? 'fr-FR' : 'en-GB';
    const at = new Date(Date.UTC(2000, month - 1, day || 1));
    at.setUTCFullYear(year);
    /** @type {Intl.DateTimeFormatOptions} */
    const style = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(locale, day ? { ...style, day: 'numeric' } : style).format(at);
  }

  /** "depuis 2019", "2019–2021", "jusqu’en 2020"; empty for no period. */
  period(/** @type {string} */ since, /** @type {string} */ until) {
    const isDay = (/** @type {string} */ date) => date.split('-').length === 3;
    if (!since && !until) return '';
    if (since === until) return this.date(since);
    if (!until) return filled(this.say(isDay(since) ? 'sinceDay' : 'sinceDate'), { date: this.date(since) });
    if (!since) return filled(this.say(isDay(until) ? 'untilDay' : 'untilDate'), { date: this.date(until) });
    const years = !since.includes('-') && !until.includes('-');
    return this.date(since) + (years ? '–' : ' – ') + this.date(until);
  }
}

/** Puts values in the places of a sentence: "{name}". */
function filled(/** @type {string} */ sentence, /** @type {Record<string, string>} */ values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The sentences that several values make. */
export const sentences = {
  /** What is shown of what there is. */
  shown: (
    /** @type {Words} */ words,
    /** @type {number} */ actors,
    /** @type {number} */ all,
    /** @type {number} */ ties,
    projects = 0, // of a network in which they are nodes
  ) => {
    const of = actors === all ? '' : filled(words.say('ofAll'), { all: words.number(all) });
    const nodes = projects > 0 ? `, ${words.counted(projects, 'project')}` : '';
    return `${words.counted(actors, 'actor')}${of}${nodes}, ${words.counted(ties, 'tie')}`;
  },
  notCounting: (/** @type {Words} */ words, /** @type {string[]} */ parts) =>
    filled(words.say('notCounting'), { parts: words.list(parts) }),
  everywhere: (/** @type {Words} */ words, /** @type {number} */ rows) =>
    filled(words.say('everywhere'), { rows: words.counted(rows, 'undated') }),
  fromFirstColumn: (/** @type {Words} */ words, /** @type {number} */ ties) =>
    filled(words.say('fromFirstColumn'), { ties: words.counted(ties, 'undirected') }),
  around: (
    /** @type {Words} */ words,
    /** @type {string} */ name,
    /** @type {number} */ steps,
    /** @type {number} */ count,
  ) =>
    filled(words.say('aroundOnly'), {
      name: words.quoted(name),
      steps: words.counted(steps, 'pace'),
      count: words.counted(count, 'actor'),
    }),
  members: (/** @type {Words} */ words, /** @type {string} */ name) =>
    filled(words.say('membersOnly'), { name: words.quoted(name) }),
  way: (/** @type {Words} */ words, /** @type {string} */ from, /** @type {string} */ to) =>
    filled(words.say('wayBetween'), { from: words.quoted(from), to: words.quoted(to) }),
  dotted: (/** @type {Words} */ words, /** @type {number} */ count) =>
    filled(words.say('dottedLinks'), { links: words.counted(count, 'tie') }),
  dashed: (/** @type {Words} */ words, /** @type {number} */ count, /** @type {string} */ name) =>
    filled(words.say('dashedPairs'), { pairs: words.counted(count, 'pair'), name: words.quoted(name) }),
  wayLength: (/** @type {Words} */ words, /** @type {number} */ length, /** @type {number} */ ways) =>
    filled(words.say(ways === 1 ? 'onlyWay' : 'oneOfWays'), {
      far: words.counted(length, 'tie'),
      ways: words.number(ways),
    }),
  held: (
    /** @type {Words} */ words,
    /** @type {string} */ name,
    /** @type {number} */ pairs,
    /** @type {number} */ sole,
  ) =>
    filled(words.say(pairs === 0 ? 'holdsNone' : 'holds'), {
      name: words.quoted(name),
      pairs: words.counted(pairs, 'pair'),
      sole: words.number(sole),
    }),
  leftAside: (/** @type {Words} */ words, /** @type {string[]} */ what) =>
    filled(words.say('leftAside'), { what: words.list(what) }),
  showingRows: (/** @type {Words} */ words, /** @type {number} */ shown, /** @type {number} */ all) =>
    filled(words.say('showingRows'), { shown: words.counted(shown, 'row'), all: words.number(all) }),
  found: (/** @type {Words} */ words, /** @type {number} */ count) => words.counted(count, 'found'),
};

/** For tests: every text and noun of the page. */
export const allTexts = { texts, nouns };
