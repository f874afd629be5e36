import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const appointedToOffice = defineRule({
  id: 'en/appointments/appointed-to-office',
  recognises: 'Somebody is appointed, elected or named to an office.',
  pattern: sequence(evidence(`(?:${words('appointed, elected, named, re-elected, reappointed, appoints, elects, names, nominated, appointment of, election of, appointing, designated, designates')} (?:${named('by', `[${SIGN.organisation}]`)} )?${named('person', SIGN.person)},? (?:as )?(?:the |its |a |an |new |to be )*${named('office', SIGN.office)}|${named('appointee', SIGN.person)}(?:,[^,.;]{0,60},)? (?:was|has been|is) (?:unanimously )?${words('appointed, elected, named, re-elected, reappointed')} (?:as )?(?:the |its |a |an |new )*${named('post', SIGN.office)})`)),
  finds: [
    'The council ‹appointed Ms Hana Odeh as Special Rapporteur› on freedom of movement.',
    'The congress ‹elected Dr Salim Haddad president of the Arab Centre for Law›.',
  ],
  ignores: [
    'Ms Hana Odeh spoke to the council.',
    'The president of the Arab Centre for Law spoke.',
  ],
});
