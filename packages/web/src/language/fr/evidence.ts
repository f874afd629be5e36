import type { evidence as ar } from '../ar/evidence.ts';
import type { Texts } from '../text.ts';

export const evidence: Texts<typeof ar> = {
  title: 'Passage à l’appui',
  open: 'Montrer le passage : {what}',
  openInferred: 'Montrer le passage (valeur déduite) : {what}',
  stated: 'Énoncé dans le texte',
  inferred: 'Déduit ; le document ne le dit pas ainsi',
  because: 'Raison de la déduction : {why}',
  byRule: 'Lu par une règle',
  byPerson: 'Saisi par une personne',
  byModel: 'Proposé par un modèle de langue',
  why: 'Qu’a vu la règle ?',
  recognises: 'Ce que la règle reconnaît',
  finds: 'Exemples de ce qu’elle trouve',
  ignores: 'Exemples de ce qu’elle laisse',
  noWords: 'Une personne a saisi cette valeur ; aucun passage de document ne l’appuie.',
  noDocument: 'Aucun document n’appuie cette valeur.',
  openDocument: 'Ouvrir le document à ce passage',
};
