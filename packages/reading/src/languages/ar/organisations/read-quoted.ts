import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';
import { followsPluralHead } from './plural-head.ts';

const QUOTED_IN_LIST = 'ar/organisations/quoted-in-list';

/** «شركات النفط كـ«غازنا» و«بحرينا»»: names in quotes after a plural head, the first within a few words. */
export function readQuotedInList(view: TextView, open: number, previous: Body | undefined): Body | null {
  if (view.mark(open) !== '"') return null;
  const close = view.closing(open, 5);
  if (close < open + 2) return null;
  const goesOn = previous !== undefined && previous.rule === QUOTED_IN_LIST && open - previous.endToken <= 2;
  if (!goesOn && !followsPluralHead(view, open)) return null;
  const name = view.stretch(open + 1, close);
  return { state: false, name, composed: null, whole: name, kind: null, authority: null, rule: QUOTED_IN_LIST, aliases: [], parent: null, also: null, endToken: close + 1, needsCompany: false };
}
