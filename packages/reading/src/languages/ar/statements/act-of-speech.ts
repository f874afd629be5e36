import type { PositionAct } from '@mithaq/register/vocabulary';
import type { Match } from '../../../rules/apply.ts';
import type { Span } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import type { StatementRule } from './statement-rule.ts';
import { ACT_OF_NOUN, OPEN_VERBS, SPEAKS_ONLY_WITH } from './words/turns-of-speech.ts';

const ACTS = new Map(ACT_OF_NOUN.flatMap(([act, ...nouns]) => nouns.map((noun) => [fold(noun), act] as const)));
/** Where a clause begins, what follows is said, not expressed. */
const THAT: ReadonlySet<string> = new Set(['أن', 'إن', 'أنه', 'أنها', 'بأن', 'بأنه', 'بأنها', 'أنهم'].map(fold));
const AFTER_THAT = /(?<![ء-ي])(?:ان|انه|انها|بان|بانه|بانها)[ "'(]+$/u;
const OPEN = new RegExp(`^${words(OPEN_VERBS)}`);
const ONLY_WITH = SPEAKS_ONLY_WITH.map(([verbs, needs]) => ({ verb: new RegExp(`^${words(verbs)}`), needs: new RegExp(`^[\\s"'(:،]*(?:[^\\s،]+ ){0,5}?(?:${needs})(?![ء-ي])`) }));

/** «here today» is written like «congratulated» once the hamza is folded. */
const HERE = new RegExp(`^هنا(?:[،,.]| (?:اليوم|امس|في|${SIGN.date})(?![ء-ي]))`, 'u');

/** «if need calls for it»: nobody speaks. */
const NEED_CALLS = /^[وف]?[يت]?دع[تاوي]* (?:ال)?(?:ضروره|حاجه|ظروف|مصلحه|مقتضيات|امور)(?![ء-ي])/u;

/** Whether the verb speaks at all: «expressed» wants «about», «conveyed» wants thanks. */
export function speaks({ sentence, masked, groups }: Match): boolean {
  const said = sentence.masked.slice(masked.start);
  if (HERE.test(said) || NEED_CALLS.test(said)) return false;
  const verb = sentence.masked.slice(masked.start, groups['issue']?.start ?? masked.end);
  const issue = issueLetters(sentence.masked, groups['issue']);
  return ONLY_WITH.every((one) => !one.verb.test(verb) || verb.trimEnd().includes(' ') && groups['speaker'] === undefined || one.needs.test(issue));
}

/** The act: of a verb that only says that something is expressed, what is expressed tells it. */
export function actOf(rule: StatementRule, { sentence, masked, groups }: Match, issue: Span | undefined = groups['issue']): PositionAct {
  if (!OPEN.test(sentence.masked.slice(masked.start))) return rule.act;
  // «stressed that …» says it; «stressed the need of …» calls for it.
  if (issue !== undefined && AFTER_THAT.test(sentence.masked.slice(Math.max(0, issue.start - 8), issue.start))) return rule.act;
  const said = issueLetters(sentence.masked, issue).split(/[^ء-ي]+/u).filter(Boolean);
  const clause = said.findIndex((word) => THAT.has(word));
  const noun = said.slice(0, clause < 0 ? 6 : Math.min(clause, 6)).find((word) => ACTS.has(word));
  return (noun === undefined ? undefined : ACTS.get(noun)) ?? rule.act;
}

function issueLetters(letters: string, issue: { readonly start: number; readonly end: number } | undefined): string {
  return issue === undefined ? '' : letters.slice(issue.start, issue.end);
}
