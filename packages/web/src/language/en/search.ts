import type { search as ar } from '../ar/search.ts';
import type { Texts } from '../text.ts';

export const search: Texts<typeof ar> = {
  label: 'Search the register',
  placeholder: 'Search (/)',
  go: 'Search',
  suggestions: 'Suggestions',
  all: 'All results for “{q}”',
  noSuggestion: 'No entry has this name; press Enter to search all texts.',
  searching: 'Searching…',
  title: 'Search',
  results: { zero: 'No results', one: 'One result', other: '{n} results' },
  resultsFor: '{count} for “{q}”',
  allKinds: 'All',
  kinds: 'Kinds',
  exactHint: 'Put a phrase in quotation marks "like this" to find it word for word.',
  exactOn: 'The phrase in quotation marks is looked for word for word.',
  empty: 'Nothing matches “{q}”',
  emptyHow: 'Try fewer or shorter words. Arabic letters are folded: أ and ا, ة and ه, ى and ي are the same, and vowel marks and the article do not matter.',
  emptyKind: 'Nothing of this kind; search all kinds.',
  start: 'What are you looking for?',
  startHow: 'Type the name of an organisation or a person, or words of an instrument, a statement or a document.',
};
