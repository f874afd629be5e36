import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { BODY, sequence, WHO, words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, OWN_BODY, SUBJECT, WHAT, WHOSE } from './what.ts';
import { PLANS, READY, STRIVING } from './words/wills.ts';

/** «in the framework of its care for …»: why something else is done. */
const NOT_BACKGROUND = '(?<!(?:(?:في|ضمن) (?:اطار|سياق)|انطلاقا من|من (?:منطلق|باب)|ضمن) [^ ]+)';
/** «the striving of», «the course of»: towards a deed. */
const STRIVES = [
  `(?:${words(STRIVING)}${NOT_BACKGROUND}|${words(['توجه'])}(?= (?:${BODY}|${SUBJECT}|${OWN_BODY}))|${words(PLANS)})`,
  `(?= (?:[^\\s.؛،]+ ){0,6}(?:(?:الي|نحو) (?:${ACTION}|${DEFINITE_DEED})|ل${VERBAL_NOUN}))`,
].join('');

export const standsReady = defineRule<CommitmentRule>({
  id: 'ar/commitments/stands-ready',
  recognises: 'A body stands ready, strives, plans or is determined to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:${words(READY)}${NOT_BACKGROUND}|${STRIVES}) `,
      named('who', `(?:${WHOSE}["']*(?:[،,] [^،,.؛!؟\\n]{3,90}[،,])? )?`),
      `(?:(?<=[هانم] |${WHO}["']* )(?:ال[ء-ي]{3,} |(?:هذا|هذه) ال[ء-ي]+ |${SIGN.date} ))?`,
      `(?:ل(?=[ء-ي])|علي |(?:الي |نحو )(?=${ACTION}|${DEFINITE_DEED})|في (?=${ACTION})|(?=${ACTION}|${DEFINITE_DEED}|مواصله(?![ء-ي])))`,
      WHAT,
    ),
  ),
  finds: [
    'أعلن ‹استعداد جامعة الدول العربية لتقديم العون›.',
    'وأكد ‹عزم جامعة القاهرة إطلاق برنامج جديد›.',
    'وأكد ‹حرص جامعة القاهرة على تعزيز الشراكة›.',
    'أبدى السفير ‹استعداد بلاده لنقل خبراتها إلى الشركاء›.',
    'وأكد ‹حرص جامعة القاهرة، في إطار خطتها الجديدة، على تنظيم ورش للمعلمين›.',
    'أكد الوزيران ‹حرصهما على توسيع التبادل التجاري›.',
    'وأكدت القمة ‹عزم الدول الثلاث التنسيق في مجال النقل›.',
    'وأكد السفير ‹حرص بلاده الدائم على تدريب المعلمين›.',
    'وهو ما يجسد ‹سعي الهيئة العامة للموانئ إلى تأسيس شراكات جديدة›.',
    'كشف الوزير ‹عن خطط لتشكيل لجنة للمتابعة›.',
    'وأشارت إلى ‹توجه جامعة القاهرة هذه السنة لاستقطاب الباحثين›.',
    'وأكد المدير ‹عزمه الاستثمار في الموانئ›.',
  ],
  ignores: [
    'أنهى الفريق استعداداته.',
    'حرص دائم.',
    'كشف الوزير عن خطة للتنمية.',
    'توجه الوزير إلى المطار.',
    'في إطار حرص جامعة القاهرة على متابعة الطلبة، زار المدير المكتبة.',
  ],
});
