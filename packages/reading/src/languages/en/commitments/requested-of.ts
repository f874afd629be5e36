import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const requestedOf = defineRule<CommitmentRule>({
  id: 'en/commitments/requested-of',
  recognises: 'A body is requested, charged or instructed to do something.',
  force: 'request',
  by: 'addressee',
  pattern: sequence(evidence(`${words('requested, requests, request, requesting, instructed, instructs, tasked, tasks, entrusted, charged, mandated, asked, asks, asking, directed')} (?:the |its |all |both |each )?${named('who', `[^.;]{0,10}?(?:${WHO}|secretariat|secretary-general|committee|member states|institutions?|parties|commission|council|states|(?:working )?group|high commissioner|experts?|rapporteur|office|bureau|governments?|organisations?|organizations?)[^.;,]{0,80}?`)} (?:to|with) `, WHAT)),
  finds: [
    'The council ‹requested UNICEF to prepare a study by June›.',
    'The session ‹tasked the Islamic Development Bank with funding the plan›.',
  ],
  ignores: [
    'The council prepared a study.',
    'He asked the way.',
  ],
});
