import { fold } from '../letters/fold.ts';
import { FIRST_SECOND, ORDINALS } from '../words/ordinals.ts';

const oneOf = (list: readonly string[]): string => list.map(fold).join('|');

/** «Article (3)», «the second clause»: the number of an article. */
export const ARTICLE = `(?:ال)?(?:ماده|بند|فصل|باب|محور) ?(?:(?:رقم )?\\(? ?(?:\\d{1,2}|ال(?:${oneOf(ORDINALS)})(?: عشره?)?) ?\\)?)(?![ء-ي\\d])`;

/** «First:», «fourth:». */
export const SECTION = `(?:${oneOf(FIRST_SECOND)})(?![ء-ي]) ?[:،,.-]* ?`;

/** «2-», «(b)», «first:», a bullet. */
const MARK = `(?:\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{1,2})? (?!\\d)|\\(? ?(?:\\d{1,2}(?:[-./]\\d{1,2}){0,2}|[ا-ي]) ?[-.):/]+ ?-? ?|[-*•▪●o] ?|${SECTION})`;

/** What may stand before the words of a clause: its article, its number, «and». */
export const CLAUSE_LEAD = `["'(]?(?:${ARTICLE} ?[:.،-]* ?)?${MARK}?(?:كما )?(?:و(?=س?[يت][ء-ي]{3}|علي |كل |ال))?`;
