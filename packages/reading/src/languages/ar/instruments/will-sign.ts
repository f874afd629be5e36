import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SETTING } from './words/setting.ts';
import { WILL_SIGN } from './words/to-come.ts';

export const willSign = defineRule<StatusRule>({
  id: 'ar/instruments/will-sign',
  recognises: 'A verb of signing in the future.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(WILL_SIGN)}[،,]? ${named('parties', clauseWithout(SETTING, 25))}${INSTRUMENT}`)),
  finds: [
    '‹ستوقع وزارة التعليم مذكرة تفاهم› مع اليونسكو.',
    '‹سيتم توقيع اتفاقية التعاون› في مارس المقبل.',
  ],
  ignores: [
    'وقعت وزارة التعليم مذكرة تفاهم مع اليونسكو.',
    'سيبحث الوزيران التعاون بين البلدين.',
    'يتم التدريب بموجب مذكرة التفاهم بين الهيئتين.',
  ],
});
