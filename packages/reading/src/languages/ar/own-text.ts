import type { OwnTextContext, OwnTextWords } from '../../own-text/own-text-words.ts';
import { SIGN } from '../../text/masked.ts';
import type { ActContext } from './act-context.ts';
import { ARTICLE, CLAUSE_LEAD, SECTION } from './commitments/clause-lead.ts';
import { clauseImpersonal } from './commitments/clause-impersonal.ts';
import { clauseOfParty } from './commitments/clause-of-party.ts';
import { dueIn } from './commitments/due-in.ts';
import { ACTION, DEFINITE_DEED } from './commitments/what.ts';
import { readTopics } from './fields/read-topics.ts';
import { topicsOfName } from './fields/topic-of-name.ts';
import { FIELD_WORDS, MODALITY_WORDS } from './fields/topic-words.ts';
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
const AGREED = words(['اتفق', 'اتفقا', 'اتفقتا', 'اتفقوا', 'اتفقت', 'يتفق', 'تتفق', 'تم الاتفاق', 'جرى الاتفاق', 'قررا', 'قررتا', 'قرر', 'تراضيا', 'توصلا', 'توصلتا', 'توصل الطرفان', 'تعاقدا', 'تم التفاهم'], 'و|ف|وقد |فقد |قد ');

/** «undertakes», «takes charge of», without the letter that says who. */
const UNDERTAKES = ['يلتزم', 'يتعهد', 'يقوم', 'يعمل', 'يتولى', 'يتكفل'].map((verb) => `[يت]${fold(verb).slice(1)}`).join('|');

const ordinals = PARTY_ORDINAL_OF_EACH.map((one) => new RegExp(`(?<![ء-ي])[وفب]?(?:ال|لل)?${PARTY_NOUN} (?:ال)?${one}(?![ء-ي])`));

/** By which words Arabic writes the text of an instrument itself. */
export const ownTextWords: OwnTextWords = {
  named: nameOfInstrument.id,
  beforeTitle: /^["'(]*(?:نص )?["'(]*$/u,
  signedTitle: /^(?:مراسم )?توقيع $/u,
  bothCalled: /(?:المشار|يشار) اليهما |(?:المشار|يشار) اليهم /u,
  draft: /^["'(]*(?:نص )?(?:مشروع|مسوده|نموذج) $/u,
  minutes: /^محضر (?:ال)?(?:اجتماع|دوره|مباحثات|جلسه|لقاء|مشترك)/u,
  titleGoesOn: new RegExp(`^(?:و?بين(?![ء-ي])|و$|(?:في|ب)(?: |شان)(?:مجال|شان)|بشان |حول |لل?(?:اعوام|عام|فتره|سنوات|مده|تعاون)|(?:و ?)?["'(]*${BODY}["')]*${IN_STATE}(?: ?و ?["'(]*${BODY}["')]*${IN_STATE})?$)`, 'u'),
  titleLeads: /^(?:و?بين|و)$/u,
  leadsToParty: /(?:^(?:ان )?(?:كل من )?|(?:^|[^ء-ي])و?بين (?:كل من )?|(?:^|[ ،])و ?)["'(]*$/u,
  grounds: /(?:المشار|يشار|رغبه|انطلاقا|استنادا|تحقيقا|(?<![ء-ي])و?اذ |حيث )/u,
  ownText,
  agreed: new RegExp(`${AGREED}(?![ء-ي]).{0,220}${FOLLOWING}(?: علي)? ?[:.-]*$`, 'u'),
  drawnUp,
  partyCalled,
  partyLabel: new RegExp(`^[^ء-ي]{0,4}(?<name>ال${PARTY_NOUN} ال${PARTY_ORDINAL}) ?[:/-]`, 'u'),
  bareName: (letters) => letters.replace(/["'(),،:]/gu, ' ').split(/\s+/u).filter(Boolean).map((word) => word.replace(/^(?:[وفبك]?ال|لل)(?=.{2})/u, '').replace(/(?<=^(?:طرف|اول|ثاني))ا$/u, '').replace(/^ثان$/u, 'ثاني')).join(' '),
  both: new RegExp(`(?:(?:طرف|فريق|جانب|شريك|متعاقد|جه[ته]|جامع[ته]|وزار[ته]|موسس[ته]|هيي[ته]|مركز|بلد|دول[ته]|حكوم[ته])(?:ان|ين)|الاطراف|(?:كل|اي|كلا|احد)(?: من)? (?:ال)?${PARTY_NOUN})(?![ء-ي])`, 'u'),
  ordinal: (letters) => ordinals.findIndex((ordinal) => ordinal.test(letters)),
  signsFor: signsForParty,
  heading: new RegExp(`^["'(]*${ARTICLE}`, 'u'),
  lead: new RegExp(`^${CLAUSE_LEAD}`, 'u'),
  clauses: [clauseOfParty, clauseImpersonal],
  sameDoer: new RegExp(`^${CLAUSE_LEAD}(?:${UNDERTAKES})(?:ان)? (?:ايضا |كذلك )?(?:ب(?=[ء-ي]{3})|علي )(?<what>[^.؛!؟\\n]{6,700})`, 'du'),
  again: new RegExp(`[،,]? (?:كما |و)(?:${UNDERTAKES})(?:ان)?(?: ال${PARTY_NOUN} ال[ء-ي]+)? (?:ب(?=[ء-ي])|علي )?`, 'gu'),
  opens: new RegExp(`(?:${FOLLOWING} ?[:.-]*|:-?|[^ء-ي]ب ?:)$`, 'u'),
  opensWithin: new RegExp(`(?:${FOLLOWING} ?[:.-]* ?|: ?)(?=(?:\\(?1 ?[-.)]|اولا ?[:،-]|- ?|[*•] ?))`, 'u'),
  ofFields: /(?<![ء-ي])(?:في |و|ب)?(?:ال)?(?:مجالات|ميادين|محاور|اوجه)(?![ء-ي])/u,
  duties: /^(?:التزامات|مسووليات|مهام|واجبات|دور|تعهدات) (?<who>[^:.]{3,80}?) ?:?$/u,
  permits: /^(?:لا )?(?:يجوز|يمكن|يحق|تجوز)(?![ء-ي])/u,
  procedure: new RegExp(`(?:تعديل|انهاء|الغاء|فسخ|تجديد|تمديد|العمل ب|تفسير)(?: (?:احكام|بنود))? ?(?:هذا |هذه |ب)?(?:${SIGN.instrument}|ال(?:مذكره|اتفاقيه|اتفاق|برنامج|بروتوكول)(?![ء-ي]))|(?<![ء-ي])(?:ال)?(?:نزاع|خلاف|منازع)|حيز ال(?:نفاذ|تنفيذ)|^(?:[تي]كون )?مده |سار(?:ي|يه) المفعول`, 'u'),
  deed: new RegExp(`^["'(]*(?:${ACTION}|${DEFINITE_DEED}|(?!يجوز|يمكن|يحق|تسري|يسري|تدخل|يدخل)[يت][ء-ي]{3,} )`, 'u'),
  section: new RegExp(`^["'(]*${SECTION}`, 'u'),
  inForce: /(?<![ء-ي])[وف]?(?:[تي]سري|[تي]ظل|[تي]بقي|ساري|ناف(?:ذ|ذه)|مد(?:ه|تها|ته)|[تي]ستمر|[تي]كون|صالح)/u,
  duration: forTheTimeOf,
  renewal: renewalOfTerm,
  amount: sumOfMoney,
  tellsAim: /(?<![ء-ي])[تي]هدف(?:ان)?(?![ء-ي])/u,
  tellsFields: /(?<![ء-ي])(?:في|ب) ?(?:ال)?مجال(?:ات|ي)?(?![ء-ي])/u,
};

const fieldCodes = FIELD_WORDS.map(([letters, code]) => [fold(letters), code] as const);
const modalityCodes = MODALITY_WORDS.map(([letters, code]) => [fold(letters), code] as const);

/** A story as the text of an instrument itself is read in it. */
export function ownTextContext(context: ActContext): OwnTextContext {
  const { source } = context;
  return {
    ...context,
    words: ownTextWords,
    typeOf: (name) => describeInstrument(name).type,
    topicsIn: (sentences, name) => readTopics({ names: topicsOfName(name, source), deciding: null, sentences, headlines: [], at: new Map() }, source),
    codesOf: (phrase) => {
      const letters = fold(phrase);
      return { field: fieldCodes.find(([cue]) => letters.includes(cue))?.[1] ?? null, modality: modalityCodes.find(([cue]) => letters.includes(cue))?.[1] ?? null };
    },
    dueIn: (match, what) => dueIn(match, what, source),
    instrumentsIn: (story) => readInstruments({ ...context, story }).instruments,
  };
}
