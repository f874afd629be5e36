import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const takesUpOffice = defineRule({
  id: 'en/appointments/takes-up-office',
  recognises: 'Somebody takes up an office or succeeds another in it.',
  pattern: sequence(evidence(`${named('person', SIGN.person)}(?:,[^,.;]{0,60},)? ${words('took office as, takes office as, assumed office as, assumed the post of, assumed his duties as, assumed her duties as, was sworn in as, will succeed, succeeded, succeeds, takes over as, took over as, took up the post of, took up his post as, took up her post as')} (?:the |its |new )*(?:${SIGN.person},? (?:as )?(?:the )?)?${named('office', SIGN.office)}`)),
  finds: [
    '‹Dr Salim Haddad took office as President of the Arab Centre for Law› on Monday.',
    '‹Hana Odeh was sworn in as Minister of Justice›.',
  ],
  ignores: [
    'Dr Salim Haddad took the train.',
    'Hana Odeh met the Minister of Justice.',
  ],
});
