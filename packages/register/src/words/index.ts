export { isCommonWord, searchWords, type SearchWords } from './search-words.ts';
