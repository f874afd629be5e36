import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

/** «⟨agreement⟩, in which ⟨fund⟩ gives …»: what is done by it, the verb before the particle. */
const IN_IT = `${INSTRUMENT}[^.؛!؟\\n]{0,140}? (?:و?التي |و?الذي )?(?=(?:س?[يت](?!تم |جري )[ء-ي]{2,} (?:بموجبها|بموجبه|بمقتضاها|بمقتضاه)|س?[يت](?:قدم|قوم|منح|مول|وفر|تعهد|لتزم|تولي|تكفل|خصص|دعم|زود|ساهم|ضع)[ء-ي]{0,2} (?:فيها|فيه|بها|من خلالها|من خلاله)) )`;

export const underTheInstrument = defineRule<CommitmentRule>({
  id: 'ar/commitments/under-the-instrument',
  recognises: 'What is to be done under an instrument: «by virtue of the agreement …».',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(evidence(`(?:${IN_IT}|${words(['بموجب', 'وفق', 'وفقا ل', 'بمقتضى'])} (?:هذه |هذا )?${INSTRUMENT}["'),،]* (?:الموقعه[،,]? )?|${INSTRUMENT}[^.؛!؟\\n]{0,140}? (?:و?التي |و?الذي )?${words(['بموجبها', 'بموجبه', 'بمقتضاها', 'بمقتضاه'])} |${words(['بموجبها', 'بموجبه', 'بمقتضاها', 'بمقتضاه'], 'و')} (?=س?[يت][ء-ي]{2,})|(?<=^|[،,] )و?من خلال (?:هذه |هذا )?${INSTRUMENT}["'),،]* (?=س?[يت][ء-ي]{2,}(?:ان|ون)? ))(?!(?:تم|تتم|جري) (?:توقيع|ابرام))`, WHAT)),
  finds: [
    '‹بموجب الاتفاقية تدرب الجامعة موظفي البلدية›.',
    '‹وبموجب مذكرة التفاهم، يتبادل الطرفان الخبرات›.',
    'وقعا ‹اتفاقية تعاون يتم بموجبها تدريب الطلبة›.',
    '‹وبموجبها تقدم البلدية قطعة أرض›.',
    '‹وبموجبها سيتم تأهيل ألف معلم›.',
    '‹ومن خلال المذكرة تعمل البلديتان على ترميم السوق›.',
    'وقعا ‹اتفاقية تعاون يقدم فيها المصرف قروضا للمزارعين›.',
    'وقعا ‹اتفاقية تعاون تمنح بموجبها الجامعة خمسين مقعدا›.',
  ],
  ignores: [
    'بموجب القانون تدفع الرسوم.',
    'وفق الخطة السنوية.',
    'عرف الناس المدينة من خلال المذكرة القديمة.',
  ],
});
