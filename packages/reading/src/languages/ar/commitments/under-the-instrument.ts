import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { INSTRUMENT, sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { BY_VIRTUE_OF_IT } from '../words/by-virtue-of-it.ts';
import { SUBJECT, WHAT } from './what.ts';

/** «⟨agreement⟩, in which ⟨fund⟩ gives …»: what is done by it, the verb before the particle. */
const IN_IT = [
  `${INSTRUMENT}[^.؛!؟\\n]{0,140}? (?:و?التي |و?الذي )?`,
  `(?=(?:س?[يت](?!تم |جري )[ء-ي]{2,} (?:${BY_VIRTUE_OF_IT.map(fold).join('|')})|س?[يت](?:قدم|قوم(?![ء-ي]* ب)|منح|مول|وفر|تعهد|لتزم|تولي|تكفل|خصص|دعم|زود|ساهم|ضع)[ء-ي]{0,2} (?:فيها|فيه|بها|من خلالها|من خلاله)) )`,
].join('');

/** «(this) agreement», its quotes and comma. */
const THIS_ONE = `(?:هذه |هذا )?${INSTRUMENT}["'),،]* `;
/** A verb that tells what is done, or will be. */
const PRESENT = 'س?[يت][ء-ي]{2,}';

export const underTheInstrument = defineRule<CommitmentRule>({
  id: 'ar/commitments/under-the-instrument',
  recognises: 'What is to be done under an instrument: «by virtue of the agreement …».',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(
    evidence(
      `(?:${IN_IT}`,
      `|${words(['بموجب', 'وفق', 'وفقا ل', 'بمقتضى'])} ${THIS_ONE}(?:الموقعه[،,]? )?(?!و(?!س?[يت]))`,
      `|${INSTRUMENT}[^.؛!؟\\n]{0,140}? (?:و?التي |و?الذي )?${words(BY_VIRTUE_OF_IT)} `,
      `|${words(BY_VIRTUE_OF_IT, 'و')} (?=${PRESENT})`,
      `|${words(['وفقا', 'طبقا', 'بحسب', 'في إطار'])} ${THIS_ONE}(?=${PRESENT} ["'(]*(?:${WHO}|${SUBJECT}))`,
      `|(?<=^|[،,] )و?من خلال ${THIS_ONE}(?=${PRESENT}(?:ان|ون)? ))`,
      '(?!(?:تم|تتم|جري) (?:توقيع|ابرام))',
      WHAT,
    ),
  ),
  finds: [
    '‹بموجب الاتفاقية تدرب الجامعة موظفي البلدية›.',
    '‹وبموجب مذكرة التفاهم، يتبادل الطرفان الخبرات›.',
    'وقعا ‹اتفاقية تعاون يتم بموجبها تدريب الطلبة›.',
    '‹وبموجبها تقدم البلدية قطعة أرض›.',
    '‹وبموجبها سيتم تأهيل ألف معلم›.',
    '‹وبحسب الاتفاقية، ستمول جامعة القاهرة خمس دراسات›.',
    '‹وفي إطار المذكرة تقدم جامعة القاهرة دورات للموظفين›.',
    '‹ومن خلال المذكرة تعمل البلديتان على ترميم السوق›.',
    'وقعا ‹اتفاقية تعاون يقدم فيها المصرف قروضا للمزارعين›.',
    'وقعا ‹اتفاقية تعاون تمنح بموجبها الجامعة خمسين مقعدا›.',
  ],
  ignores: [
    'بموجب القانون تدفع الرسوم.',
    'أوفت البلدية بواجباتها بموجب الاتفاقية وقرارات المجلس ذات الصلة.',
    'وفق الخطة السنوية.',
    'التقى الوزيران في إطار المذكرة القديمة.',
    'وقعا مذكرة تفاهم على هامش الزيارة التي يقوم بها الوزير إلى المدينة.',
    'عرف الناس المدينة من خلال المذكرة القديمة.',
  ],
});
