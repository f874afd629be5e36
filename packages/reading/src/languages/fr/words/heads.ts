import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { fold } from '../../../latin/letters/fold.ts';
import { wordsOf } from '../../../latin/word-lists.ts';

/** Nouns that head the name of a body, by its kind. */
const HEADS: readonly (readonly [kind: OrganisationKind, words: string])[] = [
  ['ministry', 'ministère secrétariat-d-état'],
  ['university', 'université faculté école institut académie collège lycée polytechnique'],
  ['council', 'conseil'],
  ['committee', 'comité commission'],
  ['secretariat', 'secrétariat'],
  ['parliament', 'parlement assemblée sénat chambre'],
  ['court', 'cour tribunal'],
  ['bank_or_fund', 'banque fonds caisse'],
  ['company', 'société compagnie entreprise groupe holding sa sarl'],
  ['agency', 'agence autorité office bureau direction centre observatoire ambassade consulat mission inspection commissariat haut-commissariat régie service commune municipalité mairie wilaya gouvernorat préfecture région présidence organisation organisme instance établissement cabinet délégation médiateur'],
  ['government', 'gouvernement'],
  ['unit', 'département division secteur laboratoire'],
  ['ngo', 'association fondation fédération confédération union ligue croissant croix-rouge alliance coalition syndicat ordre institution mouvement'],
  ['network', 'réseau consortium'],
  ['other', 'communauté club musée bibliothèque hôpital parti port bourse archives'],
];

/** Nouns that head the name of a body, in the singular, by their kind. */
export const headKinds: ReadonlyMap<string, OrganisationKind> = new Map(HEADS.flatMap(([kind, words]) => wordsOf(words).map((word) => [fold(word).replace('-d-', ' '), kind] as const)));

/** Heads of two bodies in one: «les ministères de la Santé et de l’Éducation». */
export const pluralHeads: ReadonlyMap<string, string> = new Map([['ministeres', 'ministère'], ['universites', 'université'], ['gouvernements', 'gouvernement']]);

/** Heads that name a body even with a small letter, when a complement follows: «le ministère de la Santé». */
export const smallHeads: ReadonlySet<string> = new Set([
  'ministere', 'gouvernement', 'universite', 'agence', 'conseil', 'commission', 'comite', 'secretariat', 'fondation', 'association', 'banque',
  'office', 'institut', 'centre', 'ambassade', 'assemblee', 'organisation', 'chambre', 'federation', 'union', 'autorite', 'ecole', 'direction',
  'fonds', 'reseau', 'academie', 'observatoire', 'cour', 'parlement', 'faculte', 'ligue', 'caisse', 'societe', 'haut commissariat', 'bureau',
  'compagnie', 'entreprise', 'groupe', 'club', 'musee', 'bibliotheque', 'hopital',
]);

/** Of these a small letter and a plain complement tell no name: «le centre de la ville», «la direction de l’action». */
export const looseHeads: ReadonlySet<string> = new Set([
  'centre', 'direction', 'union', 'bureau', 'societe', 'cour', 'fonds', 'organisation', 'autorite', 'ecole', 'reseau', 'chambre', 'region',
  'mission', 'service', 'groupe', 'presidence', 'port', 'ordre', 'instance', 'institution', 'cabinet', 'delegation', 'commune', 'mouvement', 'parti',
  'secteur', 'departement', 'division', 'office', 'association', 'ligue', 'caisse', 'conseil', 'commission', 'comite', 'institut', 'agence',
  'fondation', 'federation', 'academie', 'observatoire', 'assemblee', 'secretariat', 'club', 'compagnie', 'entreprise', 'musee', 'bibliotheque',
  'hopital',
]);
