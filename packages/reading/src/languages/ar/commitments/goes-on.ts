import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, WHAT, WHOSE } from './what.ts';
import { AFFIRMS, GOES_ON } from './words/wills.ts';

/** «will spare no effort in». */
const SPARES_NOTHING = `${words(['لن'], '')} (?:[يتن](?:توان[يو]|تاخر|تردد|بخل|دخرو?)[ء-ي]*|[يتن]الوا?)(?: (?:اي )?جهدا?)?`;

export const goesOn = defineRule<CommitmentRule>({
  id: 'ar/commitments/goes-on',
  recognises: 'Someone affirms that something is gone on with, or given, or that no effort is spared for it.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:${words(AFFIRMS)} `,
      named('who', `(?:["'(]*${WHOSE}["')]*(?: و["'(]*${WHOSE}["')]*)? |ال[ء-ي]{3,} (?:ال[ء-ي]{3,} )?)?`),
      `(?:ايضا |كذلك |مجددا |[^.؛!؟:\\n]{1,140}[،,] )?(?:التاكيد )?(?:علي )?(?=${words(GOES_ON, '')} )|${SPARES_NOTHING} (?:عن|في) (?=${ACTION}))`,
      WHAT,
    ),
  ),
  finds: [
    '‹أكدت جامعة الدول العربية مواصلة جهود الوساطة›.',
    '‹وأكد الجانبان المضي في تنفيذ المشروع›.',
    '‹وأكد الوزير مواصلة دعم القرى النائية›.',
    'وأكد أن الجامعة ‹لن تدخر جهدا في دعم الباحثين›.',
    '‹جدد الجانبان التأكيد على بذل الجهد لإنجاح المعرض›.',
    '‹وأكدت جامعة القاهرة، في بيان نشر أمس، الاستمرار في دعم الطلبة›.',
  ],
  ignores: [
    'أكد الشاهد أقواله.',
    'لن يتأخر القطار في الوصول.',
    'أكدت الدراسة أهمية النوم.',
  ],
});
