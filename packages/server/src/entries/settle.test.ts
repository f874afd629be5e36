import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { perform } from '../platform/act.ts';
import { newId } from '../platform/new-id.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer } from '../platform/testing/test-app.ts';
import { captured } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';
import { Ledger } from './ledger.ts';
import { settle } from './settle.ts';
import { titleFromNames } from './titles.ts';

const app = appOfThisFile();

/** All that is worked out from the rows of entries. */
async function workedOut(): Promise<unknown> {
  const { rows } = await sql<{ all: unknown }>`select jsonb_build_array(
    (select jsonb_agg(jsonb_build_array(id, listed_on, type, status, title_ar, title_en, title_fr, actors, fields) order by id) from entry),
    (select jsonb_agg(jsonb_build_array(id, status, status_date, status_until) order by id) from instrument),
    (select jsonb_agg(to_jsonb(seen) order by instrument_id, level) from instrument_status_seen as seen),
    (select jsonb_agg(jsonb_build_array(id, kind, confidentiality, stems::text) order by id) from search_row),
    (select jsonb_agg(jsonb_build_array(id, language, title, exact::text) order by id) from search_text)) as all`.execute(app.database);
  return rows[0]?.all;
}

describe('what is kept beside entries', () => {
  it('is what would be worked out anew, whichever acts made them', async () => {
    for (const [example, confidentiality] of [[session(), 'restricted'], [sameSigning(), 'internal'], [signing(), 'restricted'], [session(), 'public']] as const) {
      const document = await captured(app, example, { confidentiality });
      await app.request('POST', `/api/documents/${document}/accept-all`);
    }
    const kept = await workedOut();
    const ids = (await app.database.selectFrom('entry').select('id').execute()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(12);
    await perform(app.acting, { deed: 'read' }, async (register) => {
      await settle(register, ids);
      return { settled: true };
    });
    expect(await workedOut()).toEqual(kept);
  });
});

const as = (language: 'ar' | 'en' | 'fr') => titleFromNames({ actor: officer, language }, 'entry.id');

describe('the title that is kept', () => {
  const names = [
    ['acronym', 'ar', 'مبس'], ['official', 'ar', 'مجلس بلديات الساحل'], ['official', 'ar', 'مجلس البلديات الساحلية'], ['short', 'ar', 'البلديات'],
    ['former', 'en', 'Council of Towns'], ['official', 'en', 'Council of Coastal Towns'], ['variant', 'fr', 'Conseil des villes'], ['transliteration', 'fr', 'Majlis'],
  ] as const;

  it('is the one that is worked out for those who may not see every name', async () => {
    // every choice of some of the names
    for (let chosen = 1; chosen < 2 ** names.length; chosen += 7) {
      const id = newId();
      await perform(app.acting, { deed: 'accept' }, async (register) => {
        const ledger = new Ledger(register);
        const name = names.filter((_, n) => (chosen & (2 ** n)) > 0).map(([form, language, value]) => ({ id: newId(), entry_id: id, form, language, value, match_key: value }));
        ledger.make({ id, kind: 'organisation', confidentiality: 'public', is_sample: false }, { organisation: [{ id }], name });
        await ledger.close();
        return { made: true };
      });
      const { rows } = await sql<Record<string, unknown>>`
        select title_ar, title_en, title_fr, ${as('ar')} as ar, ${as('en')} as en, ${as('fr')} as fr from entry where id = ${id}`.execute(app.database);
      const { title_ar, title_en, title_fr, ...worked } = rows[0] ?? {};
      expect({ ar: title_ar, en: title_en, fr: title_fr }).toEqual(worked);
    }
  });
});
