import { array, assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, BrokenForm, readForm } from './multipart.ts';

interface Taken {
  name: string;
  fileName: string | null;
  bytes: Buffer;
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function taken(bytes: Buffer, { boundary, size = 7 }: { boundary: string; size?: number }): Promise<Taken[]> {
  const parts: Taken[] = [];
  for await (const part of readForm(inPieces(bytes, size), boundary)) {
    const pieces: Buffer[] = [];
    for await (const piece of part.bytes) pieces.push(piece);
    parts.push({ name: part.name, fileName: part.fileName, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

/** As a browser writes it. */
async function written(form: FormData): Promise<{ bytes: Buffer; boundary: string }> {
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const boundary = boundaryOf(request.headers.get('content-type') ?? undefined) ?? '';
  return { bytes: Buffer.from(await request.arrayBuffer()), boundary };
}

describe('a form that arrives in pieces', () => {
  it('gives names and bytes back, however it is cut', async () => {
    const file = Buffer.from('سطر\r\n--ليس حدا\r\n\r\n--\r\n');
    const form = new FormData();
    form.append('confidentiality', 'internal');
    form.append('file', new File([file], 'بيان "مشترك".txt', { type: 'text/plain' }));
    form.append('file', new File([], 'empty.txt'));
    const { bytes, boundary } = await written(form);
    for (const size of [1, 2, 3, 64, 100_000]) {
      expect(await taken(bytes, { boundary, size })).toEqual([
        { name: 'confidentiality', fileName: null, bytes: Buffer.from('internal') },
        { name: 'file', fileName: 'بيان "مشترك".txt', bytes: file },
        { name: 'file', fileName: 'empty.txt', bytes: Buffer.alloc(0) },
      ]);
    }
  });

  it('holds for any bytes', async () => {
    await assert(
      asyncProperty(array(uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }), integer({ min: 1, max: 50 }), async (files, size) => {
        const form = new FormData();
        for (const [i, file] of files.entries()) form.append('file', new File([file], `${i}.bin`));
        const { bytes, boundary } = await written(form);
        expect((await taken(bytes, { boundary, size })).map((part) => [...part.bytes])).toEqual(files.map((file) => [...file]));
      }),
      { numRuns: 60 },
    );
  });

  it('passes over what nobody takes, also from the middle of a part', async () => {
    const form = new FormData();
    form.append('file', new File(['a'.repeat(1000)], 'long.txt'));
    form.append('file', new File(['b'], 'short.txt'));
    const { bytes, boundary } = await written(form);
    const names: (string | null)[] = [];
    for await (const part of readForm(inPieces(bytes, 50), boundary)) {
      names.push(part.fileName);
      // oxlint-disable-next-line no-unreachable-loop -- it stops on purpose
      for await (const piece of part.bytes) if (piece.length > 0) break;
    }
    expect(names).toEqual(['long.txt', 'short.txt']);
  });

  it('reads many small parts that come in one piece', async () => {
    const form = Buffer.from(`${'--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n\r\n'.repeat(50_000)}--b--`);
    const before = performance.now();
    expect(await taken(form, { boundary: 'b', size: form.length })).toHaveLength(50_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('refuses a form that ends in the middle, has no boundary or hides a huge head', async () => {
    const cut = Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc');
    await expect(taken(cut, { boundary: 'b' })).rejects.toThrow(BrokenForm);
    await expect(taken(Buffer.from('nothing'), { boundary: 'b' })).rejects.toThrow(BrokenForm);
    const head = Buffer.from(`--b\r\nx: ${'y'.repeat(40_000)}\r\n\r\n--b--`);
    await expect(taken(head, { boundary: 'b', size: 1000 })).rejects.toThrow(BrokenForm);
    expect(boundaryOf('application/json')).toBeNull();
  });
});
