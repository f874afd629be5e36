import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

export const intendsTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/intends-to',
  recognises: 'A body intends or plans to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${words(['تعتزم', 'يعتزم', 'تنوي', 'ينوي', 'تخطط', 'يخطط', 'نخطط', 'تسعى', 'يسعى', 'نعتزم', 'يدرس', 'ندرس', 'تدرس'])} `, named('who', `(?:[^.؛!؟]{0,60}?${WHO}["']*[،,]? )?`), '(?:الي |ل(?=[ء-ي])|ايضا ل)?', WHAT)),
  finds: [
    '‹تعتزم الهيئة العامة للموانئ إنشاء محطة جديدة›.',
    '‹تسعى جامعة القاهرة إلى توسيع برامجها›.',
  ],
  ignores: [
    'سعى الناس في مناكبها.',
    'الخطة جاهزة منذ عام.',
  ],
});
