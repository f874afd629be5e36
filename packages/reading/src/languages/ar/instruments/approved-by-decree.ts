import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';

const DECREES = ['مرسوم', 'مرسوما', 'المرسوم', 'مراسيم', 'المراسيم', 'ظهير', 'ظهيرا', 'قانون', 'قانونا', 'القانون', 'أمر رئاسي', 'أمرا رئاسيا', 'قرار جمهوري', 'قرارا جمهوريا', 'أمر عدد'];

export const approvedByDecree = defineRule<StatusRule>({
  id: 'ar/instruments/approved-by-decree',
  recognises: 'A decree or a law on an instrument: it is ratified, though the decree was «signed».',
  status: 'approved',
  weight: 'proof',
  pattern: sequence(
    evidence(
      either(
        `(?:يتعلق|يخص|يهم) (?:المرسوم|القانون|الظهير) [^\\s.؛!؟;]+ [^\\s.؛!؟;]{0,2}${INSTRUMENT}`,
        `(?<!مشروع |مشاريع )${words(DECREES)} (?:[^\\s.؛!؟;]+ ){0,16}?${words(['التصديق على', 'بالتصديق على', 'المصادقة على', 'بالمصادقة على', 'الموافقة على', 'بالموافقة على', 'يخص', 'تخص', 'يتعلق', 'تتعلق', 'المتعلق', 'بإقرار', 'بشأن', 'يقضي', 'بنشر', 'يوافق'], 'و')} (?:[^\\s.؛!؟;]+ ){0,6}?${INSTRUMENT}`,
      ),
    ),
  ),
  finds: [
    'وقع الرئيس ‹مرسوما بالتصديق على اتفاقية التعاون القضائي› مع تونس.',
    'فيما ‹يتعلق المرسوم الثاني باتفاقية التعاون السياحي› مع الأردن.',
    'وصدر ‹قانون يتعلق بالموافقة على اتفاق القرض› مع البنك الدولي.',
  ],
  ignores: [
    'وقع الرئيس اتفاقية التعاون القضائي مع تونس.',
    'أصدر الرئيس مرسوما بتعيين السفير.',
  ],
});
