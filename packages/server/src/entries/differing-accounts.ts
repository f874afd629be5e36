import type { Known } from './facts.ts';
import type { Fact, FactValue } from './schema.ts';
import { AccountValue } from './account-value.ts';

/**
 * Puts beside each fact what other sources say of it instead. Where the reader does not see the fact itself, for it rests on documents hidden from
 * her, what she may see stands in its place, and nothing tells that it is another telling.
 */
export function withDifferingAccounts(facts: readonly Fact[], { parts, evidence }: Known): Fact[] {
  const alone: Fact[] = [];
  const beside = new Map<Fact, NonNullable<Fact['differingAccounts']>>();
  for (const { id, field, row, value, named } of parts.differingAccounts) {
    const shown = shownValue(AccountValue.parse(value), named);
    if (shown === null) continue;
    const account = { id, value: shown, evidence: evidence.ofItem(id) };
    const fact = facts.find((one) => one.field === field && one.item === row) ?? alone.find((one) => one.field === field && one.item === null);
    if (fact === undefined) alone.push({ field, item: null, value: shown, evidence: account.evidence });
    else beside.set(fact, [...(beside.get(fact) ?? []), account]);
  }
  return [...facts, ...alone].map((fact) => {
    const differingAccounts = beside.get(fact);
    return differingAccounts === undefined ? fact : { ...fact, differingAccounts };
  });
}

/** An entry that the reader may not see is no value to her. */
function shownValue(value: AccountValue, named: Parameters<typeof entryValue>[0]): FactValue | null {
  return value.is === 'entry' ? entryValue(named) : value;
}

const entryValue = (entry: Known['parts']['differingAccounts'][number]['named']): FactValue | null => (entry === null ? null : { is: 'entry', entry });
