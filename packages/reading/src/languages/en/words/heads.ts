import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { wordsOf } from '../../../latin/word-lists.ts';

/** Nouns that head the name of a body, by its kind. */
const HEADS: readonly (readonly [kind: OrganisationKind, words: string])[] = [
  ['ministry', 'ministry'],
  ['university', 'university college academy school institute polytechnic'],
  ['council', 'council'],
  ['committee', 'committee commission'],
  ['secretariat', 'secretariat'],
  ['parliament', 'parliament assembly senate knesset'],
  ['court', 'court tribunal'],
  ['bank_or_fund', 'bank fund'],
  ['company', 'company corporation corp holding holdings ltd limited inc plc llc llp gmbh airlines airways telecom petroleum refinery industries enterprises'],
  ['agency', 'agency authority bureau office board directorate centre center observatory service ombudsman inspectorate customs police municipality governorate regency embassy consulate mission administration presidency organisation organization commissariat registry'],
  ['government', 'government cabinet'],
  ['unit', 'department division faculty unit sector branch laboratory'],
  ['ngo', 'association foundation society federation confederation union league crescent trust charity institution alliance coalition syndicate guild'],
  ['network', 'network consortium'],
  ['other', 'chamber club group museum library hospital ports port exchange theatre party movement front'],
];

/** Nouns that head the name of a body, in the singular, by their kind. */
export const headKinds: ReadonlyMap<string, OrganisationKind> = new Map(HEADS.flatMap(([kind, words]) => wordsOf(words).map((word) => [word, kind] as const)));

/** Heads of two bodies in one: «the Ministries of Health and Education». */
export const pluralHeads: ReadonlyMap<string, string> = new Map([['ministries', 'Ministry'], ['universities', 'University'], ['departments', 'Department'], ['embassies', 'Embassy']]);

/** Heads that are as often a common noun: without an adjective or a complement of their own kind they name nothing. */
export const weakHeads: ReadonlySet<string> = new Set([
  'group', 'party', 'movement', 'front', 'port', 'ports', 'service', 'administration', 'mission', 'unit', 'branch', 'sector', 'exchange', 'union',
  'office', 'board', 'presidency', 'customs', 'limited', 'school', 'industries', 'theatre', 'police', 'fund', 'trust', 'alliance', 'league',
  'division', 'institution',
]);
