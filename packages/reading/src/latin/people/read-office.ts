import type { Body } from '../bodies/body.ts';
import { ownedBodyAt, plainBody, stateOf } from '../bodies/body-at.ts';
import type { LatinLanguage } from '../language.ts';
import { endOfPhrase } from '../phrases.ts';
import type { TextView } from '../text-view.ts';
import type { Office } from './person.ts';

const MOST_LINKS = 4;

/** An office at this token: «Moroccan Minister of Health», «secrétaire générale adjointe de l’OCI». */
export function readOffice(view: TextView, from: number, language: LatinLanguage): Office | null {
  const noun = endOfNoun(view, from, language);
  if (noun === null || (language.offices.participles.has(view.word(noun.end - 1)) && language.names.articles.has(view.word(noun.end)))) return null;
  const walk = new OfficeWalk(view, language, noun.end);
  walk.adjectives();
  walk.links();
  const nationality = noun.nationality ?? walk.nationality;
  const body = walk.bodies[0] ?? null;
  return {
    title: { start: view.startOf(noun.start), end: walk.titleEnd < 0 ? view.endBefore(walk.end) : walk.titleEnd },
    body,
    bodies: walk.bodies,
    nationality: body === null ? nationality : null,
    startToken: from,
    endToken: walk.end,
  };
}

/** Over what stands before the noun, and the noun: «Assistant», «Moroccan», «Health» … «Minister». */
function endOfNoun(view: TextView, from: number, language: LatinLanguage): { start: number; end: number; nationality: Body | null } | null {
  let at = from;
  let start = from;
  let nationality: Body | null = null;
  for (let words = 0; words < 6; words++) {
    const noun = endOfPhrase(view, at, language.offices.nouns);
    if (noun > at) return { start, end: noun, nationality };
    const state = language.nationality(view, at);
    if (state !== null && nationality === null && at === from) {
      nationality = stateOf(view, at, { id: state, code: language.code });
      start = at + 1;
    } else if (!language.offices.before.has(view.word(at)) && !isMatterBefore(view, at, { language, owned: nationality !== null })) return null;
    at++;
    if ((view.mark(at) === '-') && view.isJoined(at)) at++;
  }
  return null;
}

/** «Health Minister», «Foreign Affairs Minister»: words of its matter before the noun, all with capital letters. */
function isMatterBefore(view: TextView, at: number, { language, owned }: { language: LatinLanguage; owned: boolean }): boolean {
  // «the Malaysian defence minister»: with a small letter only behind the adjective of a State.
  if (language.code !== 'en' || !(view.isCapital(at) || (owned && endOfPhrase(view, at + 1, language.offices.nouns) > at + 1))) return false;
  const word = view.word(at);
  return !language.names.stops.has(word) && !language.names.isHead(word) && language.known.at(view, at) === null && !language.names.given.has(word) && language.endOfMatter(view, at) > at;
}

class OfficeWalk {
  readonly bodies: Body[] = [];
  /** Where the words of the office end, an acronym in brackets left out. */
  titleEnd = -1;
  nationality: Body | null = null;
  end: number;
  readonly #view: TextView;
  readonly #language: LatinLanguage;

  constructor(view: TextView, language: LatinLanguage, end: number) {
    this.#view = view;
    this.#language = language;
    this.end = end;
  }

  /** «générale adjointe», «marocain»: adjectives after the noun. */
  adjectives(): void {
    for (;;) {
      const view = this.#view;
      const at = view.mark(this.end) === '-' && view.isJoined(this.end) ? this.end + 1 : this.end;
      const state = this.#language.nationality(view, at);
      if (state !== null && this.#language.code === 'fr') this.nationality ??= stateOf(view, at, { id: state, code: 'fr' });
      else if (!this.#language.offices.after.has(view.word(at))) {
        // «résident et humanitaire»
        if (!this.#language.names.and.has(view.word(at)) || !this.#language.offices.after.has(view.word(at + 1)) || !this.#language.offices.after.has(view.word(at - 1))) return;
      }
      this.end = at + 1;
    }
  }

  /** «of the Council», «for Legal Affairs», «auprès de l’ONU». */
  links(): void {
    for (let step = 0; step < MOST_LINKS; step++) {
      const link = endOfPhrase(this.#view, this.end, this.#language.offices.links);
      // «a proposé» is no «à»: folded letters do not tell them apart.
      const isVerb = this.#view.word(this.end) === 'a' && this.#view.written(this.end) === 'a';
      if (link === this.end || isVerb || !this.#follow(link)) return;
    }
  }

  #follow(link: number): boolean {
    const view = this.#view;
    const at = skipArticles(view, link, this.#language);
    const body = ownedBodyAt(view, at, this.#language);
    if (body !== null) {
      this.bodies.push(body);
      this.end = body.endToken;
      this.titleEnd = body.name.end;
      return true;
    }
    const place = this.#language.known.at(view, at);
    const matter = place === null ? this.#language.endOfMatter(view, at) : this.#placesFrom(place.end);
    // «Minister for the Presidency»: the noun of a body, alone.
    if (matter <= at && view.isCapital(at) && this.#language.names.isHead(view.word(at)) && !view.isCapital(at + 1)) return this.#goTo(at + 1);
    if (matter <= at) return this.#otherOffice(at) || this.#acronym(link, at);
    this.#goTo(matter);
    this.adjectives();
    return true;
  }

  #goTo(end: number): true {
    this.end = end;
    this.titleEnd = -1;
    return true;
  }

  /** «for Africa and West Asia»: places joined. */
  #placesFrom(end: number): number {
    const next = this.#language.names.and.has(this.#view.word(end)) ? this.#language.known.at(this.#view, end + 1) : null;
    return next?.known.type === 'place' ? next.end : end;
  }

  /** «Special Representative of the Secretary-General»: another office, with no holder of its own behind it. */
  #otherOffice(at: number): boolean {
    const view = this.#view;
    const end = endOfPhrase(view, at, this.#language.offices.nouns);
    if (end === at || view.isCapital(end)) return false;
    return this.#goTo(end);
  }

  /** «Head of UNOAU»: capitals behind «of» name a body. */
  #acronym(link: number, at: number): boolean {
    const view = this.#view;
    const isName = view.isUpper(at) && /^\p{Lu}{3,9}$/u.test(view.written(at)) && !view.isUpper(link - 1) && !view.isCapital(at + 1);
    if (!isName) return false;
    this.bodies.push(plainBody(view, { from: at, to: at + 1 }, { kind: null, authority: null, rule: `${this.#language.code}/organisations/other-name` }));
    return this.#goTo(at + 1);
  }
}

/** The token after an article, and its apostrophe. */
export function skipArticles(view: TextView, at: number, { names }: LatinLanguage): number {
  if (!names.articles.has(view.word(at))) return view.mark(at) === "'" ? at + 1 : at;
  return view.mark(at + 1) === "'" ? at + 2 : at + 1;
}
