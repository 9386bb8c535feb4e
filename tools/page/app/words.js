// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says itself, French first. The rest comes from the commands, in the language asked.

/** @typedef {'fr'|'en'} Language */

/** @type {Record<string, [string, string]>} */
const words = {
  skip: ['Aller au résultat', 'Go to the result'],
  promise: ['Rien ne s’installe et rien ne quitte cet ordinateur.', 'Nothing is installed and nothing leaves this computer.'],
  data: ['Vos données', 'Your data'],
  dropHere: [
    'Déposez ici un classeur (.xlsx, .ods), des fichiers CSV ou un dossier : les acteurs, les projets, qui participe à quoi.',
    'Drop a workbook (.xlsx, .ods), CSV files or a folder here: the actors, the projects, who takes part in what.'],
  pickFiles: ['Choisir un classeur ou des fichiers', 'Pick a workbook or files'],
  pickFolder: ['Choisir un dossier', 'Pick a folder'],
  tryExample: ['Essayer sur un exemple : le Pays Lédonien', 'Try an example: the Pays Lédonien'],
  template: ['Un classeur vide à remplir', 'An empty workbook to fill in'],
  reread: ['Relire les fichiers', 'Read the files again'],
  otherData: ['D’autres données', 'Other data'],
  reading: ['Comment lire ces fichiers', 'How to read these files'],
  question: ['Ce qui compte', 'What counts'],
  actions: ['Que voulez-vous savoir ?', 'What do you want to know?'],
  moreOptions: ['Autres réglages', 'Further settings'],
  run: ['Lancer', 'Run'],
  stop: ['Arrêter', 'Stop'],
  stopped: ['Arrêté à votre demande.', 'Stopped as you asked.'],
  crashed: [
    'Le calcul a été interrompu : ce navigateur n’a pas assez de mémoire, ou maillage a un défaut. Vos fichiers sont intacts.',
    'The computation broke off: this browser has too little memory, or maillage has a fault. Your files are untouched.'],
  again: ['Pour refaire ceci', 'To do this again'],
  stale: [
    'Les données ne peuvent pas être lues en l’état : voici encore le dernier résultat d’avant.',
    'The data cannot be read as they are: this is still the last result from before.'],
  usable: ['Les données peuvent servir', 'The data can be used'],
  unusable: ['Les données ne peuvent pas servir en l’état', 'The data cannot be used as they are'],
  counts: [
    '{0} acteurs, {1} projets, {2} participations, {3} liens',
    '{0} actors, {1} projects, {2} participations, {3} ties'],
  findings: ['{0} erreurs, {1} avertissements, {2} remarques', '{0} errors, {1} warnings, {2} notes'],
  error: ['Erreur', 'Error'],
  warning: ['Avertissement', 'Warning'],
  note: ['Remarque', 'Note'],
  line: ['ligne {0}', 'line {0}'],
  add: ['ajouter…', 'add…'],
  all: ['tout', 'everything'],
  remove: ['ne plus choisir {0}', 'no longer choose {0}'],
  usual: ['comme d’habitude', 'as usual'],
  download: ['Enregistrer en {0}', 'Save as {0}'],
  print: ['Imprimer ou enregistrer en PDF', 'Print or save as PDF'],
  zoomIn: ['Agrandir', 'Zoom in'],
  zoomOut: ['Réduire', 'Zoom out'],
  zoomAll: ['Tout voir', 'See everything'],
  search: ['Chercher un acteur', 'Search for an actor'],
  notFound: ['Aucun acteur de ce nom sur la carte', 'No actor of that name on the map'],
  sheetOf: ['Sa fiche : {0}', 'The sheet of {0}'],
  highlight: ['Mettre en avant : {0}', 'Highlight {0}'],
  participants: ['Qui vient : un nom d’acteur ou de personne par ligne, ou un fichier CSV', 'Who comes: a name of an actor or a person a line, or a CSV file'],
  participantsFile: ['Choisir le fichier des participants', 'Pick the file of participants'],
  noParticipants: ['Dites d’abord qui vient.', 'Say who comes first.'],
  impossible: ['Paires à ne pas réunir (fichier CSV)', 'Pairs not to bring together (CSV file)'],
  rows: ['{0} lignes', '{0} rows'],
  drawSuggestions: ['Montrer ces liens sur la carte', 'Show these ties on the map'],
  largeNetwork: [
    'Ce réseau est grand ({0} acteurs) : certaines réponses demanderont plusieurs minutes dans un navigateur. Le bouton « Arrêter » reste à portée.',
    'This network is large ({0} actors): some answers will take several minutes in a browser. The button “Stop” stays at hand.'],
  check: ['Vérifier', 'Check'],
  summary: ['Résumer', 'Summarise'],
  draw: ['La carte', 'The map'],
  hub: ['Qui relie (fiche)', 'Who connects (sheet)'],
  measure: ['Mesurer', 'Measure'],
  test: ['Est-ce le hasard ?', 'Is it chance?'],
  suggest: ['Liens à créer', 'Ties to make'],
  introductions: ['Présentations', 'Introductions'],
  workshop: ['Atelier', 'Workshop'],
  convert: ['Exporter les données', 'Export the data'],
};

/** @type {Language} */
let language = 'fr';

export function currentLanguage() {
  return language;
}

/** @param {Language} chosen */
export function speak(chosen) {
  language = chosen;
}

/** A text of the page, with what stands for {0}, {1}… @param {string} key @param {...(string|number)} parts */
export function say(key, ...parts) {
  const text = words[key][language === 'fr' ? 0 : 1];
  return text.replace(/\{(\d)\}/g, (_, i) => (typeof parts[i] === 'number' ? parts[i].toLocaleString(language) : parts[i]));
}
