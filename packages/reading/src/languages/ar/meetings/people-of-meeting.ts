import type { Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import { type Participant, readList } from '../../../joining/read-list.ts';
import type { Key, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { bodyMeant } from '../cabinet.ts';
import { listWords } from '../list-words.ts';
import { WHO, words } from '../patterns.ts';
import { chairOfSide } from './chair-of-side.ts';
import { MEETING } from './meeting-noun.ts';
import { dealsWithWhatFollows } from './object-of-meeting.ts';
import { bodyInName, organOf } from './organ-of-meeting.ts';
import { statesOfMeeting } from './states-of-meeting.ts';
import { TAKING_PART, thoseWhoMet } from './those-who-met.ts';

export interface People {
  readonly organ: Value<Key> | null;
  readonly chair: Value<Key> | null;
  readonly participants: readonly Value<Key>[];
  readonly implementing: readonly Value<Key>[];
  readonly beneficiary: Value<Key> | null;
}

const CHAIRING = ['ترأس', 'ترأست', 'ترأسا', 'رأس', 'رأست', 'يرأس', 'ترأس', 'يترأس', 'تترأس', 'سيرأس', 'سترأس', 'سيترأس', 'ستترأس', 'أدار', 'أدارت'];
const CHAIRED = new RegExp(words(TAKING_PART.filter((word) => /رأس|رئاس|إشراف/u.test(word))), 'u');
const UNDER_THE_CHAIR = new RegExp(words(['برئاسة', 'تحت رئاسة']), 'u');
const CHAIRS = new RegExp(`^${words(CHAIRING)} (?!(?:ال)?(?:وفد|جانب))`, 'u');
/** «chaired ⟨the meeting⟩ …», «attended ⟨the meeting⟩ …»: who does stands after the noun. */
const VERB_BEFORE_NOUN = new RegExp(`${words([...CHAIRING, 'حضر', 'حضرت', 'حضرها', 'شارك في', 'شاركت في', 'يحضر', 'تحضر'])} (?:(?:اعمال|اشغال|افتتاح|فعاليات|وقايع|هذا|هذه) ){0,2}$`, 'u');
/** «headed the delegation of … in ⟨the meeting⟩ …», «represented ⟨council⟩ in ⟨the sitting⟩ …». */
const FOR_A_SIDE = new RegExp(`(?:${words(CHAIRING)} (?:ال)?وفد|${words(['مثل', 'مثلت', 'يمثل', 'تمثل'])}) (?:[^\\s.؛]+ ){0,7}(?:في|الي) (?:(?:اعمال|اشغال) )?$`, 'u');
/** «a visit that he made». */
/** «with a delegation headed by ⟨under-secretary⟩»: no chair of the meeting. */
const DELEGATION = /(?<![ء-ي])ب?(?:ال)?وفد(?:ا)?(?![ء-ي])[^،,]*$/u;
const HIS_OWN = /^ (?:له|لها)(?![ء-ي])/u;
const HEADED_IT = /^[وف]?(?:ي?ت?ترا?سه|يراسه|راسه|تراسته|يتراسه) /u;
const MADE_BY = /^[ء-ي]+(?: [ء-ي]+){0,2} (?:اجراها|اجرتها|قام بها|قامت بها|اداها|ادتها)(?! [\uE003\uE004])/u;
const HIS_CHAIRING = /(?:تروس|رياست)ها? /u;
const PERSON_LAST = new RegExp(`[${SIGN.person}${SIGN.office}](?=[^${SIGN.person}${SIGN.office}]*$)`, 'u');
const PERSON_FIRST = new RegExp(`[${SIGN.person}${SIGN.office}]`, 'u');
/** «met the director on the margin of his visit»: the visit of whoever met; a guest who is received visits. */
const MEETS = /^[وف]?(?:اجتمع|التق[يت]|بحث|تباحث|ناقش)ت? /u;
const FOR_BENEFIT = new RegExp(words(['لفائدة']), 'u');
const ORGANISED = new RegExp(words(TAKING_PART.filter((word) => /نظم|تنظيم|من طرف/u.test(word))), 'u');
/** «the committee concerned with …»: what follows is what it deals with. */
const DEALS_WITH = new RegExp(`(?:${SIGN.organisation}["')]*|^|ه) (?:المعني|المكلف|المختص|الخاص|المتخصص|المتعلق)ه? (?=[بلف])`, 'u');
const WITH = new RegExp(`^${words(['مع', 'بين'])} `, 'u');
/** «the encounter dealt with the relations between ⟨State⟩ and ⟨State⟩»: they are what was talked about. */
const RELATIONS = /(?<![ء-ي])(?:[وبل]?ال|[وبل])?(?:تعاون|علاقات|علاقه|روابط|تنسيق|شراكه|تبادل|صداقه|تقارب)(?![ء-ي])/u;
const ANOTHER = new RegExp(MEETING, 'gu');
/** «they chaired it»: whether the pronoun stands for something feminine or masculine; null where none stands. */
const PRONOUN = new RegExp(`^[ء-ي]{3,}?(?<its>ها|ه)(?= (?!مشتركه))`, 'u');

/** Who takes part in a meeting: subjects of its verb, those named after «with», the body whose session it is, who chairs it. */
export function peopleOf(mentions: readonly MeetingMention[], context: ActContext): People {
  const found = new PeopleFound(context);
  for (const mention of mentions) found.meet(mention);
  return found.people(mentions);
}

class PeopleFound {
  readonly #context: ActContext;
  readonly #participants: Value<Key>[] = [];
  readonly #implementing: Value<Key>[] = [];
  #chair: Value<Key> | null = null;
  #beneficiary: Value<Key> | null = null;

  constructor(context: ActContext) {
    this.#context = context;
  }

  meet(mention: MeetingMention): void {
    this.#subjects(mention);
    this.#afterNoun(mention);
    for (const match of applyRule(thoseWhoMet, mention.sentence)) if (isOf(mention, match)) this.#named(mention.sentence, match);
    this.#sides(mention);
  }

  people(mentions: readonly MeetingMention[]): People {
    const organ = firstOf(mentions, (mention) => bodyInName(mention, this.#context)) ?? firstOf(mentions, (mention) => organOf(mention, this.#context));
    for (const state of statesOfMeeting(mentions, organ, this.#context.known)) add(this.#participants, state);
    const all = this.#participants;
    // The organ that sits is told once.
    return { organ, chair: this.#chair, participants: all.filter((one) => one.value !== organ?.value), implementing: this.#implementing.length > 0 ? this.#implementing : this.#doer(mentions), beneficiary: this.#beneficiary };
  }

  /** Who makes a visit or gives a course that no one is said to organise: a body before a person, else whoever was told of before «his visit». */
  #doer(mentions: readonly MeetingMention[]): readonly Value<Key>[] {
    const all = this.#participants;
    const [lead] = mentions;
    if (lead === undefined) return [];
    const isVisit = lead.noun.startsWith('زيار');
    const own = isVisit && (lead.ofSomeone || MADE_BY.test(lead.sentence.masked.slice(lead.masked.start))) ? this.#lastPerson(lead.sentence, lead.masked.start) : null;
    if (own !== null) return [own];
    const bodies = all.filter(({ value }) => this.#context.known.organisation(value) !== null);
    return (isVisit || bodies.length === 0 ? all : bodies).slice(0, 1);
  }

  /** Those between the verb and the noun: «⟨committee⟩ held a meeting», «⟨minister⟩ chaired the meeting». */
  #subjects({ sentence, masked, cue }: MeetingMention): void {
    const his = HIS_OWN.test(sentence.masked.slice(masked.end)) && (cue === null || cue.weak) ? this.#lastPerson(sentence, masked.start) : null;
    if (his !== null) add(this.#participants, his);
    if (cue === null || cue.masked.start >= masked.start) return;
    const letters = sentence.masked.slice(cue.masked.start, masked.start);
    if (HIS_CHAIRING.test(letters)) this.#chair ??= this.#lastPerson(sentence, cue.masked.start);
    const cut = DEALS_WITH.exec(letters)?.index ?? letters.length;
    const list = this.#read(sentence, { start: cue.masked.start, end: cue.masked.start + cut }, 8);
    if (CHAIRS.test(letters)) this.#chair ??= list[0] ?? null;
    for (const one of list) add(this.#participants, one);
    // «⟨committee⟩ held, under the chair of ⟨deputy⟩, a meeting»
    const chairing = UNDER_THE_CHAIR.exec(letters);
    if (chairing === null) return;
    const [chair] = this.#read(sentence, { start: cue.masked.start + chairing.index + chairing[0].length, end: masked.start }, 3);
    this.#chair ??= chair ?? null;
    if (chair !== undefined) add(this.#participants, chair);
  }

  /** «during his chairing of the meeting»: the one told of right before. */
  #lastPerson(sentence: Sentence, before: number): Value<Key> | null {
    const { body } = this.#context.story;
    const previous = body[body.indexOf(sentence) - 1];
    const here = sentence.masked.slice(0, before).search(MEETS.test(sentence.masked) ? PERSON_FIRST : PERSON_LAST);
    const at = here >= 0 ? { sentence, at: here } : previous === undefined ? null : { sentence: previous, at: previous.masked.search(PERSON_FIRST) };
    const key = at === null || at.at < 0 ? null : at.sentence.mentionAt(at.at)?.key;
    return key === null || key === undefined || at === null ? null : { value: key, basis: 'inferred', because: 'last-speaker', rule: thoseWhoMet.id, evidence: [at.sentence.written({ start: at.at, end: at.at + 1 })] };
  }

  /** «and ⟨minister⟩ chaired the meeting»: where no one stands between the verb and the noun. */
  #afterNoun({ sentence, masked }: MeetingMention): void {
    const before = sentence.masked.slice(Math.max(0, masked.start - 110), masked.start);
    const verb = VERB_BEFORE_NOUN.exec(before);
    if (verb === null && !FOR_A_SIDE.test(before)) return;
    const list = this.#read(sentence, { start: masked.end, end: sentence.masked.length }, 4);
    const named = list.length > 0 || verb === null ? list : this.#read(sentence, rightBefore(sentence, masked.start - verb[0].length), 0);
    if (verb !== null && CHAIRS.test(verb[0])) this.#chair ??= named[0] ?? null;
    for (const one of named) add(this.#participants, one);
  }

  #named(sentence: Sentence, match: Match): void {
    const list = this.#read(sentence, { start: match.groups['evidence']?.start ?? match.masked.start, end: sentence.masked.length }, 6);
    const letters = sentence.masked.slice(match.masked.start, match.masked.end);
    const all = [...list, ...this.#read(sentence, afterColon(sentence, match.masked.end), 1), ...this.#read(sentence, withWhom(sentence, match.masked), 2)];
    const before = sentence.masked.slice(Math.max(0, match.masked.start - 90), match.masked.start);
    if (CHAIRED.test(letters) && !DELEGATION.test(before.slice(-45)) && !(HEADED_IT.test(letters) && /(?<![ء-ي])وفدا? /u.test(before))) this.#chair ??= list[0] ?? null;
    if (FOR_BENEFIT.test(letters)) this.#beneficiary ??= list[0] ?? null;
    if (ORGANISED.test(letters)) for (const one of list) add(this.#implementing, one);
    for (const one of all) add(this.#participants, one);
  }

  /** «The Gulf side was chaired by ⟨under-secretary⟩»: said of the meeting told right before. */
  #sides({ sentence, masked, cue }: MeetingMention): void {
    if (cue === null || cue.weak || cue.status === 'background') return;
    const { body } = this.#context.story;
    const next = body[body.indexOf(sentence) + 1];
    const told = applyRule(chairOfSide, sentence).filter(({ masked: at }) => at.start >= masked.end);
    for (const match of [...told, ...(next === undefined || next.masked.search(ANOTHER) >= 0 ? [] : applyRule(chairOfSide, next))]) {
      const list = this.#read(match.sentence, { start: match.masked.end, end: match.sentence.masked.length }, 3);
      this.#chair ??= list[0] ?? null;
      for (const one of list) add(this.#participants, one);
    }
  }

  #read(sentence: Sentence, within: Span, patience: number): readonly Value<Key>[] {
    const { known, resolve } = this.#context;
    const keyOf = (one: Participant): Key | null => one.person?.key ?? one.body?.key ?? one.office?.key ?? bodyMeant(one, known);
    return readList({ sentence, within, resolve, patience }, listWords).flatMap((one) => {
      const key = keyOf(one);
      return key === null ? [] : [{ value: key, basis: 'stated' as const, rule: thoseWhoMet.id, evidence: [sentence.written(one.at)] }];
    });
  }
}

/** «brought ⟨minister⟩ together with ⟨ambassador⟩»: the second after «b». */
function withWhom({ masked }: Sentence, { start, end }: Span): Span {
  const joint = /^[وف]?جمعت?[ء-ي]{0,3} /u.test(masked.slice(start)) ? /^[^.؛:\n]{0,60} (?:ب|مع )(?=[\uE001\uE003\uE004])/u.exec(masked.slice(end)) : null;
  return joint === null ? { start: end, end } : { start: end + joint[0].length, end: masked.length };
}

/** «⟨ambassador⟩ chaired the meeting»: the last of those who are named right before the verb. */
function rightBefore({ masked }: Sentence, verb: number): Span {
  const named = new RegExp(`${WHO}["')]*[،,]? $`, 'u').exec(masked.slice(Math.max(0, verb - 8), verb));
  return named === null ? { start: verb, end: verb } : { start: verb - named[0].length, end: verb };
}

/** «in the presence of the members of the committee: …»: the names stand after a colon. */
function afterColon({ masked }: Sentence, at: number): Span {
  const colon = /^[^.؛:\n]{0,30}: ?(?=[\uE003\uE004])/u.exec(masked.slice(at));
  return colon === null ? { start: at, end: at } : { start: at + colon[0].length, end: masked.length };
}

/** The first of these mentions that tells it. */
function firstOf(mentions: readonly MeetingMention[], told: (mention: MeetingMention) => Value<Key> | null): Value<Key> | null {
  for (const mention of mentions) {
    const found = told(mention);
    if (found !== null) return found;
  }
  return null;
}

/** Whether those who are named there are said to take part in this meeting: near it, and no other meeting is meant. */
function isOf({ sentence, masked, noun }: MeetingMention, { masked: at }: Match): boolean {
  if (at.start < masked.end || at.start > masked.end + 110) return false;
  const between = sentence.masked.slice(masked.end, at.start);
  const letters = sentence.masked.slice(at.start);
  if (WITH.test(letters) && (RELATIONS.test(between) || between.includes(SIGN.instrument) || DEALS_WITH.test(between) || dealsWithWhatFollows(sentence, masked.start))) return false;
  if (CHAIRED.test(letters.slice(0, at.end - at.start)) && ITS_SITTING.test(between)) return false;
  const its = PRONOUN.exec(letters)?.groups?.['its'] ?? null;
  if (its !== null && isFeminine(noun) !== (its === 'ها') && isAboutIt(letters)) return false;
  // «…, which ⟨minister⟩ chairs», after two meetings: the nearer one, unless only the farther one agrees.
  return its === null || !isAboutIt(letters) || [...between.matchAll(ANOTHER)].every(([name]) => isFeminine(name) !== (its === 'ها'));
}

/** «⟨committee⟩ of the summit holds a meeting chaired by …»: the meeting is. */
const ITS_SITTING = /(?<![ء-ي])(?:س?[يت]?عقدت?|س?[يت]نظمت?) (?:[ء-ي]+ )?اجتماعا(?![ء-ي])/u;

const ABOUT_IT = new RegExp(`^${words(TAKING_PART.filter((word) => /^(?:ي|ت|س)?.{0,2}(?:رأس|حضر|نظم|جمع).*(?:ه|ها)$/u.test(word)))}`, 'u');
const isAboutIt = (letters: string): boolean => ABOUT_IT.test(letters);
const isFeminine = (noun: string): boolean => /(?:ه|ات|^اعمال|^اشغال|ت[اي]ن|ته|تها|قمه|دوره)$/u.test(noun.replace(/^["'(]+/u, ''));

function add(list: Value<Key>[], found: Value<Key>): void {
  if (list.every((one) => one.value !== found.value)) list.push(found);
}
