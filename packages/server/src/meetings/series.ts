import { matchKey, ordinalOf, seriesKey, type MeetingWords } from '@mithaq/register';
import { keepFromSamples } from '../entries/keep-from-samples.ts';
import { languageOf } from '../entries/name-keys.ts';
import { Recording } from '../entries/recording.ts';
import { visible } from '../platform/actor.ts';
import { newId } from '../platform/new-id.ts';
import { standsAlone } from './naming.ts';
import { fieldOf, type Accepting, type Admitted } from '../review/accepting.ts';

/** Taking a name apart word by word costs its length three times over. */
const LONGEST_NAME = 300;

/**
 * The series a meeting belongs to: the one whose name it shares, or, where an ordinal says that it recurs, a new one.
 * Null for a meeting that stands alone.
 */
export async function seriesOf(accepting: Accepting, admitted: Admitted, organ: string | null): Promise<string | null> {
  const name = fieldOf(admitted, 'name', 'text');
  // «دورتها العامة» may be any body's; a whole paragraph is nobody's
  if (name === null || !standsAlone(name.value.text) || name.value.text.length > LONGEST_NAME) return null;
  const words: MeetingWords = { language: languageOf(name.value.text, accepting.document.language), place: fieldOf(admitted, 'place', 'text')?.value.text ?? null };
  const key = seriesKey(name.value.text, words);
  // «الدورة الثالثة» alone: which body's session it is, the name does not say
  if (key.split(' ').length < 2) return null;
  const known = await seriesNamed(accepting, key, organ);
  const recurs = fieldOf(admitted, 'ordinal', 'number') !== null || ordinalOf(name.value.text) !== null;
  if (known !== null) return keepFromSamples(accepting, known);
  if (!recurs) return null;

  const { ledger, document } = accepting;
  const proposal = { id: admitted.id, segment: admitted.segment };
  const series = await Recording.begin({ ledger, document, proposal, kind: 'series', match: null });
  const title = seriesName(name.value.text, words);
  const titled = await series.once('name', { id: newId(), entry_id: series.entryId, form: 'title', language: words.language, value: title, match_key: key }, () => false);
  await series.own('meeting_series', { convener_id: null }, organ === null ? [] : [{ values: { convener_id: organ }, field: null }]);
  series.assert(name.field, titled);
  return series.write();
}

/** Its key is the name of its meetings without what is said of one alone. Two bodies may call theirs alike: their series are two. */
async function seriesNamed({ ledger: { register } }: Accepting, key: string, organ: string | null): Promise<string | null> {
  const transaction = await register.reading();
  const row = await transaction
    .selectFrom('name')
    .innerJoin('entry', 'entry.id', 'name.entry_id')
    .innerJoin('meeting_series', 'meeting_series.id', 'entry.id')
    .select('entry.id')
    .where('entry.kind', '=', 'series')
    .where('name.match_key', '=', key)
    .where(visible(register.actor, 'entry'))
    .$if(organ !== null, (query) => query.where((column) => column.or([column('convener_id', 'is', null), column('convener_id', '=', organ)])))
    .orderBy('entry.created_at')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The name of the meetings without ordinal, year and place, as it is written. */
export function seriesName(name: string, words: MeetingWords): string {
  let written: readonly string[] = name.trim().split(/\s+/u);
  // «الثاني عشر» goes word by word: without the second the first alone is an ordinal too
  for (let shorter = withoutOneTime(written, words); shorter.length < written.length; shorter = withoutOneTime(written, words)) written = shorter;
  const last = written.at(-1) ?? '';
  return (/^(?:في|من|in|at|à|en)$/u.test(last) ? written.slice(0, -1) : written).join(' ');
}

/** A word goes when it says something of this meeting and the series' key does not need it. */
function withoutOneTime(written: readonly string[], words: MeetingWords): readonly string[] {
  const name = written.join(' ');
  const key = seriesKey(name, words);
  const gone = written.findIndex((_, index) => {
    const rest = written.toSpliced(index, 1).join(' ');
    return matchKey(rest, words.language) !== matchKey(name, words.language) && seriesKey(rest, words) === key;
  });
  return gone === -1 ? written : written.toSpliced(gone, 1);
}
