import { addAll } from '../../text/lists.ts';
import type { Holding, Mentions } from './mentions.ts';
import type { Body } from './organisations/body.ts';
import { jointStates } from './organisations/joint-states.ts';
import { knownNameAt, stateOfNationality } from './organisations/known-names.ts';
import { readQuotedInList } from './organisations/read-quoted.ts';
import { readQuotedThatActs } from './organisations/read-quoted-that-acts.ts';
import { readSideOfState } from './organisations/state-meant.ts';
import { isAmman } from './organisations/known-body-here.ts';
import { readBody } from './organisations/read-body.ts';
import { isDefinite, splitsOf } from './letters/tokens.ts';
import { devoutName, giveByCredentials, givenIn, giveToNamedBefore, isAppointed, namedAfterPeople, sharedWith } from './people/around-names.ts';
import { isOfPhrase, isToldOf } from './people/bare-name.ts';
import { nameAfterLabel } from './people/name-after-label.ts';
import { readCounterparts } from './people/counterparts.ts';
import { officeNouns } from './people/words/office-nouns.ts';
import type { Named, Office } from './people/person.ts';
import { isAdjectivePair, nameAfterAnd, nameAfterOffice, opensName, withHonorific } from './people/name-after.ts';
import { rulesHere, startsWithGiven } from './people/asides.ts';
import { officesAfter, officesFrom } from './people/offices-after.ts';
import { unknownName } from './people/unknown-name.ts';
import { firstOfTwo, readDualOffice, readSecondOfTwo } from './people/read-dual-office.ts';
import { readName } from './people/read-name.ts';
import { isJoinedLetter, leavesTitle, skipHonorifics } from './people/skip-honorifics.ts';
import { isOfAnother, isOfWoman } from './people/of-another.ts';
import { nameOnNextLine } from './people/roster-lines.ts';
import { readPluralOffice } from './people/read-plural-office.ts';
import { readSameOffice } from './people/same-office.ts';
import { officeLikeHonorifics } from './people/words/titles.ts';
import type { TextView } from './text-view.ts';
import { wordSet } from './words/word-set.ts';

/** «موظفي إدارة …»: whose people they are. */
const STAFF = wordSet(['موظفي', 'موظفو', 'منسوبي', 'منسوبو', 'كوادر', 'ضباط', 'عناصر', 'منتسبي', 'منتسبو']);

/** «مكتب العمل بالمنطقة ممثلا في …»: a part that is represented acts. */
function isRepresented(view: TextView, { endToken }: Body): boolean {
  const after = /^بال(?:منطقه|محافظه|ولايه|مدينه)$/u.test(view.word(endToken)) ? endToken + 1 : endToken;
  return /^(?:ممثله?|ممثلا|و?ي?ت?مثلها?|و?يمثله)$/u.test(view.word(after));
}

/** Walks over the tokens once and takes the longest thing named at each. */
export class MentionReader {
  readonly #view: TextView;
  readonly #to: number;
  #at: number;
  #asked: { readonly start: number; readonly end: number; readonly offices: readonly Office[] } | null = null;
  readonly found: Mentions = { bodies: [], jointStates: [], holdings: [], offices: [], places: [] };

  constructor(view: TextView, from: number, to: number) {
    this.#view = view;
    this.#at = from;
    this.#to = to;
  }

  read(): Mentions {
    while (this.#at < this.#to) {
      const from = this.#at;
      if (this.#view.word(this.#at) === '') this.#quotedInList();
      else if (!(this.#labelled() || this.#counterparts() || this.#sameOffice() || this.#dualOffice() || this.#office() || this.#titled() || this.#bareName() || this.#body())) this.#at++;
      for (let at = from; at < this.#at; at++) addAll(this.found.jointStates, jointStates(this.#view, at));
    }
    return this.found;
  }

  #quotedInList(): void {
    const previous = this.found.bodies.at(-1);
    const body = readQuotedInList(this.#view, this.#at, previous) ?? this.#quotedThatActs(previous);
    if (body !== null) this.found.bodies.push(body);
    this.#at = body?.endToken ?? this.#at + 1;
  }

  /** «الاسم: فلان». */
  #labelled(): boolean {
    const named = nameAfterLabel(this.#view, this.#at);
    if (named === null) return false;
    this.found.holdings.push({ named, offices: [], rule: 'ar/people/name-after-honorific' });
    this.#at = named.endToken;
    return true;
  }

  /** What a name in quotes is known as, or called with its head noun, goes before its bare words. */
  #quotedThatActs(previous: Body | undefined): Body | null {
    const body = readQuotedThatActs(this.#view, this.#at, previous);
    return body === null || readBody(this.#view, this.#at + 1) !== null ? null : body;
  }

  /** «نظيره الفرنسي فلان», «نظرائه المصري فلان والأردني فلان». */
  #counterparts(): boolean {
    return this.#holdAll(readCounterparts(this.#view, this.#at, this.found));
  }

  /** Several people, each named with what he holds. */
  #holdAll(all: readonly Holding[]): boolean {
    const last = all.at(-1);
    if (last === undefined) return false;
    for (const { named, offices } of all) for (const body of [...offices.flatMap(({ bodies }) => bodies), named.nationality]) this.#addBody(body);
    addAll(this.found.holdings, all);
    this.#at = last.named.endToken;
    return true;
  }

  /** «وزير الخارجية الأردني فلان، والمصري فلان». */
  #sameOffice(): boolean {
    const same = readSameOffice(this.#view, this.#at, this.found.holdings.at(-1));
    if (same === null) return false;
    this.#addBody(same.office.nationality);
    this.found.holdings.push({ named: same.named, offices: [same.office], rule: 'ar/people/name-after-office' });
    this.#at = same.named.endToken;
    return true;
  }

  /** «وزيرا خارجية مصر والأردن فلان وفلان»: two people, each with what is his. */
  #dualOffice(): boolean {
    const several = readPluralOffice(this.#view, this.#at);
    for (const { offices } of several) for (const { nationality } of offices) this.#addBody(nationality);
    if (several.length > 0) return this.#holdAll(several);
    const dual = readDualOffice(this.#view, this.#at);
    const one = dual === null ? null : nameAfterOffice(this.#view, dual.endToken);
    if (dual === null || one === null) return false;
    const other = dual.second ?? readSecondOfTwo(this.#view, this.#view.mark(one.endToken) === '،' ? one.endToken + 1 : one.endToken, dual);
    const next = Math.max(other?.endToken ?? 0, one.endToken);
    const another = nameAfterAnd(this.#view, [',', '،'].includes(this.#view.mark(next)) ? next + 1 : next, other !== null && dual.second === null);
    if (another === null) return false;
    const held = [{ named: one, office: other === null ? dual.first : firstOfTwo(this.#view, dual) }, { named: another, office: other ?? dual.first }];
    for (const { named, office } of held) {
      for (const body of [...office.bodies, office.nationality]) this.#addBody(body);
      this.found.holdings.push({ named, offices: [office], rule: 'ar/people/name-after-office' });
    }
    this.#at = another.endToken;
    return true;
  }

  /** «وزير الصحة الدكتور …», «الأمين العام، …», or an office alone. */
  #office(): boolean {
    const offices = officesFrom(this.#view, this.#at);
    const last = offices.at(-1);
    if (last === undefined) return false;
    const named = nameAfterOffice(this.#view, last.endToken) ?? nameOnNextLine(this.#view, last);
    for (const body of offices.flatMap((office) => office.bodies)) this.#addBody(body);
    if (named === null) {
      for (const office of offices) this.#addBody(office.nationality);
      if (!giveByCredentials(this.#view, this.found.holdings, offices) && !giveToNamedBefore(this.#view, this.found.holdings, offices)) this.found.offices.push(...offices);
      this.#at = last.endToken;
      return true;
    }
    this.#hold(named, offices, 'ar/people/name-after-office');
    return true;
  }

  /** «الدكتورة سلوى …», then perhaps the office: «، رئيسة …». */
  #titled(): boolean {
    const at = skipHonorifics(this.#view, this.#at);
    if (at === this.#at) return false;
    const offices = officesFrom(this.#view, at);
    const last = offices.at(-1);
    if (last !== undefined && (rulesHere(this.#view, at) || !startsWithGiven(this.#view, at))) {
      this.#at = at;
      return this.#office();
    }
    const named = readName(this.#view, opensName(this.#view, at) ? at + 1 : at, { led: true, titled: true });
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
    // «وكالة الأناضول ونظيرتها "صونا"»
    if (only !== '' && /^[وبل]?نظير/u.test(this.#view.word(this.#at)) && !startsWithGiven(this.#view, named.startToken)) return true;
    if (officeNouns.has(only) || (isDefinite(only) && stateOfNationality(only) !== null)) return true;
    return officeLikeHonorifics.has(this.#view.word(at - 1)) && !startsWithGiven(this.#view, named.startToken) && named.endToken - named.startToken === 1;
  }

  /** A name without a title: sure by its own form, or by an office after it, or by what stands around it. */
  #bareName(): boolean {
    const at = this.#at;
    const split = givenIn(this.#view.word(at)) ?? devoutName(this.#view, at);
    if (split === null) return this.#foreignName();
    if (isOfPhrase(this.#view, at, split)) return false;
    const named = readName(this.#view, at, { led: false, cut: split.cut });
    if (named === null) return false;
    const offices = this.#officesAfter(named);
    if (offices.length === 0 && named.strength !== 'sure' && !isToldOf(this.#view, { at, split, named }, this.found.holdings)) return false;
    if (isAdjectivePair(this.#view, named) || named.endToken - named.startToken < 2) return false;
    this.#hold(named, [], offices.length > 0 ? 'ar/people/name-before-office' : 'ar/people/name-by-its-form');
    return true;
  }

  /** «استقبل فولكر تورك، المفوض السامي …»: unknown words between a verb and an office in apposition. */
  #foreignName(): boolean {
    const named = unknownName(this.#view, this.#at, this.found.holdings);
    if (named === null) return false;
    this.#hold(named, [], 'ar/people/name-before-office');
    return true;
  }

  /** What follows a name is asked twice: whether it makes a person of it, and what is held. */
  #officesAfter(named: Named): readonly Office[] {
    if (this.#asked?.end !== named.endToken || this.#asked.start !== named.startToken) this.#asked = { start: named.startToken, end: named.endToken, offices: officesAfter(this.#view, named) };
    return this.#asked.offices;
  }

  #hold(named: Named, before: readonly Office[], rule: string): void {
    const following = this.#officesAfter(named);
    const [last, first] = [before.at(-1), following[0]];
    // «… الصفدي المبعوث الأممي …»: after the name of a host, the guest.
    const ofGuest = last !== undefined && first !== undefined && first.startToken === named.endToken && (isOfAnother(this.#view, last, first) || isOfWoman(this.#view, last, first));
    // «مدير X، د. فلان، عميد Y، د. فلان»: each office stands before its holder.
    const end = following.at(-1)?.endToken ?? 0;
    const betweenCommas = first !== undefined && this.#view.mark(first.startToken - 1) === '،' && this.#view.mark(end) === '،';
    const ofNext = last !== undefined && betweenCommas && nameAfterOffice(this.#view, end) !== null;
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
    if (body.needsCompany && owner === null && !this.#isListed() && !isRepresented(this.#view, body)) return false;
    this.#addBody(body);
    if (owner !== null) this.found.bodies[this.found.bodies.length - 1] = { ...body, parent: owner };
    this.#at = Math.max(body.endToken, this.#at + 1);
    return true;
  }

  /** «بين إدارة … وقطاع …», «… وجامعة … ومكتب …»: a part stands among those who act. */
  #isListed(): boolean {
    const [before, word] = [this.#view.word(this.#at - 1), this.#view.word(this.#at)];
    if (['بين', 'وبين'].includes(before)) return true;
    if (STAFF.has(before) || (before === 'عن' && /^(?:ال)?ممثل(?:ا|ه|ي|ين|ون|و|ات)?$/u.test(this.#view.word(this.#at - 2)))) return true;
    const previous = this.found.bodies.at(-1);
    if (word.startsWith('و') && previous?.kind === 'unit' && previous.endToken === this.#at) return true;
    return (word.startsWith('ومكتب') && this.found.bodies.at(-1)?.endToken === this.#at) || (word.startsWith('مكتب') && ['مع', 'عن', 'ممثلي', 'ممثلو'].includes(before));
  }

  #place(): boolean {
    const known = knownNameAt(this.#view.tokens, this.#at);
    if (known === null || (known.known.type !== 'place' && !isAmman(this.#view, this.#at, known))) return false;
    if (known.known.ambiguous && !['في', 'مدينه', 'العاصمه'].includes(this.#view.word(this.#at - 1))) return false;
    this.found.places.push(this.#view.stretch(this.#at, known.end, known.cut));
    this.#at = known.end;
    return true;
  }

  /** «… ممثلة في قطاع الشؤون القانونية - إدارة المعاهدات», «… / قسم المتاحف»: parts named one after another. */
  #ownerOf(body: Body): Body | null {
    const view = this.#view;
    const previous = this.found.bodies.at(-1);
    if (previous === undefined) return null;
    const attached = body.name.start > view.startOf(this.#at);
    const represented = view.word(this.#at - (attached ? 1 : 2));
    if (/^(ممثل|ممثله|ممثلا)$/u.test(represented) && (attached || view.word(this.#at - 1) === 'في')) return previous;
    return body.needsCompany && /^[-/]$/u.test(view.mark(this.#at - 1)) && previous.endToken === this.#at - 1 ? previous : null;
  }

  #addBody(body: Body | null): void {
    if (body === null) return;
    this.found.bodies.push(body);
    this.#addBody(body.parent);
    this.#addBody(body.also);
  }
}
