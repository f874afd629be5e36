import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';

export const billPresented = defineRule<StatusRule>({
  id: 'en/instruments/bill-presented',
  recognises: 'A bill to approve an instrument is presented, sent on or debated: it is proposed, and not approved yet.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(evidence(`${words('tabled, presented, introduced, submitted, examined, debated, discussed, considered, will debate, will consider, will examine, first reading of, second reading of')} ${clauseWithout('adopted, passed, approved', 8)}${words('bill, bills, draft law, draft laws')} ${clause(12)}${INSTRUMENT}`)),
  finds: [
    'The minister ‹tabled a bill to ratify the tax convention› with Chile.',
    'The committee ‹examined the draft law approving the loan agreement›.',
  ],
  ignores: [
    'The parliament passed the bill that approves the loan agreement.',
    'The minister presented a bill on ports.',
  ],
});
