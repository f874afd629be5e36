import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, WHO, words } from '../patterns.ts';

export const partiesAfter = defineRule({
  id: 'en/instruments/parties-after',
  recognises: 'The parties named after an instrument: between one and another, with one, or by them.',
  pattern: sequence(`${INSTRUMENT}["'),]*\\s+${clauseWithout('aims, aimed, aiming, to strengthen, to enhance, strengthening, relations, ties, which, in the presence of, signs, is designed', 24)}`, evidence(`(?<!(?:attended|witnessed|chaired|supervised|hosted|organised|organized|led|followed|accompanied|headed|presided over) )${words('between, with, by, among, alongside')}(?= ["(]*(?:(?:the|its|both|each of|h\\.e\\.|two|visiting|sister) )*(?:[^\\s.;]+ ){0,4}?["(]*${WHO})`)),
  finds: [
    'A memorandum of understanding on health ‹between› the Ministry of Health and Cairo University was signed.',
    'The authority signed a cooperation agreement ‹with› Kuwait University.',
  ],
  ignores: [
    'The agreement aims to strengthen relations between the two countries.',
    'The director discussed a new memorandum of understanding.',
  ],
});
