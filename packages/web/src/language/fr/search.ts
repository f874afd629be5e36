import type { search as ar } from '../ar/search.ts';
import type { Texts } from '../text.ts';

export const search: Texts<typeof ar> = {
  label: 'Chercher dans le registre',
  placeholder: 'Chercher (/)',
  go: 'Chercher',
  suggestions: 'Suggestions',
  all: 'Tous les résultats pour « {q} »',
  noSuggestion: 'Aucune fiche de ce nom ; appuyez sur Entrée pour chercher dans tous les textes.',
  searching: 'Recherche…',
  title: 'Recherche',
  results: { zero: 'Aucun résultat', one: 'Un résultat', other: '{n} résultats' },
  resultsFor: '{count} pour « {q} »',
  allKinds: 'Tout',
  kinds: 'Types',
  exactHint: 'Mettez une expression entre guillemets "ainsi" pour la trouver mot pour mot.',
  exactOn: 'L’expression entre guillemets est cherchée mot pour mot.',
  empty: 'Rien ne correspond à « {q} »',
  emptyHow: 'Essayez moins de mots, ou des mots plus courts. Les lettres arabes sont rapprochées : أ et ا, ة et ه, ى et ي ; les voyelles et l’article ne comptent pas.',
  emptyKind: 'Rien de ce type ; cherchez dans tous les types.',
  start: 'Que cherchez-vous ?',
  startHow: 'Tapez le nom d’une organisation ou d’une personne, ou des mots d’un instrument, d’une déclaration ou d’un document.',
};
