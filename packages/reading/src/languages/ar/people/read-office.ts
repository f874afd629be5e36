import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { isJoinedAbstract, isTitleAsAdjective, lengthOfPartOfWorld } from '../organisations/chain-words.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { genericParts, joinedNouns } from '../organisations/words/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import { restoredArticle } from '../organisations/restored-article.ts';
import type { TextView } from '../text-view.ts';
import { monthNames } from '../words/months.ts';
import { stopWords } from '../words/stop-words.ts';
import { isClosedAside } from './asides.ts';
import { isNoField, leadsToHolder } from './field-of-office.ts';
import { givenNames } from './words/given-names.ts';
import { accusativeOffices, chargedOfficers, officeLinks, officeNouns } from './words/office-nouns.ts';
import { endOfBody, isChargedAside, lengthOfPartner, isSaidWithin, lengthInCharge, lengthOfArea, lengthOfJoinedTown, lengthOfLinkedPlace, lengthOfProject, lengthOfPurpose, lengthOfSecondCharge } from './office-lengths.ts';
import { isBodyNamedBefore, isEnvoyOf, isMinisterOf, isPostAbroad, isSentBy, isSentFromHome, isServedThere } from './office-abroad.ts';
import { adjectivesAt, COURTESY, isAdjectiveOfField, isRoyal, isTitleOfThing, nationalityIn } from './office-adjectives.ts';
import { isPart, isSchoolOf, whoseOffice } from './office-bodies.ts';
import { isChairman, isChargeOf, isOverseer, isSpokesman, isStaffOfChief, isWithinPurpose, lengthOfCharge, lengthOfSetPhrase } from './office-charges.ts';
import { leadsToBody } from './office-in-accusative.ts';
import { isNamedAmin, isOffice, isPossessive, nounsIn, type OfficeHead, standsAlone } from './office-heads.ts';
import { leadsToName, leadsToTitled } from './office-holder.ts';
import { isFieldApart, isLinkedAlone, isOfField, mayLink } from './office-links.ts';
import { lengthOfSeat } from './office-places.ts';
import type { Office } from './person.ts';
import { skipHonorifics } from './read-name.ts';
import { isSecondNoun, lengthToSecondHalf } from './second-nouns.ts';
import { honorifics } from './words/titles.ts';

const MOST_PIECES = 9;

/** An office at this token: its noun, its adjectives, its field, and the body where it is held. */
export function readOffice(view: TextView, at: number): Office | null {
  const word = view.word(at);
  if (word === '') return null;
  for (const { split, noun, definite } of nounsIn(word)) {
    const accusative = accusativeOffices.get(noun);
    if (accusative !== undefined && !definite && split.attached === '' && leadsToBody(view, at + 1)) {
      const office = new OfficeReader(view, at, { split, noun: accusative, definite }).read();
      if (office !== null) return office;
    }
    if (!(officeNouns.has(noun) || chargedOfficers.has(noun)) || (noun === 'مساعده' && split.attached.endsWith('ل')) || isNamedAmin(view, at, { split, noun, definite }) || (chargedOfficers.has(noun) && definite && !standsAlone(view, at))) continue; // «لمساعدة المزارعين» is a purpose.
    const office = new OfficeReader(view, at, { split, noun, definite }).read();
    if (office !== null) return office;
  }
  return null;
}

/** The same of a noun in another form, «وزيرا» for two. */
export function readOfficeAs(view: TextView, at: number, noun: string): Office | null {
  const cut = view.word(at).indexOf(noun);
  return new OfficeReader(view, at, { split: { cut, stem: view.word(at).slice(cut), attached: view.word(at).slice(0, cut) }, noun, definite: false }).read();
}

class OfficeReader {
  readonly #view: TextView;
  readonly #head: OfficeHead;
  readonly #start: number;
  #at: number;
  #body: Body | null = null;
  readonly #bodies: Body[] = [];
  #complements = 0;
  #adjectives = 0;
  #offices = 0;
  /** The last complement was a place: nothing but an adjective of office goes on. */
  #onlyArea = false;
  #lastIndefinite: boolean;

  constructor(view: TextView, at: number, head: OfficeHead) {
    this.#view = view;
    this.#head = head;
    this.#start = at;
    this.#at = at + 1;
    this.#lastIndefinite = !head.definite;
  }

  read(): Office | null {
    const next = this.#view.word(this.#at);
    if (/^ممثل(?!ت?(?:ها|نا|هم)$)/u.test(this.#head.noun) && !this.#head.definite && (next === 'في' || next.startsWith('ب'))) return null; // «ممثلة في وزارة …» says through whom a body acts.
    for (let piece = 0; piece < MOST_PIECES && this.#piece(); piece++);
    if (!isOffice(this.#head, { next, body: this.#body, complements: this.#complements, adjectives: this.#adjectives, offices: this.#offices, possessive: isPossessive(this.#view, this.#start, this.#head) })) return null;
    const title = this.#view.stretch(this.#start, this.#at, this.#head.split.cut);
    const composed = restoredArticle(this.#view, this.#start, { cut: this.#head.split.cut, end: this.#at }); // «وزير خارجية مصر الشقيقة سامح …»: a courtesy follows
    if (COURTESY.test(this.#view.word(this.#at)) && this.#bodies.at(-1)?.state === true) this.#at++;
    const within = this.#complements > 0 && isSaidWithin(this.#view, this.#at) ? this.#view.stretch(this.#start, ++this.#at, this.#head.split.cut) : null;
    return { title, ...(composed === null ? {} : { composed }), ...(within === null ? {} : { within }), body: this.#body, bodies: this.#bodies, nationality: this.#body === null ? nationalityIn(this.#view, { from: this.#start, to: this.#at, feminine: this.#head.noun.endsWith('ه') }) : null, complete: this.#complements > 0 && (this.#body !== null || !genericParts.has(`${this.#view.word(this.#at - 2)} ${this.#view.word(this.#at - 1)}`)), possessive: isPossessive(this.#view, this.#start, this.#head), startToken: this.#start, endToken: this.#at };
  }

  #take(words: number): true { this.#at += words; return true; }

  #piece(): boolean {
    const view = this.#view;
    const word = view.word(this.#at);
    if (word === '' && this.#complements > 0 && isChargedAside(view, this.#at)) return this.#take(2);
    if (word === 'ل' && this.#heldIn(this.#at + 1, this.#body === null, 1)) return true; // «المدير العام ل منظمة …»
    if (word === '' || (word === 'ل' && view.mark(this.#at + 1) === '"')) return this.#quotedBody(word === '' ? this.#at : this.#at + 1);
    if (monthNames.has(word)) return false;
    const adjectives = word === 'الماليه' && this.#head.noun.startsWith('وزير') ? 0 : adjectivesAt(view, this.#at, this.#complements > 0);
    if (adjectives < 0) return false;
    if (adjectives > 0) {
      this.#adjectives++;
      if (isDefinite(word)) this.#lastIndefinite = false;
      return this.#take(adjectives);
    }
    if (this.#countAny(this.#complements === 0 ? lengthOfCharge(view, this.#at) : lengthOfSetPhrase(view, this.#at)) || this.#bureauOf(word)) return true;
    if (this.#lastIndefinite && this.#complements === 0 && this.#countAny(lengthOfArea(this.#view, this.#at, this.#head))) return (this.#onlyArea = true);
    if (this.#affairsOf(word) || this.#overseeing(word) || this.#secondHalf()) return true;
    if (this.#countAny(lengthInCharge(this.#view, this.#at) || (this.#complements > 0 ? lengthOfSecondCharge(view, this.#at) : this.#lastIndefinite ? lengthOfProject(view, this.#at) : 0))) return true;
    if (this.#genericPart(word) || this.#inTheNameOf(word)) return true;
    if (/^(?:بال|لل)(?:جمهوريه|مملكه|سلطنه)$/u.test(word) && this.#complements > 0 && stateOfNationality(view.word(this.#at + 1)) !== null && knownNameAt(view.tokens, this.#at) === null) return this.#count(2);
    const seat = this.#complements === 0 ? 0 : lengthOfSeat(this.#view, this.#at);
    if (seat > 0 || (/^بال(?:خارج|داخل)$/u.test(word) && this.#complements > 0)) return this.#take(Math.max(seat, 1));
    if (officeLinks.has(word)) return this.#linked();
    if (word === 'مع' && /^و?ال(?:علاقات|تعاون|تنسيق|تواصل|شراكه)$/u.test(view.word(this.#at - 1))) return this.#heldIn(this.#at + 1, this.#body === null, 1) || this.#countAny(lengthOfPartner(view, this.#at + 1));
    if (word === 'و') return this.#complements > 0 && this.#body === null && isFieldApart(view, this.#at) && this.#take(2);
    if (stopWords.has(word)) return false;
    if (honorifics.has(word) && !(this.#complements > 0 && (isRoyal(this.#view, this.#at) || isTitleAsAdjective(view, this.#at)))) return this.#officeAfterOffice(word);
    if (this.#heldIn(this.#at, this.#body === null)) return true;
    if (this.#officeAfterOffice(word)) return true;
    return this.#field(word);
  }

  /** «المؤسس والرئيس التنفيذي …»: what it is of comes after the second half. */
  #secondHalf(words = lengthToSecondHalf(this.#view, this.#start, this.#at)): boolean { if (words > 0) this.#complements = 0; return words > 0 && this.#take(words); }

  /** «رئيس مجلس إدارة …»: the board is part of the office; the company is the body. */
  #genericPart(word: string): boolean {
    if (this.#complements > 0 || !genericParts.has(`${word.replace(/^ل(?=مجلس|هييه)/u, '')} ${this.#view.word(this.#at + 1)}`)) return false;
    this.#complements++;
    return this.#take(2);
  }

  /** «المتحدث باسم الأمين العام»: the office goes on with whoever is spoken for. */
  #inTheNameOf(word: string): boolean {
    if (word !== 'باسم' || !(/^(متحدث|ناطق)/u.test(this.#head.noun) || isSpokesman(this.#view, this.#at, this.#start))) return false;
    this.#at++;
    this.#adjectives++;
    this.#lastIndefinite = true;
    const office = readOffice(this.#view, this.#at);
    if (office !== null && office.title.start === this.#view.startOf(this.#at)) return this.#bureau(office);
    if (isDefinite(this.#view.word(this.#at)) && readBody(this.#view, this.#at) === null) this.#count(1);
    return true;
  }

  /** «مدير مكتب سمو وزير …», «مدير عام مكتب فضيلة المفتي»: whose bureau it is. */
  #bureauOf(word: string): boolean {
    const affairs = /^لش[وي]?ون$|^اداره$/u.test(word) ? 1 : 0; // «رئيس الإدارة المركزية لشئون مكتب المحافظ»
    if (!/^[بل]?(?:مكتب|ديوان)$/u.test(this.#view.word(this.#at + affairs))) return false;
    const [at, from] = [this.#at + affairs + 1, skipHonorifics(this.#view, this.#at + affairs + 1)];
    const office = readOffice(this.#view, at) ?? (from > at ? readOffice(this.#view, from) : null);
    if (office === null && /^ال(?:وزير|رييس|محافظ|والي|ملك|امير)ه?$/u.test(this.#view.word(at))) return this.#count(at + 1 - this.#at); // «بديوان الوزير فلان»
    return office !== null && (affairs > 0 || this.#complements === 0 || word.startsWith('ب')) && this.#bureau(office);
  }

  #bureau({ body, bodies, endToken }: Office): true {
    this.#body ??= body;
    this.#bodies.push(...bodies);
    const also = /^ووزيره?$/u.test(this.#view.word(endToken)) ? readOffice(this.#view, endToken) : null; // «مكتب رئيس الوزراء ووزير الخارجية»
    return this.#count((also?.endToken ?? endToken) - this.#at);
  }

  /** «المشرف العام على المركز». */
  #overseeing(word: string): boolean {
    const next = this.#view.word(this.#at + 1);
    if (word !== 'علي' || !isOverseer(this.#view, this.#start, this.#at) || this.#complements > 0) return false;
    const bureau = next === 'مكتب' || next === 'ديوان' ? readOffice(this.#view, this.#at + 2) : null;
    if (bureau !== null) return this.#bureau(bureau);
    return this.#heldIn(this.#at + 1, this.#body === null, 1) || (isDefinite(next) && !stopWords.has(next) && this.#count(2));
  }

  /** «القائم بأعمال رئيس الهيئة», «القائمة بالأعمال», «المكلف بمهام الوزير», «المكلف بتسيير …». */
  #affairsOf(word: string): boolean {
    if (!/^ب(?:ال)?(?:اعمال|مهام|تسيير|تصريف)$/u.test(word) || !/^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)(?:قايم|مكلف)[ها]?$/u.test(this.#view.word(this.#at - 1))) return false;
    this.#adjectives++;
    this.#at++;
    if (word.startsWith('بال')) return true;
    if (this.#complements > 0) return isDefinite(this.#view.word(this.#at)) ? this.#take(1) : true;
    return (this.#lastIndefinite = true);
  }

  /** «نائب رئيس», «المبعوث الخاص للأمين العام», «النائب الأول لرئيس الجمهورية». */
  #officeAfterOffice(word: string): boolean {
    if (this.#complements > 0) return false;
    if (this.#at === this.#start + 1 && !this.#head.definite && isSecondNoun(this.#view, this.#at)) return this.#take(++this.#offices);
    const stem = word.startsWith('لل') ? `ال${word.slice(2)}` : word.startsWith('ل') && officeNouns.has(word.slice(1)) ? word.slice(1) : word;
    const bare = withoutArticle(stem);
    if (isStaffOfChief(word, this.#head.noun)) return this.#take(++this.#offices);
    if (/^الاستاذه?$/u.test(stem) || (honorifics.has(stem) && leadsToTitled(this.#view.word(this.#at + 1)) && !(stem === 'الرييس' && /^نايبه?$/u.test(this.#head.noun)))) return false;
    if (!officeNouns.has(bare) || (!this.#lastIndefinite && stem === word && !isChairman(this.#view, this.#at - 1, this.#start))) return false;
    this.#lastIndefinite = bare === stem;
    this.#offices++;
    return this.#take(1);
  }

  /** «في وزارة …», «لدى الأمم المتحدة», «إلى ليبيا». */
  #linked(): boolean {
    const view = this.#view;
    if (this.#at === this.#start + 1 && !this.#head.definite && !isLinkedAlone(this.#head.noun)) return false;
    const [link, next] = [view.word(this.#at), view.word(this.#at + 1)];
    if (!mayLink(this.#head.noun, link)) return false;
    const known = knownNameAt(view.tokens, this.#at + 1);
    if (known !== null && known.cut === 0 && known.known.type !== 'organisation' && link === 'في' && !isPostAbroad(this.#head.noun, view.word(this.#start + 1)) && !(this.#complements > 0 && (leadsToName(view, known.end) || (this.#head.noun.startsWith('وزير') && isClosedAside(view, this.#start, known.end))))) return false;
    const place = lengthOfLinkedPlace(view, this.#at, this.#complements > 0);
    if (place > 0) return this.#take(place);
    if (stopWords.has(next)) return false;
    if (link === 'لدي' && this.#ofState()) return true;
    if ((next === 'الخارج' || next === 'المعارضه') && this.#complements > 0) return this.#take(stateOfNationality(view.word(this.#at + 2)) === null ? 2 : 3);
    if (this.#heldIn(this.#at + 1, this.#body === null && (link === 'في' || /^(?:ال)?محكمه$/u.test(next)) && !isEnvoyOf(this.#head, known) && !isServedThere(view, this.#at, known), 1)) return true; // «السفير التونسي لدى روسيا» serves Tunisia.
    if (isDefinite(next) && isOfField(this.#head.noun, link)) return this.#count(2);
    if (link === 'عن' && isChargeOf(view, this.#at + 1)) return this.#count(3); // «المسؤولة عن خلية المرأة»
    // «رئيس مجلس المديرين في الهيئة»: the body was named before.
    return isDefinite(next) && headNouns.has(next.slice(2)) && this.#complements > 0 && (link === 'لدي' || (link === 'في' && (this.#body === null || isPart(this.#body) || leadsToName(view, this.#at + 2)))) && this.#count(2);
  }

  /** «كاتب الدولة لدى وزير الشؤون الخارجية», «الوزير المنتدب لدى رئيس الحكومة»: with whom a minister of State serves. */
  #ofState(): boolean {
    const office = /^(?:كاتب|وزير)ه?$/u.test(this.#head.noun) ? readOffice(this.#view, this.#at + 1) : null;
    return office !== null && office.title.start === this.#view.startOf(this.#at + 1) && this.#bureau(office);
  }

  /** A body or a State, bare or after «ل» or «ب». */
  #heldIn(at: number, first: boolean, skipped = 0): boolean {
    const body = readBody(this.#view, at, { insideOffice: true });
    if (body === null) return false;
    const bare = body.name.start === this.#view.startOf(at);
    if (bare && skipped === 0 && ((!this.#lastIndefinite && (this.#complements === 0 || body.state)) || (this.#body !== null && !isSchoolOf(this.#view, this.#body, at)))) return false;
    const attached = this.#view.word(at).slice(0, body.name.start - this.#view.startOf(at));
    if (!['', 'ل', 'ب'].includes(attached) || (attached === 'ب' && body.state && this.#complements === 0) || (attached === 'ل' && body.state && isMinisterOf(this.#view, this.#head, { from: this.#start, to: this.#at }))) return false;
    if (first && !isSentFromHome(this.#view, this.#head.noun, at) && !(body.state && attached === 'ب' && isBodyNamedBefore(this.#view.word(at - 1))) && !(body.state && isSentBy(this.#view, this.#head, { from: this.#start, to: this.#at }))) this.#body = whoseOffice(body, this.#view.text);
    this.#bodies.push(body);
    this.#complements++;
    this.#lastIndefinite = false;
    this.#at = endOfBody(this.#view, body);
    return true;
  }

  #quotedBody(open: number): boolean {
    // «المتحدث باسم «…»», «المفوض العام لـ«…»»: whoever is spoken for, or served, is named in quotes.
    const spokenFor = this.#view.word(this.#at - 1) === 'باسم' || open > this.#at;
    // «رئيس مجلس إدارة «…»»: the body that the board is of.
    const ofBoard = this.#complements === 1 && genericParts.has(`${this.#view.word(this.#at - 2).replace(/^ل/u, '')} ${this.#view.word(this.#at - 1)}`);
    const bracketed = ofBoard && this.#view.mark(open) === '(';
    if (!(this.#view.mark(open) === '"' || bracketed) || (this.#complements > 0 && !ofBoard) || (this.#head.definite && !spokenFor)) return false;
    const close = this.#view.closing(open, 7);
    if (close < 0) return false;
    const quoted = readBody(this.#view, open + 1, { insideOffice: true });
    if (quoted !== null) this.#bodies.push(quoted);
    else if (bracketed) return false;
    this.#body ??= quoted;
    this.#complements++;
    this.#at = close + 1;
    return true;
  }

  /** «الصحة», «الشؤون الخارجية والتعاون», «للشؤون السياسية», «خارجية البحرين», «الياباني». */
  #field(word: string): boolean {
    const joined = word.startsWith('و') && (word.length > 4 || /^و(?:شرق|غرب|وسط)$/u.test(word)) && this.#complements > 0;
    const purpose = word.startsWith('ل') && word.length > 3;
    const stem = joined ? word.slice(1) : word.startsWith('لل') ? `ال${word.slice(2)}` : purpose ? word.slice(1) : word;
    const bare = withoutArticle(stem);
    // «المدير العام للمنظمة»: the body was named before.
    if (/^(?:لل|بال)/u.test(word) && headNouns.has(bare.replace(/^بال/u, '')) && (this.#body === null || isPart(this.#body)) && this.#complements < (word.startsWith('لل') ? 3 : 5)) return this.#count(1);
    if (isNoField(this.#view, this.#at, { stem, joined, purpose, complements: this.#complements, noun: this.#head.noun })) return false;
    if (joined) {
      if (this.#countAny(lengthOfPartOfWorld(this.#view, this.#at) || lengthOfJoinedTown(this.#view, this.#at))) return true;
      const ofPart = this.#body !== null && isPart(this.#body) && isDefinite(stem) && leadsToHolder(this.#view, this.#at + 1); // «مدير وحدة الإعلام والإذاعة د. منذر …»
      if (this.#complements === 0 || (this.#body !== null && !ofPart && !isWithinPurpose(this.#view, this.#at))) return false;
      if (isDefinite(stem)) return this.#count(1);
      return ((joinedNouns.has(stem) && isDefinite(this.#view.word(this.#at + 1))) || isJoinedAbstract(this.#view, this.#at)) && this.#count(2);
    }
    if (purpose) return this.#countAny(lengthOfPurpose(this.#view, this.#at, { noun: this.#head.noun, held: this.#body !== null, complements: this.#complements }));
    if (isDefinite(word)) {
      if (this.#complements > 0 && /^(?:ولد|منت|بنت|بن)$/u.test(this.#view.word(this.#at + 1))) return false; // «وزيرة الزراعة الساكة بنت …»
      if (this.#body !== null && !isWithinPurpose(this.#view, this.#at)) return false;
      if (this.#head.definite && this.#complements === 0 && stateOfNationality(word) === null && ((!this.#lastIndefinite && !/ي$|يه$/u.test(word)) || (honorifics.has(this.#head.split.stem) && givenNames.has(this.#view.word(this.#at + 1))))) return false; // «النقيب المكاوي بنعيسى»
      if (this.#complements > 6 && stateOfNationality(word) === null) return false;
      if (this.#complements > 0 && !this.#lastIndefinite && (this.#onlyArea || !isAdjectiveOfField(word, this.#view.word(this.#at - 1)))) return false;
      this.#lastIndefinite = false;
      return this.#count(1);
    }
    return this.#openField(word);
  }

  /** An indefinite noun must lead to a definite one or to a State: «وزير خارجية البحرين». */
  #openField(word: string): boolean {
    if (!this.#lastIndefinite || this.#complements > 0 || word.length < 3 || /^[a-z]/u.test(word)) return false;
    const next = this.#view.word(this.#at + 1);
    const known = knownNameAt(this.#view.tokens, this.#at + 1);
    if (isDefinite(next) && known === null && (!honorifics.has(next) || (headNouns.has(word) && isTitleOfThing(this.#view, this.#at + 1))) && !stopWords.has(next)) return this.#count(2);
    if (known !== null && known.cut === 0) {
      this.#at++;
      return this.#heldIn(this.#at, this.#body === null, 1) || (known.known.type === 'place' && this.#count(known.end - this.#at));
    }
    const body = readBody(this.#view, this.#at + 1);
    if (body === null || body.name.start !== this.#view.startOf(this.#at + 1)) {
      const after = this.#view.word(this.#at + 2);
      return next !== '' && !stopWords.has(next) && !givenNames.has(next) && !officeNouns.has(next) && isDefinite(after) && !honorifics.has(after) && this.#count(3);
    }
    this.#at++;
    return this.#heldIn(this.#at, this.#body === null, 1);
  }

  #countAny(words: number): boolean { return words > 0 && this.#count(words); }
  #count(words: number): true { this.#complements++; this.#lastIndefinite = false; return this.#take(words); }
}
