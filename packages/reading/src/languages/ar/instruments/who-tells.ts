import { bodyOfSpeaker, inferredParty } from '../../../joining/choose-parties.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { PartyFinding, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { BODY } from '../patterns.ts';
import { nameOfInstrument } from './name-of-instrument.ts';

type Parties = readonly Value<PartyFinding>[];

export const CABINET = fold('مجلس الوزراء');

/** «⟨the ministry⟩ stressed that it is still in talks with …»: it tells of itself. */
const OF_ITSELF = new RegExp(`${BODY}["')]*[،,]? (?:${SIGN.date}[،,]? )?(?:عن )?(?:[وب]?ان(?:ها|ه|هما)|توقيعها|توقيعه|عزمها|عزمه|اعتزامها|اعتزامه|استعدادها|استعداده|نيتها|نيته) `, 'u');
const OFFICE_IN_STATE = new RegExp(`${SIGN.office} (?:في |ب)${SIGN.state}`, 'u');

/** Where one party is named: the body that tells of it, or for which he speaks who tells of it. */
export function whoTells(lead: InstrumentMention, one: Parties, known: KnownBodies): Parties {
  const itself = bodyOfItself(lead, one, known);
  if (itself.length > 0) return itself;
  return bodyOfSpeaker(lead, one, { known, rule: nameOfInstrument.id }).flatMap((party) => insteadOfCabinet(party, lead, known));
}

function bodyOfItself({ sentence, at, cues }: InstrumentMention, [other]: Parties, known: KnownBodies): Parties {
  if (cues.every(({ status }) => status === 'referenced')) return [];
  const found = OF_ITSELF.exec(sentence.masked.slice(0, at));
  const key = found === null ? null : (sentence.mentionAt(found.index)?.key ?? null);
  if (found === null || key === null || key === other?.value.organisation || known.organisation(key)?.kind?.value === 'media') return [];
  return [{ ...inferredParty(key, 'body-of-speaker', nameOfInstrument.id), evidence: [sentence.written({ start: found.index, end: found.index + 1 })] }];
}

/** «the adviser of the prime minister in ⟨Iraq⟩ spoke of an agreement with …»: not the cabinet, its State. */
function insteadOfCabinet(party: Value<PartyFinding>, { sentence }: InstrumentMention, known: KnownBodies): Parties {
  if (fold(known.name(party.value.organisation)) !== CABINET) return [party];
  const at = sentence.masked.search(OFFICE_IN_STATE);
  const state = at < 0 ? null : (sentence.mentionAt(sentence.masked.indexOf(SIGN.state, at))?.key ?? null);
  return state === null ? [] : [{ ...party, value: { organisation: state, actingThrough: null } }];
}
