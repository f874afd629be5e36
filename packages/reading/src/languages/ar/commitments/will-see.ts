import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, WHAT } from './what.ts';

/** Nouns of a time to come. */
const TIME = [
  'العام', // the year
  'السنة', // the year
  'الشهر', // the month
  'الأشهر', // the months
  'الأسابيع', // the weeks
  'الفترة', // the period
  'المرحلة', // the stage
];

export const willSee = defineRule<CommitmentRule>({
  id: 'ar/commitments/will-see',
  recognises: 'A time to come is said to see a deed done.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      either(
        `(?:${words(TIME)}(?: ال[ء-ي]+)?|${SIGN.date}) (?:س|سوف )[يت]شهد`,
        `(?:و|ف)?(?:س|سوف )[يت]شهد (?:${words(TIME)}(?: ال[ء-ي]+)?|${SIGN.date})`,
        `(?:و|ف)?(?:س|سوف )?[يت](?:شمل|تضمن) ${words(TIME, '')} ال(?:قادمه?|مقبله?|تاليه|جاريه?|لاحقه)`,
      ),
      ` (?:ايضا |كذلك )?(?=${ACTION} )(?!(?:توقيع|ابرام|عقد|انعقاد) )`,
      WHAT,
    ),
  ),
  finds: ['وقال إن ‹الأشهر المقبلة ستشهد إطلاق ثلاث منصات›.', 'وقال إن ‹العام المقبل سيشهد تنفيذ برامج مشتركة›.', '‹وتشمل المرحلة القادمة تنفيذ ورش للمعلمين›.'],
  ignores: ['سيشهد الملعب مباراة القمة.', 'شهد العام الماضي تنفيذ مشاريع عدة.', 'ستشهد المرحلة المقبلة توقيع مذكرة تفاهم.'],
});
