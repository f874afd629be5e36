import { codesIn } from '../../joining/topic-codes.ts';
import type { ClauseWords, OwnTextContext, OwnTextWords, PartyWords, TermWords, TitleWords } from '../../own-text/own-text-words.ts';
import { SIGN } from '../../text/masked.ts';
import type { ActContext } from './act-context.ts';
import { ARTICLE, CLAUSE_LEAD, SECTION } from './commitments/clause-lead.ts';
import { AGREES } from './commitments/words/decides.ts';
import { clauseImpersonal } from './commitments/clause-impersonal.ts';
import { clauseOfParty } from './commitments/clause-of-party.ts';
import { dueIn } from './commitments/due-in.ts';
import { ACTION, DEFINITE_DEED } from './commitments/what.ts';
import { readTopics } from './fields/read-topics.ts';
import { topicsOfName } from './fields/topic-of-name.ts';
import { topicCues } from './fields/topic-cues.ts';
import { describeInstrument } from './instruments/describe-instrument.ts';
import { drawnUp } from './instruments/drawn-up.ts';
import { forTheTimeOf } from './instruments/for-the-time-of.ts';
import { renewalOfTerm } from './instruments/renewal-of-term.ts';
import { sumOfMoney } from './instruments/sum-of-money.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';
import { ownText } from './instruments/own-text.ts';
import { partyCalled } from './instruments/party-called.ts';
import { PARTY_NOUN, PARTY_ORDINAL, PARTY_ORDINAL_OF_EACH } from './instruments/party-noun.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import { signsForParty } from './instruments/signs-for-party.ts';
import { fold } from './letters/fold.ts';
import { words } from './patterns.ts';

const BODY = `[${SIGN.organisation}${SIGN.state}]`;
const IN_STATE = `(?: (?:في |ب)${BODY})?`;
const FOLLOWING = '(?:ما (?:يلي|ياتي)|ال(?:اتي|تالي|اتيه|تاليه))';
const AGREED = words(
  [
    ...AGREES,
    'اتفقتا', // agreed (two, f.)
    'يتفق', // agrees
    'تتفق', // agrees (f.)
    'تم الاتفاق', // it was agreed
    'جرى الاتفاق', // it was agreed
    'قررا', // decided (two)
    'قررتا', // decided (two, f.)
    'قرر', // decided
    'تراضيا', // came to terms (two)
    'توصلا', // reached (two)
    'توصلتا', // reached (two, f.)
    'توصل الطرفان', // the two parties reached
    'تعاقدا', // made a contract (two)
    'تم التفاهم', // it was understood
  ],
  'و|ف|وقد |فقد |قد ',
);

/** With these a line goes on with the title: «between», «and», «in the field of», or the bodies alone. */
const TITLE_GOES_ON = [
  'و?بين(?![ء-ي])',
  'و$',
  '(?:في|ب)(?: |شان)(?:مجال|شان)',
  'بشان ',
  'حول ',
  'لل?(?:اعوام|عام|فتره|سنوات|مده|تعاون)',
  `(?:و ?)?["'(]*${BODY}["')]*${IN_STATE}(?: ?و ?["'(]*${BODY}["')]*${IN_STATE})?$`,
];

/** Nouns of parties whose dual stands for both. */
const PARTIES = 'طرف|فريق|جانب|شريك|متعاقد|جه[ته]|جامع[ته]|وزار[ته]|موسس[ته]|هيي[ته]|مركز|بلد|دول[ته]|حكوم[ته]';

const THIS_INSTRUMENT = `(?:${SIGN.instrument}|ال(?:مذكره|اتفاقيه|اتفاق|برنامج|بروتوكول)(?![ء-ي]))`;
/** How an instrument is amended, ended or explained, and when it enters into force. */
const PROCEDURE = [
  `(?:تعديل|انهاء|الغاء|فسخ|تجديد|تمديد|العمل ب|تفسير)(?: (?:احكام|بنود))? ?(?:هذا |هذه |ب)?${THIS_INSTRUMENT}`,
  '(?<![ء-ي])(?:ال)?(?:نزاع|خلاف|منازع)',
  'حيز ال(?:نفاذ|تنفيذ)',
  '^(?:[تي]كون )?مده ',
  'سار(?:ي|يه) المفعول',
];

/** What a party is called, without article, and in the form in which it is found again: «الطرف الثان», «طرفا أولا». */
function bareName(letters: string): string {
  const called = letters.replace(/["'(),،:]/gu, ' ').split(/\s+/u).filter(Boolean);
  return called.map((word) => word.replace(/^(?:[وفبك]?ال|لل)(?=.{2})/u, '').replace(/(?<=^(?:طرف|اول|ثاني))ا$/u, '').replace(/^ثان$/u, 'ثاني')).join(' ');
}

/** «undertakes», «takes charge of», without the letter that says who. */
const UNDERTAKES = ['يلتزم', 'يتعهد', 'يقوم', 'يعمل', 'يتولى', 'يتكفل'].map((verb) => `[يت]${fold(verb).slice(1)}`).join('|');

const ordinals = PARTY_ORDINAL_OF_EACH.map((one) => new RegExp(`(?<![ء-ي])[وفب]?(?:ال|لل)?${PARTY_NOUN} (?:ال)?${one}(?![ء-ي])`));

const title: TitleWords = {
  named: nameOfInstrument.id,
  beforeTitle: /^["'(]*(?:نص )?["'(]*$/u,
  draft: /^["'(]*(?:نص )?(?:مشروع|مسوده|نموذج) $/u,
  signedTitle: /^(?:مراسم )?توقيع $/u,
  minutes: /^محضر (?:ال)?(?:اجتماع|دوره|مباحثات|جلسه|لقاء|مشترك)/u,
  titleGoesOn: new RegExp(`^(?:${TITLE_GOES_ON.join('|')})`, 'u'),
  titleLeads: /^(?:و?بين|و)$/u,
};

const parties: PartyWords = {
  leadsToParty: /(?:^(?:ان )?(?:كل من )?|(?:^|[^ء-ي])و?بين (?:كل من )?|(?:^|[ ،])و ?)["'(]*$/u,
  bothCalled: /(?:المشار|يشار) اليهما |(?:المشار|يشار) اليهم /u,
  grounds: /(?:المشار|يشار|رغبه|انطلاقا|استنادا|تحقيقا|(?<![ء-ي])و?اذ |حيث )/u,
  partyCalled,
  partyLabel: new RegExp(`^[^ء-ي]{0,4}(?<name>ال${PARTY_NOUN} ال${PARTY_ORDINAL}) ?[:/-]`, 'u'),
  bareName,
  both: new RegExp(`(?:(?:${PARTIES})(?:ان|ين)|الاطراف|(?:كل|اي|كلا|احد)(?: من)? (?:ال)?${PARTY_NOUN})(?![ء-ي])`, 'u'),
  ordinal: (letters) => ordinals.findIndex((ordinal) => ordinal.test(letters)),
  signsFor: signsForParty,
};

const clauses: ClauseWords = {
  ownText,
  agreed: new RegExp(`${AGREED}(?![ء-ي]).{0,220}${FOLLOWING}(?: علي)? ?[:.-]*$`, 'u'),
  drawnUp,
  heading: new RegExp(`^["'(]*${ARTICLE}`, 'u'),
  lead: new RegExp(`^${CLAUSE_LEAD}`, 'u'),
  section: new RegExp(`^["'(]*${SECTION}`, 'u'),
  clauses: [clauseOfParty, clauseImpersonal],
  sameDoer: new RegExp(`^${CLAUSE_LEAD}(?:${UNDERTAKES})(?:ان)? (?:ايضا |كذلك )?(?:ب(?=[ء-ي]{3})|علي )(?<what>[^.؛!؟\\n]{6,700})`, 'du'),
  again: new RegExp(`[،,]? (?:كما |و)(?:${UNDERTAKES})(?:ان)?(?: ال${PARTY_NOUN} ال[ء-ي]+)? (?:ب(?=[ء-ي])|علي )?`, 'gu'),
  opens: new RegExp(`(?:${FOLLOWING} ?[:.-]*|:-?|[^ء-ي]ب ?:)$`, 'u'),
  opensWithin: new RegExp(`(?:${FOLLOWING} ?[:.-]* ?|: ?)(?=(?:\\(?1 ?[-.)]|اولا ?[:،-]|- ?|[*•] ?))`, 'u'),
  ofFields: /(?<![ء-ي])(?:في |و|ب)?(?:ال)?(?:مجالات|ميادين|محاور|اوجه)(?![ء-ي])/u,
  duties: /^(?:التزامات|مسووليات|مهام|واجبات|دور|تعهدات) (?<who>[^:.]{3,80}?) ?:?$/u,
  deed: new RegExp(`^["'(]*(?:${ACTION}|${DEFINITE_DEED}|(?!يجوز|يمكن|يحق|تسري|يسري|تدخل|يدخل)[يت][ء-ي]{3,} )`, 'u'),
  permits: /^(?:لا )?(?:يجوز|يمكن|يحق|تجوز)(?![ء-ي])/u,
  procedure: new RegExp(PROCEDURE.join('|'), 'u'),
};

const terms: TermWords = {
  tellsAim: /(?<![ء-ي])[تي]هدف(?:ان)?(?![ء-ي])/u,
  tellsFields: /(?<![ء-ي])(?:في|ب) ?(?:ال)?مجال(?:ات|ي)?(?![ء-ي])/u,
  inForce: /(?<![ء-ي])[وف]?(?:[تي]سري|[تي]ظل|[تي]بقي|ساري|ناف(?:ذ|ذه)|مد(?:ه|تها|ته)|[تي]ستمر|[تي]كون|صالح)/u,
  duration: forTheTimeOf,
  renewal: renewalOfTerm,
  amount: sumOfMoney,
};

/** By which words Arabic writes the text of an instrument itself. */
export const ownTextWords: OwnTextWords = { ...title, ...parties, ...clauses, ...terms };

/** A story as the text of an instrument itself is read in it. */
export function ownTextContext(context: ActContext): OwnTextContext {
  const { source } = context;
  return {
    ...context,
    words: ownTextWords,
    typeOf: (name) => describeInstrument(name).type,
    topicsIn: (sentences, name) => readTopics({ names: topicsOfName(name, source), deciding: null, sentences, headlines: [], at: new Map() }, source),
    codesOf: (phrase) => codesIn(fold(phrase), topicCues),
    dueIn: (match, what) => dueIn(match, what, source),
    instrumentsIn: (story) => readInstruments({ ...context, story }).instruments,
  };
}
