import type { InstrumentType, ReportedStatus } from '@mithaq/register/vocabulary';
import type { Rule } from './rule.ts';

/**
 * How far a cue is to be trusted. `proof`: the text reports the act itself. `headline`: proof only in a headline, until
 * the body says otherwise. `support`: it speaks of the act as known; alone it proves nothing.
 */
export type Weight = 'proof' | 'headline' | 'support';

/** A rule that says what happened to an instrument. The pattern holds the instrument's sign, unless it `pointsBack`. */
export interface StatusRule extends Rule {
  readonly status: ReportedStatus;
  readonly weight: Weight;
  /** «signed it»: the instrument is the one last named. */
  readonly pointsBack?: boolean;
  /** The status is supposed, for this reason: «drawn up in … on …» does not say that it was signed. */
  readonly supposes?: string;
  /** Of headlines, where the present tells of the past, it says nothing. */
  readonly bodyOnly?: boolean;
  /** It tells of instruments of this type alone: of an agreement «issued by …» says nothing new. */
  readonly ofType?: InstrumentType;
  /** It takes the mention out of account: a question, a rumour, a player's contract. */
  readonly refuses?: boolean;
}
