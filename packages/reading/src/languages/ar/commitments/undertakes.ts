import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { BY_DOING, WHAT } from './what.ts';

const UNDERTAKES = [
  'يلتزم', // undertakes
  'تلتزم', // undertakes (f.)
  'سيلتزم', // will undertake
  'ستلتزم', // will undertake (f.)
  'سيتكفل', // will take upon itself
  'ستتكفل', // will take upon itself (f.)
  'التزم', // undertook
  'التزمت', // undertook (f.)
  'يتعهد', // pledges
  'تتعهد', // pledges (f.)
  'تعهد', // pledged
  'تعهدت', // pledged (f.)
  'تعهدا', // the two pledged
  'تعهدوا', // they pledged
  'يتعهدون', // they pledge
  'يتعهدان', // the two pledge
  'يلتزمون', // they undertake
  'يلتزمان', // the two undertake
  'التزما', // the two undertook
  'يتكفل', // takes upon itself
  'تتكفل', // takes upon itself (f.)
  'تكفل', // took upon itself
  'تكفلت', // took upon itself (f.)
  'يضطلع', // takes on
  'تضطلع', // takes on (f.)
  'وعد', // promised
  'وعدت', // promised (f.)
  'وعدا', // the two promised
  'وعدوا', // they promised
  'واعدا', // promising
  'واعدة', // promising (f.)
  'متعهدا', // pledging
  'متعهدة', // pledging (f.)
  'تأكيد التزامها', // (reaffirmed) its commitment
  'تأكيد التزامه', // (reaffirmed) its commitment
  'التزام', // the commitment of
  'التزامهم', // their commitment
  'التزامهما', // the commitment of the two
  'التزامه', // his commitment
  'التزامها', // her commitment
  'يقوم بموجب', // does by virtue of
  'تقوم بموجب', // does by virtue of (f.)
  'يتولى', // takes charge of
  'تتولى', // takes charge of (f.)
];

export const undertakes = defineRule<CommitmentRule>({
  id: 'ar/commitments/undertakes',
  recognises: 'A body undertakes or promises to do something, or is bound to.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?<!(?<![ء-ي])(?:ان|ب?عدم|دون) )${words(UNDERTAKES)} (?!(?:حاليا |مجددا )?(?:ال)?(?:رياسه|منصب|مهام|قياده|اداره|مقاليد|حقيبه|امانه))`,
      named('who', '(?:[^.؛،!؟]{0,80}?)'),
      either(
        '(?<= |^)ب(?=ان )',
        '(?<=(?:^|[^ء-ي])[وف]?تعهدت? [^.؛!؟]{0,80})(?=(?:الاستمرار|المضي|العمل|مواصله|دعم)(?![ء-ي]))',
        `${BY_DOING}(?!(?:ال)?(?:قرارات|قوانين|قانون|مباديء|مبادي|بنود|احكام|ميثاق|دستور))`,
      ),
      WHAT,
    ),
  ),
  finds: [
    '‹تلتزم الوزارة بتوفير المدربين›.',
    '‹ووعد الوزير ببناء مدرسة›.',
    '‹تعهد الصندوق بتمويل المشروع›.',
    'وجدد الطرفان ‹التزامهما بمواصلة دعم المدارس›.',
    '‹وستتكفل البلدية بصيانة الطريق›.',
    '‹ووعد المدير بحل المشكلة›.',
    '‹وتتكفل البلدية بتوفير القاعات›.',
    'أعرب الوزير عن ‹التزام بلاده بدعم التعليم›.',
    '‹وتلتزم الأطراف بعدم نشر الأسرار›.',
  ],
  ignores: [
    'يتولى رئاسة المجموعة بالتناوب.',
    'تلتزم الصمت في كل مرة.',
    'أعلن الأعضاء عدم التزامهم بهذا القرار.',
    'أكد أن التزام الجميع بالهدوء مطلوب.',
  ],
});
