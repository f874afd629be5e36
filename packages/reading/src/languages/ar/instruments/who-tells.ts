import { bodyOfSpeaker, inferredParty } from '../../../joining/choose-parties.ts';
import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { PartyFinding, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { CABINET } from '../cabinet.ts';
import { fold } from '../letters/fold.ts';
import { BODY } from '../patterns.ts';
import { nameOfInstrument } from './name-of-instrument.ts';

type Parties = readonly Value<PartyFinding>[];

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
  const place = found === null ? whoIsAt(cues, sentence) : found.index;
  const key = place === null ? null : (sentence.mentionAt(place)?.key ?? null);
  if (place === null || key === null || key === other?.value.organisation || NO_PARTY.has(known.organisation(key)?.kind?.value ?? '')) return [];
  return [{ ...inferredParty(key, 'body-of-speaker', nameOfInstrument.id), evidence: [sentence.written({ start: place, end: place + 1 })] }];
}

/** «⟨the ministry⟩ studies the signing of a memorandum with …»: who is at work on it stands right after the verb. */
const AT_WORK = new RegExp(`^[وف]?[ء-ي]{3,} ["'(]*(?=${BODY})`, 'u');

function whoIsAt(cues: InstrumentMention['cues'], sentence: Sentence): number | null {
  const cue = cues.find((one) => one.sentence === sentence && WORKED_AT.has(one.status));
  const verb = cue === undefined ? null : AT_WORK.exec(sentence.masked.slice(cue.masked.start));
  return cue === undefined || verb === null ? null : cue.masked.start + verb[0].length;
}

/** An outlet only tells of it, and a council only speaks of it. */
const NO_PARTY: ReadonlySet<string> = new Set(['media', 'council', 'committee', 'parliament']);
const WORKED_AT: ReadonlySet<string> = new Set(['proposed', 'under_negotiation']);

/** «the adviser of the prime minister in ⟨Iraq⟩ spoke of an agreement with …»: not the cabinet, its State. */
function insteadOfCabinet(party: Value<PartyFinding>, { sentence }: InstrumentMention, known: KnownBodies): Parties {
  if (fold(known.name(party.value.organisation)) !== CABINET) return [party];
  const at = sentence.masked.search(OFFICE_IN_STATE);
  const state = at < 0 ? null : (sentence.mentionAt(sentence.masked.indexOf(SIGN.state, at))?.key ?? null);
  return state === null ? [] : [{ ...party, value: { organisation: state, actingThrough: null } }];
}
