import { evidence, literally } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';
import { CURRENCIES, MONEY_SIGNS } from './words/money.ts';

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?(?:[ -]?(?:thousand|million|billion|trillion|mn|bn|m(?![a-z])))?';
const SPELT = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half a) (?:hundred |thousand |million |billion ){1,2}';
const SUM = `(?:(?:${MONEY_SIGNS.map(literally).join('|')}) ?${NUMBER}|(?:${NUMBER} |${SPELT})(?:[a-z]+ )?(?:${CURRENCIES.join('|')})s?(?![a-z]))`;
const LEADS = '(?:worth|valued at|values?|amounting to|totall?ing|a total of|(?:an? |the )?(?:total )?(?:amount|sum|value|cost|budget|grant|loan|credit|financing|envelope) of|at a cost of)';

export const sumOfMoney = defineRule({
  id: 'en/instruments/sum-of-money',
  recognises: 'The sum that an instrument is worth or grants.',
  pattern: sequence(`(?:(?<![a-z])${LEADS} (?:about |around |some |nearly |over |up to |more than )?|(?=[^\\s]+[ -](?:[a-z]+[ -]){0,3}${SIGN.instrument}))`, evidence(SUM)),
  finds: [
    'The fund signed a loan agreement worth ‹$50 million› with the ministry.',
    'The bank and the council concluded a grant agreement in the amount of ‹20 million euros›.',
    'They signed a ‹€3.5 million› agreement.',
  ],
  ignores: [
    'Trade between the two countries reached $3 billion.',
    'The memorandum was signed by 20 ministers.',
  ],
});
