import type { ReportedStatus } from '@mithaq/register/vocabulary';
import type { Basis } from '../reading.ts';
import type { Cue, InstrumentMention } from './instrument-mention.ts';

/** What became of an instrument, and the cue that says so. */
export interface Settled {
  readonly status: ReportedStatus;
  readonly basis: Basis;
  readonly because?: string;
  readonly cue: Cue | null;
}

/**
 * One status out of all that a story says of an instrument. The body wins over the headline; what is proved wins over
 * what is only spoken of; and a signing that nothing proves is no signing.
 */
export function settleStatus(mentions: readonly InstrumentMention[]): Settled {
  const cues = mentions.flatMap((mention) => mention.cues);
  const inBody = cues.filter(({ sentence }) => !sentence.isHeadline);
  const proofs = inBody.filter(({ weight }) => weight === 'proof');
  const proof = proofs.find(({ status }) => status !== 'referenced' && status !== 'under_negotiation');
  const talks = proofs.find(({ status }) => status === 'under_negotiation');
  const spoken = proofs[0];
  const aimed = inBody.find(({ status }) => status === 'planned');
  // «they are at work on its terms, expecting to conclude it soon»: so far they are at work on it.
  if (proof?.status === 'planned' && talks?.sentence === proof.sentence && talks.masked.end < proof.masked.start) return { status: talks.status, basis: 'stated', cue: talks };
  if (proof !== undefined) return { status: proof.status, ...(proof.supposes === undefined ? { basis: 'stated' } : { basis: 'inferred', because: proof.supposes }), cue: proof };
  // «talks went on; he comes to sign it»: what is aimed at says more than that it was talked of.
  if (talks !== undefined && aimed !== undefined && aimed.sentence !== talks.sentence) return { status: 'planned', basis: 'stated', cue: aimed };
  if (talks !== undefined) return { status: talks.status, basis: 'stated', cue: talks };
  if (spoken !== undefined) return { status: spoken.status, basis: 'stated', cue: spoken };
  const headline = cues.find(({ weight }) => weight === 'headline');
  const seen = inBody.some(({ status }) => status === 'signed');
  const told = mentions.some(({ sentence, definite }) => definite && !sentence.isHeadline);
  const borneOut = seen || ((told || headline?.asDone === true) && aimed === undefined);
  if (headline?.status === 'signed' && !borneOut) {
    // «signs» in a headline may mean that it will: the body has to bear it out.
    return { status: 'planned', basis: 'inferred', because: 'headline-not-borne-out', cue: aimed ?? headline };
  }
  if (headline !== undefined && headline.status !== 'signed' && aimed !== undefined) return { status: 'planned', basis: 'stated', cue: aimed };
  if (headline !== undefined) return { status: headline.status, basis: 'inferred', because: 'from-headline', cue: headline };
  return spokenOf(cues, told);
}

/** A headline of a signing together with a body that speaks of it as of an event. */
function spokenOf(cues: readonly Cue[], told: boolean): Settled {
  const headline = cues.find(({ sentence, status }) => sentence.isHeadline && status === 'signed');
  const aims = cues.filter(({ status }) => status === 'planned');
  // «Cairo sees tomorrow the signing of …»: the sentence that aims at it tells of no event.
  const event = cues.find(({ sentence, status }) => !sentence.isHeadline && status === 'signed' && aims.every((aim) => aim.sentence !== sentence));
  if (headline !== undefined && event !== undefined) return { status: 'signed', basis: 'inferred', because: 'headline-and-event', cue: event };
  // «signing of an agreement between …», and then «this agreement aims at …».
  if (headline !== undefined && told && cues.every((cue) => cue === headline || cue.status === 'signed')) return { status: 'signed', basis: 'inferred', because: 'from-headline', cue: headline };
  const [aim] = aims;
  if (aim !== undefined && (event === undefined || headline === undefined)) return { status: 'planned', basis: 'inferred', because: 'for-signing', cue: aim };
  return { status: 'referenced', basis: 'stated', cue: event ?? cues[0] ?? null };
}
