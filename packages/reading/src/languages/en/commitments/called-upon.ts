import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const calledUpon = defineRule<CommitmentRule>({
  id: 'en/commitments/called-upon',
  recognises: 'Someone is called upon or invited to do something.',
  force: 'call',
  by: 'addressee',
  pattern: sequence(evidence(`${words('called on, called upon, calls on, calls upon, calling on, urged, urges, urging, invited, invites, inviting, appealed to, encouraged, encourages')} (?:the |its |all |both |each )?${named('who', `(?:[^.;,]{0,60}?)(?:${WHO}|states|community|donors|organisations|organizations|institutions|parties|countries|governments|members?|commissions?|committees?|funds|partners)(?: [^.;,]{0,50}?)?`)} to `, WHAT)),
  finds: [
    'The summit ‹called upon UNICEF to double its aid›.',
    'She ‹urged member States to ratify the charter›.',
  ],
  ignores: [
    'The summit doubled its aid.',
    'The urge to leave was strong.',
  ],
});
