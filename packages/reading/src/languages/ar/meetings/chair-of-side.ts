import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';

export const chairOfSide = defineRule({
  id: 'ar/meetings/chair-of-side',
  recognises: 'Who headed one of the sides, said after the meeting itself has been told.',
  pattern: sequence(
    evidence(`(?:^|${words(['فيما', 'بينما', 'في حين', 'وقد'], '')} )?${words(['ترأس', 'ترأست', 'رأس', 'رأست', 'يرأس', 'يترأس'])} (?:(?:ال)?(?:جانب|وفد)(?: (?:ال[ء-ي]+|${SIGN.state}|${SIGN.organisation})){1,2}|${SIGN.state}) `),
    `(?=["'(]*${WHO})`,
  ),
  finds: ['‹وترأس الجانب العربي ›وزير الصحة المصري.', '‹فيما ترأس وفد المغرب ›الدكتور سالم العوفي.'],
  ignores: ['ترأس وزير الصحة المصري الاجتماع.', 'رأس الجبل مغطى بالثلج.'],
});
