export { isCommonWord, searchWords, type SearchWords } from './search-words.ts';
export { isSortOfPaper } from './sorts-of-paper.ts';
