import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';

const ENTERS = words(['دخول', 'دخولها', 'دخوله', 'دخلت', 'دخل', 'تدخل', 'يدخل', 'ستدخل', 'سيدخل'], 'و|ف|ب|ل');
const FORCE = words(['حيز النفاذ', 'حيز التنفيذ', 'حيز التطبيق', 'حيز السريان', 'موضع التنفيذ', 'مرحلة التنفيذ'], '');

export const entersIntoForce = defineRule<StatusRule>({
  id: 'ar/instruments/enters-into-force',
  recognises: 'An instrument enters into force.',
  status: 'activated',
  weight: 'proof',
  pattern: sequence(
    evidence(
      either(
        `${ENTERS} ["'(]*${INSTRUMENT}[^.؛!؟]{0,160}? ${FORCE}`,
        [
          `${INSTRUMENT}(?:(?:(?!ينتظر|المنتظر|المتوقع|المرتقب|تاريخ|موعد|قبل |لم |لن |لا |يجب |ينبغي |شرط|عند )[^.؛!؟\uE007]){0,80}?[^.؛!؟ء-ي\uE007])?`,
          `${ENTERS} (?:[ء-ي]+ ){0,2}?${FORCE}`,
        ].join(''),
      ),
    ),
  ),
  finds: [
    '‹تدخل اتفاقية التجارة الحرة بين البلدين حيز التنفيذ› مطلع الشهر.',
    'وأعلن أن ‹الاتفاقية دخلت حيز النفاذ› أمس.',
  ],
  ignores: [
    'دخل الوفد قاعة توقيع الاتفاقية.',
    'بحثا الاتفاقية والقرارات الأخرى.',
    'وقال المحامي إنها اتفاقية يجب ألا تدخل حيز التنفيذ قبل عرضها على المجلس.',
    'وأضاف أن الاتفاقية لا تدخل حيز النفاذ إلا بموافقة البرلمان.',
  ],
});
