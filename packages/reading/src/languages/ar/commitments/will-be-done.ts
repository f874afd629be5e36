import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, WHAT } from './what.ts';

const WILL_BE_DONE = [
  'سيتم', // will be done
  'ستتم', // will be done (f.)
  'سوف يتم', // will be done
  'سوف تتم', // will be done (f.)
  'سيجري', // will be carried out
  'ستجري', // will be carried out (f.)
  'سيصار إلى', // will be proceeded to, in the Levant
] as const;

const WILL = `(?:${WILL_BE_DONE.map(fold).join('|')})`;

/** What tells of a ceremony, of a meeting or of news, and is no one’s task. */
const NO_TASK = words([
  'توقيع', // signing of
  'التوقيع', // the signing
  'إبرام', // concluding of
  'عقد', // holding of
  'افتتاح', // opening of
  'اختتام', // closing of
  'الإعلان', // announcing
  'إعلان', // announcing of
  'الكشف', // revealing
  'تكريم', // honouring of
  'عرض', // showing of
  'مناقشة', // discussing of
  'بحث', // discussing of
  'استعراض', // reviewing of
  'انطلاق', // start of
], '');

/** «during the encounter», said of a ceremony; «through which», said of something in passing. */
const IN_PASSING = '(?:(?:خلال|اثناء|في) (?:هذه |هذا )?(?:ال)?(?:ندوه|لقاء|اجتماع|موتمر|ملتقي|منتدي|حفل|معرض|جلسه|زياره)(?![ء-ي])|(?<=(?:الذي|التي) (?:س|سوف )[^ ]+ )(?:من خلاله|بموجبه|بواسطته|عبره|فيه|به|عليه)ا? )';

export const willBeDone = defineRule<CommitmentRule>({
  id: 'ar/commitments/will-be-done',
  recognises: 'It is said that something will be done, and not who will do it.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`(?<![ء-ي])[وف]?(?=${WILL} (?!${IN_PASSING})(?:[^.؛!؟:\\n،,]{1,60} )?(?!${NO_TASK})(?:${ACTION}|ال(?:عمل|تركيز|استفاده|تعاون|تنسيق) ))`, WHAT)),
  finds: [
    'وقال إنه ‹سيتم إنشاء مكتبة في كل حي›.',
    '‹وسيتم في إطار هذه المذكرة تدريب الحرفيين›.',
    'وأضاف أنه ‹سيجري العمل على ترميم السور›.',
  ],
  ignores: [
    'سيتم توقيع المذكرة غدا.',
    'وسيجري الرئيس مباحثات في تونس.',
    'سيتم عقد الاجتماع في عمان.',
    'سيتم خلال الندوة تقديم عشرة مشاريع.',
    'عرض الآلية التي سيتم من خلالها توظيف الأموال.',
  ],
});
