import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { ONCE } from './words/not-signed.ts';
import { SIGNED, SIGNING } from './words/signing.ts';

/** «the programme on which the city signed …»: a signing by which something else is known. */
const SINCE = `(?:الذي|التي)(?= [^\\s.؛،]+ (?:[^\\s.؛،]+ ){1,6}?${words(['بشأنه', 'بشأنها', 'بموجبه', 'بموجبها', 'لتنفيذه', 'لتنفيذها', 'بخصوصه', 'بخصوصها'], '')} ${INSTRUMENT})`;

export const signedOnce = defineRule<StatusRule>({
  id: 'ar/instruments/signed-once',
  recognises: 'A signing that belongs to the past of the story, told as background.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(ONCE)}|${SINCE}) ${named('parties', `${wordsBetween(8)}(?:قد |ان )?${words([...SIGNED, ...SIGNING, 'لتوقيع', 'لإبرام', 'على توقيع', 'على إبرام'])}[،,]? ${clause(30)}`)}${INSTRUMENT}`)),
  finds: [
    '‹وكانت الوزارة قد وقعت مذكرة تفاهم› مع الهيئة.',
    'تحل اليوم ‹الذكرى العاشرة لتوقيع اتفاق السلام›.',
    '‹كانت تونس والجزائر وقعتا، في مارس 2015، اتفاقية تعاون› لبناء السد.',
    '‹سبق أن وقع الاتحاد اتفاقية تعاون› مع الجامعة.',
    'استعرض الوفد المشروع ‹الذي وقعت الهيئة بشأنه اتفاقية تعاون› مع جامعة طنطا.',
  ],
  ignores: [
    'وقعت الوزارة مذكرة تفاهم مع الهيئة.',
    'كان الاجتماع مناسبة لبحث اتفاقية التعاون.',
  ],
});
