import { DENIED, DENYING } from '../../words/denials.ts';

/** Verbs after which the speaker may be named. */
export const DENIES = [
  ...DENIED,
  'كذب', // he gave the lie to
  'كذبت', // she gave the lie to
  'فند', // he refuted
  'فندت', // she refuted
  'دحض', // he refuted
  'دحضت', // she refuted
] as const;

/** The same where the speech goes on. */
export const DENIES_ON = [
  ...DENYING,
  'مفندا', // refuting
  'مفندة', // refuting (f.)
] as const;
