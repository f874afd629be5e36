import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as register } from './migrations/0001-register.ts';
import { up as narrowSearch } from './migrations/0002-narrow-search.ts';
import { up as lighterActs } from './migrations/0003-lighter-acts.ts';
import { up as actorsInLists } from './migrations/0004-actors-in-lists.ts';
import { up as reasons } from './migrations/0005-reasons.ts';
import { up as pages } from './migrations/0006-pages.ts';
import { up as bodiesOfStates } from './migrations/0007-bodies-of-states.ts';
import { up as deferredDocuments } from './migrations/0008-deferred-documents.ts';
import { up as wordsOfFields } from './migrations/0009-words-of-fields.ts';
import { up as composedNames } from './migrations/0010-composed-names.ts';
import { up as titleOrder } from './migrations/0011-title-order.ts';
import { up as pagesRecognised } from './migrations/0012-pages-recognised.ts';
import { up as documentsWithin } from './migrations/0013-documents-within.ts';
import { up as webAddresses } from './migrations/0014-web-addresses.ts';
import { up as copies } from './migrations/0015-copies.ts';
import { up as feeds } from './migrations/0016-feeds.ts';
import { up as variants } from './migrations/0017-variants.ts';
import { up as recognisedPages } from './migrations/0018-recognised-pages.ts';
import { up as correctedWords } from './migrations/0019-corrected-words.ts';
import { up as agencies } from './migrations/0020-agencies.ts';
import { up as renewal } from './migrations/0021-renewal.ts';
import { up as differingAccounts } from './migrations/0022-differing-accounts.ts';
import { up as amount } from './migrations/0023-amount.ts';
import { up as decisions } from './migrations/0024-decisions.ts';
import type { Database } from './tables.ts';

/** In order, forward only. A new one gets the next number and a line here; an old one is never changed once released. */
const migrations: Record<string, Migration> = {
  '0001-register': { up: register },
  '0002-narrow-search': { up: narrowSearch },
  '0003-lighter-acts': { up: lighterActs },
  '0004-actors-in-lists': { up: actorsInLists },
  '0005-reasons': { up: reasons },
  '0006-pages': { up: pages },
  '0008-deferred-documents': { up: deferredDocuments },
  '0007-bodies-of-states': { up: bodiesOfStates },
  '0009-words-of-fields': { up: wordsOfFields },
  '0010-composed-names': { up: composedNames },
  '0011-title-order': { up: titleOrder },
  '0012-pages-recognised': { up: pagesRecognised },
  '0013-documents-within': { up: documentsWithin },
  '0014-web-addresses': { up: webAddresses },
  '0015-copies': { up: copies },
  '0016-feeds': { up: feeds },
  '0017-variants': { up: variants },
  '0018-recognised-pages': { up: recognisedPages },
  '0019-corrected-words': { up: correctedWords },
  '0020-agencies': { up: agencies },
  '0021-renewal': { up: renewal },
  '0022-differing-accounts': { up: differingAccounts },
  '0023-amount': { up: amount },
  '0024-decisions': { up: decisions },
};

/** Brings the tables up to date. Several machines may do it at once: one works, the others wait for it. */
export async function migrate(database: Kysely<Database>): Promise<readonly string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
