// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says itself, French first. The rest comes from the commands, in the language asked.

/** @typedef {'fr'|'en'} Language */

/** @type {Record<string, [string, string]>} */
export const words = {
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
  noDataYet: ['Pas encore de données sous la main ?', 'No data at hand yet?'],
  question: ['Ce qui compte', 'What counts'],
  actions: ['Que voulez-vous savoir ?', 'What do you want to know?'],
  moreOptions: ['Autres réglages', 'Further settings'],
  run: ['Lancer', 'Run'],
  stop: ['Arrêter', 'Stop'],
  stopped: ['Arrêté à votre demande.', 'Stopped as you asked.'],
  crashed: [
    'Le calcul a été interrompu : ce navigateur n’a pas assez de mémoire, ou maillage a un défaut. Vos fichiers sont intacts.',
    'The computation broke off: this browser has too little memory, or maillage has a fault. Your files are untouched.'],
  cannotStart: [
    'Cette page ne peut rien calculer dans ce navigateur : il lui faut Firefox 113, Chrome ou Edge 95, Safari 16.4, ou plus récent.',
    'This page cannot compute anything in this browser: it needs Firefox 113, Chrome or Edge 95, Safari 16.4, or later.'],
  nothingToRead: [
    'Rien ici que maillage sache lire : il lui faut un classeur (.xlsx, .ods), des fichiers CSV ou un dossier qui en contient.',
    'Nothing here that maillage can read: it needs a workbook (.xlsx, .ods), CSV files or a folder that holds some.'],
  unreadable: [
    'Le navigateur n’arrive pas à lire ces fichiers, qui ont peut-être changé de place : choisissez-les à nouveau ({0}).',
    'The browser cannot read these files, which may have been moved: pick them again ({0}).'],
  failed: [
    'Cela n’a pas pu se faire ({0}). Vos fichiers sont intacts.',
    'This could not be done ({0}). Your files are untouched.'],
  noPicture: [
    'ce navigateur n’arrive pas à faire une image de cette taille ; le SVG et l’impression restent possibles',
    'this browser cannot make a picture of this size; SVG and printing are still possible'],
  resultOf: ['Résultat : {0}', 'Result: {0}'],
  noAnswer: ['La commande a échoué sans dire pourquoi.', 'The command failed without saying why.'],
  again: ['Pour refaire ceci', 'To do this again'],
  againWhy: [
    'La même réponse, octet pour octet, avec la commande maillage :',
    'The same answer, byte for byte, by the command maillage:'],
  againGathered: [
    'La même réponse, octet pour octet, avec la commande maillage, une fois ces fichiers rangés dans un dossier « {0} » :',
    'The same answer, byte for byte, by the command maillage, once these files are in a folder “{0}”:'],
  stale: [
    'Les données ne peuvent pas être lues en l’état : voici encore le dernier résultat d’avant.',
    'The data cannot be read as they are: this is still the last result from before.'],
  usable: ['Les données peuvent servir', 'The data can be used'],
  unusable: ['Les données ne peuvent pas servir en l’état', 'The data cannot be used as they are'],
  counts: [
    '{0:acteur|acteurs}, {1:projet|projets}, {2:participation|participations}, {3:lien|liens}',
    '{0:actor|actors}, {1:project|projects}, {2:participation|participations}, {3:tie|ties}'],
  seeFindings: ['Voir ce que dit la lecture ({0})', 'See what reading them says ({0})'],
  findings: ['{0:erreur|erreurs}, {1:avertissement|avertissements}, {2:remarque|remarques}', '{0:error|errors}, {1:warning|warnings}, {2:note|notes}'],
  error: ['Erreur', 'Error'],
  warning: ['Avertissement', 'Warning'],
  note: ['Remarque', 'Note'],
  line: ['ligne {0}', 'line {0}'],
  add: ['ajouter…', 'add…'],
  all: ['tout', 'everything'],
  none: ['aucun', 'none'],
  second: ['{0}, l’autre', '{0}, the other'],
  everythingCounts: ['Tout ce que disent les données', 'Everything that the data say'],
  settings: ['Choisi : {0}', 'Chosen: {0}'],
  howSo: ['Réglages', 'Settings'],
  working: ['Un instant…', 'A moment…'],
  remove: ['ne plus choisir {0}', 'no longer choose {0}'],
  usual: ['par défaut', 'by default'],
  said: ['Messages de la commande ({0})', 'Messages of the command ({0})'],
  related: ['{0} : {1}', '{0}: {1}'],
  touches: ['Ce que cela touche : {0}', 'What this touches: {0}'],
  takeAway: ['Télécharger :', 'Download:'],
  downloadFrench: ['CSV pour un tableur français', 'CSV for a French spreadsheet'],
  downloadFolder: ['Tables CSV', 'CSV tables'],
  sendMap: ['Carte à envoyer (HTML)', 'Map to send (HTML)'],
  saveView: ['Réglages de cette carte (vue)', 'Settings of this map (view)'],
  download: ['{0}', '{0}'],
  print: ['Imprimer, ou PDF', 'Print, or PDF'],
  zoomIn: ['Agrandir', 'Zoom in'],
  zoomOut: ['Réduire', 'Zoom out'],
  zoomAll: ['Tout voir', 'See everything'],
  search: ['Chercher un acteur', 'Search for an actor'],
  notFound: ['Aucun acteur de ce nom sur la carte', 'No actor of that name on the map'],
  sheetOf: ['Sa fiche', 'Its sheet'],
  tiesFor: ['Ses liens à créer', 'Ties it could make'],
  highlight: ['Mettre en avant', 'Highlight'],
  participants: ['Qui vient : un nom d’acteur ou de personne par ligne, ou un fichier CSV', 'Who comes: a name of an actor or a person a line, or a CSV file'],
  participantsFile: ['Choisir le fichier des participants', 'Pick the file of participants'],
  noParticipants: ['Dites d’abord qui vient.', 'Say who comes first.'],
  rows: ['{0:ligne|lignes}', '{0:row|rows}'],
  placedByHand: ['Placés à la main :', 'Placed by hand:'],
  letGo: ['ne plus placer {0} à la main', 'no longer place {0} by hand'],
  undo: ['Annuler', 'Undo'],
  withoutSuggestions: ['Sans les liens suggérés', 'Without suggested ties'],
  drawSuggestions: ['Montrer ces liens sur la carte', 'Show these ties on the map'],
  largeNetwork: [
    'Ce réseau est grand ({0} acteurs) : certaines réponses demanderont plusieurs minutes dans un navigateur. Le bouton « Arrêter » reste à portée.',
    'This network is large ({0} actors): some answers will take several minutes in a browser. The button “Stop” stays at hand.'],
  tooLargeNetwork: [
    'Ce réseau est très grand ({0} acteurs) : la carte n’est faite que si vous la demandez, et le navigateur peut y renoncer. La commande maillage, installée, n’a pas cette limite.',
    'This network is very large ({0} actors): the map is made only if you ask for it, and the browser may give up. The command maillage, installed, has no such limit.'],
  check: ['Vérifier', 'Check'],
  summary: ['Résumer', 'Summarise'],
  draw: ['La carte', 'The map'],
  aboutDraw: [
    'La figure telle qu’elle s’imprime. Cliquez sur un acteur pour sa fiche, ou tirez-le ailleurs ; tout se règle ci-dessous.',
    'The figure as it prints. Click an actor for its sheet, or drag it elsewhere; all settings are below.'],
  aboutConvert: [
    'Vos données, complètes, dans une forme que tout tableur ouvre.',
    'Your data, complete, in a form that any spreadsheet opens.'],
  hub: ['Qui relie (fiche)', 'Who connects (sheet)'],
  measure: ['Mesurer', 'Measure'],
  test: ['Est-ce le hasard ?', 'Is it chance?'],
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

/** One or several, as the language counts. @param {number} count */
function numbered(count, one, several) {
  const single = language === 'fr' ? count < 2 : count === 1;
  return `${count.toLocaleString(language)} ${single ? one : several}`;
}

/**
 * A text of the page, with what stands for {0}, or {0:actor|actors}, which counts.
 * @param {string} key @param {...(string|number)} parts
 */
export function say(key, ...parts) {
  const text = words[key][language === 'fr' ? 0 : 1];
  return text.replace(/\{(\d)(?::([^|}]*)\|([^}]*))?\}/g, (_, i, one, several) => {
    if (several !== undefined) return numbered(Number(parts[i]), one, several);
    return typeof parts[i] === 'number' ? parts[i].toLocaleString(language) : parts[i];
  });
}
