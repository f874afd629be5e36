import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';
import { IS_NEEDED, MUST, REQUIRES } from './words/demands.ts';

/** Those who are told what they must do, where the text names no body. */
const ALL = '(?:جميع|كل|كافه|سائر|ساير) (?:ال)?(?:دول|اطراف|جهات|حكومات|موسسات|بلدان)(?: ال[ء-ي]+){0,2}|الجميع|المجتمع الدولي|الدول(?: ال[ء-ي]+){0,2}|الاطراف(?: ال[ء-ي]+){0,2}|الحكومات';

const ONE_MUST = words([...MUST, 'لا بد', 'يتوجب']);
/** «it is important that», «it is necessary that». */
const OUGHT = `(?:${ONE_MUST}(?: من)?|${words([...IS_NEEDED, 'من اللازم'])})`;
/** «which requires of everyone», «the situation calls upon the States». */
const WHICH_REQUIRES = words(REQUIRES);
const THOSE = `["'(]*(?:${WHO}|${SUBJECT}|${ALL})["')]*`;

export const mustDo = defineRule<CommitmentRule>({
  id: 'ar/commitments/must-do',
  recognises: 'It is said that someone must do something.',
  force: 'call',
  by: 'addressee',
  pattern: sequence(
    evidence(
      `(?:${OUGHT} ان (?=[يت](?!كون)[ء-ي]{2,} ${THOSE})|(?:${ONE_MUST} |${WHICH_REQUIRES} (?:من )?)?(?<![ء-ي])(?:(?:و|ف)?علي |(?<=${WHICH_REQUIRES} من )|(?<=${words(['ينبغي'])} )ل(?=${WHO}))`,
      named('who', `${THOSE}(?:[،,]? و${THOSE})*`),
      `(?:(?: [^.؛!؟،,\\n]{1,40})?[،,]? ان (?=[يت][ء-ي]{2,})|(?<=(?:${ONE_MUST}|${WHICH_REQUIRES}) .{1,160})[،,]? (?=${ACTION})))`,
      WHAT,
    ),
  ),
  finds: [
    'وأضاف أن ‹على المجتمع الدولي أن يتحمل مسؤوليته›.',
    '‹ويجب على جامعة القاهرة أن تنشر نتائجها›.',
    '‹يتعين على الدول الأطراف تقديم تقاريرها في موعدها›.',
    '‹وينبغي لجامعة القاهرة أن تنشر نتائجها›.',
    'وهو ما ‹يتطلب من الجميع تكثيف الجهود›.',
    'وقال إن ‹من الضروري أن تنشر جامعة القاهرة نتائجها›.',
  ],
  ignores: [
    'اطلع على الجميع قبل أن يغادر.',
    'أكد على أن الحوار مفيد.',
  ],
});
