import { issueCodes, issueOf, matchKey } from '@mithaq/register';
import { keepFromSamples } from '../entries/keep-from-samples.ts';
import { isStricter } from '../entries/levels.ts';
import { newId } from '../platform/new-id.ts';
import type { Accepting } from '../review/accepting.ts';

/**
 * The entry of the issue that the words are about, made when first needed. There is one entry an issue; it is as open as
 * the most open document that speaks of it. Null when the words name no issue that is known.
 */
export async function issueEntryOf(accepting: Accepting, words: string): Promise<string | null> {
  const code = issueOf(words);
  if (code === null) return null;
  const { ledger, document } = accepting;
  const transaction = await ledger.register.reading();
  const known = await transaction
    .selectFrom('issue')
    .innerJoin('entry', 'entry.id', 'issue.id')
    .select(['issue.id', 'entry.confidentiality'])
    .where('issue.code', '=', code)
    .executeTakeFirst();
  if (known === undefined) return makeIssue(accepting, code);
  if (isStricter(known.confidentiality, document.level)) await ledger.change('entry', known.id, { id: known.id, confidentiality: document.level });
  return keepFromSamples(accepting, known.id);
}

function makeIssue({ ledger, document }: Accepting, code: string): string {
  const id = newId();
  const term = issueCodes.find((issue) => issue.code === code);
  const names = (['ar', 'en', 'fr'] as const).map((language) => {
    const value = term?.[language] ?? code;
    return { id: newId(), entry_id: id, form: 'title', language, value, match_key: matchKey(value, language) };
  });
  ledger.make({ id, kind: 'issue', confidentiality: document.level, is_sample: document.isSample }, { issue: [{ id, code }], name: names });
  return id;
}
