import type { Rule } from '../../../rules/rule.ts';
import { appointedToOffice } from './appointed-to-office.ts';
import { takesUpOffice } from './takes-up-office.ts';

/** People who take up an office. */
export const appointmentRules: readonly Rule[] = [
  appointedToOffice,
  takesUpOffice,
];
