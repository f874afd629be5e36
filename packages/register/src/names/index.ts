export { isBareName } from './bare-name.ts';
export { fold } from './fold.ts';
export { likeness, likenessOfWord, likenessOfWords, tellingWords } from './likeness.ts';
export { isArabic, matchKey, type NameLanguage } from './match-key.ts';
export { isSharedName, type NamedBody, sameOrganisation } from './organisations.ts';
export { askedAbout, isInDoubt, likeliest, SURELY_ALIKE } from './likeliest.ts';
export { samePerson } from './people.ts';
