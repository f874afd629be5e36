import type { TextView } from '../../../latin/text-view.ts';
import { givenNames } from '../../../latin/words/given-names.ts';
import { nationalities } from '../words/nationalities.ts';
import { chainStops, stopWords } from '../words/stop-words.ts';

/** Definite articles. */
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);
/** Words that bring a complement: «de», «pour», «à». */
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'pour', 'contre', 'sur', 'aux', 'au', 'en']);
const ADJECTIVE = /(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|aire|aires|ain|aine|ains|aines|ien|ienne|iens|iennes|ois|oise|oises|ais|aise|aises|eur|eure|eurs|eures|eux|euse|able|ables|ible|iere|ieres|an|ane|ans|anes|gnol|gnole|gnols|gnoles)$/u;
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set([
  'arabe', 'arabes', 'conjoint', 'conjointe', 'conjoints', 'conjointes', 'mixte', 'mixtes', 'public', 'publique', 'publics', 'publiques', 'social',
  'sociale', 'haut', 'haute', 'grand', 'grande', 'libre', 'general', 'generale', 'national', 'nationale', 'unifie', 'unifiee', 'avance', 'rural',
  'rurale', 'vert', 'verte', 'maritime', 'maritimes', 'mondial', 'mondiale', 'etranger', 'etrangers', 'etrangere', 'etrangeres', 'islamique',
  'islamiques', 'superieur', 'superieure', 'interieur', 'exterieur', 'exterieures', 'francophone', 'francophones', 'anglophone', 'jeune', 'ouest',
  'est', 'nord', 'sud', 'elargi', 'elargie', 'restreint', 'uni', 'unie', 'unis', 'unies', 'democratique', 'populaire', 'royal', 'royale',
  'permanent', 'permanente', 'permanents', 'permanentes', 'independant', 'independante', 'independants', 'competent', 'competente', 'competentes',
  'emergent', 'emergents', 'electronique', 'financier', 'financiers', 'hospitalier', 'potable', 'agricole', 'agricoles', 'civil', 'civile', 'civils',
  'civiles', 'rurales', 'ruraux', 'fonciere', 'mobile', 'meteorologique', 'africaine', 'scientifiques', 'chimiques', 'physiques', 'humain',
  'humains', 'humaines', 'premier', 'premiere', 'integre', 'integree', 'appliquee', 'appliquees', 'associe', 'associes', 'avancees', 'specialise',
  'specialisee', 'specialisees', 'transfrontaliere', 'routier', 'routiers', 'penitentiaire', 'bancaire', 'solidaire', 'solidaires', 'professionnel',
  'professionnels', 'continue', 'proteges', 'protegees', 'naturelles', 'renouvelables', 'durables', 'durable', 'autonome', 'autonomes',
]);
const NONE = -1;

/** Whether a word is an adjective, by its ending or by the list. */
export function isAdjective(word: string): boolean {
  if (PLAIN_ADJECTIVES.has(word) || nationalities.has(word)) return true;
  return !chainStops.has(word) && word.length > 4 && ADJECTIVE.test(word) && !/(?:ment|tion|ier|er|ir|aient|erent)$/u.test(word);
}

/** The token after the adjectives that stand here: «nationale supérieure». */
export function afterAdjectives(view: TextView, from: number): number {
  let at = from;
  while (view.word(at) !== '' && (isAdjective(view.word(at)) || isPair(view, at)) && !(view.isCapital(at) && givenNames.has(view.word(at))) && !(view.isCapital(at) && stopWords.has(view.word(at)))) at = view.afterHyphen(at + 1);
  return at;
}

/** «tuniso-français», «socio-économique». */
function isPair(view: TextView, at: number): boolean {
  const end = view.afterHyphen(at + 1);
  return end > at + 1 && view.word(at).endsWith('o') && isAdjective(view.word(end - 1));
}

/** The token after one complement that begins here, «de la Santé publique», «des droits de l’homme»; the token itself where none does. */
export function afterComplement(view: TextView, from: number): number {
  if (!LINKS.has(view.word(from))) return from;
  const end = afterNoun(view, afterArticle(view, from + 1), view.word(from));
  return end === NONE ? from : end;
}

/** Over «la», «les», «l'», or the apostrophe of «d'». */
export function afterArticle(view: TextView, at: number): number {
  if (view.mark(at) === "'") return at + 1;
  if (!ARTICLES.has(view.word(at)) || (view.isCapital(at) && view.word(at).length > 1 && !view.isCapital(at + 1))) return at;
  return view.mark(at + 1) === "'" ? at + 2 : at + 1;
}

function afterNoun(view: TextView, at: number, link: string): number {
  const word = view.word(at);
  const isNumber = view.number(at) !== '';
  if (isNumber) return at + 1;
  if (word === '' || (!view.isCapital(at) && (chainStops.has(word) || isInfinitive(word, link)))) return NONE;
  let end = view.afterHyphen(at + 1);
  // «Mohammed V», «Hassan II»: capital words in a row are one name.
  while (view.isCapital(at) && view.isCapital(end) && !stopWords.has(view.word(end)) && !givenNames.has(view.word(end)) && view.word(end) !== '') end = view.afterHyphen(end + 1);
  return afterAdjectives(view, end);
}

const VERB = /(?:(?<!(?:m|hiv|pap|met|quart|chant|doss|courr|alg|nig|form|f|ch|outrem|plei)i?)er|(?<!avent|aven|souven|lois|dev|pouv|sav|terr|esp|av)ir)$/u;
const IN_RE: ReadonlySet<string> = new Set([
  'mettre', 'permettre', 'prendre', 'rendre', 'faire', 'dire', 'construire', 'produire', 'suivre', 'lire', 'vendre', 'repondre', 'defendre',
  'atteindre', 'vivre', 'promouvoir', 'recevoir', 'poursuivre', 'soumettre', 'remettre', 'etendre', 'reduire', 'conduire', 'introduire', 'conclure',
  'inclure', 'etre',
]);

/** «pour renforcer», «de signer»: a verb, no complement. */
export function isInfinitive(word: string, link: string): boolean {
  return ['de', 'd', 'pour', 'a'].includes(link) && (VERB.test(word) || IN_RE.has(word));
}
