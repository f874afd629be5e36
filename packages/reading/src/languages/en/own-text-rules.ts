import type { Rule } from '../../rules/rule.ts';
import { clauseImpersonal } from './commitments/clause-impersonal.ts';
import { clauseOfParty } from './commitments/clause-of-party.ts';
import { drawnUp } from './instruments/drawn-up.ts';
import { ownText } from './instruments/own-text.ts';
import { partyCalled } from './instruments/party-called.ts';
import { signsForParty } from './instruments/signs-for-party.ts';

/** Rules by which the text of an instrument itself is read, and no other text. */
export const ownTextRules: readonly Rule[] = [ownText, drawnUp, partyCalled, signsForParty, clauseOfParty, clauseImpersonal];
