import type { TextView } from '../text-view.ts';
import { type KnownMatch, knownNameAt, stateOfNationality } from './known-names.ts';

/** A known name at this token, with what may follow it in its own name: whose agency it is, or of which State. */
export function wholeKnownName(view: TextView, at: number): KnownMatch | null {
  const known = knownNameAt(view.tokens, at);
  if (known === null || known.known.type !== 'organisation') return known;
  const more = lengthOfOwner(view, known) || lengthOfNationality(view, at, known);
  return more === 0 ? known : { ...known, end: known.end + more };
}

/** «منظمة الأغذية والزراعة للأمم المتحدة», «… التابعة للأمم المتحدة». */
function lengthOfOwner(view: TextView, { known, end }: KnownMatch): number {
  if (known.kind !== 'specialised_institution' && known.kind !== 'igo' && known.kind !== 'agency' && known.kind !== 'subsidiary_organ') return 0;
  return view.word(end) === 'للامم' && view.word(end + 1) === 'المتحده' ? 2 : 0;
}

/** «الديوان الوطني لحقوق الإنسان الكويتي»: the State of an institution, at the end of its name. */
function lengthOfNationality(view: TextView, at: number, { known, end }: KnownMatch): number {
  const word = view.word(end);
  if (known.kind !== 'nhri' || !word.startsWith('ال') || stateOfNationality(word) === null) return 0;
  return word.endsWith('ه') === view.word(at).endsWith('ه') ? 1 : 0;
}
