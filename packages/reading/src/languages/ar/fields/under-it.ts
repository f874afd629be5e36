import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import { BY_VIRTUE_OF_IT } from '../words/by-virtue-of-it.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';

const UNDER = ['بموجب', 'بمقتضى'];

export const underIt = defineRule({
  id: 'ar/fields/under-it',
  recognises: 'What is to be done under an instrument: «under which the bank finances …».',
  pattern: sequence(`(?:${words(BY_VIRTUE_OF_IT)}|${words(UNDER)} (?:هذه |هذا )?(?:${INSTRUMENT}|الاولي|الثانيه|الاول|الثاني)) (?:[^.؛!؟،,\\s\uE007]+ ){0,14}?[بل]?(?=${VERBAL_NOUN})`, evidence('[^.؛!؟\\n\uE007]{3,400}')),
  finds: ['وقعا اتفاقية يقوم البنك بموجبها ب‹تمويل المشروعات الصغيرة›.', 'وبموجب المذكرة تتولى الجامعة ‹تدريب المعلمين›.'],
  ignores: ['وقعا اتفاقية بموجبها يمنح البنك قرضا.', 'عوقب اللاعب بموجب اللائحة.'],
});
