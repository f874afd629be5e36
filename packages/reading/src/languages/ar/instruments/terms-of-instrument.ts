import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Story } from '../../../joining/stories.ts';
import type { Sentence } from '../../../ground.ts';
import type { InstrumentFinding, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import type { Rule } from '../../../rules/rule.ts';
import { toldBy } from '../../../rules/told-by.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { forTheTimeOf } from './for-the-time-of.ts';
import { renewalOfTerm } from './renewal-of-term.ts';
import { sumOfMoney } from './sum-of-money.ts';

type Told = Pick<Match, 'rule' | 'evidence'>;

/** On what terms an instrument runs: how long, how it goes on after that, and for what sum. */
export function termsOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { story, source }: { readonly story: Story; readonly source: string }): Pick<InstrumentFinding, 'duration' | 'renewal' | 'amount'> {
  const value = (told: Told | undefined): Value<string> | null => (told === undefined ? null : toldBy(told, source));
  const after = lead.sentence.isHeadline ? undefined : story.body[story.body.indexOf(lead.sentence) + 1];
  const told = (rule: Rule, isTerm: (match: Match) => boolean = () => true): Told | undefined =>
    mentions.flatMap((mention) => toldWith(rule, mention)).find(isTerm) ?? (after !== undefined && goesOn(after) ? applyRule(rule, after)[0] : undefined);
  // «the joint statement says that the aid includes support for five years»: a declaration does not run.
  if (lead.type === 'joint_declaration') return { duration: null, renewal: null, amount: null };
  return {
    duration: value(told(forTheTimeOf, isLength) ?? mentions.flatMap(({ written }) => lengthInName(written, source))[0]),
    renewal: value(told(renewalOfTerm)),
    amount: value(told(sumOfMoney)),
  };
}

const startOf = ({ groups, masked }: Match): number => groups['evidence']?.start ?? masked.start;

/** What is told of this instrument and not of another one: it is the nearest before it, or the first of the sentence. */
function toldWith(rule: Rule, { sentence, at }: InstrumentMention): readonly Match[] {
  return applyRule(rule, sentence).filter((match) => {
    const sign = sentence.masked.lastIndexOf(SIGN.instrument, startOf(match));
    return sign === at || (sign < 0 && sentence.masked.indexOf(SIGN.instrument) === at);
  });
}

/** «in the period from 24 to 27 August»: days of a meeting, not years of an instrument. */
function isLength(match: Match): boolean {
  const day = match.sentence.mentionAt(startOf(match))?.date;
  return day === undefined || /^\d{4}(?:\/\d{4})?$/u.test(day.edtf ?? '');
}

const GOES_ON = /^[^ء-ي]{0,3}[وف]?(?:مدتها|مدته|[تي]سري|[تي]ستمر|[تي]متد|(?:س|لا )?[تي]ت?(?:جدد|مدد)|[تي]جوز ت[جم]ديد|قابله? لل|(?:[تي]بلغ )?(?:اجمالي )?(?:قيم|تكلف|كلف)ت(?:ها|ه))(?![ء-ي]{3})/u;

/** «It is to last three years.», «It is worth …»: the next sentence, where it names no instrument. */
function goesOn({ masked }: Sentence): boolean {
  return GOES_ON.test(masked) && !masked.includes(SIGN.instrument);
}

const LONG = /(?:طويل|متوسط|قصير)ة? (?:المدى|ال[أا]مد|ال[أا]جل)/u;

/** «a long-term agreement». */
function lengthInName(written: Span, source: string): readonly Told[] {
  const found = LONG.exec(textOf(source, { start: written.start, end: written.end }));
  return found === null ? [] : [{ rule: forTheTimeOf.id, evidence: { start: written.start + found.index, end: written.start + found.index + found[0].length } }];
}
