import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const calledUpon = defineRule<CommitmentRule>({
  id: 'fr/commitments/called-upon',
  recognises: 'Someone is called upon or invited to do something.',
  force: 'call',
  by: 'addressee',
  pattern: sequence(evidence(`${words("a appelé, ont appelé, appelle, appellent, appelant, a exhorté, ont exhorté, exhorte, exhortent, a invité, ont invité, invite, invitent, invitant, a engagé, encourage, a encouragé")} ${named('who', `(?:la |le |les |l'|tous les |toutes les |son |sa )?(?:[^.;,]{0,60}?)(?:${WHO}|etats|communaute|donateurs|bailleurs|organisations?|institutions?|parties|pays|gouvernements|membres?|comites?|commissions?|fonds|partenaires)(?: [^.;,]{0,60}?)?`)} (?:a |d')`, WHAT)),
  finds: [
    'Le sommet ‹a appelé l’UNICEF à doubler son aide›.',
    'Elle ‹a exhorté les États membres à ratifier la charte›.',
  ],
  ignores: [
    'Le sommet a doublé son aide.',
    'L’appel du large est fort.',
  ],
});
