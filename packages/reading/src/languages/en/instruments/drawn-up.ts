import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const TOWN = `(?:at|in) (?:the (?:city|town) of )?[${SIGN.place}${SIGN.state}]`;

/** «This memorandum is entered into on ⟨day⟩», at the head. */
const AT_HEAD = `this ${SIGN.instrument} ?(?:\\([^)]{1,40}\\) )?(?:is|was) (?:hereby )?(?:made|entered into|made and entered into|concluded|signed)(?: and (?:entered into|signed))? (?:${TOWN},? )?(?:on |as of |this )?(?:the )?${SIGN.date}`;
/** «In witness whereof, the undersigned have signed this memorandum in ⟨town⟩ on ⟨day⟩». */
const IN_WITNESS = `in witness whereof[^.;]{0,120}? (?:have |has )?(?:duly )?signed (?:this|the present) ${SIGN.instrument} ${TOWN}[^.;]{0,60}?${SIGN.date}`;

export const drawnUp = defineRule({
  id: 'en/instruments/drawn-up',
  recognises: 'The last clause of an instrument itself: done at a place on a day. That it was signed is supposed of it.',
  pattern: sequence('^["(]*', evidence(`${words('done, done and signed, signed, made and signed, executed, done in duplicate, signed in duplicate')},? (?:${TOWN}[^.;]{0,60}?${SIGN.date}|(?:on )?(?:this )?${SIGN.date},? ${TOWN})|${AT_HEAD}|${IN_WITNESS}`)),
  finds: [
    'The memorandum lasts three years. ‹Done at Amman on 9 February 2025› in two originals.',
    'The memorandum lasts three years. ‹Signed in Tunis, on 5 May 2024›.',
    '‹This Memorandum of Understanding is entered into on 5 May 2024› between Tanta University and Cairo University.',
  ],
  ignores: ['The work was done in Amman on 9 February 2025.', 'Done in haste.'],
});
