import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clauseWithout, sequence, WHO, words } from '../patterns.ts';

const MEETS = `
  received, receives, met with, meets with, met, meets, welcomed, welcomes, held talks with, holds talks with, conferred with,
  paid a courtesy call on
`;
/** «received a letter from», «met the needs of», «welcomed the decision of»: nobody was met. */
const NO_GUEST = `
  letter, message, call, phone, telephone, invitation, credentials, copy, award, prize, medal, report, support, assistance, training, needs,
  requirements, conditions, criteria, standards, from, by, decision, step, initiative, announcement, adoption, efforts, signing, agreement,
  statement, role, election, appointment
`;
const GUEST = `(?:(?:a|the|visiting|high-level|${SIGN.state}) ){0,3}(?:(?:delegation|group) (?:of|from|representing|led by|headed by) )?(?:(?:the|his|her|its|their|${SIGN.state}(?='s? ?[a-z ]*counterpart)) ){0,2}(?:counterpart,? )?["(]*${WHO}(?!'s)`;
/** «at the headquarters of ⟨the Council⟩ in ⟨town⟩,»: where, not whom. */
const WHERE = `(?:(?:at|in) (?:[a-z']+ ){1,4}(?:of|in) (?:the )?[${SIGN.organisation}${SIGN.state}${SIGN.place}],? (?:in ${SIGN.place},? )?)?`;

export const metByVerb = defineRule<MeetingRule>({
  id: 'en/meetings/met-by-verb',
  recognises: 'One received, met or conferred with another; «the meeting» told of afterwards is this one.',
  status: 'held',
  pattern: sequence(`${WHO}(?: \\([^)]{1,12}\\))?,? (?:(?:has|also|today|yesterday|here|on|${SIGN.date}),? ){0,3}`, evidence(`${words(MEETS)},? ${WHERE}${clauseWithout(NO_GUEST, 10)}${GUEST}`)),
  finds: [
    'UNESCO: Dr Paolo Reyes ‹received at his office in Tunis on Monday the Ambassador of Japan›.',
    'Dr Paolo Reyes ‹met with a delegation of the Arab League›.',
  ],
  ignores: [
    'Dr Paolo Reyes received a letter from the Ambassador of Japan.',
    'UNESCO met the needs of Jordan.',
  ],
});
