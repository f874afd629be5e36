import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { isTitleAsAdjective } from '../organisations/chain-words.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { type KnownMatch, knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { genericParts } from '../organisations/words/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import { readCharged } from '../organisations/read-charged.ts';
import { restoredArticle } from '../organisations/restored-article.ts';
import type { TextView } from '../text-view.ts';
import { monthNames } from '../words/months.ts';
import { stopWords } from '../words/stop-words.ts';
import { isClosedAside } from './asides.ts';
import { takeBody, takeQuotedBody } from './body-of-office.ts';
import { takeField } from './field-in-office.ts';
import { isEnvoyOf, isPostAbroad, isServedThere } from './office-abroad.ts';
import { adjectivesAt, COURTESY, isRoyal, nationalityIn } from './office-adjectives.ts';
import { isCabinet, isPart } from './office-bodies.ts';
import { isChairman, isChargeOf, isOverseer, isSpokesman, isStaffOfChief, lengthOfCharge, lengthOfSetPhrase } from './office-charges.ts';
import { isNamedAmin, isOffice, isPossessive, nounsIn, standsAlone } from './office-heads.ts';
import { leadsToName, leadsToTitled } from './office-holder.ts';
import { leadsToBody } from './office-in-accusative.ts';
import { isChargedAside, lengthOfPartner, isSaidWithin, lengthInCharge, lengthOfArea, lengthOfLinkedPlace, lengthOfProject, lengthOfSecondCharge } from './office-lengths.ts';
import { isFieldApart, isLinkedAlone, isOfField, mayLink } from './office-links.ts';
import { lengthOfSeat } from './office-places.ts';
import { OfficeSoFar } from './office-so-far.ts';
import type { Office } from './person.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { isSecondNoun, lengthToSecondHalf } from './second-nouns.ts';
import { accusativeOffices, chargedOfficers, officeLinks, officeNouns } from './words/office-nouns.ts';
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
    if (!officeNouns.has(noun) && !chargedOfficers.has(noun)) continue;
    if (noun === 'مساعده' && split.attached.endsWith('ل')) continue; // «لمساعدة المزارعين» is a purpose.
    if (isNamedAmin(view, at, { split, noun, definite }) || (chargedOfficers.has(noun) && definite && !standsAlone(view, at))) continue;
    const office = new OfficeReader(view, at, { split, noun, definite }).read();
    if (office !== null) return office;
  }
  return null;
}

/** The same of a noun in another form, «وزيرا» for two, «وزراء» for many. */
export function readOfficeAs(view: TextView, at: number, noun: string): Office | null {
  const cut = Math.max(0, view.word(at).indexOf(noun));
  return new OfficeReader(view, at, { split: { cut, stem: view.word(at).slice(cut), attached: view.word(at).slice(0, cut) }, noun, definite: false }).read();
}

class OfficeReader extends OfficeSoFar {
  read(): Office | null {
    const next = this.view.word(this.at);
    if (/^ممثل(?!ت?(?:ها|نا|هم)$)/u.test(this.head.noun) && !this.head.definite && (next === 'في' || next.startsWith('ب'))) return null; // «ممثلة في وزارة …» says through whom a body acts.
    for (let piece = 0; piece < MOST_PIECES && this.#piece(); piece++);
    const possessive = isPossessive(this.view, this.start, this.head);
    if (!isOffice(this.head, { next, body: this.body, complements: this.complements, adjectives: this.adjectives, offices: this.offices, possessive })) return null;
    const title = this.view.stretch(this.start, this.at, this.head.split.cut);
    const composed = restoredArticle(this.view, this.start, { cut: this.head.split.cut, end: this.at }); // «وزير خارجية مصر الشقيقة سامح …»: a courtesy follows
    if (COURTESY.test(this.view.word(this.at)) && this.bodies.at(-1)?.state === true) this.at++;
    const within = this.complements > 0 && isSaidWithin(this.view, this.at) ? this.view.stretch(this.start, ++this.at, this.head.split.cut) : null;
    const ofAnyBoard = this.body === null && genericParts.has(`${this.view.word(this.at - 2)} ${this.view.word(this.at - 1)}`);
    return {
      title,
      ...(composed === null ? {} : { composed }),
      ...(within === null ? {} : { within }),
      body: this.body,
      bodies: this.bodies,
      nationality: this.body === null || isCabinet(this.view, this.body) ? nationalityIn(this.view, { from: this.start, to: this.at, feminine: this.head.noun.endsWith('ه') }) : null,
      complete: this.complements > 0 && !ofAnyBoard,
      possessive,
      startToken: this.start,
      endToken: this.at,
    };
  }

  #piece(): boolean {
    const view = this.view;
    const word = view.word(this.at);
    if (word === '' && this.complements > 0 && isChargedAside(view, this.at)) return this.take(2);
    if (word === 'ل' && takeBody(this, this.at + 1, { first: this.body === null, skipped: 1 })) return true; // «المدير العام ل منظمة …»
    if (word === '' || (word === 'ل' && view.mark(this.at + 1) === '"')) return takeQuotedBody(this, word === '' ? this.at : this.at + 1);
    if (monthNames.has(word)) return false;
    const adjectives = word === 'الماليه' && this.head.noun.startsWith('وزير') ? 0 : adjectivesAt(view, this.at, this.complements > 0);
    if (adjectives < 0) return false;
    if (adjectives > 0) {
      this.adjectives++;
      if (isDefinite(word)) this.lastIndefinite = false;
      return this.take(adjectives);
    }
    if (this.countAny(this.complements === 0 ? lengthOfCharge(view, this.at) : lengthOfSetPhrase(view, this.at)) || this.#bureauOf(word)) return true;
    if (this.lastIndefinite && this.complements === 0 && this.countAny(lengthOfArea(this.view, this.at, this.head))) return (this.onlyArea = true);
    if (this.#affairsOf(word) || this.#overseeing(word) || this.#secondHalf()) return true;
    if (this.countAny(lengthInCharge(this.view, this.at) || (this.complements > 0 ? lengthOfSecondCharge(view, this.at) : this.lastIndefinite ? lengthOfProject(view, this.at) : 0))) return true;
    if (this.#genericPart(word) || this.#inTheNameOf(word)) return true;
    if (/^(?:بال|لل)(?:جمهوريه|مملكه|سلطنه)$/u.test(word) && this.complements > 0 && stateOfNationality(view.word(this.at + 1)) !== null && knownNameAt(view.tokens, this.at) === null) return this.count(2);
    const seat = this.complements === 0 ? 0 : lengthOfSeat(this.view, this.at);
    if (seat > 0 || (/^بال(?:خارج|داخل)$/u.test(word) && this.complements > 0)) return this.take(Math.max(seat, 1));
    if (officeLinks.has(word)) return this.#linked();
    if (word === 'مع' && /^و?ال(?:علاقات|تعاون|تنسيق|تواصل|شراكه)$/u.test(view.word(this.at - 1))) return takeBody(this, this.at + 1, { first: this.body === null, skipped: 1 }) || this.countAny(lengthOfPartner(view, this.at + 1));
    if (word === 'و') return this.complements > 0 && this.body === null && isFieldApart(view, this.at) && this.take(2);
    if (stopWords.has(word)) return false;
    if (honorifics.has(word) && !(this.complements > 0 && (isRoyal(this.view, this.at) || isTitleAsAdjective(view, this.at)))) return this.#officeAfterOffice(word);
    if (takeBody(this, this.at, { first: this.body === null })) return true;
    if (this.#officeAfterOffice(word)) return true;
    return takeField(this, word);
  }

  /** «المؤسس والرئيس التنفيذي …»: what it is of comes after the second half. */
  #secondHalf(words = lengthToSecondHalf(this.view, this.start, this.at)): boolean { if (words > 0) this.complements = 0; return words > 0 && this.take(words); }

  /** «رئيس مجلس إدارة …»: the board is part of the office; the company is the body. */
  #genericPart(word: string): boolean {
    if (this.complements > 0 || !genericParts.has(`${word.replace(/^ل(?=مجلس|هييه)/u, '')} ${this.view.word(this.at + 1)}`)) return false;
    if (readCharged(this.view, this.at) !== null) return false; // «رئيس فريق العمل المعني بـ…»
    this.complements++;
    return this.take(2);
  }

  /** «المتحدث باسم الأمين العام»: the office goes on with whoever is spoken for. */
  #inTheNameOf(word: string): boolean {
    if (word !== 'باسم' || !(/^(متحدث|ناطق)/u.test(this.head.noun) || isSpokesman(this.view, this.at, this.start))) return false;
    this.at++;
    this.adjectives++;
    this.lastIndefinite = true;
    const office = readOffice(this.view, this.at);
    if (office !== null && office.title.start === this.view.startOf(this.at)) return this.#bureau(office);
    if (isDefinite(this.view.word(this.at)) && readBody(this.view, this.at) === null) this.count(1);
    return true;
  }

  /** «مدير مكتب سمو وزير …», «مدير عام مكتب فضيلة المفتي»: whose bureau it is. */
  #bureauOf(word: string): boolean {
    const affairs = /^لش[وي]?ون$|^اداره$/u.test(word) ? 1 : 0; // «رئيس الإدارة المركزية لشئون مكتب المحافظ»
    if (!/^[بل]?(?:مكتب|ديوان)$/u.test(this.view.word(this.at + affairs))) return false;
    const [at, from] = [this.at + affairs + 1, skipHonorifics(this.view, this.at + affairs + 1)];
    const office = readOffice(this.view, at) ?? (from > at ? readOffice(this.view, from) : null);
    if (office === null && /^ال(?:وزير|رييس|محافظ|والي|ملك|امير)ه?$/u.test(this.view.word(at))) return this.count(at + 1 - this.at); // «بديوان الوزير فلان»
    return office !== null && (affairs > 0 || this.complements === 0 || word.startsWith('ب')) && this.#bureau(office);
  }

  #bureau({ body, bodies, endToken }: Office): true {
    this.body ??= body;
    this.bodies.push(...bodies);
    const also = /^ووزيره?$/u.test(this.view.word(endToken)) ? readOffice(this.view, endToken) : null; // «مكتب رئيس الوزراء ووزير الخارجية»
    return this.count((also?.endToken ?? endToken) - this.at);
  }

  /** «المشرف العام على المركز». */
  #overseeing(word: string): boolean {
    const next = this.view.word(this.at + 1);
    if (word !== 'علي' || !isOverseer(this.view, this.start, this.at) || this.complements > 0) return false;
    const bureau = next === 'مكتب' || next === 'ديوان' ? readOffice(this.view, this.at + 2) : null;
    if (bureau !== null) return this.#bureau(bureau);
    return takeBody(this, this.at + 1, { first: this.body === null, skipped: 1 }) || (isDefinite(next) && !stopWords.has(next) && this.count(2));
  }

  /** «القائم بأعمال رئيس الهيئة», «القائمة بالأعمال», «المكلف بمهام الوزير», «المكلف بتسيير …». */
  #affairsOf(word: string): boolean {
    if (!/^ب(?:ال)?(?:اعمال|مهام|تسيير|تصريف)$/u.test(word) || !/^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)(?:قايم|مكلف)[ها]?$/u.test(this.view.word(this.at - 1))) return false;
    this.adjectives++;
    this.at++;
    if (word.startsWith('بال')) return true;
    if (this.complements > 0) return isDefinite(this.view.word(this.at)) ? this.take(1) : true;
    return (this.lastIndefinite = true);
  }

  /** «نائب رئيس», «المبعوث الخاص للأمين العام», «النائب الأول لرئيس الجمهورية». */
  #officeAfterOffice(word: string): boolean {
    if (this.complements > 0) return false;
    if (this.at === this.start + 1 && !this.head.definite && isSecondNoun(this.view, this.at)) return this.take(++this.offices);
    const stem = word.startsWith('لل') ? `ال${word.slice(2)}` : word.startsWith('ل') && officeNouns.has(word.slice(1)) ? word.slice(1) : word;
    const bare = withoutArticle(stem);
    if (isStaffOfChief(word, this.head.noun)) return this.take(++this.offices);
    if (/^الاستاذه?$/u.test(stem) || (honorifics.has(stem) && leadsToTitled(this.view.word(this.at + 1)) && !(stem === 'الرييس' && /^نايبه?$/u.test(this.head.noun)))) return false;
    if (!officeNouns.has(bare) || (!this.lastIndefinite && stem === word && !isChairman(this.view, this.at - 1, this.start))) return false;
    this.lastIndefinite = bare === stem;
    this.offices++;
    return this.take(1);
  }

  /** «في وزارة …», «لدى الأمم المتحدة», «إلى ليبيا». */
  #linked(): boolean {
    const view = this.view;
    if (this.at === this.start + 1 && !this.head.definite && !isLinkedAlone(this.head.noun)) return false;
    const [link, next] = [view.word(this.at), view.word(this.at + 1)];
    if (!mayLink(this.head.noun, link)) return false;
    const known = knownNameAt(view.tokens, this.at + 1);
    if (link === 'في' && known !== null && this.#isWhereSaid(known)) return false;
    const place = lengthOfLinkedPlace(view, this.at, this.complements > 0);
    if (place > 0) return this.take(place);
    if (stopWords.has(next)) return false;
    if (link === 'لدي' && this.#ofState()) return true;
    if ((next === 'الخارج' || next === 'المعارضه') && this.complements > 0) return this.take(stateOfNationality(view.word(this.at + 2)) === null ? 2 : 3);
    // «السفير التونسي لدى روسيا» serves Tunisia.
    const serves = (link === 'في' || /^(?:ال)?محكمه$/u.test(next)) && !isEnvoyOf(this.head, known) && !isServedThere(view, this.at, known);
    if (takeBody(this, this.at + 1, { first: this.body === null && serves, skipped: 1 })) return true;
    if (isDefinite(next) && isOfField(this.head.noun, link)) return this.count(2);
    if (link === 'عن' && isChargeOf(view, this.at + 1)) return this.count(3); // «المسؤولة عن خلية المرأة»
    // «رئيس مجلس المديرين في الهيئة»: the body was named before.
    if (this.complements === 0 || !isDefinite(next) || !headNouns.has(next.slice(2))) return false;
    const unheld = this.body === null || isPart(this.body) || leadsToName(view, this.at + 2);
    return (link === 'لدي' || (link === 'في' && unheld)) && this.count(2);
  }

  /** A State or a town after «في» that tells where something was said; it belongs to an office held abroad, or stands before its holder. */
  #isWhereSaid({ known, cut, end }: KnownMatch): boolean {
    if (cut > 0 || known.type === 'organisation' || isPostAbroad(this.head.noun, this.view.word(this.start + 1))) return false;
    const holderFollows = leadsToName(this.view, end) || (this.head.noun.startsWith('وزير') && isClosedAside(this.view, this.start, end));
    return !(this.complements > 0 && holderFollows);
  }

  /** «كاتب الدولة لدى وزير الشؤون الخارجية», «الوزير المنتدب لدى رئيس الحكومة»: with whom a minister of State serves. */
  #ofState(): boolean {
    const office = /^(?:كاتب|وزير)ه?$/u.test(this.head.noun) ? readOffice(this.view, this.at + 1) : null;
    return office !== null && office.title.start === this.view.startOf(this.at + 1) && this.#bureau(office);
  }

}
