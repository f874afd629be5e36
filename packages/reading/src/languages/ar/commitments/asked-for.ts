import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, WHAT } from './what.ts';

const ASKS = [
  'ناشد', // appealed to
  'ناشدت', // appealed to (f.)
  'يناشد', // appeals to
  'تناشد', // appeals to (f.)
  'نناشد', // we appeal to
  'مناشدا', // appealing to
  'مناشدة', // appealing to (f.)
  'أهاب', // appealed to
  'أهابت', // appealed to (f.)
  'يهيب', // appeals to
  'تهيب', // appeals to (f.)
  'نهيب', // we appeal to
] as const;

const REQUESTS = [
  'طلب', // asked
  'طلبت', // asked (f.)
  'طلبوا', // they asked
  'يطلب', // asks
  'تطلب', // asks (f.)
] as const;

const PROPOSES = [
  'اقترح', // proposed
  'اقترحت', // proposed (f.)
  'اقترحوا', // they proposed
  'اقترحنا', // we proposed
  'يقترح', // proposes
  'تقترح', // proposes (f.)
  'نقترح', // we propose
] as const;

/** More deeds that are asked for with the article: «the intervening». */
const THE_DOING = ['التدخل', 'الوقوف', 'الضغط', 'التوقيع', 'الكف'].map(fold).join('|');

export const askedFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/asked-for',
  recognises: 'Someone is asked to do something, or it is proposed to him, and the deed comes without a particle.',
  force: 'request',
  by: 'addressee',
  pattern: sequence(
    evidence(
      `(?:${words(ASKS)}|${words(REQUESTS)} (?:(?!(?:من|الي) )[^\\s.؛،,]+ ){0,5}(?:من|الي)(?= )|${words(PROPOSES)} (?:(?!علي )[^\\s.؛،,]+ ){0,5}علي(?= )(?! هامش)) `,
      named('who', '[^.؛!؟،,\\n]{0,90}?'),
      `(?<= |^)(?:الي |(?=(?:${ACTION}|${DEFINITE_DEED}|${THE_DOING}|تزويدها?|موافاتها?)(?![ء-ي])|ان [يت]))`,
      WHAT,
    ),
  ),
  finds: [
    '‹ناشدت الجمعية الأهالي تقديم العون›.',
    '‹ناشد المجلس المنظمات الدولية التدخل لإنقاذ الغابات›.',
    '‹طلبت اللجنة من جامعة القاهرة إعداد تقرير جديد›.',
    '‹اقترح المدير على جامعة القاهرة إنشاء مكتبة رقمية›.',
    '‹وطلب الوزير من جامعة القاهرة موافاته بتقرير شهري›.',
    '‹وأهاب المدير بالسائقين أن يلتزموا بالسرعة المحددة›.',
  ],
  ignores: [
    'زاد الطلب على السلع.',
    'طلب من والده نقودا.',
    'اقترح على هامش الاجتماع إنشاء مكتبة.',
  ],
});
