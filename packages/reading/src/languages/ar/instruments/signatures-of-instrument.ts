import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Participant } from '../../../joining/read-list.ts';
import type { Settled } from '../../../joining/settle-status.ts';
import { type Present, signaturesFound } from '../../../joining/signatures.ts';
import type { InstrumentFinding, Key } from '../../../reading.ts';
import type { ActContext } from '../act-context.ts';
import { announcedSigning } from './announced-signing.ts';
import { pointedToSigning } from './pointed-to-signing.ts';
import { inItsSetting } from './in-its-setting.ts';
import { ownPart } from './own-part.ts';
import { signaturesIn } from './signatories-of.ts';
import { goingOnWithSigning } from './goes-on-signing.ts';
import { signedByVerb } from './signed-by-verb.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { whosePartyIn } from './whose-party.ts';
import { witnessedBy } from './witnessed-by.ts';

export interface SignaturesAsked {
  readonly settled: Settled;
  readonly partyKeys: readonly Key[];
  readonly context: ActContext;
}

export function signaturesOf(mentions: readonly InstrumentMention[], { settled, partyKeys, context }: SignaturesAsked): Pick<InstrumentFinding, 'signatories' | 'witnesses'> {
  if (!['signed', 'initialled', 'referenced', 'activated', 'planned'].includes(settled.status)) return { signatories: [], witnesses: [] };
  // «under the initiative»: who acts by it, «by ⟨the group⟩ and its head», did not sign it.
  const sentences = new Set<Sentence>(mentions.flatMap(({ sentence, cues }) => cues.filter(({ rule }) => rule !== inItsSetting.id).flatMap((cue) => [sentence, cue.sentence])));
  for (const { sentence, before } of goingOnWithSigning(context.story.body)) {
    if (before.some((one) => sentences.has(one))) sentences.add(sentence);
  }
  const signers: Present[] = [];
  const present: Present[] = [];
  const isTold = mentions.some(({ sentence, cues }) => !sentence.isHeadline && cues.some(({ status }) => status === 'signed'));
  for (const mention of mentions) {
    if (isTold && mention.sentence.isHeadline) continue;
    // Those who only discuss an instrument put no hand to it.
    if (!mention.cues.some(({ status, weight, parties }) => status === 'signed' || status === 'initialled' || (status === 'referenced' && weight === 'proof' && parties !== null && settled.status === 'referenced'))) continue;
    for (const one of [...(mention.subjects ?? []), ...mention.parties]) if (!isTeller(one, mention) && ((one.person !== null || one.office !== null) && (one.at.start < mention.at || one.represented || isCounterpart(one, mention)))) signers.push({ sentence: mention.sentence, one });
  }
  for (const sentence of sentences) {
    if (sentence.isHeadline) continue;
    const { signatories: all, witnesses } = signaturesIn(sentence, context.resolve);
    const part = ownPart(sentence, mentions);
    const own = part === null ? all : all.filter(({ at }) => at.start >= part.start && at.start < part.end);
    const signatories = own.length > 0 ? own : all;
    // Of a signing to come only those count who are said to sign for somebody.
    for (const one of signatories) if (settled.status !== 'planned' || one.body !== null) signers.push({ sentence, one });
    for (const one of witnesses) present.push({ sentence, one });
  }
  return signaturesFound(signers, present, { partyKeys, known: context.known, source: context.source, rules: { signed: signedOnBehalf.id, witnessed: witnessedBy.id }, whoseParty: whosePartyIn(context.known) });
}

/** «the dean signed an agreement with the director ⟨name⟩»: a person on either side of it; «the academy signed …»: who signed for it is not told, and yet he did. */
function isCounterpart(one: Participant, { at, parties, cues, subjects = [] }: InstrumentMention): boolean {
  const before = [...subjects, ...parties].filter((other) => other.at.start < at);
  const isSigned = cues.some(({ rule }) => rule === signedByVerb.id);
  return one.person !== null && before.some((other) => other.person !== null || other.office !== null || (isSigned && one.body === null && other.body !== null));
}

/** «the minister announced that … signed», «confirmed the signing of …»: he tells of it. */
function isTeller({ at }: Participant, mention: InstrumentMention): boolean {
  if (at.end < mention.at && mention.cues.some(({ rule, status }) => (rule === announcedSigning.id || rule === pointedToSigning.id) && status === 'signed')) return true;
  return at.end < mention.at && / (?:ان|انه|انها|بان|عن) /.test(mention.sentence.masked.slice(at.end, mention.at));
}
