/** «Article 3»: the number of an article. */
export const ARTICLE = '(?:article|section|clause|paragraphe)s?[ -]+(?:premier|\\d{1,2}(?:er|re|e)?|[ivx]{1,5}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?![a-z0-9])\\)?';

/** What may stand before the words of a clause: its article, its number or a bullet. */
export const CLAUSE_LEAD = `["(]?(?:${ARTICLE} ?[:.,-]* ?)?(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-z]|[ivx]{1,4}) ?[.)]\\)? ?|[-*•▪●] ?)?`;
