import type { Rule } from '../../../rules/rule.ts';
import { calls } from './calls.ts';
import { denies } from './denies.ts';
import { concerns } from './concerns.ts';
import { condemns } from './condemns.ts';
import { givesSpeech } from './gives-speech.ts';
import { notes } from './notes.ts';
import { occasionOfSpeech } from './occasion-of-speech.ts';
import { offers } from './offers.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import { proposes } from './proposes.ts';
import { reaffirms } from './reaffirms.ts';
import type { StatementRule } from './statement-rule.ts';
import { supports } from './supports.ts';
import { welcomes } from './welcomes.ts';
import { wordsReported } from './words-reported.ts';

/** Acts of speech; the narrower stand before «stressed» and «said». */
export const speechRules: readonly StatementRule[] = [denies, calls, condemns, welcomes, supports, offers, concerns, proposes, reaffirms, notes, wordsReported];

export const statementRules: readonly Rule[] = [...speechRules, givesSpeech, onBehalfOf, occasionOfSpeech];
