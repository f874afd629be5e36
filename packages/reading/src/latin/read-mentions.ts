import type { Body } from './bodies/body.ts';
import { afterPossessive, bodyAt, stateOf } from './bodies/body-at.ts';
import type { LatinLanguage } from './language.ts';
import { type Mentions, noMentions } from './mentions.ts';
import { afterChoice, isChosen } from './people/chosen.ts';
import type { Named, Office } from './people/person.ts';
import { readName, skipHonorifics } from './people/read-name.ts';
import { endOfPhrase } from './phrases.ts';
import { readOffice, skipArticles } from './people/read-office.ts';
import type { TextView } from './text-view.ts';

/** Walks over the tokens once and takes the longest thing named at each. */
export class MentionReader {
  readonly #view: TextView;
  readonly #language: LatinLanguage;
  readonly #to: number;
  #at: number;
  readonly found: Mentions = noMentions();
  readonly #added = new Set<Body>();

  constructor(view: TextView, language: LatinLanguage, [from, to]: readonly [number, number]) {
    this.#view = view;
    this.#language = language;
    this.#at = from;
    this.#to = to;
  }

  read(): Mentions {
    while (this.#at < this.#to) {
      const isWord = this.#view.word(this.#at) !== '';
      if (!isWord || !(this.#titled() || this.#office() || this.#bodyOrPlace() || this.#bareName())) this.#at++;
    }
    return this.found;
  }

  /** «Dr Aminata Kouyaté», «H.E. the Minister of Health». */
  #titled(): boolean {
    const begin = this.#at;
    const end = skipHonorifics(this.#view, begin, this.#language);
    if (end === begin) return false;
    const office = readOffice(this.#view, skipArticles(this.#view, end, this.#language), this.#language);
    if (office !== null) return this.#takeOffice(office);
    const named = readName(this.#view, end, { language: this.#language, led: true });
    if (named === null) return false;
    const own = this.#withTitleInName(named, begin);
    const whole = own.startToken < end ? own : { ...named, honorific: this.#view.stretch(begin, end), whole: { start: this.#view.startOf(begin), end: named.name.end }, startToken: begin };
    this.#hold(whole, [], 'name-after-honorific');
    return true;
  }

  #office(): boolean {
    const office = readOffice(this.#view, this.#at, this.#language);
    return office !== null && this.#takeOffice(office);
  }

  /** An office, further offices beside it, and its holder where a name follows. */
  #takeOffice(first: Office): boolean {
    const offices = [first, ...this.#officesAfter(first.endToken)];
    const end = offices.at(-1)?.endToken ?? first.endToken;
    const named = this.#nameAfter(end);
    if (named !== null) this.#hold(named, offices, 'name-after-office');
    else {
      for (const office of offices) this.#addBodies(office);
      this.found.offices.push(...offices);
      this.#at = end;
    }
    return true;
  }

  /** «Minister of Finance and Chairman of the Fund»: offices joined by «and». */
  #officesAfter(from: number): readonly Office[] {
    const view = this.#view;
    const said = this.#afterAcronym(from);
    const comma = view.mark(said) === ',' ? said + 1 : said;
    // «ministre d'État, ministre de la Pêche»: the rank, and what for
    const isRank = comma > said && view.word(said - 1) === 'etat' && view.word(said - 4) === 'ministre';
    if (!isRank && !this.#language.names.and.has(view.word(comma))) return [];
    const next = isRank ? comma : comma + 1;
    const office = readOffice(view, skipArticles(view, next, this.#language), this.#language);
    // «the minister and the president of the council» are two people.
    return office === null || this.#language.names.articles.has(view.word(next)) ? [] : [office];
  }

  /** «(SRSG)»: what an office is called for short. */
  #afterAcronym(at: number): number {
    const view = this.#view;
    const close = view.mark(at) === '(' && view.isCapital(at + 1) ? view.closing(at, 6) : -1;
    const after = close > at ? close + 1 : at;
    const aside = view.mark(after) === ',' ? endOfPhrase(view, after + 1, this.#language.offices.aside) : after;
    return aside > after + 1 && view.mark(aside) === ',' ? aside : after;
  }

  /** «… in Mali, Mr Bouaré»: over the place between an office and its holder. */
  #afterPlace(at: number): number {
    const view = this.#view;
    const begin = view.mark(at) === ',' ? at + 1 : at;
    if (!this.#language.names.within.has(view.word(begin))) return at;
    const place = this.#language.known.at(view, skipArticles(view, begin + 1, this.#language));
    if (place === null || place.known.type === 'organisation') return at;
    return view.mark(place.end) === ',' || skipHonorifics(view, place.end, this.#language) > place.end ? place.end : at;
  }

  #nameAfter(end: number): Named | null {
    const view = this.#view;
    const from = this.#afterPlace(this.#afterAcronym(end));
    const comma = view.mark(from) === ',' || view.mark(from) === ':';
    const first = comma ? from + 1 : from;
    // «…, le Pr Ondzotto»: an article before a title.
    const bare = comma ? skipArticles(view, first, this.#language) : first;
    const begin = bare > first && skipHonorifics(view, bare, this.#language) > bare ? bare : first;
    const at = skipHonorifics(view, begin, this.#language);
    const read = readName(view, at, { language: this.#language, led: at > begin || !comma });
    const named = read === null ? null : this.#withTitleInName(read, begin);
    if (named === null) return null;
    if (named.startToken < at) return named;
    if (at > begin) return { ...named, honorific: view.stretch(begin, at), whole: { start: view.startOf(begin), end: named.name.end }, startToken: begin };
    const pieces = named.endToken - named.startToken;
    // «Director of External Links Dr Yasir …»: words before a title are not the name.
    if (!comma && !named.isSure && skipHonorifics(view, named.endToken, this.#language) > named.endToken) return null;
    if (comma) return pieces >= 2 && (named.isSure || this.#endsHere(named.endToken)) ? named : null;
    return pieces >= 2 || named.isSure || !view.isCapital(named.endToken) ? named : null;
  }

  /** «Cheikh Niang»: a title that is a given name as well, before one word alone. */
  #withTitleInName(named: Named, begin: number): Named {
    const view = this.#view;
    const title = named.startToken - 1;
    if (title < begin || !this.#language.names.given.has(view.word(title)) || !view.isCapital(title) || view.afterHyphen(named.startToken + 1) < named.endToken) return named;
    const name = view.stretch(title, named.endToken);
    return { ...named, name, whole: name, startToken: title, isSure: true };
  }

  #endsHere(at: number): boolean {
    const mark = this.#view.mark(at);
    return mark === ',' || mark === '.' || mark === ')' || mark === ';' || this.#view.isLineEnd(at) || (this.#view.word(at) !== '' && !this.#view.isCapital(at));
  }

  #bodyOrPlace(): boolean {
    const view = this.#view;
    const body = bodyAt(view, this.#at, this.#language);
    if (body === null) return this.#place() || this.#nationality();
    const after = body.endToken;
    const possessed = afterPossessive(view, after);
    // «the UAE Minister», but «in Oman ministers met»
    const office = body.state && possessed === after && !view.isCapital(after) ? null : readOffice(view, possessed, this.#language);
    this.#addBody(body);
    this.#at = after;
    // «Jordan's Minister of Health», «the OIC Secretary General».
    if (office !== null) return this.#takeOffice({ ...office, body, bodies: [...office.bodies], startToken: office.startToken });
    const owned = possessed > after ? bodyAt(view, possessed, this.#language) : null;
    if (owned === null) return true;
    this.#addBody({ ...owned, parent: owned.parent ?? body, whole: { start: body.whole.start, end: owned.whole.end } });
    this.#at = owned.endToken;
    return true;
  }

  #place(): boolean {
    const match = this.#language.known.at(this.#view, this.#at);
    if (match === null || match.known.type !== 'place') return false;
    const office = this.#view.mark(match.end) === "'" ? null : readOffice(this.#view, match.end, this.#language);
    if (office === null) this.found.places.push(this.#view.stretch(this.#at, match.end));
    this.#at = match.end;
    return true;
  }

  /** «the Moroccan side»: the State that acts. */
  #nationality(): boolean {
    const state = this.#language.nationality(this.#view, this.#at);
    if (state === null || !this.#language.acts.sides.has(this.#view.word(this.#at + (this.#language.code === 'en' ? 1 : -1)))) return false;
    this.#addBody(stateOf(this.#view, this.#at, { id: state, code: this.#language.code }));
    this.#at++;
    return true;
  }

  /** A name without a title: its given name, or an office after it, tells that it is one. */
  #bareName(): boolean {
    const view = this.#view;
    if (!view.isCapital(this.#at)) return false;
    const named = readName(view, this.#at, { language: this.#language, led: false });
    if (named === null) return false;
    const offices = this.#officesBeside(named, false);
    const isName = this.#language.names.given.has(view.word(named.startToken)) || (named.isSure && named.endToken - named.startToken >= 2);
    if (offices.length === 0 && !isName) return this.#skip(named.endToken);
    this.#hold(named, [], offices.length > 0 ? 'name-before-office' : 'name-by-its-form');
    return true;
  }

  #skip(to: number): boolean {
    this.#at = to;
    return true;
  }

  /** «…, the Commission's Commissioner for Trade»: offices set beside a name. */
  #officesBeside({ startToken, endToken: from, honorific }: Named, holds: boolean): readonly Office[] {
    const view = this.#view;
    // «Dr Salim Almalik Director General of …»: behind a title and a name no comma is needed.
    const chosen = afterChoice(view, from);
    const direct = (honorific !== null || isChosen(view, startToken)) && view.word(from) !== '' && (view.isCapital(from) || endOfPhrase(view, from, this.#language.offices.nouns) > from);
    if (!direct && chosen === from && view.mark(from) !== ',' && view.mark(from) !== '(' && !(view.mark(from) === '-' && !view.isJoined(from))) return [];
    const next = chosen > from ? chosen : direct ? from : from + 1;
    const begin = skipArticles(view, this.#language.names.asOffice.has(view.word(next)) ? next + 1 : next, this.#language);
    const owner = this.#ownerBefore(begin);
    const first = readOffice(view, owner?.next ?? begin, this.#language);
    if (first === null) return [];
    // «the Commission's Commissioner»: an owner that names no body goes with the office.
    const office = owner === null ? this.#withBodyAfter(first) : owner.body === null ? { ...first, startToken: from + 1 } : { ...first, body: owner.body, bodies: [owner.body, ...first.bodies] };
    return this.#isOfNext(office, holds) ? [] : [office, ...this.#officesAfter(office.endToken)];
  }

  /** «Minister A, the Emirates' Minister B, Oman's Minister, C»: an office that the next one holds. */
  #isOfNext({ endToken }: Office, holds: boolean): boolean {
    const view = this.#view;
    if (view.mark(endToken) === ',' && !holds) return false;
    const begin = view.mark(endToken) === ',' ? endToken + 1 : endToken;
    const at = skipHonorifics(view, begin, this.#language);
    const named = readName(view, at, { language: this.#language, led: at > begin });
    if (named === null || !(at > begin || named.isSure || view.mark(endToken) === ',')) return false;
    // «A, Minister of X H.E. B, Minister of Y»: the next has an office of its own.
    return holds || view.mark(named.endToken) !== ',' || readOffice(view, skipArticles(view, named.endToken + 1, this.#language), this.#language) === null;
  }

  /** «…, Vice-Chancellor, Aligarh University»: the body behind a comma. */
  #withBodyAfter(office: Office): Office {
    if (office.body !== null || this.#view.mark(office.endToken) !== ',') return office;
    const body = bodyAt(this.#view, skipArticles(this.#view, office.endToken + 1, this.#language), this.#language);
    const isBeside = body !== null && !body.state && (['and', 'et', ''].includes(this.#view.word(body.endToken)));
    return isBeside ? { ...office, body, bodies: [body], endToken: body.endToken } : office;
  }

  /** «Jordan's …», «the Commission's …», «UNICEF …» before an office. */
  #ownerBefore(at: number): { body: Body | null; next: number } | null {
    const view = this.#view;
    const body = bodyAt(view, at, this.#language);
    const end = body?.endToken ?? (view.isCapital(at) || view.word(at) !== '' ? at + 1 : at);
    const next = afterPossessive(view, end);
    if (next > end) return { body, next };
    if (body !== null) return !body.state && readOffice(view, end, this.#language) !== null ? { body, next: end } : null;
    // «ABDC Assistant Director-General»: an acronym that stands nowhere else.
    return view.isUpper(at) && /^\p{Lu}{2,9}$/u.test(view.written(at)) && readOffice(view, at + 1, this.#language) !== null ? { body: null, next: at + 1 } : null;
  }

  #hold(named: Named, offices: readonly Office[], rule: string): void {
    const beside = this.#officesBeside(named, offices.length > 0);
    const all = [...offices, ...beside];
    for (const office of all) this.#addBodies(office);
    this.found.holdings.push({ named, offices: all, rule: `${this.#language.code}/people/${rule}` });
    this.#at = Math.max(named.endToken, beside.at(-1)?.endToken ?? 0);
  }

  #addBodies(office: Office): void {
    for (const body of office.bodies) this.#addBody(body);
    if (office.nationality !== null) this.#addBody(office.nationality);
    if (office.body !== null && !this.#added.has(office.body)) this.#addBody(office.body);
  }

  #addBody(body: Body): void {
    if (body.parent !== null) this.#addBody(body.parent);
    if (!this.#added.has(body)) this.found.bodies.push(body);
    this.#added.add(body);
    if (body.also !== null) this.#addBody(body.also);
  }
}
