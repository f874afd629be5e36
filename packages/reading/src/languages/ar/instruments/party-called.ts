import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { PARTY_NOUN, PARTY_ORDINAL } from './party-noun.ts';
import { CALLED, HEREINAFTER } from './words/parties.ts';

/** «hereinafter called …»: the words in quotes, else the few before a mark. */
const NAME = `["'(]*(?!(?:ال)?${PARTY_NOUN}(?:ين|ان)|الجهتين|الاطراف)(?:"?ب ?["'(]+)?(?<name>[^"'()،؛.:\\n]{3,40}?)(?=["')،؛.:\\n]|$)`;

export const partyCalled = defineRule({
  id: 'ar/instruments/party-called',
  recognises: 'The text of an instrument says what it calls one of its parties: «hereinafter referred to as the First Party».',
  pattern: sequence(
    evidence(
      `${words(CALLED, '')} (?:${words(HEREINAFTER, '')} )?(?:ب(?:اسم |عباره |كلمه |ـ* ?(?=["'(]|ال|لل))|(?=["'(]|ال${PARTY_NOUN}))${NAME}`,
      `|(?:${words(['بصفته', 'بصفتها', 'كطرف', 'التي تمثل', 'الذي يمثل', 'باعتباره', 'باعتبارها'], '')} (?=(?:ال)?${PARTY_NOUN} )|[(،,] ?(?=(?:ال)?${PARTY_NOUN} (?:ال)?${PARTY_ORDINAL} ?[)،,]))${named('name2', `(?:ال)?${PARTY_NOUN}ا? (?:ال)?${PARTY_ORDINAL}ا?(?![ء-ي])`)}`,
    ),
  ),
  finds: [
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\nوزارة النقل، ‹ويشار إليها فيما بعد بـ"الطرف الأول›".',
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\nجامعة طنطا (‹ويسمى فيما يلي الفريق الثاني›)،',
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\nجامعة طنطا، مقرها طنطا ‹(طرف ثاني›)',
  ],
  ignores: [
    'مذكرة تفاهم بين وزارة النقل في تونس وجامعة طنطا\n\nالوزارة والجامعة (المشار إليهما فيما بعد بالطرفين)،',
    'وهذا ما يسمى في علم الاقتصاد بالركود.',
  ],
});
