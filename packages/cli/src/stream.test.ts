import { describe, expect, it } from 'vitest';
import { mithaq } from './testing/command.ts';
import { holdsDocuments } from './stream/document-lines.ts';
import { inOrder } from './stream/in-order.ts';
import { linesOf } from './stream/lines.ts';

const CITIES = ['صفاقس', 'وهران', 'حلب', 'الموصل', 'عدن', 'طنجة', 'أسوان', 'نابلس', 'صحار', 'المحرق', 'الزرقاء'];
const city = (n: number): string => CITIES[n % CITIES.length] ?? '';
const signed = (n: number): string => `وقّعت بلدية ${city(n)} وجامعة الساحل أمس مذكرة تفاهم بشأن التدريب.`;
const line = (document: object): string => `${JSON.stringify(document)}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const answers = (out: string) => out.trim().split('\n').map((one) => JSON.parse(one));

describe('a stream of documents, one a line', () => {
  it('is answered line by line, in order', async () => {
    const documents = Array.from({ length: 12 }, (_, at) => line({ id: at, text: signed(at), publishedOn: '2026-03-15' }));
    const { code, out } = await mithaq(['read', '--format', 'jsonl', '-'], { input: documents.join('') });
    const lines = answers(out);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(documents.map((_, at) => String(at)));
    expect(lines.map(({ reading }) => reading.organisations[0].name.value)).toEqual(documents.map((_, at) => `بلدية ${city(at)}`));
  });

  it('has an answer for a line that holds no document, and goes on', async () => {
    const input = `${line({ text: signed(1) })}not JSON\n\n${line({ title: 'no text' })}${line({ file: 'b.txt', text: signed(2) })}`;
    const { code, out, err } = await mithaq(['read', '--format', 'jsonl', '--language', 'en', '-'], { input });
    const lines = answers(out);
    expect(code).toBe(1);
    expect(lines.map(({ file, problem }) => [file, problem ?? 'read'])).toEqual([
      ['standard input:1', 'read'], ['standard input:2', 'not-a-document'], ['standard input:4', 'not-a-document'], ['b.txt', 'read'],
    ]);
    expect(err.split('\n')[0]).toBe('standard input:2: This line holds no document: a JSON object with a “text” is needed.');
  });

  it('is not taken for one document, nor one document for a stream', () => {
    expect(holdsDocuments(bytes('{"text":"نص"}'))).toBe(true);
    expect(holdsDocuments(bytes('\uFEFF\n { "id": 1, "text": "نص" }'))).toBe(true);
    expect(holdsDocuments(bytes('{وقّعت} الجهتان مذكرة'))).toBe(false);
    expect(holdsDocuments(bytes('وقّعت الجهتان «{"مذكرة"}»'))).toBe(false);
  });
});

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const encoded = new TextEncoder().encode(text);
  for (let from = 0; from < encoded.length; from += size) yield encoded.subarray(from, from + size);
}

describe('the lines of a stream', () => {
  it.each([1, 2, 7, 1000])('are the same, in pieces of %i bytes', async (size) => {
    const lines = await Array.fromAsync(linesOf(pieces('أولى\n\nثالثة\nأخيرة بلا نهاية', size), 100));
    expect(lines.map((one) => (one === null ? null : new TextDecoder().decode(one)))).toEqual(['أولى', '', 'ثالثة', 'أخيرة بلا نهاية']);
  });

  it('pass over a line that is too long, and keep the next', async () => {
    const lines = await Array.fromAsync(linesOf(pieces(`${'أ'.repeat(500)}\nقصير\n`, 64), 100));
    expect(lines.map((one) => (one === null ? null : new TextDecoder().decode(one)))).toEqual([null, 'قصير']);
  });
});

describe('work in order', () => {
  it('hands over what came first first, and takes no more than there is room for', async () => {
    let taken = 0;
    let given = 0;
    let most = 0;
    async function* source(): AsyncGenerator<number> {
      for (; taken < 50; ) {
        taken += 1;
        most = Math.max(most, taken - given);
        yield taken;
      }
    }
    const results: number[] = [];
    for await (const result of inOrder(source(), 5, async (n) => (n % 3 === 0 ? new Promise<number>((resolve) => setTimeout(() => resolve(n), 3)) : n))) {
      given += 1;
      results.push(result);
    }
    expect(results).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(most).toBeLessThanOrEqual(6);
  });
});
