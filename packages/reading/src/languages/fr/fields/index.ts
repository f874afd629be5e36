import type { Rule } from '../../../rules/rule.ts';
import { inTheFieldOf } from './in-the-field-of.ts';
import { purposeOfInstrument } from './purpose-of-instrument.ts';

/** Fields and forms of cooperation. */
export const topicRules: readonly Rule[] = [
  inTheFieldOf,
  purposeOfInstrument,
];
