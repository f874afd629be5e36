import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SETTING } from './words/setting.ts';
import { SIGNING } from './words/signing.ts';
import { WILL_BE_DONE, WILL_SIGN } from './words/to-come.ts';

/** What is to be done to the instrument; «will be trained under the memorandum» tells of something else. */
const DONE_TO_IT = [...SIGNING, 'التوقيع', 'الإمضاء', 'اعتماد', 'إقرار', 'تبني', 'إصدار', 'إطلاق', 'عقد', 'تبادل', 'إعلان', 'الإعلان عن'];

export const willSign = defineRule<StatusRule>({
  id: 'ar/instruments/will-sign',
  recognises: 'A verb of signing in the future.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(
    evidence(
      either(
        `${words(WILL_SIGN)}[،,]? `,
        [
          `${words(WILL_BE_DONE)}(?! (?:حاليا |الان )?(?:ال)?(?:تفاوض|مفاوضات|محادثات|مباحثات|مشاورات|اعداد|صياغه)(?![ء-ي]))`,
          `(?=[،,]? ${clauseWithout(SETTING, 20)}${words(DONE_TO_IT, 'و|ف|ب|ل')} )[،,]? `,
        ].join(''),
      ),
      `${named('parties', clauseWithout(SETTING, 25))}${INSTRUMENT}`,
    ),
  ),
  finds: [
    '‹ستوقع وزارة التعليم مذكرة تفاهم› مع اليونسكو.',
    '‹سيتم توقيع اتفاقية التعاون› في مارس المقبل.',
  ],
  ignores: [
    'وقعت وزارة التعليم مذكرة تفاهم مع اليونسكو.',
    'سيبحث الوزيران التعاون بين البلدين.',
    'يجري التفاوض حاليا مع الشركة لإبرام اتفاق جديد.',
    'يتم التدريب بموجب مذكرة التفاهم بين الهيئتين.',
    'سيتم خلال الشهر تدريب المشرفين على تنفيذ مذكرة التفاهم.',
  ],
});
