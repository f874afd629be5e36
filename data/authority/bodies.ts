import africanUnion from './organisations/african-union.json' with { type: 'json' };
import banks from './organisations/banks.json' with { type: 'json' };
import gcc from './organisations/gcc.json' with { type: 'json' };
import humanRightsInstitutions from './organisations/human-rights-institutions.json' with { type: 'json' };
import international from './organisations/international.json' with { type: 'json' };
import league from './organisations/league.json' with { type: 'json' };
import ministries from './organisations/ministries.json' with { type: 'json' };
import oic from './organisations/oic.json' with { type: 'json' };
import parliaments from './organisations/parliaments.json' with { type: 'json' };
import regional from './organisations/regional.json' with { type: 'json' };
import unitedNations from './organisations/united-nations.json' with { type: 'json' };

/** What a body is called in one language. */
export interface BodyNames {
  readonly name: string;
  readonly short?: string;
  readonly acronym?: string;
  /** Names it goes by at home, as others do in theirs: they tell it only beside its State. */
  readonly own?: readonly string[];
  readonly former?: readonly string[];
  readonly variants?: readonly string[];
  readonly source?: string;
}

export type Language = 'ar' | 'en' | 'fr';

/** A body of the authority file, as its row has it. */
export interface AuthorityBody {
  readonly id: string;
  readonly kind: string;
  readonly ar: BodyNames;
  readonly en: BodyNames | null;
  readonly fr: BodyNames | null;
  readonly parent: string | null;
  readonly state?: string;
  readonly seat?: { readonly state: string; readonly city?: string };
  readonly wikidata?: string;
  readonly sharedAcronyms?: readonly string[];
  readonly rendered?: readonly string[];
  readonly gaps?: { readonly en?: string; readonly fr?: string };
  readonly note?: string;
}

/** One file of the folder `organisations`. */
export interface AuthorityFamily {
  readonly family: Readonly<Record<Language, string>>;
  readonly source: string;
  readonly bodies: readonly AuthorityBody[];
}

export const families: readonly AuthorityFamily[] = [
  oic, league, gcc, africanUnion, unitedNations, banks, regional, international, ministries, parliaments, humanRightsInstitutions,
];

/** All bodies, those that many documents name first. */
export const bodies: readonly AuthorityBody[] = families.flatMap((family) => family.bodies);
