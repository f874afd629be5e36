import type { Rule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { calls } from './calls.ts';
import { concerns } from './concerns.ts';
import { condemns } from './condemns.ts';
import { givesSpeech } from './gives-speech.ts';
import { notes } from './notes.ts';
import { occasionOfSpeech } from './occasion-of-speech.ts';
import { offers } from './offers.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import { proposes } from './proposes.ts';
import { quoted } from './quoted.ts';
import { reaffirms } from './reaffirms.ts';
import { supports } from './supports.ts';
import { welcomes } from './welcomes.ts';
import { wordsReported } from './words-reported.ts';

/** What somebody does by speaking, in the order in which one sentence is asked. */
export const speechRules: readonly StatementRule[] = [
  condemns,
  concerns,
  welcomes,
  supports,
  calls,
  proposes,
  offers,
  reaffirms,
  quoted,
  notes,
  wordsReported,
];

/** Speeches, in whose name and on which occasion. */
export const statementRules: readonly Rule[] = [
  ...speechRules,
  givesSpeech,
  onBehalfOf,
  occasionOfSpeech,
];
