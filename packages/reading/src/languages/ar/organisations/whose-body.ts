import { bodies } from '../../../../../../data/authority/bodies.ts';
import { fold } from '../letters/fold.ts';

/** Human-rights institutions by the name they share with those of other States, and by their State. */
const atHome = new Map<string, Map<string, string>>();

for (const { id, kind, ar, state } of bodies) {
  if (kind !== 'nhri' || state === undefined) continue;
  for (const own of (ar.own ?? []).map(fold)) atHome.set(own, (atHome.get(own) ?? new Map<string, string>()).set(state, id));
}

/**
 * The institution meant by a name that several States' institutions bear: that of the one State among theirs which the
 * document names. «المجلس الوطني لحقوق الإنسان» beside «المغرب» is Morocco's; beside Morocco and Algeria it is either's.
 */
export function bodyAtHome(foldedName: string, named: ReadonlySet<string>): string | null {
  const meant = [...(atHome.get(foldedName) ?? [])].filter(([state]) => named.has(state));
  return meant.length === 1 ? (meant[0]?.[1] ?? null) : null;
}
