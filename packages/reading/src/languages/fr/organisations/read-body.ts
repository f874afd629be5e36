import type { Body } from '../../../latin/bodies/body.ts';
import { plainBody } from '../../../latin/bodies/body-at.ts';
import type { KnownNames } from '../../../latin/bodies/known-names.ts';
import type { TextView } from '../../../latin/text-view.ts';
import { givenNames } from '../../../latin/words/given-names.ts';
import { headKinds, looseHeads, pluralHeads, smallHeads } from '../words/heads.ts';
import { nationalities } from '../words/nationalities.ts';
import { eventNouns, stopWords } from '../words/stop-words.ts';
import { afterAdjectives, afterArticle, afterComplement, isAdjective } from './chain.ts';

const MOST_PARTS = 7;

/** A body named by its head noun: «ministère de la Santé», «Conseil national des droits de l’homme», «Université Mohammed V de Rabat». */
export function readBody(view: TextView, from: number, known: KnownNames): Body | null {
  const plural = pluralBodies(view, from, known);
  if (plural !== null) return plural;
  const leaders = leadersAt(view, from, known);
  if (leaders !== null) return leaders;
  const ministers = ministersAt(view, from, known);
  if (ministers !== null) return ministers;
  const republic = republicAt(view, from);
  if (republic !== null) return republic;
  const town = townAt(view, from, known);
  if (town !== null) return town;
  const head = headAt(view, from);
  if (head === null) return view.isCapital(from) ? headInside(view, from, known) : null;
  const chain = new ChainReader(view, known, ABROAD.has(head.word)).from(head.end);
  if (chain.parts === 0) return null;
  // «gouvernement électronique», «conseil d’administration»: a noun of every day
  if (head.word === 'gouvernement' && chain.parent === null && !nationalities.has(view.word(head.end))) return null;
  if (['administration', 'direction', 'surveillance'].includes(view.word(afterArticle(view, head.end + 1))) && head.word === 'conseil') return null;
  const isSmall = !view.isCapital(from);
  if (isSmall && !smallHeads.has(head.word)) return null;
  if (isSmall && looseHeads.has(head.word) && !holdsCapital(view, head.end, chain.to) && !((view.word(head.end) === 'de' || view.word(chain.to - 3).endsWith('o')) && isOfState(view, from, chain.to))) return null;
  return plainBody(view, { from, to: chain.to }, { kind: headKinds.get(head.word) ?? null, authority: null, rule: 'fr/organisations/by-head-noun', parent: chain.parent });
}

/** The head noun at this token, «haut-commissariat» among them. */
function headAt(view: TextView, at: number): { word: string; end: number } | null {
  const word = view.word(at);
  if (view.mark(at + 1) === '-' && headKinds.has(`${word}-${view.word(at + 2)}`)) return { word: `${word}-${view.word(at + 2)}`, end: at + 3 };
  if (word === 'haut' && view.word(at + 1) === 'commissariat') return { word: 'haut commissariat', end: at + 2 };
  if (['haute', 'grande', 'haut', 'grand', 'cour'].includes(word) && view.isCapital(at) && headKinds.has(view.word(at + 1))) return { word: view.word(at + 1), end: at + 2 };
  // «des chefs d'État et de gouvernement»: they are people.
  if (word === 'gouvernement' && view.word(at - 1) === 'de' && view.word(at - 2) === 'et' && view.word(at - 3) === 'etat') return null;
  return headKinds.has(word) && view.word(at) !== 'sa' ? { word, end: at + 1 } : null;
}

/** «l'agence de presse algérienne»: a State's own, and there is but one. */
function isOfState(view: TextView, from: number, to: number): boolean {
  return nationalities.has(view.word(to - 1)) && !['un', 'une', 'des', 'aucun', 'aucune'].includes(view.word(from - 1));
}

/** «la Conférence des chefs d'État et de gouvernement de l'Union»: the organ in which they sit. */
function leadersAt(view: TextView, from: number, known: KnownNames): Body | null {
  if (!['conference', 'assemblee', 'autorite', 'conseil'].includes(view.word(from))) return null;
  const words = ['des', 'chefs', 'd', 'etat', 'et', 'de', 'gouvernement'];
  let to = from + 1;
  for (const word of words) {
    if (view.mark(to) === "'") to++;
    if (view.word(to) !== word) return null;
    to++;
  }
  let owner = to;
  for (const word of ['des', 'pays', 'etats', 'membres']) if (view.word(owner) === word) owner++;
  const at = ['de', 'du', 'des', 'd'].includes(view.word(owner)) ? afterArticle(view, owner + 1) : owner;
  const match = at > owner ? known.at(view, at) : null;
  const said = { kind: 'council' as const, authority: null, rule: 'fr/organisations/by-head-noun' };
  if (match === null || match.known.type !== 'organisation') return plainBody(view, { from, to }, said);
  const parent = plainBody(view, { from: at, to: match.end }, { kind: match.known.kind, authority: match.known.id, rule: 'fr/organisations/known-body' });
  return plainBody(view, { from, to: match.end }, { ...said, parent });
}

/** «la Conférence des ministres de l'Éducation de la Francophonie (CONFEMEN)»: with an acronym of its own it is a body, and no sitting. */
function ministersAt(view: TextView, from: number, known: KnownNames): Body | null {
  if (view.word(from) !== 'conference' || !view.isCapital(from) || !['des', 'permanente'].includes(view.word(from + 1))) return null;
  const holders = view.word(from + 1) === 'des' ? from + 2 : from + 3;
  if (!['ministres', 'presidents', 'recteurs', 'parlements'].includes(view.word(holders))) return null;
  const { to } = new ChainReader(view, known, false).from(holders + 1);
  if (view.mark(to) !== '(' || !view.isUpper(to + 1) || view.mark(to + 2) !== ')') return null;
  return plainBody(view, { from, to }, { kind: 'network', authority: null, rule: 'fr/organisations/by-head-noun' });
}

/** «la République togolaise», «le Royaume marocain»: a State by its adjective. */
function republicAt(view: TextView, from: number): Body | null {
  if (!['republique', 'royaume'].includes(view.word(from)) || !view.isCapital(from)) return null;
  const id = nationalities.get(view.word(from + 1));
  return id === undefined ? null : plainBody(view, { from, to: from + 2 }, { state: true, kind: 'state', authority: id, rule: 'fr/organisations/known-state' });
}

/** «la ville de Sfax», which does something; «dans la ville de Sfax» is where. */
function townAt(view: TextView, from: number, known: KnownNames): Body | null {
  if (view.word(from) !== 'ville' || !['de', 'd', 'du'].includes(view.word(from + 1)) || !['la', 'a', 'une'].includes(view.word(from - 1))) return null;
  if (WHERE.has(view.word(from - 2))) return null;
  const at = afterArticle(view, from + 2);
  const match = known.at(view, at);
  return match?.known.type === 'place' ? plainBody(view, { from, to: match.end }, { kind: 'agency', authority: null, rule: 'fr/organisations/by-head-noun' }) : null;
}

/** Prepositions before a place. */
const WHERE: ReadonlySet<string> = new Set(['dans', 'a', 'de', 'vers', 'pres', 'sur', 'par', 'en', 'pour']);

function holdsCapital(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.isCapital(at)) return true;
  return false;
}

/** «Arab Potash Company», «Attijariwafa Bank»: a foreign name whose head stands inside, or a company’s form at its end. */
function headInside(view: TextView, from: number, known: KnownNames): Body | null {
  if (stopWords.has(view.word(from)) || eventNouns.has(view.word(from)) || nationalities.has(view.word(from)) || known.at(view, from) !== null) return null;
  let at = from;
  while (view.isCapital(at) && !stopWords.has(view.word(at)) && at - from < 7) at = view.afterHyphen(at + 1);
  const last = view.word(at - 1);
  const isCompany = at - from >= 2 && (['sa', 'sarl', 'spa', 'ltd', 'inc', 'group', 'groupe', 'holding', 'bank', 'university', 'company', 'telecom', 'airlines', 'foundation', 'council', 'corporation', 'agency', 'authority'].includes(last));
  return isCompany ? plainBody(view, { from, to: at }, { kind: last === 'university' ? 'university' : 'company', authority: null, rule: 'fr/organisations/by-head-noun' }) : null;
}

/** «ambassade du Maroc au Sénégal»: only of these the State where they are belongs to the name. */
const ABROAD: ReadonlySet<string> = new Set(['ambassade', 'consulat', 'mission', 'delegation']);

class ChainReader {
  readonly #view: TextView;
  readonly #known: KnownNames;
  readonly #abroad: boolean;
  parts = 0;
  to = 0;
  /** «pour …» came: then a list of nouns with articles may follow. */
  #purpose = false;
  parent: Body | null = null;

  constructor(view: TextView, known: KnownNames, abroad: boolean) {
    this.#view = view;
    this.#known = known;
    this.#abroad = abroad;
  }

  from(start: number): this {
    this.to = start;
    while (this.parts < MOST_PARTS && this.#step()) this.parts++;
    return this;
  }

  #step(): boolean {
    return this.#adjectives() || this.#properName() || this.#knownOwner() || this.#complement() || this.#another();
  }

  #goTo(end: number): boolean {
    if (end <= this.to) return false;
    this.to = end;
    return true;
  }

  #adjectives(): boolean {
    return this.#goTo(afterAdjectives(this.#view, this.to));
  }

  /** «Université Mohammed V», «Fondation Hassan II», «Institut “Al Ahram”». */
  #properName(): boolean {
    const view = this.#view;
    if (view.mark(this.to) === '"') {
      const close = view.closing(this.to, 8);
      return close > 0 && this.#goTo(close + 1);
    }
    let at = this.to;
    while (view.isCapital(at) && !stopWords.has(view.word(at)) && !eventNouns.has(view.word(at)) && !(this.parts > 0 && at === this.to && givenNames.has(view.word(at))) && (!headKinds.has(view.word(at)) || (this.parts === 0 && at === this.to) || (at > this.to && view.mark(at + 1) === '(')) && at - this.to < 6) at = view.afterHyphen(at + 1);
    // «Berthe et Jean (UBJ)»
    if (at > this.to && view.word(at) === 'et' && view.isCapital(at + 1) && view.mark(at + 2) === '(') at += 2;
    return this.#goTo(at);
  }

  /** «du Maroc», «de l’OCI»: the State or the known body that it belongs to ends the name. */
  #knownOwner(): boolean {
    const view = this.#view;
    if (!['de', 'du', 'des', 'd', 'en', 'au'].includes(view.word(this.to))) return false;
    const at = afterArticle(view, this.to + 1);
    const match = this.#known.at(view, at);
    if (match === null || !view.isCapital(at)) return false;
    const { id, kind, type } = match.known;
    if (['en', 'au'].includes(view.word(this.to)) && (type !== 'state' || !this.#abroad)) return false;
    if (type !== 'place') this.parent = plainBody(view, { from: at, to: match.end }, { state: type === 'state', kind, authority: id, rule: `fr/organisations/${type === 'state' ? 'known-state' : 'known-body'}` });
    // «Tanger-Est»
    return this.#goTo(type === 'place' && view.isCapital(match.end + 1) ? view.afterHyphen(match.end) : match.end);
  }

  #complement(): boolean {
    const view = this.#view;
    const word = view.word(this.to);
    this.#purpose ||= word === 'pour';
    // «Centre d'études supérieures en gestion (CESG)»
    if (word === 'en' && this.parts > 0 && view.mark(this.to + 2) === '(') return this.#goTo(this.to + 2);
    if (word === 'en' || word === 'sur' || word === 'au' || word === 'aux' || word === 'contre') return word !== 'en' && this.parts > 0 && word !== 'au' && word !== 'sur' && this.#goTo(afterComplement(view, this.to));
    const next = view.word(afterArticle(view, this.to + 1));
    if (eventNouns.has(next) && !['cooperation', 'formation', 'paix', 'partenariat', 'prix', 'plan', 'programme'].includes(next)) return false;
    return this.#goTo(afterComplement(view, this.to));
  }

  /** «… et de la Coopération», «…, de la Recherche scientifique et de l’Innovation», «l’éducation, les sciences et la culture». */
  #another(): boolean {
    const view = this.#view;
    if (this.parts === 0) return false;
    const isAnd = view.word(this.to) === 'et';
    const isComma = view.mark(this.to) === ',';
    if (!isAnd && !isComma) return false;
    if (isComma && this.#purpose) return this.#listOfPurpose();
    const next = this.to + 1;
    const link = view.word(next);
    const noun = afterArticle(view, next + 1);
    if (['de', 'du', 'des', 'd'].includes(link) && this.#known.at(view, noun) === null && !headKinds.has(view.word(noun))) {
      const end = afterComplement(view, next);
      return end > next && (isAnd || this.#listEnds(next)) && (view.isCapital(noun) || isAnd) && this.#goTo(end);
    }
    if (isComma && isAdjective(link) && this.#adjectivesEnd(next)) return this.#goTo(afterAdjectives(view, next));
    // «des droits de l’homme et des libertés» came above; «social et économique» is a pair of adjectives
    return isAnd && !view.isCapital(next) && this.#goTo(afterAdjectives(view, next) > next ? afterAdjectives(view, next) : 0);
  }

  /** «énergétique, environnementale et technologique». */
  #adjectivesEnd(from: number): boolean {
    const view = this.#view;
    const end = afterAdjectives(view, from);
    return view.word(end) === 'et' && isAdjective(view.word(end + 1));
  }

  /** «pour l’éducation, la culture et les sciences». */
  #listOfPurpose(): boolean {
    const view = this.#view;
    let at = this.to;
    for (let members = 0; members < 5; members++) {
      const isLast = view.word(at) === 'et';
      if (!isLast && view.mark(at) !== ',') return false;
      const noun = afterArticle(view, at + 1);
      if (noun === at + 1 || view.word(noun) === '') return false;
      at = afterAdjectives(view, noun + 1);
      if (isLast) return this.#goTo(at);
    }
    return false;
  }

  /** A comma goes on only where the list that it opens is closed by «et». */
  #listEnds(from: number): boolean {
    const view = this.#view;
    for (let at = from, words = 0; words < 26 && !view.isLineEnd(at); at++, words++) {
      if (view.word(at) === 'et') return ['de', 'du', 'des', 'd'].includes(view.word(at + 1));
      if (['a', 'ont', 'qui', 'avec', 'entre', 'par'].includes(view.word(at)) || view.mark(at) === '.' || view.mark(at) === '(') return false;
    }
    return false;
  }
}

/** «les ministères de la Santé et de l’Éducation»: two bodies under one head. */
function pluralBodies(view: TextView, from: number, known: KnownNames): Body | null {
  const singular = pluralHeads.get(view.word(from));
  if (singular === undefined) return null;
  // «les universités du Congo et du Gabon» are all of them.
  if (singular === 'université' && known.at(view, afterArticle(view, from + 2))?.known.type === 'state') return null;
  const first = afterComplement(view, from + 1);
  if (first === from + 1 || view.word(first) !== 'et') return null;
  const second = afterComplement(view, first + 1);
  if (second === first + 1) return null;
  const nameOf = (start: number, end: number): string => `${singular} ${view.source.slice(view.folded.starts[view.startOf(start)] ?? 0, view.folded.ends[view.endBefore(end) - 1] ?? 0)}`;
  const said = { kind: headKinds.get(singular === 'ministère' ? 'ministere' : singular) ?? null, authority: null, rule: 'fr/organisations/two-bodies' };
  const also = plainBody(view, { from: first + 1, to: second }, { ...said, composed: nameOf(first + 1, second) });
  return plainBody(view, { from, to: first }, { ...said, composed: nameOf(from + 1, first), also });
}
