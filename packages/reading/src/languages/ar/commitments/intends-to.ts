import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { TWO } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';

/** Verbs that reach the deed by a particle alone. */
const STRIVES = ['تسعى', 'يسعى', 'نسعى', 'يسعيان', 'تسعيان', 'يسعون'];
const PREPARES = ['يستعد', 'تستعد', 'نستعد', 'يستعدان', 'تستعدان', 'يستعدون'];

/** After «which» only where a body stands right before it: «the bank, which intends to». */
const NOT_WHICH = `(?<!(?<![${SIGN.organisation}${SIGN.state}]["')،,]* )و?(?:التي|الذي) )`;
/** The two, «the ministry», or a body a few words on. */
const WHO_INTENDS = `(?:(?:${TWO}|${SUBJECT}) (?:في (?:هذه|هذا) ال[ء-ي]+ )?|(?:(?!${ACTION}|ال[ء-ي]+ ب|(?:الي|علي|القيام|اجراء) )[^.؛!؟ ]+ ){0,6}?["'(]*${WHO}["']*(?: و["']*${WHO}["']*){0,3}[،,]? )?`;
/** The particle that each verb has before the deed. */
const TO_DO = `(?:الي |(?<!${words(PREPARES)} [^.؛!؟]{0,90})ل(?=[ء-ي])|ل(?=${VERBAL_NOUN})|ايضا ل|(?<!${words(STRIVES)} |${words(PREPARES)} [^.؛!؟]{0,90}))`;

export const intendsTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/intends-to',
  recognises: 'A body intends, plans, strives or prepares to do something.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      `${NOT_WHICH}${words(['تعتزم', 'يعتزم', 'تنوي', 'ينوي', 'تخطط', 'يخطط', 'نخطط', ...STRIVES, 'نعتزم', 'يدرس', 'ندرس', 'تدرس', ...PREPARES])} `,
      named('who', WHO_INTENDS),
      TO_DO,
      WHAT,
    ),
  ),
  finds: [
    '‹تعتزم الهيئة العامة للموانئ إنشاء محطة جديدة›.',
    '‹تسعى جامعة القاهرة إلى توسيع برامجها›.',
    '‹تستعد جامعة القاهرة لإطلاق منصة للطلبة›.',
  ],
  ignores: [
    'سعى الناس في مناكبها.',
    'تستعد جامعة القاهرة للامتحانات.',
    'لا يسعى المسافرون وحدهم إليه.',
    'الخطة جاهزة منذ عام.',
    'وفق الرؤية الجديدة التي تسعى إلى تنمية شاملة.',
  ],
});
