import { sql, type Kysely } from 'kysely';

/**
 * Titles are sorted as an index has them: forms of one letter together, without marks, quotation marks and the article. What
 * they are sorted by is kept beside them: worked out for each sorting it would take seconds in a large register.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Letters that are one letter in an alphabetical list. */
const SAME_LETTER: readonly (readonly [letter: string, written: string])[] = [
  ['ا', 'أإآٱ'], ['ي', 'ىئ'], ['و', 'ؤ'], ['ه', 'ة'],
  ['a', 'àâäÀ'], ['c', 'çÇ'], ['e', 'éèêëÉÈÊ'], ['i', 'îïÎ'], ['o', 'ôöÔ'], ['u', 'ùûüÛ'],
];
/** What does not count: Arabic marks, the line that lengthens words, quotation marks and brackets. */
const UNSEEN = '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640"«»“”‘’()[]';
const WRITTEN = SAME_LETTER.map(([, written]) => written).join('');
const FOLDED = SAME_LETTER.map(([letter, written]) => letter.repeat(written.length)).join('');
/** So many letters of a title tell its place. */
const LETTERS = 32;

const STATEMENTS = [
  // «translate» takes out what it has no letter for
  `create function title_order(title text) returns text language sql immutable parallel safe as $$
    select case when left(folded, 2) = 'ال' then substr(folded, 3) else folded end
    from (select ltrim(translate(lower(left(title, ${LETTERS})), '${WRITTEN}${UNSEEN}', '${FOLDED}'))) as one (folded) $$`,
  ...['ar', 'en', 'fr'].map((language) => `alter table entry add column order_${language} text collate "C" generated always as (title_order(title_${language})) stored`),
];
