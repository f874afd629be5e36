import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

/** Before the title of a text that is given in full. */
const THE_TEXT = '(?:(?:فيما يلي |ننشر |في ما يلي |وفيما يلي )?(?:النص الكامل|نص|النص|نصا?)(?: الكامل)? ?:? ?)';

export const textOfStatement = defineRule<StatusRule>({
  id: 'ar/instruments/text-of-statement',
  recognises: 'A joint statement or declaration that is given as text, or told in a line of its own: it has been issued.',
  status: 'approved',
  weight: 'proof',
  ofType: 'joint_declaration',
  pattern: sequence('^[^ء-ي]*', evidence(`${THE_TEXT}?${INSTRUMENT}`), '(?=["\')]* ?(?:$|[^.؛\n]*:$|[:.]|[–-]|(?:بين|صادر|الصادر|حول|بشان|عقب|اثر|عن|في ختام|في اعقاب|بمناسبه|لل?[ء-ي\uE001\uE002]|[ء-ي]+ي(?![ء-ي]))))'),
  finds: [
    '‹بيان مشترك› بين وزارة النقل في تونس وجامعة طنطا حول المرافئ:',
    '‹نص البيان المشترك› الصادر عن اجتماع وزراء النقل',
    '‹بيان مشترك بشأن حماية الأنهار›',
  ],
  ignores: [
    'قالت المنظمتان في بيان مشترك إن الوضع صعب.',
    'رحبت الوزارة بالبيان المشترك بين الجامعتين.',
    'بيان مشترك يرفض القرار',
  ],
});
