import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence } from '../patterns.ts';

export const signedAside = defineRule<StatusRule>({
  id: 'en/instruments/signed-aside',
  recognises: 'The signing told in passing beside the instrument, with its day or its signatories: «the agreement, signed on Monday by …».',
  status: 'signed',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:no|any|draft|existing|previous|earlier) (?:["(]*[a-z-]+ )?)(?<!(?:provisions of|terms of|accordance with|pursuant to|line with|under|basis of|framework of|compliance with|following) (?:the |this )?["(]*)', evidence(`${INSTRUMENT}["')]*(?:,? (?:which|that) (?:was|were|has been|have been) (?:officially |formally |jointly )?signed(?= (?:today|yesterday|on ${SIGN.date}|${SIGN.date}|in ${SIGN.place}|by|at))|, (?:officially |formally |jointly )?signed(?= (?:by|on|in|at|today|yesterday|during|between|${SIGN.date}|here))|(?: ${clause(12)})signed(?= (?:here )?(?:today|yesterday|on ${SIGN.date}|${SIGN.date})))`)),
  finds: [
    'The ‹memorandum, signed› by the two rectors, covers student exchange.',
    'The ‹agreement, which was signed› today in Rabat, covers fishing.',
  ],
  ignores: [
    'The memorandum covers student exchange.',
    'Any agreement signed by the parties must be registered.',
    'In accordance with the agreement, signed on 6 April 2006, the work went on.',
  ],
});
