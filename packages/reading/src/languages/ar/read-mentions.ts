import type { Mentions } from './mentions.ts';
import type { Body } from './organisations/body.ts';
import { knownNameAt, stateOfNationality } from './organisations/known-names.ts';
import { readQuotedInList } from './organisations/read-quoted.ts';
import { readSideOfState } from './organisations/state-meant.ts';
import { isAmman, readBody } from './organisations/read-body.ts';
import { isDefinite, splitsOf } from './letters/tokens.ts';
import { afterDuties, devoutName, giveByCredentials, givenIn, isAppointed, isForCredentials, isPresided, LED_BY, leadsToGuest, namedAfterPeople, sharedWith } from './people/around-names.ts';
import { ambiguousNames } from './people/given-names.ts';
import { officeNouns } from './people/office-nouns.ts';
import type { Named, Office } from './people/person.ts';
import { endsHere, nameAfterAnd, nameAfterOffice, startsWithGiven, withHonorific } from './people/name-after.ts';
import { readDualOffice, readSecondOfTwo } from './people/read-dual-office.ts';
import { isJoinedLetter, leavesTitle, readName, skipHonorifics } from './people/read-name.ts';
import { isOfAnother } from './people/of-another.ts';
import { readOffice } from './people/read-office.ts';
import { officeLikeHonorifics } from './people/titles.ts';
import type { TextView } from './text-view.ts';
import { introducingWords, sayingVerbs, stopWords } from './words/stop-words.ts';

/** Walks over the tokens once and takes the longest thing named at each. */
export class MentionReader {
  readonly #view: TextView;
  readonly #to: number;
  #at: number;
  readonly found: Mentions = { bodies: [], holdings: [], offices: [], places: [] };

  constructor(view: TextView, from: number, to: number) {
    this.#view = view;
    this.#at = from;
    this.#to = to;
  }

  read(): Mentions {
    while (this.#at < this.#to) {
      if (this.#view.word(this.#at) === '') this.#quotedInList();
      else if (!(this.#dualOffice() || this.#office() || this.#titled() || this.#bareName() || this.#body())) this.#at++;
    }
    return this.found;
  }

  #quotedInList(): void {
    const previous = this.found.bodies.at(-1);
    const body = readQuotedInList(this.#view, this.#at, previous);
    if (body !== null) this.found.bodies.push(body);
    this.#at = body?.endToken ?? this.#at + 1;
  }

  /** «وزيرا خارجية مصر والأردن فلان وفلان»: two people, each with what is his. */
  #dualOffice(): boolean {
    const dual = readDualOffice(this.#view, this.#at);
    const one = dual === null ? null : nameAfterOffice(this.#view, dual.endToken);
    if (dual === null || one === null) return false;
    const other = dual.second ?? readSecondOfTwo(this.#view, one.endToken, dual);
    const another = nameAfterAnd(this.#view, other === null ? one.endToken : Math.max(other.endToken, one.endToken), other !== null && dual.second === null);
    if (another === null) return false;
    const held = [{ named: one, office: dual.first }, { named: another, office: other ?? dual.first }];
    for (const { named, office } of held) {
      for (const body of [...office.bodies, office.nationality]) this.#addBody(body);
      this.found.holdings.push({ named, offices: [office], rule: 'ar/people/name-after-office' });
    }
    this.#at = another.endToken;
    return true;
  }

  /** «وزير الصحة الدكتور …», «الأمين العام، …», or an office alone. */
  #office(): boolean {
    const offices = this.#officesFrom(this.#at);
    const last = offices.at(-1);
    if (last === undefined) return false;
    const named = nameAfterOffice(this.#view, last.endToken);
    for (const body of offices.flatMap((office) => office.bodies)) this.#addBody(body);
    if (named === null) {
      for (const office of offices) this.#addBody(office.nationality);
      if (!giveByCredentials(this.#view, this.found.holdings, offices)) this.found.offices.push(...offices);
      this.#at = last.endToken;
      return true;
    }
    this.#hold(named, offices, 'ar/people/name-after-office');
    return true;
  }

  /** Offices that follow each other, joined by «و» or not, without a name between them. */
  #officesFrom(from: number, ofNamed = false): Office[] {
    const offices: Office[] = [];
    let at = from;
    while (offices.length < 3) {
      const office = readOffice(this.#view, at) ?? (offices.length > 0 ? this.#officeInApposition(at, ofNamed) : null);
      if (office === null) break;
      at = office.startToken;
      const attached = this.#view.word(at).slice(0, office.title.start - this.#view.startOf(at));
      if (offices.length > 0 && attached !== '' && attached !== 'و') break;
      const previous = offices.at(-1);
      // «ومديره العام ووكيل الوزارة فلان»: two people.
      if (previous?.possessive === true && attached === 'و') break;
      if (previous !== undefined && attached === '' && isOfAnother(this.#view, previous, office)) break;
      // «الأمين العام المساعد رئيس قطاع …» is one office with its two sides.
      if (previous !== undefined && previous.body === null && !previous.complete) offices[offices.length - 1] = { ...office, title: { start: previous.title.start, end: office.title.end }, bodies: [...previous.bodies, ...office.bodies], startToken: previous.startToken };
      else offices.push(office);
      at = office.endToken;
    }
    return offices;
  }

  /** «وزير الطاقة، رئيس مجلس إدارة الشركة، خالد …»: a second office after a comma, both of whoever is named then, or was named before. */
  #officeInApposition(at: number, ofNamed: boolean): Office | null {
    if (!['،', ',', '-'].includes(this.#view.mark(at))) return null;
    const office = readOffice(this.#view, at + 1);
    if (office === null || office.title.start !== this.#view.startOf(at + 1)) return null;
    return ofNamed === (nameAfterOffice(this.#view, office.endToken) === null) && (!ofNamed || office.complete) ? office : null;
  }

  /** «الدكتورة سلوى …», then perhaps the office: «، رئيسة …». */
  #titled(): boolean {
    const at = skipHonorifics(this.#view, this.#at);
    if (at === this.#at) return false;
    const offices = this.#officesFrom(at);
    const last = offices.at(-1);
    if (last !== undefined && !startsWithGiven(this.#view, at)) {
      this.#at = at;
      return this.#office();
    }
    const named = readName(this.#view, this.#view.mark(at) === '"' ? at + 1 : at, { led: true, titled: true });
    if (named === null || this.#isDoubtful(named, at)) return false;
    // «مطار الملك فهد» bears his name, and tells of nobody.
    if (splitsOf(this.#view.word(this.#at - 1)).some(({ stem }) => namedAfterPeople.has(stem))) {
      this.#at = named.endToken;
      return true;
    }
    const first = this.#view.word(this.#at);
    const attached = splitsOf(first).find((split) => leavesTitle(this.#view, this.#at, split.cut));
    const whole = withHonorific(this.#view, named, this.#at);
    const cut = attached?.cut ?? (isJoinedLetter(this.#view, this.#at) ? 1 : 0);
    this.#hold({ ...whole, whole: { start: whole.whole.start + cut, end: whole.whole.end } }, [], 'ar/people/name-after-honorific');
    return true;
  }

  /** «إن الفريق جاهز»: after a title that is a common noun too, one unknown word is no name. */
  #isDoubtful(named: Named, at: number): boolean {
    const only = named.endToken - named.startToken === 1 ? this.#view.word(named.startToken) : '';
    if (officeNouns.has(only) || (isDefinite(only) && stateOfNationality(only) !== null)) return true;
    return officeLikeHonorifics.has(this.#view.word(at - 1)) && !startsWithGiven(this.#view, named.startToken) && named.endToken - named.startToken === 1;
  }

  /** A name without a title: sure by its own form, or by an office after it, or by a verb of saying before it. */
  #bareName(): boolean {
    const split = givenIn(this.#view.word(this.#at)) ?? devoutName(this.#view, this.#at);
    // «بالقطاع التهامي»: an adjective that is a name too.
    if (split?.cut === 0 && isDefinite(split.stem) && split.stem.endsWith('ي') && /^[وبلكف]?(?:ال|لل)\p{L}{3}/u.test(this.#view.word(this.#at - 1))) return false;
    if (split === null) return this.#foreignName();
    const named = readName(this.#view, this.#at, { led: false, cut: split.cut });
    if (named === null) return false;
    // «طالب عمار …»: a verb that is a name too, with a name after it.
    if (split.cut === 0 && sayingVerbs.has(split.stem) && startsWithGiven(this.#view, this.#at + 1) && this.#view.isLineEnd(this.#at - 1)) return false;
    const offices = this.#officesAfter(named.endToken);
    const before = this.#view.word(this.#at - 1);
    const said = (introducingWords.has(before) || introducingWords.has(before.slice(1))) && named.endToken - named.startToken > 1;
    const clear = named.strength === 'likely' && (said || (!ambiguousNames.has(split.stem) && !namedAfterPeople.has(before)));
    // «قال مسعود بزشكيان إن …»: between the verb and what is said stands a name.
    // «محمد حسان ورائد بوشنيبة»
    const listed = this.found.holdings.at(-1);
    const joined = (split.attached === 'و' && listed?.named.endToken === this.#at) || (split.cut === 0 && this.#view.mark(this.#at - 1) === '،' && listed?.named.endToken === this.#at - 1);
    const speaks = sayingVerbs.has(before) && ['ان', 'انه', 'انها'].includes(this.#view.word(named.endToken));
    const presided = named.endToken - named.startToken > 1 && isPresided(this.#view, this.#at);
    if (offices.length === 0 && named.strength !== 'sure' && !clear && !speaks && !joined && !presided) return false;
    if (named.endToken - named.startToken < 2) return false;
    this.#hold(named, [], offices.length > 0 ? 'ar/people/name-before-office' : 'ar/people/name-by-its-form');
    return true;
  }

  /** «استقبل فولكر تورك، المفوض السامي …»: unknown words between a verb and an office in apposition. */
  #foreignName(): boolean {
    const view = this.#view;
    if (!stopWords.has(view.word(this.#at - 1)) && !view.isLineEnd(this.#at - 1)) return false;
    const named = readName(view, this.#at, { led: true });
    if (named === null || named.endToken - named.startToken < 2 || named.endToken - named.startToken > 4) return false;
    // «ترأستها أمينة …»: the name begins later.
    for (let at = named.startToken + 1; at < named.endToken; at++) if (startsWithGiven(this.#view, at)) return false;
    const before = view.word(this.#at - 1);
    const said = sayingVerbs.has(before) || sayingVerbs.has(before.slice(1));
    const speaks = said && ['ان', 'انه', 'انها'].includes(view.word(named.endToken));
    // «يتحدث خلالها رامش راجان مدير إدارة …»
    const pair = named.endToken - named.startToken === 2 && LED_BY.test(before) && !/^[وبلف]/u.test(view.word(named.startToken));
    const serves = (said || pair || view.mark(named.endToken) === '،') && this.#officesAfter(named.endToken).length > 0;
    if (!speaks && !serves && !isPresided(view, this.#at, named)) return false;
    this.#hold(named, [], 'ar/people/name-before-office');
    return true;
  }

  /** Offices in apposition: «سالم المالك، المدير العام …», «محمد البديع المدير التنفيذي …». */
  #officesAfter(from: number): Office[] {
    // «قال "فلان"، مدير …»
    const closed = this.#view.mark(from) === '"' ? from + 1 : from;
    const separated = ['،', '؛', ',', ';', '-', '('].includes(this.#view.mark(closed));
    const at = afterDuties(this.#view, separated ? closed + 1 : closed);
    if (isForCredentials(this.#view, at)) return [];
    const start = skipHonorifics(this.#view, at);
    const titledFirst = start > at && readOffice(this.#view, at) === null;
    // «…، معالي مدير …» leads to another person; «…، المستشار والمشرف على …» are his offices.
    if (titledFirst) return this.#titleAndOffice(at, start);
    const offices = this.#officesFrom(at, true);
    const first = offices[0];
    if (first === undefined) return [];
    if (first.title.start > this.#view.startOf(first.startToken)) return [];
    const last = offices.at(-1) ?? first;
    // The second office, after a name of its own, is the next person’s: «X، ووزير Y …».
    const joined = offices.findIndex((office, index) => index > 0 && office.title.start > this.#view.startOf(office.startToken));
    const guest = joined > 0 ? nameAfterOffice(this.#view, last.endToken) : null;
    // «X، وزير Y ورئيس Z الدكتور W رئيس V»: W has an office of his own.
    const own = guest !== null && readOffice(this.#view, guest.endToken) === null ? offices.slice(0, joined) : offices;
    if (guest !== null && own.length === offices.length) return own;
    const end = own.at(-1)?.endToken ?? last.endToken;
    if (own.length === offices.length && this.#isNameOf(end)) return !separated && leadsToGuest(this.#view, end) ? own : [];
    return own;
  }

  #titleAndOffice(at: number, start: number): Office[] {
    const office = start === at + 1 && officeLikeHonorifics.has(this.#view.word(at)) ? readOffice(this.#view, start) : null;
    if (office === null || !office.complete  || nameAfterOffice(this.#view, office.endToken) !== null) return [];
    return [{ ...office, title: { start: this.#view.startOf(at), end: office.title.end }, startToken: at }];
  }

  /** «، رئيس اللجنة عبد العزيز …»: the office belongs to the name after it. */
  #isNameOf(at: number): boolean {
    const begin = skipHonorifics(this.#view, at);
    if (this.#view.word(at).startsWith('و') && !startsWithGiven(this.#view, at)) return false;
    if (readName(this.#view, begin, { led: begin > at }) !== null) return true;
    // «استقبل الوزير فلان سفير اليابان كينجي ساتو، …»: the office of the guest.
    const unknown = readName(this.#view, begin, { led: true });
    return unknown !== null && unknown.endToken - unknown.startToken > 1 && (endsHere(this.#view, unknown.endToken) || this.#view.word(unknown.endToken) === '');
  }

  #hold(named: Named, before: readonly Office[], rule: string): void {
    const following = this.#officesAfter(named.endToken);
    const [last, first] = [before.at(-1), following[0]];
    // «… الصفدي المبعوث الأممي …»: after the name of a host, the guest.
    const ofGuest = last !== undefined && first !== undefined && first.startToken === named.endToken && isOfAnother(this.#view, last, first);
    // «مدير X، د. فلان، عميد Y، د. فلان»: each office stands before its holder.
    const ofNext = last !== undefined && first !== undefined && this.#view.mark(first.startToken - 1) === '،' && this.#view.mark(following.at(-1)?.endToken ?? 0) === '،' && nameAfterOffice(this.#view, following.at(-1)?.endToken ?? 0) !== null;
    const after = ofGuest || ofNext ? [] : following;
    for (const body of after.flatMap((office) => office.bodies)) this.#addBody(body);
    for (const office of [...before, ...after]) this.#addBody(office.nationality);
    this.#addBody(named.nationality);
    // «كلف رئيس الجمهورية السيد فلان وزيرا أول»: the office before is that of whoever appoints.
    const own = isAppointed(this.#view, before[0], after[0]) ? [] : before;
    const shared = sharedWith(this.#view, this.found.holdings.at(-1), { named, office: after[0] });
    if (shared !== null) this.found.holdings[this.found.holdings.length - 1] = shared;
    if (own.length < before.length) this.found.offices.push(...before);
    this.found.holdings.push({ named, offices: [...own, ...after], rule });
    this.#at = Math.max(named.endToken, after.at(-1)?.endToken ?? 0);
  }

  #body(): boolean {
    const body = readSideOfState(this.#view, this.#at) ?? readBody(this.#view, this.#at);
    if (body === null) return this.#place();
    // «اتفاقية الأمم المتحدة لمكافحة …» names the convention.
    if (this.#view.word(this.#at - 1) === 'اتفاقيه' && !body.state) {
      this.#at = body.endToken;
      return true;
    }
    const owner = body.parent === null ? this.#ownerOf(body) : null;
    if (body.needsCompany && owner === null && !['بين', 'وبين'].includes(this.#view.word(this.#at - 1))) return false;
    this.#addBody(body);
    if (owner !== null) this.found.bodies[this.found.bodies.length - 1] = { ...body, parent: owner };
    this.#at = Math.max(body.endToken, this.#at + 1);
    return true;
  }

  #place(): boolean {
    const known = knownNameAt(this.#view.tokens, this.#at);
    if (known === null || (known.known.type !== 'place' && !isAmman(this.#view, this.#at, known))) return false;
    if (known.known.ambiguous && !['في', 'مدينه', 'العاصمه'].includes(this.#view.word(this.#at - 1))) return false;
    this.found.places.push(this.#view.stretch(this.#at, known.end, known.cut));
    this.#at = known.end;
    return true;
  }

  /** «… ممثلة في قطاع الشؤون القانونية - إدارة المعاهدات»: parts named one after another. */
  #ownerOf(body: Body): Body | null {
    const view = this.#view;
    const previous = this.found.bodies.at(-1);
    if (previous === undefined) return null;
    const attached = body.name.start > view.startOf(this.#at);
    const represented = view.word(this.#at - (attached ? 1 : 2));
    if (/^(ممثل|ممثله|ممثلا)$/u.test(represented) && (attached || view.word(this.#at - 1) === 'في')) return previous;
    return body.needsCompany && view.mark(this.#at - 1) === '-' && previous.endToken === this.#at - 1 ? previous : null;
  }

  #addBody(body: Body | null): void {
    if (body === null) return;
    this.found.bodies.push(body);
    this.#addBody(body.parent);
    this.#addBody(body.also);
  }
}
