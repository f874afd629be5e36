import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SUBJECT } from '../commitments/what.ts';
import { BODY, sequence, words } from '../patterns.ts';
import { PARTY_NOUN, PARTY_ORDINAL } from './party-noun.ts';

const FOR = words(['عن', 'نيابة عن', 'باسم', 'بالنيابة عن'], '');
const WHO = `(?:ال${PARTY_NOUN}(?: ال${PARTY_ORDINAL})?(?![ء-ي])|["'(]*${BODY}(?: في ${BODY})?|${SUBJECT})`;
/** Another column of the same line. */
const BESIDE = `(?<=\\| ?|^${FOR} [^.،؛:\\n]{2,90} )`;
/** «First Party | Second Party», over their names. */
const ALONE = `(?:^|(?<=^ال${PARTY_NOUN} ال${PARTY_ORDINAL}(?: ?\\| ?| )))(?=ال${PARTY_NOUN} ال${PARTY_ORDINAL}(?: ?\\| ?| )(?:ال${PARTY_NOUN} ال${PARTY_ORDINAL})?$|ال${PARTY_NOUN} ال${PARTY_ORDINAL}$)`;

export const signsForParty = defineRule({
  id: 'ar/instruments/signs-for-party',
  recognises: 'A line of the signature block of an instrument says for which party is signed below it.',
  pattern: sequence(evidence(`(?:(?:^[^ء-ي\\uE001-\\uE007]{0,3}|${BESIDE})${FOR} |${ALONE})`, named('who', WHO)), `(?= ?["')]*(?:[:،/|]|$)| ${FOR} | ال${PARTY_NOUN} ال${PARTY_ORDINAL}$)`),
  finds: ['‹عن الطرف الأول›', '‹عن وزارة النقل التونسية›\nوزير النقل', '‹عن الفريق الأول› ‹عن الفريق الثاني›', '‹الطرف الأول› ‹الطرف الثاني›'],
  ignores: ['أعلن عن الطرف الأول.', 'عن وزارة النقل صدر بيان.'],
});
