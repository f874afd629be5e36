import { appointedByBody } from './appointed-by-body.ts';
import { appointedByOffice } from './appointed-by-office.ts';
import { appointedToOffice } from './appointed-to-office.ts';
import { appointedWhoWasNamed } from './appointed-who-was-named.ts';
import { givenHeadship } from './given-headship.ts';
import { holderSucceeds } from './holder-succeeds.ts';
import { promotedToPost } from './promoted-to-post.ts';
import { successorOf } from './successor-of.ts';
import { takesUpOffice } from './takes-up-office.ts';

/** In the order in which they are tried; what one has read of a sentence the next does not read again. */
export const appointmentRules = [successorOf, holderSucceeds, appointedByBody, appointedToOffice, promotedToPost, appointedWhoWasNamed, takesUpOffice, givenHeadship, appointedByOffice] as const;
