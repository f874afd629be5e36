import { appointedByBody } from './appointed-by-body.ts';
import { appointedByOffice } from './appointed-by-office.ts';
import { appointedToOffice } from './appointed-to-office.ts';
import { givenHeadship } from './given-headship.ts';
import { holderSucceeds } from './holder-succeeds.ts';
import { successorOf } from './successor-of.ts';
import { takesUpOffice } from './takes-up-office.ts';

/** In the order in which they are tried; what one has read of a sentence the next does not read again. */
export const appointmentRules = [successorOf, holderSucceeds, appointedByBody, appointedToOffice, takesUpOffice, givenHeadship, appointedByOffice] as const;
