import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';

const COUNTED = '(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente) (?:[a-z]+ )?(?:resolutions|decisions|recommandations)(?![a-z])';

export const decisionsTaken = defineRule({
  id: 'fr/meetings/decisions-taken',
  recognises: 'How many decisions, resolutions or recommendations a meeting took.',
  pattern: sequence(`${words('a adopté, ont adopté, adopte, a pris, ont pris, a émis, ont émis, a formulé, ont formulé, a approuvé, ont approuvé, a débouché sur, est sanctionnée par, a été sanctionnée par')} ${clause(3)}`, evidence(`${COUNTED}(?: et ${COUNTED})?`)),
  finds: [
    'Le conseil a adopté ‹12 résolutions et trois décisions› lors de sa session.',
    'La réunion a débouché sur ‹cinq recommandations›.',
  ],
  ignores: [
    'Le conseil a examiné cinq recommandations.',
    'Le ministre a pris une décision.',
  ],
});
