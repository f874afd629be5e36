import type { InstrumentMention } from './instrument-mention.ts';

/** A record begins where something is reported of an instrument, or where it is named as one that is known. */
export function isWorthARecord(mention: InstrumentMention): boolean {
  if (mention.cues.some(({ weight, status }) => weight !== 'support' || (status === 'planned' && !(mention.generic && mention.number === 'many')))) return true;
  const named = mention.definite && mention.tail.length >= (KNOWN_BY_NAME.has(mention.type) || (mention.isNamed === true && mention.cues.length > 0) ? 1 : 2);
  const between = mention.definite && mention.parties.length >= (mention.tail.length > 0 ? 1 : 2);
  return mention.isThere === true || mention.knownByName === true || named || between || mention.ofTheSides || (mention.cues.length > 0 && (mention.parties.length > 0 || mention.dated));
}

/** Treaties, charters and plans of action are known by short names. */
const KNOWN_BY_NAME: ReadonlySet<string> = new Set(['treaty', 'convention', 'joint_action_plan']);
