import type { OfficeHeld } from '../../../reading.ts';
import { sourceSpan } from '../../../text/folded.ts';
import { textOf } from '../../../text/span.ts';
import type { Holding } from '../mentions.ts';
import type { TextView } from '../text-view.ts';

/** «الرئيس سالم المرزوقي», «بالملك فهد»: a title that only who heads a State bears. */
const HEADS = /(?<![ء-ي])[وبفك]?(?<title>ال(?:رييس|ملك|ملكه|سلطان|عاهل))(?![ء-ي])/u;

/** The office that the title before a name tells of, where no other office of the person is told. */
export function officeOfTitle(view: TextView, holdings: readonly Holding[]): readonly OfficeHeld[] {
  for (const { named } of holdings) {
    const begin = named.honorific?.start ?? 0;
    const said = named.honorific === null ? null : HEADS.exec(view.text.slice(begin, named.honorific.end));
    const title = said?.groups?.['title'];
    if (said === null || title === undefined) continue;
    const start = begin + said.index + said[0].length - title.length;
    const span = sourceSpan(view.folded, { start, end: start + title.length });
    return [{ title: { value: textOf(view.source, span), basis: 'stated', rule: 'ar/people/name-after-honorific', evidence: [span] }, organisation: null }];
  }
  return [];
}
