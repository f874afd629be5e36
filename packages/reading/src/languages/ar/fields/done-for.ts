import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';

const IN_ORDER_TO = ['بهدف', 'بغية', 'من أجل', 'بغرض', 'لغرض', 'قصد', 'بقصد', 'تخص', 'يخص', 'بشأن', 'بخصوص', 'حول', 'تهم', 'يهم', 'شملت', 'شمل', 'تشمل', 'يشمل', 'تروم', 'يروم'];

export const doneFor = defineRule({
  id: 'ar/fields/done-for',
  recognises: 'What an instrument is for, said after those who conclude it: «… with the university for the training of …».',
  pattern: sequence(
    `${INSTRUMENT}["')،,]* [^.؛!؟\\n\uE007]{0,220}?(?:(?: ؛)? ["'(]*ل(?=${VERBAL_NOUN})| لل(?:مساهمه|اسهام) في (?=${VERBAL_NOUN})|[ ،](?:وذلك )?${words(IN_ORDER_TO, 'و')} )`,
    evidence('[^.؛!؟\\n\uE007]{3,400}'),
  ),
  finds: [
    'وقعت الشركة مذكرة تفاهم مع جامعة البصرة ل‹تدريب المهندسين›.',
    'وقع الصندوق اتفاقية قرض مع تونس للإسهام في ‹تمويل مشروع السد›.',
    'وقعت الوزارة اتفاقية مع البنك الدولي بهدف ‹دعم المشروعات الصغيرة›.',
  ],
  ignores: ['وقعت الشركة مذكرة تفاهم مع جامعة البصرة لمدة عامين.', 'استقبل المدير الوفد لبحث التعاون.'],
});
