import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, WHAT, WHOSE } from './what.ts';

export const standsReady = defineRule<CommitmentRule>({
  id: 'ar/commitments/stands-ready',
  recognises: 'A body stands ready, or is determined, to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${words(['استعداد', 'استعداده', 'استعدادها', 'على استعداد', 'على استعداد تام', 'جاهزية', 'حريص', 'حريصون', 'حريصة', 'حرص', 'عزم', 'عزمه', 'عزمها', 'عزمهم', 'عزمهما', 'حرصه', 'حرصها', 'حرصهم', 'حرصهما', 'حرصنا', 'حريصان', 'استعدادهم', 'استعدادهما', 'استعدادنا', 'اعتزام', 'نية'])} `, named('who', `(?:${WHOSE}["']*(?:[،,] [^،,.؛!؟\\n]{3,90}[،,])? )?`), `(?:ل(?=[ء-ي])|علي |(?=${ACTION}|${DEFINITE_DEED}|مواصله(?![ء-ي])))`, WHAT)),
  finds: [
    'أعلن ‹استعداد جامعة الدول العربية لتقديم العون›.',
    'وأكد ‹عزم جامعة القاهرة إطلاق برنامج جديد›.',
    'وأكد ‹حرص جامعة القاهرة على تعزيز الشراكة›.',
    'أبدى السفير ‹استعداد بلاده لنقل خبراتها إلى الشركاء›.',
    'وأكد ‹حرص جامعة القاهرة، في إطار خطتها الجديدة، على تنظيم ورش للمعلمين›.',
    'أكد الوزيران ‹حرصهما على توسيع التبادل التجاري›.',
    'وأكدت القمة ‹عزم الدول الثلاث التنسيق في مجال النقل›.',
  ],
  ignores: [
    'أنهى الفريق استعداداته.',
    'حرص دائم.',
  ],
});
