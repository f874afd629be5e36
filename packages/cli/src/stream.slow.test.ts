import { describe, expect, it } from 'vitest';
import { mithaq } from './testing/command.ts';

const CITIES = ['صفاقس', 'وهران', 'حلب', 'الموصل', 'عدن', 'طنجة', 'أسوان', 'نابلس', 'صحار', 'المحرق', 'الزرقاء'];
const city = (n: number): string => CITIES[n % CITIES.length] ?? '';
const signed = (n: number): string => `وقّعت بلدية ${city(n)} وجامعة الساحل أمس مذكرة تفاهم بشأن التدريب.`;
const line = (document: object): string => `${JSON.stringify(document)}\n`;
const answers = (out: string) => out.trim().split('\n').map((one) => JSON.parse(one));

describe('a stream of documents, one a line', () => {
  it('is answered line by line, in order, by threads', async () => {
    const documents = Array.from({ length: 120 }, (_, at) => line({ id: at, text: signed(at), publishedOn: '2026-03-15' }));
    const { code, out } = await mithaq(['read', '--format', 'jsonl', '--threads', '2', '-'], { input: documents.join('') });
    const lines = answers(out);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(documents.map((_, at) => String(at)));
    expect(lines.map(({ reading }) => reading.organisations[0].name.value)).toEqual(documents.map((_, at) => `بلدية ${city(at)}`));
    expect(lines[119].reading.instruments[0].date.value.edtf).toBe('2026-03-14');
  });

  it('reads the same with one thread as with several', async () => {
    const input = Array.from({ length: 40 }, (_, at) => line({ text: signed(at) })).join('');
    const [one, three] = await Promise.all(['1', '3'].map((threads) => mithaq(['read', '--format', 'facts', '--threads', threads, '-'], { input })));
    expect(one?.out.length).toBeGreaterThan(0);
    expect(three?.out).toBe(one?.out);
  });
});
