import { z } from 'zod';
import { both, measure, report } from './figures.ts';
import type { ServerProcess } from './server-process.ts';

const PHRASES = ['مذكرة التفاهم', 'الاتفاقية', 'الأمين العام', 'تفاهم مذكرة', 'لبناء القدرات', 'وزارة الصحة', 'تبادل الخبرات', 'العمل العربي المشترك'];
const KINDS = ['mou', 'agreement', 'protocol', 'joint_action_plan', 'joint_declaration', 'executive_programme'];
const YEARS = 30;
const LANGUAGES = ['ar', 'en', 'fr'];

/** A question put to the server again and again, never the same twice in a row. */
interface Question {
  readonly what: string;
  readonly ask: (n: number) => Promise<unknown>;
  readonly aim: string;
  readonly aimAtOnce: string;
  /** Done before each, and not measured. */
  readonly before?: (n: number) => Promise<unknown>;
}

const Total = z.object({ total: z.number() });
const Listed = z.object({ items: z.array(z.object({ id: z.string() })) });
const Entry = z.object({ version: z.number() });

/** How fast the register is read, one question at a time and eight at once. */
export async function askRegister(server: ServerProcess, corrected: string): Promise<void> {
  const { items } = Listed.parse(await server.get('/api/instruments?size=200&sort=title'));
  for (const { what, ask, aim, aimAtOnce, before } of questions(server, { ids: items.map(({ id }) => id), corrected })) {
    report(what, both(await measure(ask, { times: 300, ...(before ? { before } : {}) })), aim);
    if (!before) report(`${what}, 8 at once`, both(await measure((n) => ask(n + 320), { times: 600, atOnce: 8 })), aimAtOnce);
  }
  const { total } = Total.parse(await server.get(`/api/search?kind=instrument&q=${encodeURIComponent('الاتفاقية')}`));
  report('instruments found for «الاتفاقية», of 10,000 and those added', `${total}`, '≥ 1,714');
}

function questions(server: ServerProcess, { ids, corrected }: { ids: readonly string[]; corrected: string }): Question[] {
  // type, year and language in 540 ways: the server keeps counts, so a list that was asked for before would say little
  const list = (n: number): Promise<unknown> => {
    const pair = n % (KINDS.length * YEARS);
    return server.get(`/api/instruments?type=${KINDS[pair % KINDS.length]}&year=${1996 + Math.floor(pair / KINDS.length)}&sort=-date&size=50`, LANGUAGES[Math.floor(n / (KINDS.length * YEARS)) % LANGUAGES.length]);
  };
  const correct = async (n: number): Promise<void> => {
    const { version } = Entry.parse(await server.get(`/api/entries/${corrected}`));
    await server.patch(`/api/entries/${corrected}`, { version, names: [{ form: 'title', language: 'ar', value: `عنوان مصحح ${n}` }] });
  };
  return [
    { what: 'list of 50, by type and year, by date, with parties', ask: list, aim: '3 / 5', aimAtOnce: '12 / 25' },
    { what: 'the same, each after an act: all counts anew', ask: list, before: correct, aim: '', aimAtOnce: '' },
    // nothing is kept of a search
    { what: 'search of an Arabic phrase', ask: (n) => server.get(`/api/search?size=20&q=${encodeURIComponent(PHRASES[n % PHRASES.length] ?? '')}`), aim: '6 / 12', aimAtOnce: '25 / 50' },
    { what: 'one record with relations, of 200', ask: (n) => server.get(`/api/entries/${ids[n % ids.length]}`), aim: '2 / 4', aimAtOnce: '' },
  ];
}
