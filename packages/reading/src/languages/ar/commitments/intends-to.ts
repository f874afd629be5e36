import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { TWO } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';

/** Verbs that reach the deed by a particle alone. */
const STRIVES = ['تسعى', 'يسعى', 'نسعى'];

export const intendsTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/intends-to',
  recognises: 'A body intends or plans to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`(?<!(?<![${SIGN.organisation}${SIGN.state}]["')،,]* )و?(?:التي|الذي) )${words(['تعتزم', 'يعتزم', 'تنوي', 'ينوي', 'تخطط', 'يخطط', 'نخطط', ...STRIVES, 'نعتزم', 'يدرس', 'ندرس', 'تدرس'])} `, named('who', `(?:(?:${TWO}|${SUBJECT}) (?:في (?:هذه|هذا) ال[ء-ي]+ )?|(?:(?!${ACTION}|ال[ء-ي]+ ب|(?:الي|علي|القيام|اجراء) )[^.؛!؟ ]+ ){0,6}?["'(]*${WHO}["']*(?: و["']*${WHO}["']*){0,3}[،,]? )?`), `(?:الي |ل(?=[ء-ي])|ايضا ل|(?<!${words(STRIVES)} ))`, WHAT)),
  finds: [
    '‹تعتزم الهيئة العامة للموانئ إنشاء محطة جديدة›.',
    '‹تسعى جامعة القاهرة إلى توسيع برامجها›.',
  ],
  ignores: [
    'سعى الناس في مناكبها.',
    'لا يسعى المسافرون وحدهم إليه.',
    'الخطة جاهزة منذ عام.',
    'وفق الرؤية الجديدة التي تسعى إلى تنمية شاملة.',
  ],
});
