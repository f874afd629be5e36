import { anyOf, evidence, named, sequence, upTo } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { office, person } from './pieces.ts';
import { SUCCEEDING } from './words.ts';

export const successorOf = defineRule({
  id: 'ar/appointments/successor-of',
  recognises: 'Somebody holds an office in succession to another.',
  pattern: sequence(evidence(person, '[ ،]{1,3}', upTo(20), office, '[ ،]{1,3}', upTo(20), anyOf(SUCCEEDING), '[ ]+ل', named('predecessor', SIGN.person))),
  finds: [
    'عمل ‹ياسر الحسيني رئيسا للجنة الوطنية للتراث خلفا لسعيد المرزوقي›.',
    'أصبحت ‹نوال بن عيسى، مديرة المركز الوطني للترجمة، خلفا للدكتور هشام البكري›.',
  ],
  ignores: ['وقف ياسر الحسيني خلف سعيد المرزوقي.', 'قال ياسر الحسيني رئيس اللجنة الوطنية للتراث إن سعيد المرزوقي حضر.'],
});
