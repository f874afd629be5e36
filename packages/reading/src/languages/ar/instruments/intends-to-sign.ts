import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { AND_OR_PREPOSITION, clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { INTENDS } from './words/to-come.ts';
import { TO_SIGN_OR_ISSUE } from './words/to-sign.ts';

/** «agreed to begin the talks for signing …»: so far they are to talk. */
const BETWEEN = `(?:(?!${words(['المفاوضات', 'مفاوضات', 'التفاوض', 'التباحث', 'المباحثات', 'مباحثات', 'المحادثات', 'محادثات', 'المشاورات', 'مشاورات'], AND_OR_PREPOSITION)} (?:لتوقيع|لابرام|لعقد|لاصدار|بشان|حول))[^\\s.؛!؟;]+\\s+){0,12}?`;

export const intendsToSign = defineRule<StatusRule>({
  id: 'ar/instruments/intends-to-sign',
  recognises: 'Someone intends or plans to sign, or it is announced.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${words(INTENDS)} ${named('parties', `${BETWEEN}${words(TO_SIGN_OR_ISSUE)} ${clause(14)}`)}${INSTRUMENT}`,
    ),
  ),
  finds: [
    '‹تعتزم الهيئة توقيع مذكرة تفاهم› مع الشركة.',
    'قال إن الشركة ‹ستعمل على توقيع اتفاقيات› لتنفيذها.',
    '‹من المقرر أن يوقع الطرفان بروتوكول تعاون› بعد شهر.',
  ],
  ignores: [
    'وقعت الهيئة مذكرة تفاهم مع الشركة.',
    'تعتزم الهيئة افتتاح فرع جديد.',
    'اتفق الطرفان على بدء المفاوضات لإبرام اتفاقية تجارة حرة.',
  ],
});
