import { fold } from '../letters/fold.ts';
import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { honorifics, rankLetters } from '../people/words/titles.ts';
import { isEverydayAdjective } from '../words/everyday-nouns.ts';
import { monthNames } from '../words/months.ts';
import { stopWords } from '../words/stop-words.ts';
import { BESIDE_A_BODY, hasNoName, isDescription, isGivenHere, isUnionOfMany } from './any-of-its-kind.ts';
import { lengthOfPartOfWorld, lengthOfSecondPlace, PARTS_OF_WORLD } from './chain-places.ts';
import { allowedPurpose, branchesOfLearning, COMMUNITIES, isCharity, isCountries, isNamedFor, isOfInitiative, isPurposeOfPlace, isSteered, lengthBySense, lengthFromOrFor } from './chain-purposes.ts';
import {
  beginsAnother, FEDERAL, isAdjectiveLike, isFieldOfMinistry, isJoinedAbstract, isNounHere, isSecondAdjective, isTitleAsAdjective,
  isVerbHere, mayBearName, mayBeBracketed, mayBeNamedAfterPerson,
} from './chain-words.ts';
import {
  isDiplomatic, isFieldApart, isHelpOfKind, isAfterNationality, isHolderAfterNationality, isManagement, isPairOfNationalities, isYear,
  lengthOfTwoStates, lengthOfException, pointsBack,
} from './definite-words.ts';
import { isQuotedHolder } from './bracketed-name.ts';
import { ChainSoFar } from './chain-so-far.ts';
import type { Chain } from './chain.ts';
import { headNouns } from './head-nouns.ts';
import { isHeadlessJoined } from './headless.ts';
import { type KnownMatch, knownNameAt, stateOfNationality } from './known-names.ts';
import { describingWords, joinedNouns, pluralHeads, pointingWords, purposeNouns } from './words/name-words.ts';
import { breaksGenitive, isCalledByNationality, leadsToPlace, isArtOfLeading, isDeedOfOrgan, isDeedOnSame, isOfStaff, isOnlyDeed, isTradeOfPlace, lengthOfSpecialPurpose } from './special-purposes.ts';
import { lengthOfTownAbroad } from './towns-abroad.ts';
import { endOfPersonalName, isCalledBeforePurpose, properNameAfter, startsPerson } from './proper-name.ts';

const [LONGEST, MOST_OPEN] = [14, 4];
/** Prepositions that a name may go on with: of, about, in, with, on. */
const LINKS: ReadonlySet<string> = new Set(['من', 'عن', 'في', 'مع', 'علي']);

/** Walks over adjectives, genitives, joined nouns and «ل» complements that can belong to the name. */
export class ChainReader extends ChainSoFar {
  read(): Chain {
    let sure = this.from;
    while (this.at - this.from < LONGEST && this.#step()) if (this.open === 0) sure = this.at;
    if (this.open > 0 && this.start.definite) this.at = sure; // «اللجنة التنفيذية» of «… لفرع الجمعية»
    const closed = this.start.definite ? this.adjectives + this.complements > 0 : this.closed;
    if (!closed) this.#fallBackToProperName();
    return { end: this.at, closed: closed || this.proper !== null, proper: this.proper, personal: this.personal };
  }

  #step(): boolean {
    const view = this.view;
    if (view.mark(this.at) === '"' || (this.empty && view.mark(this.at) === '(')) return this.#quoted();
    if (view.mark(this.at) === '-') return isPairOfNationalities(view, this.at) && this.accept(2);
    const word = view.word(this.at);
    if (this.empty && monthNames.has(word) && this.start.head.noun === 'نادي') return (this.properName = this.closeAfter(1)); // «نادي تشرين»
    if (word === '' || monthNames.has(word)) return false;
    if (LINKS.has(word)) {
      const words = lengthFromOrFor(view, this.at, this.start.definite && this.complements === 0 && this.start.head.kind !== 'government');
      return words > 0 && this.closeAfter(words);
    }
    if (this.closed && !this.empty && lengthBySense(view, this.at) > 0) return this.accept(lengthBySense(view, this.at)); // «نقابة العاملين بالتعليم»
    if (word === 'بلا' && view.word(this.at + 1) === 'حدود') return this.closeAfter(2);
    if (stopWords.has(word) && !(this.empty && (givenNames.has(word) || isNounHere(word, this.view.word(this.at + 1))))) return false;
    if (/^[a-z]/u.test(word)) return this.#latin();
    if (isDefinite(word)) return this.#definite(word);
    if (word === 'و' && this.closed && !this.properName && isDefinite(view.word(this.at + 1)) && this.start.single !== true) return isFieldApart(view, this.at) && this.accept(2);
    if (this.empty && !this.start.definite && mayBeNamedAfterPerson.has(this.start.head.noun) && rankLetters.has(word) && this.view.mark(this.at + 1) === '.') return this.#personalName();
    if (word.startsWith('و') && word.length > 3 && this.closed) return this.#joined(word);
    if (word.startsWith('ل') && word.length > 3 && (this.closed || this.start.definite) && !givenNames.has(word)) return this.#purpose(word);
    return this.#indefinite(word);
  }

  #quoted(): boolean {
    const { definite, head } = this.start;
    if (this.empty ? definite : this.properName || (definite && head.kind !== 'ngo' && head.kind !== 'company')) return false; // «رئيس المجلس «فلان»»
    if (!this.empty && givenNames.has(this.view.word(this.at + 1)) && isQuotedHolder(this.view, this.at)) return false; // «شركة الراجح "منذر عوض"»
    if (this.view.mark(this.at) === '(' && (!mayBeBracketed(head, this.view.word(this.at + 1)) || definite)) return false;
    const close = this.view.closing(this.at, 7);
    if (close < 0 || close === this.at + 1 || (this.closed && this.complements > 0 && head.use !== 'named') || (!this.empty && hasNoName.has(head.kind))) return false;
    this.proper = { from: this.at + 1, to: close };
    this.at = close + 1;
    this.closed = true;
    this.complements++;
    this.properName = true;
    return true;
  }

  #latin(): boolean {
    if (this.closed && !this.properName) return false;
    if (this.proper === null) this.proper = { from: this.at, to: this.at + 1 };
    else this.proper = { from: this.proper.from, to: this.at + 1 };
    this.closed = true;
    this.properName = true;
    this.complements++;
    return this.accept();
  }

  #definite(word: string): boolean {
    const whole = lengthOfException(this.view, this.at, { head: this.start.head, empty: this.empty, closed: this.closed, named: this.properName });
    if (whole > 0) return this.empty ? this.closeAfter(whole) : this.accept(whole);
    if (pointsBack(this.view, this.at) || isYear(this.view, this.at)) return false;
    // «ديوان الوزير», not «صاحب السمو الملكي»; «لجنة التميز البرلماني», not «… البرلماني خالد».
    const mayBeAdjective = this.closed || this.start.definite;
    if (honorifics.has(word) && !(mayBeAdjective && (word === 'الملكي' || isTitleAsAdjective(this.view, this.at)))) {
      return this.empty && !this.start.definite && mayBeNamedAfterPerson.has(this.start.head.noun) && this.#personalName();
    }
    const bare = withoutArticle(word);
    if ((this.empty || this.view.word(this.at - 1) === 'جهه') && !this.start.definite) {
      const known = knownNameAt(this.view.tokens, this.at);
      if (known !== null && known.cut === 0 && known.known.type !== 'organisation' && !known.known.ambiguous && (this.empty || (known.known.type === 'place' && known.end > this.at + 2))) return this.#place(known);
      if (known !== null && known.cut === 0 && known.end > this.at + 1 && ['بعثة', 'مكتب'].includes(this.start.head.noun)) return (this.organOf = this.closeAfter(known.end - this.at));
    }
    if (this.closed || this.start.definite) {
      const adjectiveLike = this.start.definite && this.empty;
      if ((officeNouns.has(bare) && !isDiplomatic(this.view, this.at)) || (!adjectiveLike && !FEDERAL.test(bare) && (headNouns.get(bare)?.dual === false || (pluralHeads.has(bare) && this.open < 2)))) return false;
    }
    if (this.empty && !this.start.definite && ['مجلس', 'فرع'].includes(this.start.head.noun) && headNouns.has(bare) && this.#nested(bare)) return true; // «مجلس المفوضية الوطنية للانتخابات»
    if (this.open > 0 && headNouns.has(bare)) return bare !== fold(this.start.head.noun) && this.#nested(bare);
    const afterState = this.properName && this.state && this.start.head.kind === 'company';
    const follows = !afterState && (this.open === 0 || this.state) && (this.closed || this.start.definite);
    if (follows && ((!isAdjectiveLike(word, this.start.definite && this.complements === 0 ? this.start.head.noun : null) && !isDiplomatic(this.view, this.at)) || isGivenHere(this.view, this.at) || isHolderAfterNationality(this.view, this.at))) return false;
    if (this.start.definite && this.complements === 0) this.adjectives++;
    else if (!this.closed) this.complements++;
    this.closed = true;
    this.open = 0;
    return this.accept();
  }

  /** «لجنة تسيير المفوضية القومية لحقوق الإنسان»: a body within the name, to its own end. */
  #nested(bare: string, definite = true): boolean {
    const head = headNouns.get(bare);
    if (head === undefined) return false;
    const inner = new ChainReader(this.view, this.at + 1, { head, definite }).read();
    if (!inner.closed) return false; // «ديوان الوزارة» belongs to a ministry that was named before
    this.complements += 2;
    this.closed = true;
    this.open = 0;
    this.at = inner.end;
    return true;
  }

  /** «جامعة الملك خالد», «مستشفى الدكتورة سلوى الهاشمي». */
  #personalName(): boolean {
    const end = endOfPersonalName(this.view, this.at);
    if (end === null) return false;
    this.at = end;
    this.closed = true;
    this.complements++;
    this.properName = true;
    this.personal = true;
    return true;
  }

  /** A name that has a complement already says what the body is for only so: «مؤسسة … الخيرية لتنمية …», «… للبنات», «… للدول العربية». */
  #mayHavePurpose(word: string): boolean {
    if (this.properName || this.organOf || (this.ofMany && !word.startsWith('لل'))) return true;
    if (isOfInitiative(this.view, this.at) || isCharity(this.view, this.at)) return true;
    const next = this.view.word(this.at + 1);
    return isNamedFor(this.start.head, word, next) || COMMUNITIES.has(word) || isCountries(word, next);
  }

  #joined(word: string): boolean {
    if (this.start.single === true) return false;
    if (this.properName) {
      const ofPlace = this.purposePlace || /^و(?:ريف|ضواحي|نواحي)ها?$/u.test(word) || ['فرع', 'محافظة', 'غرفة'].includes(this.start.head.noun);
      const alike = this.personal && isSecondAdjective(this.view, this.at) ? 1 : lengthOfPartOfWorld(this.view, this.at);
      const words = alike || (ofPlace ? lengthOfSecondPlace(this.view, this.at) : 0);
      return words > 0 && this.accept(words);
    }
    if (!this.closed) return false;
    const stem = word.slice(1);
    const bare = withoutArticle(stem);
    if ((stopWords.has(stem) && !isNounHere(stem, this.view.word(this.at + 1))) || stem.endsWith('وا') || pointingWords.has(stem) || (honorifics.has(stem) && !isTitleAsAdjective(this.view, this.at))) return false;
    const ofMany = pluralHeads.has(bare) && !(this.start.head.kind === 'ministry' && isFieldOfMinistry(stem, this.view.word(this.at + 1))) && !(isDefinite(stem) && isUnionOfMany(this.start.head, this.view.word(this.at - 1)));
    if (isDeedOnSame(word)) return this.accept();
    if (isManagement(this.view, this.at)) return this.accept(2);
    if ((officeNouns.has(bare) && !isHelpOfKind(this.view, this.at)) || (headNouns.has(bare) && !isArtOfLeading(this.start.head, word)) || ofMany || givenNames.has(stem)) return false;
    if (isDefinite(stem)) {
      if (BESIDE_A_BODY.has(stem) || isAfterNationality(this.view, this.at) || (this.start.definite && this.complements === 0 && !isAdjectiveLike(stem, null))) return false; // «المجلس الإداري والمدعوين»
      return knownNameAt(this.view.tokens, this.at) === null && (this.start.head.kind === 'ministry' || !isHeadlessJoined(this.view, this.at)) && this.accept();
    }
    const next = this.view.word(this.at + 1);
    const area = knownNameAt(this.view.tokens, this.at + 1);
    if (joinedNouns.has(stem) && area !== null && area.cut === 0 && area.known.type === 'place') return this.accept(1 + area.end - (this.at + 1));
    if (!joinedNouns.has(stem)) return isJoinedAbstract(this.view, this.at) && this.accept(2); // «ودعم اتخاذ القرار»
    const second = this.view.word(this.at + 2);
    return isDefinite(next) ? this.accept(2) : /^(?:اتخاذ|حقوق|شوون|ذوي|تكنولوجيا|تقنيه|نظم|سلامه|تنميه|مشاريع)$/u.test(next) && isDefinite(second) && this.accept(3);
  }

  /** «للتربية والعلوم», «لحقوق الإنسان», «لهيئات اعتماد الحلال»: what the body is for. */
  #purpose(word: string): boolean {
    if (isOnlyDeed(word) || (this.isOrgan() && isDeedOfOrgan(word) && !isSteered(this.view, this.at, word.slice(1)))) return false;
    const special = lengthOfSpecialPurpose(this.view, this.at, this.start.head);
    if (special > 0) return this.closeAfter(special);
    const stem = word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1);
    const bare = withoutArticle(stem);
    if (stopWords.has(stem) || (honorifics.has(stem) && stem !== 'المعارض') || officeNouns.has(bare) || monthNames.has(stem) || /(?:ها|هم|هما)$|^ال(?:دوره|جلسه)$/u.test(stem)) return false;
    const area = knownNameAt(this.view.tokens, this.at + 1);
    if (!word.startsWith('لل') && area !== null && area.cut === 0 && area.known.type === 'place' && PARTS_OF_WORLD.has(stem)) return (this.purposePlace = this.properName = this.closeAfter(area.end - this.at));
    // «الجامعة للتطوير» says what a known body does; «الهيئة العامة للغذاء» names one.
    if (this.start.definite && this.adjectives === 0) return false;
    const { kind } = this.start.head;
    if ((this.state && ['ministry', 'government', 'parliament'].includes(kind)) || (kind === 'university' && this.properName && !this.personal && !branchesOfLearning.has(word))) return false;
    if (purposeNouns.has(stem) && !(this.start.definite && this.complements === 0 && stem !== bare)) {
      if (!(this.start.definite && this.complements === 0 && (allowedPurpose.has(stem) || isSteered(this.view, this.at, stem))) && !(this.complements === 1 && (this.properName || isCharity(this.view, this.at)) && isPurposeOfPlace(this.start.head, stem))) return false;
    }
    if (this.complements > 0 && !this.#mayHavePurpose(word)) return false;
    const known = knownNameAt(this.view.tokens, this.at);
    if (known !== null && known.known.type !== 'place') return false;
    if (headNouns.has(bare) && stem !== bare && !isArtOfLeading(this.start.head, word) && !this.isOrgan() && !(this.personal && isDefinite(this.view.word(this.at + 1)))) return false;
    if (word.startsWith('لل') && pluralHeads.has(bare) && this.properName) return false;
    const next = this.view.word(this.at + 1);
    // «ل» before an indefinite noun needs its genitive: «لحقوق الإنسان».
    const genitive = isDefinite(next) || isDefinite(this.view.word(this.at + 2)) || (/^و\p{L}{4}/u.test(next) && isDefinite(this.view.word(this.at + 3)));
    if (!word.startsWith('لل') && !genitive && known === null && !leadsToPlace(this.view, this.at)) return false;
    this.organOf = headNouns.has(bare) && this.isOrgan();
    this.purposePlace = known !== null;
    this.ofMany = pluralHeads.has(bare);
    this.complements++;
    this.closed = word.startsWith('لل') || known !== null;
    this.properName = this.purposePlace;
    if (!this.closed) this.open = 1;
    this.accept(known === null ? 1 : known.end - this.at);
    return true;
  }

  #indefinite(word: string): boolean {
    if (this.start.definite && this.complements === 0) return false;
    if (this.closed || word.startsWith('لل') || word.startsWith('وال') || /^بلاد(?:ه|ها|هم|نا|ي)$/u.test(word)) return false;
    if (/^[بلك]/u.test(word) && stopWords.has(word.slice(1)) && !headNouns.has(word)) return false;
    const ofTwo = this.empty ? lengthOfTwoStates(this.view, this.at) : 0;
    if (ofTwo > 0) return this.closeAfter(ofTwo);
    if (!this.empty && (honorifics.has(word) || beginsAnother(word, this.start.head))) return false;
    if (this.empty && word === 'ولي' && this.view.word(this.at + 1) === 'العهد') return this.closeAfter(2);
    if (this.empty && pluralHeads.has(word) && ['شبكة', 'مجموعة'].includes(this.start.head.noun)) return false;
    const known = knownNameAt(this.view.tokens, this.at);
    if (known !== null && known.cut === 0 && known.known.type !== 'organisation') {
      if ((known.known.ambiguous && this.start.head.use !== 'named') || (this.empty && isDescription(this.view, this.at))) return false;
      return this.#place(known);
    }
    // «شركة سابك للمغذيات»: a firm’s own name goes on like any proper name.
    if (known !== null && known.cut === 0 && !(known.known.kind === 'company' && this.start.head.use === 'named' && known.end === this.at + 1)) {
      this.closed = this.organOf = true; // «مكتب الأمم المتحدة للتقنيات»
      this.complements += 2;
      return this.accept(known.end - this.at);
    }
    if (this.empty && (((givenNames.has(word) || word === 'عبد') && mayBearName(this.start.head, this.view.word(this.at + 1))) || (word === 'ابن' && mayBeNamedAfterPerson.has(this.start.head.noun)))) return this.#personalName();
    if (this.empty && isCalledBeforePurpose(this.view, this.at, this.start.head)) return (this.properName = this.closeAfter(1)); // «مركز كتارا للدبلوماسية العامة»
    // «شركة صينية» is any of them.
    if (this.empty && ((stateOfNationality(word) !== null && known === null && !isCalledByNationality(this.view, this.at, this.start.head)) || isDescription(this.view, this.at))) return false;
    if (this.empty && (describingWords.has(word) || isEverydayAdjective(word)) && !isDefinite(this.view.word(this.at + 1)) && !isTradeOfPlace(this.view, this.at, this.start.head)) return false;
    if (this.empty && headNouns.get(word)?.use === 'named' && !isDefinite(this.view.word(this.at + 1)) && this.#nested(word, false)) return true; // «مجلس بلدية طنجة»
    if (!this.empty && (isVerbHere(word) || breaksGenitive(word) || startsPerson(this.view, this.at))) return false;
    const area = this.empty && word === 'محافظه'; // «أمانة محافظة جدة»: not the governor
    if (!this.empty && headNouns.has(word) && isOfStaff(this.view, this.at, this.start.head)) return this.#nested(word, false);
    if ((officeNouns.has(word) && !area) || (headNouns.has(word) && !this.empty) || this.open >= MOST_OPEN) return false;
    if (word.length < 2) return false;
    this.open++;
    return this.accept();
  }

  #place(known: KnownMatch): true {
    this.closed = true;
    if (known.end > this.at + 2 || this.ofMany) this.open = 0;
    this.complements++;
    this.properName = true;
    this.state = known.known.type === 'state';
    this.accept(known.end - this.at);
    // «جامعة كاليفورنيا سانتا باربرا»: a part of it, in another town.
    return this.accept(this.start.head.kind === 'university' ? lengthOfTownAbroad(this.view, this.at) : 0);
  }

  /** «شركة يونيو», «جامعة أوكسبورغ»: nothing closed the name, but the head takes a bare proper name. */
  #fallBackToProperName(): void {
    const taken = this.at > this.from;
    this.at = this.from;
    const found = taken && !this.start.definite ? properNameAfter(this.view, this.from, this.start.head) : null;
    if (found === null) return;
    this.proper = { from: this.from, to: found.to };
    this.at = found.end;
  }
}
