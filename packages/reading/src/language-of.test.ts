import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['وقعت وزارة الصحة مذكرة تفاهم مع UNICEF.', 'ar'],
  ['The ministry signed an agreement with the وزارة.', 'en'],
  ['Le ministère a signé un accord avec l’université.', 'fr'],
  ['Signature d’un accord de coopération entre le Maroc et le Sénégal', 'fr'],
  ['Morocco and Senegal sign cooperation agreement', 'en'],
  ['', 'ar'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
