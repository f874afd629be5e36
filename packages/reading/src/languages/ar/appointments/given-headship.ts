import { anyOf, evidence, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { headship, person, withoutAnother } from './pieces.ts';
import { APPOINTING, TAKING_UP } from './words.ts';

export const givenHeadship = defineRule({
  id: 'ar/appointments/given-headship',
  recognises: 'Somebody is put at the head of a body, or takes it over.',
  pattern: sequence(evidence(anyOf([...APPOINTING, ...TAKING_UP], '[وبس]'), '[ ]+(?!من )', withoutAnother(30), person, '[ ،]{1,3}', withoutAnother(30), '(?<![ء-ي])', headship)),
  finds: [
    'أعلنت الجامعة ‹تكليف الدكتورة ليلى القحطاني بعمادة كلية التمريض›.',
    '‹تسلم المهندس هادي الدوسري رئيس الهيئة الوطنية للنقل رئاسة الاتحاد العربي للنقل البري› لسنتين.',
  ],
  ignores: ['تسلم المهندس هادي الدوسري دعوة من الاتحاد العربي للنقل البري.', 'عقد الاجتماع في رئاسة الاتحاد العربي للنقل البري بحضور المهندس هادي الدوسري.'],
});
