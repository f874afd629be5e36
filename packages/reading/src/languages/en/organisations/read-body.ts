import type { OrganisationKind } from '@mithaq/register/vocabulary';
import type { Body } from '../../../latin/bodies/body.ts';
import { plainBody } from '../../../latin/bodies/body-at.ts';
import type { KnownNames } from '../../../latin/bodies/known-names.ts';
import { endOfPhrase } from '../../../latin/phrases.ts';
import type { TextView } from '../../../latin/text-view.ts';
import { honorifics } from '../people/titles.ts';
import { officeNouns } from '../people/offices.ts';
import { headKinds, pluralHeads, weakHeads } from '../words/heads.ts';
import { givenNames } from '../../../latin/words/given-names.ts';
import { nationalities } from '../words/nationalities.ts';
import { eventNouns, stopWords } from '../words/stop-words.ts';

const MOST_WORDS = 16;
/** Small words inside a name, where a capital word follows. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'de', 'du', 'des', 'la', 'el', 'al', 'bin', 'against']);
/** Titles after which a person is named, whatever the name of the body before them. */
const PERSONAL: ReadonlySet<string> = new Set([
  'prof', 'professor', 'dr', 'mr', 'mrs', 'ms', 'eng', 'engr', 'amb', 'ambassador', 'sheikh', 'shaikh', 'sheikha',
]);
const ACRONYM_SUFFIX = /^[A-Z]{2,}$/u;

/** A body named by its head noun: a run of capital words that holds «Ministry», «University», «Council» … */
export function readBody(view: TextView, from: number, known: KnownNames): Body | null {
  const plural = pluralBodies(view, from, known);
  if (plural !== null) return plural;
  const ministers = ministersAt(view, from);
  if (ministers !== null) return ministers;
  if (!isNameWord(view, from) || isGiven(view, from) || isPartyOfText(view, from)) return null;
  const run = new RunReader(view, known).from(from);
  if (run === null) return null;
  const { to, head } = run;
  return plainBody(view, { from, to }, { kind: head, authority: null, rule: 'en/organisations/by-head-noun', parent: parentIn(view, { from, to }, known) });
}

/** «Conference of Ministers of Youth of the Francophonie (CONFEJES)»: with an acronym of its own it is a body, and no sitting. */
function ministersAt(view: TextView, from: number): Body | null {
  if (view.word(from) !== 'conference' || !view.isCapital(from) || view.word(from + 1) !== 'of' || !/^(?:ministers|presidents|rectors|parliaments|speakers)$/u.test(view.word(from + 2))) return null;
  let to = from + 3;
  while (to - from < MOST_WORDS && (isCapitalWord(view, to) || LINKS.has(view.word(to)) || /^(?:the|and|in)$/u.test(view.word(to)))) to++;
  if (view.mark(to) !== '(' || !view.isUpper(to + 1) || view.mark(to + 2) !== ')') return null;
  return plainBody(view, { from, to }, { kind: 'network', authority: null, rule: 'en/organisations/by-head-noun' });
}

/** «the First Party», «the Other Party»: so the text of an instrument calls those between whom it is. */
function isPartyOfText(view: TextView, at: number): boolean {
  const party = /^(?:party|parties|side)$/u.test(view.word(at)) ? at : at + 1;
  return /^(?:first|second|third|fourth|other|each|either|both|contracting|cooperating|receiving|disclosing)$/u.test(view.word(party - 1)) && /^(?:party|parties|side)$/u.test(view.word(party));
}

/** «Dr», «President»: what begins so is a person. */
function isGiven(view: TextView, at: number): boolean {
  // «General Secretariat», «General Assembly»
  const isTitle = endOfPhrase(view, at, honorifics) > at && !(view.word(at) === 'general' && headKinds.has(view.word(at + 1)));
  return isTitle || isOffice(view, at);
}

function isOffice(view: TextView, at: number): boolean {
  return endOfPhrase(view, at, officeNouns) > at;
}

function isNameWord(view: TextView, at: number): boolean {
  return isCapitalWord(view, at) && !eventNouns.has(view.word(at));
}

/** Behind «of» or «for» even the noun of an event or a text belongs to the name: «Centre for Law». */
function isCapitalWord(view: TextView, at: number): boolean {
  return view.word(at) !== '' && view.isCapital(at) && (!stopWords.has(view.word(at)) || isOfPress(view, at));
}

/** «Union of News Agencies», «Saudi Press Agency»: words of the page’s own that belong to a name. */
function isOfPress(view: TextView, at: number): boolean {
  return /^(?:news|press)$/u.test(view.word(at)) && view.isCapital(at + 1) && /^(?:agenc(?:y|ies)|associations?|syndicates?|councils?|clubs?|unions?|services?)$/u.test(view.word(at + 1));
}

/** Nouns of events that a body may be for: «Committee for Coordination and Cooperation». */
const PURPOSES: ReadonlySet<string> = new Set(['cooperation', 'partnership', 'partnerships', 'peace', 'dialogue', 'training', 'planning']);

/** People whose affairs a body is for. */
const PEOPLE: ReadonlySet<string> = new Set(['children', 'women', 'people', 'peoples', 'workers', 'farmers', 'veterans', 'consumers']);

class RunReader {
  readonly #view: TextView;
  readonly #known: KnownNames;
  #head: OrganisationKind | null = null;
  #headAt = -1;
  /** «for …», «on …» came: the noun of an event may follow. */
  #purpose = false;
  #words = 0;

  constructor(view: TextView, known: KnownNames) {
    this.#view = view;
    this.#known = known;
  }

  from(start: number): { to: number; head: OrganisationKind } | null {
    let at = start;
    while (this.#words < MOST_WORDS) {
      const next = this.#step(at, start);
      if (next === at) break;
      at = next;
    }
    if (this.#head === null || this.#words < 2) return null;
    // «Cabinet Affairs», «Government Development»: a matter.
    if (this.#headAt === start && ['cabinet', 'government'].includes(this.#view.word(start)) && this.#view.word(start + 1) !== 'of') return null;
    const isWeak = weakHeads.has(this.#view.word(this.#headAt));
    // «Arab Group», «Political Party»: a weak head needs an adjective of its own or a complement, and no more than that.
    if (isWeak && this.#headAt === start && this.#known.at(this.#view, start + 1)?.end === at) return null;
    if (isWeak && (at - start < 2 || (eventNouns.has(this.#view.word(at)) && this.#view.isCapital(at)))) return null;
    return { to: at, head: this.#head };
  }

  #step(at: number, start: number): number {
    const view = this.#view;
    const word = view.word(at);
    if (view.mark(at) === '-' && view.isJoined(at) && view.isJoined(at + 1) && view.word(at + 1) !== '') return this.#take(at + 1, start);
    if (view.mark(at) === '&' && isNameWord(view, at + 1)) return this.#take(at + 1, start);
    if (view.mark(at) === "'") return this.#possessive(at, start);
    if (view.mark(at) === ',') return this.#comma(at, start);
    if (word === '') return at;
    // «Minister of Ports Abdullah Al-Jishi»: a given name behind the noun is a person's.
    if (this.#headAt === at - 1 && this.#head !== null && givenNames.has(word)) return at;
    if (isNameWord(view, at)) return this.#breaks(at) ? at : this.#take(at, start);
    // «Institute for Legal Training»
    if (this.#purpose && PURPOSES.has(word) && view.isCapital(at) && view.word(at - 2) === 'for' && view.isCapital(at - 1)) return this.#take(at, start);
    // «Bangladesh and Tripura University» are two.
    if (word === 'and' && this.#head === null && this.#known.at(view, start)?.end === at) return at;
    if (word === 'and' && this.#words > 0) return this.#goesOnAfterAnd(at + 1) ? this.#take(at + 1, start) : at;
    if (!LINKS.has(word) || this.#words === 0) return at;
    return this.#link(at, start);
  }

  #take(at: number, start: number): number {
    const view = this.#view;
    this.#words++;
    const kind = headKinds.get(view.word(at));
    if (kind !== undefined && view.isCapital(at) && (this.#head === null || at === start || weakHeads.has(view.word(this.#headAt)))) {
      this.#head = kind;
      this.#headAt = at;
    }
    return at + 1;
  }

  /** A name of an office or another body in the middle of a run begins something else: «Qatar University President». */
  #breaks(at: number): boolean {
    const view = this.#view;
    if (this.#words === 0) return false;
    if (isOffice(view, at) && !(view.word(at - 1) === 'the' || view.word(at - 1) === 'of' || headKinds.has(view.word(at + 1)))) return this.#head !== null;
    return endOfPhrase(view, at, honorifics) > at && (view.mark(at + 1) === '.' || (PERSONAL.has(view.word(at)) && view.isCapital(at + 1)));
  }

  /** «of the», «for»: goes on where a capital word follows; «on» and «to» only behind a head. */
  #link(at: number, start: number): number {
    const view = this.#view;
    const word = view.word(at);
    const next = view.word(at + 1) === 'the' ? at + 2 : at + 1;
    if (!isCapitalWord(view, next) && !(view.number(next) !== '' && word === 'of')) return at;
    if (['for', 'on', 'to', 'against'].includes(word) && this.#head === null) return at;
    if (word === 'on' && !['committee', 'commission', 'centre', 'council', 'office'].includes(view.word(this.#headAt))) return at;
    if (word === 'to' && !['mission', 'embassy', 'office'].includes(view.word(this.#headAt))) return at;
    // «President of», «Day of»: before a head has come, only a word that may lead to one.
    if (this.#head === null) return at;
    this.#purpose ||= word === 'for' || word === 'on';
    // «General Secretariat of the Organization of Islamic Cooperation»: a known name goes in whole.
    const whole = word === 'of' ? this.#known.at(view, next) : null;
    if (whole !== null && whole.known.type !== 'place' && whole.end > next + 1) {
      this.#words++;
      return whole.end;
    }
    return this.#take(next, start);
  }

  /** «Children's Fund» goes on; «Jordan's Ministry» are two. */
  #possessive(at: number, start: number): number {
    const view = this.#view;
    const end = view.word(at + 1) === 's' && view.isJoined(at + 1) ? at + 2 : at + 1;
    if (!view.isJoined(at) || !isNameWord(view, end) || view.isJoined(end)) return view.isJoined(end) && isNameWord(view, end) && view.isJoined(at) ? this.#take(end, start) : at;
    // «Ministry of Women and Children's Affairs»
    if (this.#head !== null && PEOPLE.has(view.word(at - 1)) && !headKinds.has(view.word(end))) return this.#take(end, start);
    if (this.#known.at(view, start)?.end === at || this.#head !== null) return at;
    return this.#take(end, start);
  }

  /** «Ministry of Higher Education, Scientific Research and Innovation»: a list that ends with «and». */
  #comma(at: number, start: number): number {
    const view = this.#view;
    const listing = ['ministry', 'organisation', 'organization', 'department', 'university', 'union'].includes(view.word(this.#headAt)) && this.#headAt <= start + 3 || this.#purpose;
    if (!listing || !isNameWord(view, at + 1)) return at;
    let end = at + 1;
    for (let words = 0; words < 9; words++, end++) {
      if (view.word(end) === 'and' || (view.mark(end) === ',' && view.word(end + 1) === 'and')) return this.#goesOnAfterAnd(view.word(end) === 'and' ? end + 1 : end + 2) ? this.#take(at + 1, start) : at;
      if (view.mark(end) === ',' && isNameWord(view, end + 1)) continue;
      if (!isNameWord(view, end) || headKinds.has(view.word(end)) || this.#beginsAnother(end)) return at;
    }
    return at;
  }

  /** «… Affairs and International Cooperation»: what follows «and» is no body, no State, no person of its own. */
  #goesOnAfterAnd(from: number): boolean {
    const view = this.#view;
    // «Heads of State and Government», «Committee for Coordination and Cooperation»
    if (view.word(from) === 'government' && view.word(from - 2) === 'state' && view.isCapital(from - 2)) return true;
    if (this.#purpose && PURPOSES.has(view.word(from)) && view.isCapital(from)) return true;
    if (!isNameWord(view, from) || this.#beginsAnother(from)) return false;
    for (let at = from, words = 0; words < 8 && (isNameWord(view, at) || LINKS.has(view.word(at)) || view.mark(at) === '-' || view.word(at) === 'the' || view.word(at) === 'and'); at++, words++) {
      if (view.word(at) === 'and' && at > from && !isNameWord(view, at + 1)) break;
      // «Arab Center for the Studies of Arid Zones and Dry Lands» goes on, «… and Qatar University» does not.
      if (headKinds.has(view.word(at)) && view.isCapital(at) && this.#head !== null) return false;
      if (isOffice(view, at) && view.isCapital(at)) return false;
    }
    return this.#head !== null || this.#leadsToHead(from);
  }

  #leadsToHead(from: number): boolean {
    const view = this.#view;
    for (let at = from, words = 0; words < 6 && isNameWord(view, at); at++, words++) if (headKinds.has(view.word(at))) return true;
    return false;
  }

  #beginsAnother(at: number): boolean {
    const view = this.#view;
    if (endOfPhrase(view, at, honorifics) > at || isOffice(view, at) || nationalities.has(view.word(at))) return true;
    if (view.isUpper(at) && ACRONYM_SUFFIX.test(view.written(at)) && view.word(at).length > 2) return true;
    return this.#known.at(view, at) !== null;
  }
}

/** «Secretariat of the Organization of Islamic Cooperation»: the known body or State that the name ends with. */
function parentIn(view: TextView, { from, to }: { from: number; to: number }, known: KnownNames): Body | null {
  for (let at = from + 1; at < to; at++) {
    if (view.word(at - 1) !== 'of' && view.word(at - 2) !== 'of') continue;
    const match = known.at(view, at);
    if (match === null || match.end !== to || match.known.type === 'place') continue;
    const { id, kind, type } = match.known;
    return plainBody(view, { from: at, to: match.end }, { state: type === 'state', kind, authority: id, rule: `en/organisations/${type === 'state' ? 'known-state' : 'known-body'}` });
  }
  return null;
}

/** «the Ministries of Health and Education»: two bodies under one head. */
function pluralBodies(view: TextView, from: number, known: KnownNames): Body | null {
  const singular = pluralHeads.get(view.word(from));
  if (singular === undefined || view.word(from + 1) !== 'of' || !view.isCapital(from)) return null;
  const endOfPart = (start: number): number => {
    let at = start;
    while (isNameWord(view, at) && !(at > start && known.at(view, at) !== null)) at++;
    return at;
  };
  const first = endOfPart(from + 2);
  if (first === from + 2 || view.word(first) !== 'and') return null;
  const second = endOfPart(first + 1);
  if (second === first + 1) return null;
  const nameOf = (start: number, end: number): string => `${singular} of ${view.source.slice(view.folded.starts[view.startOf(start)] ?? 0, view.folded.ends[view.endBefore(end) - 1] ?? 0)}`;
  const kind = headKinds.get(singular.toLowerCase()) ?? null;
  const said = { kind, authority: null, rule: 'en/organisations/two-bodies' };
  const also = plainBody(view, { from: first + 1, to: second }, { ...said, composed: nameOf(first + 1, second) });
  return { ...plainBody(view, { from, to: first }, { ...said, composed: nameOf(from + 2, first), also }), endToken: first };
}
