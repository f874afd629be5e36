import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';

export const purposeOfInstrument = defineRule({
  id: 'en/fields/purpose-of-instrument',
  recognises: 'What an instrument is for, said right after its name or of it in the next sentence.',
  pattern: sequence(`(?:${SIGN.instrument}["')]*(?: \\([^)]{1,24}\\))?,? (?:(?:that|which) )?|(?<=^(?:it|they) )(?:also )?)(?:aims? to |covers |covering |aimed at |aiming to |to (?=[a-z]{4})|seeks to |is designed to |for (?!the next|a |an |two |three |five |\\d)|on (?=[a-z])(?!behalf|the (?:margins?|sidelines?|fringes?|occasion|basis|invitation|eve|side) ))(?! )`, evidence('(?!be |sign)[^.;!?\\n]{3,180}')),
  finds: [
    'They signed a cooperation protocol to ‹build the skills of nurses›.',
    'The agreement aims to ‹widen the exchange of students›.',
    'They signed an agreement. It aims to ‹train nurses›.',
  ],
  ignores: [
    'They signed a cooperation protocol.',
    'The agreement to be signed is short.',
  ],
});
