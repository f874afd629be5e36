import { sql, type RawBuilder } from 'kysely';
import { titleOf, type Reader } from './titles.ts';
import { seesEverything } from './visible-row.ts';

const COLUMNS = { ar: 'order_ar', en: 'order_en', fr: 'order_fr' } as const;

/** What entries are sorted by title by: kept beside the titles that those see from whom nothing is hidden. */
export function entryTitleOrder(reader: Reader): RawBuilder<unknown> {
  const kept = sql.ref(`entry.${COLUMNS[reader.language]}`);
  if (seesEverything(reader.actor)) return kept;
  const seen = titleOf(reader, 'entry.id');
  return sql`(case when ${seen} = entry.${sql.ref(`title_${reader.language}`)} then ${kept} else ${titleOrder(seen)} end)`;
}

/** What a title is sorted by: its letters without marks, article and quotation marks, so that «الإيسيسكو» stands beside «أيسيسكو». */
export function titleOrder(title: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`title_order(${title}) collate "C"`;
}
