import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const AT = ['خلال', 'في ختام', 'في مستهل', 'في افتتاح', 'على هامش', 'عقب', 'أمام', 'بمناسبة', 'في حفل'];
const SPOKE = ['كلمة', 'الكلمة', 'كلمته', 'كلمتها', 'بيان', 'تصريح', 'تصريحات', 'حديث', 'حوار'];
const ENDS = words(['إن', 'أن', 'بأن', 'قال', 'أكد', 'على', 'أوضح', 'دعا'], '');

export const occasionOfSpeech = defineRule({
  id: 'ar/statements/occasion-of-speech',
  recognises: 'The occasion on which something is said: at a meeting, in a speech, in a statement.',
  pattern: sequence(evidence(`(?:${words(AT)}|في(?= ${words(SPOKE, '')}))(?: (?!${ENDS})[^\\s.،]+){1,10}`)),
  finds: ['قال الوزير ‹خلال افتتاح المؤتمر الرابع للصحة› إن العمل مستمر.', 'وأوضح ‹في بيان صحفي› أن العمل مستمر.'],
  ignores: ['قال الوزير إن العمل مستمر.', 'وأوضح أن العمل مستمر.'],
});
