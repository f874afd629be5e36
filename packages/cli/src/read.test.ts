import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mithaq, samples } from './testing/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const memorandum = join(samples, 'ar-memorandum-child-rights.txt');
const news = 'وقّعت جامعة الرافدين ومركز الدراسات القانونية مذكرة تفاهم للتعاون في مجال تدريب القضاة.\n';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A file without bytes, one that is no text, and one that is no Word file. */
const bad: readonly string[] = [
  file('empty.txt', ''),
  file('binary.txt', new Uint8Array(2000).map((_, at) => (at * 37) % 256)),
  file('broken.docx', 'PK\u0003\u0004 not a document'),
];

describe('mithaq read', () => {
  it('reports what a document holds, in Arabic when the system speaks Arabic', async () => {
    const { code, out, err } = await mithaq(['read', memorandum]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('الصكوك (');
    expect(out).toContain('مذكرة تفاهم');
    expect(out).toMatch(/الشاهد: «[^»]+»/u);
  });

  it('labels the same report in another language when asked', async () => {
    const { out } = await mithaq(['read', memorandum, '--language', 'fr']);
    expect(out).toContain('Instruments (');
    expect(out).toMatch(/À l’appui : «/u);
  });

  it('marks a status that is only supposed', async () => {
    const paper = 'مذكرة تفاهم بين جامعة الرافدين وبلدية صور\n\nاتفق الطرفان على ما يلي:\n\nالمادة الأولى\nيتبادل الطرفان الخبراء كل عام.\n\nحررت في تونس بتاريخ 12 مارس 2025 من نسختين.\n';
    expect((await mithaq(['read', '--language', 'ar'], { input: paper })).out).toContain('موقَّعة (مستنتج)');
  });

  it('reads what is piped in, named or not', async () => {
    const named = await mithaq(['read', '-'], { input: news });
    expect(named.out).toContain('مذكرة تفاهم');
    expect((await mithaq(['read'], { input: news })).out).toBe(named.out);
  });

  it('gives one line of data a document, whose spans are cut out of the untouched file', async () => {
    const { out } = await mithaq(['read', '--format', 'jsonl', memorandum, file('second.txt', news)]);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    const [instrument] = lines[1].reading.instruments;
    const [span] = instrument.name.evidence;
    expect(news.slice(span.start, span.end)).toContain('مذكرة تفاهم');
  });

  it('gives facts whose evidence is found at its place', async () => {
    const { out } = await mithaq(['read', '--format', 'facts', memorandum]);
    const facts = JSON.parse(out);
    const source = readFileSync(memorandum, 'utf8');
    expect(facts.file).toBe(memorandum);
    const spans = [...facts.organisations, ...facts.people, ...facts.instruments].flatMap(({ evidence }) => evidence);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(({ start, end, text }: { start: number; end: number; text: string }) => source.slice(start, end) !== text)).toEqual([]);
  });

  it('gives one valid list with --format json, whatever the number of documents', async () => {
    expect(JSON.parse((await mithaq(['read', '--format', 'json', memorandum, memorandum])).out)).toHaveLength(2);
    expect(JSON.parse((await mithaq(['read', '--format', 'json', join(folder, 'nowhere.txt')])).out)).toEqual([]);
  });

  it('reads pages and Word files', async () => {
    const { code, out } = await mithaq(['read', join(samples, 'ar-training-protocol.html'), join(samples, 'ar-action-plan.docx')]);
    expect(code).toBe(0);
    expect(out.match(/═══/gu)).toHaveLength(2);
  });

  it('says so when there is nothing to record', async () => {
    expect((await mithaq(['read', '-'], { input: 'الطقس غداً مشمس في معظم المناطق.' })).out).toContain('لا شيء مما يُسجَّل');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['ar', [/empty\.txt: الملف فارغ/u, /binary\.txt: .*ثنائية/u, /broken\.docx: .*تالف/u]],
    ['en', [/empty\.txt: The file is empty/u, /binary\.txt: .*binary/u, /broken\.docx: .*damaged/u]],
    ['fr', [/empty\.txt: Le fichier est vide/u, /binary\.txt: .*binaire/u, /broken\.docx: .*endommagé/u]],
  ] as const)('is refused by its name and with the reason, in %s', async (language, reasons) => {
    const { code, out, err } = await mithaq(['read', '--language', language, ...bad]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const reason of reasons) expect(err).toMatch(reason);
  });

  it('is told to hold files, where it has no words of its own', async () => {
    const mail = 'From: office@labour.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename=a.txt\n\nAgreed.\n--b--\n';
    expect(await mithaq(['read', file('only-papers.eml', mail), '--language', 'en'])).toMatchObject({ code: 1, err: expect.stringContaining('It holds files and has no text of its own.') });
  });

  it('stops no other', async () => {
    const { code, out, err } = await mithaq(['read', join(folder, 'nowhere.txt'), file('good.txt', news), folder]);
    expect(code).toBe(1);
    expect(out).toContain('مذكرة تفاهم');
    expect(err).toContain('لا وجود لهذا الملف');
    expect(err).toContain('هذا مجلد');
  });

  it('is not even read when it is larger than any document', async () => {
    const large = join(folder, 'large.txt');
    writeFileSync(large, '');
    truncateSync(large, 3 * 1024 ** 3);
    const { code, err } = await mithaq(['read', '--language', 'en', large]);
    expect({ code, err }).toEqual({ code: 1, err: `${large}: The file is larger than allowed (64 MB).\n` });
  });

  it.each(['read', 'explain'])('does not move the terminal by its words: %s', async (command) => {
    const hostile = join(folder, 'hostile.txt');
    writeFileSync(hostile, 'وقّعت بلدية حلب وجامعة الساحل أمس مذكرة تفاهم بشأن التدريب المهني\u001b[31m في مجال الصحة. وقال وزير الصحة محمد علي إن\u001b[2J\u202e التعاون مستمر.\n');
    const { out } = await mithaq([command, hostile]);
    expect(out).toContain('\ufffd[');
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('does not turn the terminal round by its name', async () => {
    const { err } = await mithaq(['read', join(folder, 'a\u202Etxt.exe')]);
    expect(err).not.toContain('\u202E');
  });
});

describe('as a filter', () => {
  it('reads windows-1256 from a pipe as well', async () => {
    // «وقّعت وزارة الصحة مذكرة تفاهم.» without its mark, often enough for the charset to be told
    const sentence = 'e6dedaca20e6d2c7d1c920c7e1d5cdc920e3d0dfd1c920caddc7e5e32e0a';
    const { code, out } = await mithaq(['read', '-'], { input: Buffer.from(sentence.repeat(20), 'hex') });
    expect(code).toBe(0);
    expect(out).toContain('وزارة الصحة');
    expect(out).toContain('مذكرة تفاهم');
  });
});
