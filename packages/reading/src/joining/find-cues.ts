import type { InstrumentType } from '@mithaq/register/vocabulary';
import type { Cue } from './instrument-mention.ts';
import type { Dropped } from '../reading.ts';
import type { Sentence } from '../ground.ts';
import { applyRule, type Match } from '../rules/apply.ts';
import type { StatusRule } from '../rules/status-rule.ts';
import { worthTryingIn } from '../rules/worth-trying.ts';
import { SIGN } from '../text/masked.ts';

/** The cues of one sentence: by the offset of the instrument's sign, and those that point back. */
export interface SentenceCues {
  readonly byInstrument: ReadonlyMap<number, readonly Cue[]>;
  /** Offsets of instruments that are not to be reckoned with. */
  readonly refused: ReadonlySet<number>;
  readonly pointingBack: readonly Cue[];
  readonly dropped: readonly Dropped[];
}

/** What a language says of signing: its rules, in the order in which they are asked, and letters that every word of signing holds. */
export interface StatusWords {
  readonly rules: readonly StatusRule[];
  readonly signing: RegExp;
  /** The type that the name of the instrument at an offset says; rules of one type ask for it. */
  readonly typeAt?: (at: number) => InstrumentType;
}

const NONE: SentenceCues = { byInstrument: new Map(), refused: new Set(), pointingBack: [], dropped: [] };

/** Asks every status rule, in order; of two that judge the same instrument in one sentence the earlier one wins. */
export function findCues(sentence: Sentence, { rules, signing, typeAt }: StatusWords): SentenceCues {
  if (!sentence.masked.includes(SIGN.instrument) && !signing.test(sentence.masked)) return NONE;
  const byInstrument = new Map<number, Cue[]>();
  const pointingBack: Cue[] = [];
  const dropped: Dropped[] = [];
  const refused = new Set<number>();
  for (const rule of worthTryingIn(rules, sentence)) {
    if (rule.weight === 'headline' && !sentence.isHeadline) continue;
    if (rule.bodyOnly === true && sentence.isHeadline) continue;
    for (const match of applyRule(rule, sentence)) {
      const cue = cueOf(rule, match);
      if (rule.pointsBack === true) {
        pointingBack.push(cue);
        continue;
      }
      const at = sentence.masked.indexOf(SIGN.instrument, cue.masked.start);
      if (refused.has(at) || (rule.ofType !== undefined && typeAt?.(at) !== rule.ofType)) continue;
      if (rule.refuses === true) {
        if (byInstrument.has(at)) continue;
        refused.add(at);
        dropped.push({ rule: rule.id, because: rule.id, evidence: match.evidence });
        continue;
      }
      const earlier = byInstrument.get(at) ?? [];
      const winner = earlier.find(({ weight }) => weight !== 'support');
      if (winner === undefined) byInstrument.set(at, [...earlier, cue]);
      else dropped.push({ rule: rule.id, because: winner.rule, evidence: match.evidence });
    }
  }
  return { byInstrument, refused, pointingBack, dropped };
}

function cueOf(rule: StatusRule, { sentence, masked, groups }: Match): Cue {
  return {
    rule: rule.id,
    status: rule.status,
    weight: sentence.isHeadline && rule.weight === 'proof' ? 'headline' : rule.weight,
    sentence,
    ...(rule.supposes === undefined ? {} : { supposes: rule.supposes }),
    ...(sentence.isHeadline && rule.weight === 'proof' ? { asDone: true } : {}),
    masked: groups['evidence'] ?? masked,
    parties: groups['parties'] ?? null,
  };
}
