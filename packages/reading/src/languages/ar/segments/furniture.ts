import { fold } from '../letters/fold.ts';
import { AGENCIES, BYLINE_STARTS, CAPTION_STARTS, KEYWORD_STARTS, NETWORKS } from './words/about-the-page.ts';
import { FURNITURE_LINES, FURNITURE_STARTS, OTHER_STORIES } from './words/page-furniture.ts';

/** The words with which a line may begin, by their first letter: most lines begin with none of them. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(list: readonly string[]): Beginnings {
  return Map.groupBy(list.map(fold), (words) => words.charAt(0));
}

/** Those of the words with which the line begins. */
function beginningsOf(line: string, among: Beginnings): readonly string[] {
  return among.get(line.charAt(0))?.filter((words) => line.startsWith(words)) ?? [];
}

const lines = new Set(FURNITURE_LINES.map(fold));
const starts = byFirstLetter(FURNITURE_STARTS);
const stories = byFirstLetter(OTHER_STORIES);
const keywords = byFirstLetter(KEYWORD_STARTS);
const bylines = byFirstLetter(BYLINE_STARTS);
const captions = byFirstLetter(CAPTION_STARTS);
const agencies = new Set(AGENCIES.map(fold));
const onlyNetworks = new RegExp(`^(?:(?:${NETWORKS.map(fold).sort((a, b) => b.length - a.length).join('|')})[\\s|،/-]*)+$`, 'u');
/** «ع ق/ن م», «ط ح»: those who wrote and checked a wire. */
const initials = /^\p{L}{1,2}(?:[\s./،-]{1,3}\p{L}{1,2}){1,5}$/u;
/** «15:42 ت م», «0093»: when a wire was sent, and its number. */
const stamp = /^[\d:.\s]+(?:ت\s?م|غ)?$/u;

const bare = (line: string): string => line.replaceAll(/^[\s*|>:/()[\]-]+|[\s*|<:/.()[\]!-]+$/gu, '');
const beginsWith = (line: string, among: Beginnings): boolean => beginningsOf(line, among).some((start) => !/^\p{L}/u.test(line.slice(start.length)));

export type LineKind = 'furniture' | 'other-stories' | 'keywords' | 'byline' | 'caption' | 'text';

/** What a line of folded letters is by its own words. */
export function kindOfLine(line: string): LineKind {
  const words = bare(line);
  if (words === '' || lines.has(words) || agencies.has(words) || onlyNetworks.test(words) || initials.test(words) || stamp.test(words) || beginsWith(words, starts)) return 'furniture';
  const headings = beginningsOf(words, stories);
  // «اقرأ أيضا: …»: a link to one story, amid the text.
  if (words.length < 200 && headings.some((heading) => /^[\s]*[:/][\s]*\S.{6}/u.test(words.slice(heading.length)))) return 'furniture';
  if (headings.some((heading) => words.length < heading.length + 25)) return 'other-stories';
  if (beginningsOf(words, keywords).some((start) => words === start || /^[\s]*[:：]/u.test(words.slice(start.length)))) return 'keywords';
  if (words.startsWith('سمات ') && words.length < 220) return 'keywords';
  if (words.length < 90 && beginningsOf(words, bylines).some((start) => /^[\s]*[:/|]/u.test(words.slice(start.length)))) return 'byline';
  if (words.length < 160 && beginningsOf(words, captions).some((start) => /^[\s]*[:/|]/u.test(words.slice(start.length)))) return 'caption';
  // «//انتهى// 1714 ت م», ad sizes, lone links and numbers.
  if (/^\/*انتهي\/*[\s\d:تمغ/]*$/u.test(line.trim()) || /^\d{2,4}\s?[x×]\s?\d{2,4}$/u.test(words) || /^(?:https?:|www\.)\S+$/u.test(words)) return 'furniture';
  return 'text';
}

/** Furniture that stands at the end of a line of text: a link to the story, keywords without a line of their own. */
export const tailPattern = new RegExp(`(?<=[.!؟"\\s])(?:${['رابط الخبر', 'سمات', 'كلمات دلالية', 'الوسوم'].map(fold).join('|')})(?=[\\s:])[^\\n.]{4,240}$`, 'u');
