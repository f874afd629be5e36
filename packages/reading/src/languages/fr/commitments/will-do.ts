import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const willDo = defineRule<CommitmentRule>({
  id: 'fr/commitments/will-do',
  recognises: 'What a body will do, said as its intention.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^.;]{0,90},)? (?:(?:se |s')(?=reunir)|(?=(?!signer|sera|seront|aura|auront|permettra|permettront|devra|devront|pourra|pourront|fera|portera|contribuera|tiendra|verra|restera|assistera|viendra|paraphera)[a-z]{3,}(?:era|eront|ira|iront|ra|ront)(?![a-z])(?<!contra|mantra))|${words("entend, entendent, envisage de, envisagent de, prévoit de, prévoient de, compte, comptent, a l'intention de, ont l'intention de")} (?!signer ))`, WHAT)),
  finds: [
    '‹Le comité remettra un projet de rapport avant mai›.',
    'L’‹UNICEF entend ouvrir deux bureaux›.',
  ],
  ignores: [
    'Le comité a remis un rapport.',
    'Le soleil se lèvera.',
  ],
});
