import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import { NUMBERS } from './words/lengths.ts';
import { ABOUT_SO_MUCH, CURRENCIES, MONEY_OF_ELSE, NUMBERS_OF_MONEY, OF_THE_SUM, SCALES } from './words/money.ts';

const COUNTED = `(?:\\d[\\d.,]*|${words([...NUMBERS, ...NUMBERS_OF_MONEY, ...SCALES], 'و|ال|وال')})`;
/** «of the United States», «Saudi»: whose money it is. */
const WHOSE = '(?: [ء-ي]{2,}(?:ي|يا|يه)(?![ء-ي]))?';
const SUM = `(?:${words(ABOUT_SO_MUCH, '')} )?(?:${COUNTED}(?: ${COUNTED}){0,5} ${words(CURRENCIES, '')}${WHOSE}|[$€] ?\\d[\\d.,]*(?: ${words(SCALES, '')})?|\\d[\\d.,]*(?: ${words(SCALES, '')})? ?[$€])`;
/** «trade of the value of …»: looked for behind the words that lead to a sum, not at every letter. */
const OF_ELSE = `(?<!(?:${MONEY_OF_ELSE.map(fold).join('|')})(?![ء-ي])[^.؛،]{0,45})`;

export const sumOfMoney = defineRule({
  id: 'ar/instruments/sum-of-money',
  recognises: 'The sum that an instrument is worth or grants.',
  pattern: sequence(`(?:${words(OF_THE_SUM)}${OF_ELSE}|(?<![ء-ي])و?قيمه (?:هذه |هذا )?["'(]*${SIGN.instrument}["')]*)(?: (?!${words(['التي', 'الذي'])})[ء-ي]+){0,2}? `, evidence(SUM)),
  finds: [
    'وقعت الوزارة اتفاقية منحة بقيمة ‹خمسة ملايين دولار أمريكي› مع الصندوق.',
    'وقع البنك عقد قرض بمبلغ إجمالي ‹20 مليون يورو›.',
    'وتبلغ قيمة الاتفاقية ‹نحو 3.5 مليون ريال سعودي›.',
    'وقعا اتفاقية تمويل قيمتها ‹مليونا ونصف المليون دينار›.',
  ],
  ignores: [
    'بلغ حجم التبادل التجاري بين البلدين ثلاثة مليارات دولار.',
    'وقعا اتفاقية تجارة بعد صادرات بقيمة مليون دولار.',
    'وقعا مذكرة ذات قيمة كبيرة.',
  ],
});
