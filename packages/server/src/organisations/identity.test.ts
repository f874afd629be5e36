import type { OrganisationFinding, PersonFinding } from '@mithaq/reading';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalsIn } from '../review/testing/captured.ts';
import { WrittenReading } from '../review/testing/written-reading.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

interface Named {
  readonly bodies: readonly string[];
  /** A person, and the body that he serves. */
  readonly person?: { readonly name: string; readonly office: string; readonly body: string };
}

const kind = (name: string) => (name.startsWith('وزارة') ? 'ministry' : name.startsWith('المملكة') || name.startsWith('سلطنة') ? 'state' : 'other');

/** A document that names bodies, and perhaps somebody who serves one of them; all is accepted. Tells what is asked. */
async function told({ bodies, person }: Named): Promise<readonly string[]> {
  const t = new WrittenReading(`ورد في الخبر ذكر ${bodies.join('، ثم ')}.${person === undefined ? '' : ` وتحدث ${person.name} ${person.office}.`}`);
  const organisations = bodies.map((name, n): OrganisationFinding => t.organisation(`organisation:${n}`, name, { kind: t.stated(kind(name), name) }));
  const people: PersonFinding[] = person === undefined ? [] : [t.person('person:0', person.name, {
    offices: [{ title: t.stated(person.office, person.office), organisation: t.stated(`organisation:${bodies.indexOf(person.body)}`, person.body) }],
  })];
  const document = await captured(app, { text: t.text, reading: t.reading({ organisations, people }) });
  const { json } = await app.request('POST', `/api/documents/${document}/accept-all`);
  const asked: readonly string[] = json.questions ?? (json.detail?.proposal === undefined ? [] : [json.detail.proposal]);
  return (await proposalsIn(app, document)).filter(({ id }) => asked.includes(id)).map(({ title }) => title);
}

const named = async (name: string): Promise<number> =>
  (await app.database.selectFrom('name').select('entry_id').distinct().where('value', '=', name).execute()).length;

describe('a body under a name that every State has', () => {
  it('is the one that is there, without a question, where the documents tell of one State', async () => {
    await told({ bodies: ['وزارة الشباب', 'المملكة الأردنية الهاشمية'] });
    expect(await told({ bodies: ['وزارة الشباب', 'وزارة الثقافة الأردنية'] })).toEqual([]);
    expect(await named('وزارة الشباب')).toBe(1);
  });

  it('is the one that is there also when its State is put into the name', async () => {
    await told({ bodies: ['وزارة الشباب', 'المملكة الأردنية الهاشمية'] });
    expect(await told({ bodies: ['وزارة الشباب الأردنية'] })).toEqual([]);
    expect((await app.database.selectFrom('organisation').select('id').where('kind', '=', 'ministry').execute())).toHaveLength(1);
  });

  it('is asked about where they tell of two States, or of none', async () => {
    await told({ bodies: ['وزارة الشباب', 'المملكة الأردنية الهاشمية'] });
    expect(await told({ bodies: ['وزارة الشباب', 'سلطنة عُمان'] })).toEqual(['وزارة الشباب']);
    expect(await told({ bodies: ['وزارة الشباب'] })).toEqual(['وزارة الشباب']);
  });

  it('is another where both names tell their States', async () => {
    await told({ bodies: ['وزارة الشباب الأردنية'] });
    expect(await told({ bodies: ['وزارة الشباب العُمانية'] })).toEqual([]);
    expect((await app.database.selectFrom('organisation').select('id').where('kind', '=', 'ministry').execute())).toHaveLength(2);
  });
});

describe('a body whose name is only like another', () => {
  it.each([['فرع مؤسسة الضاد للترجمة'], ['مؤسسة الضاد للمسرح']])('is not asked about where a word makes it another: %s', async (other) => {
    await told({ bodies: ['مؤسسة الضاد للترجمة'] });
    expect(await told({ bodies: [other] })).toEqual([]);
  });

  it('is asked about when one document has it in two forms, instead of two entries', async () => {
    expect(await told({ bodies: ['المركز العربي لدراسات الصحراء', 'المركز العربي لدراسات الصحراء والمراعي'] })).toEqual(['المركز العربي لدراسات الصحراء والمراعي']);
    expect(await app.database.selectFrom('organisation').select('id').execute()).toHaveLength(1);
  });
});

const at = (body: string, office = 'مدير البرامج') => ({ name: 'سامي خالد العدوان', office, body });

describe('a person of a name that is there', () => {
  it('is asked about at another body', async () => {
    await told({ bodies: ['مؤسسة الضاد للترجمة'], person: at('مؤسسة الضاد للترجمة') });
    expect(await told({ bodies: ['جمعية هواة الفلك'], person: at('جمعية هواة الفلك') })).toEqual(['سامي خالد العدوان']);
  });

  it('is the one that is there at the same body, or at another of the same State', async () => {
    await told({ bodies: ['وزارة الشباب الأردنية'], person: at('وزارة الشباب الأردنية', 'وزير الشباب') });
    expect(await told({ bodies: ['وزارة الشباب الأردنية'], person: at('وزارة الشباب الأردنية', 'الوزير') })).toEqual([]);
    expect(await told({ bodies: ['وزارة الثقافة الأردنية'], person: at('وزارة الثقافة الأردنية', 'وزير الثقافة') })).toEqual([]);
    expect(await named('سامي خالد العدوان')).toBe(1);
  });
});
