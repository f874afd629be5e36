import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samples } from './testing/command.ts';
import { bin, installed } from './testing/installed-command.ts';

const memorandum = join(samples, 'ar-memorandum-child-rights.txt');
const news = 'وقّعت جامعة الرافدين ومركز الدراسات القانونية مذكرة تفاهم للتعاون في مجال تدريب القضاة.\n';

/** What a line of the shell says, where "$0" "$@" is the command with these words. */
async function shell(line: string, words: readonly string[]): Promise<{ out: string; err: string }> {
  const child = spawn('sh', ['-c', line, process.execPath, bin, ...words]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return { out, err };
}

describe('the installed command', () => {
  it('also starts where a process is locked in', async () => {
    const { out } = await shell('"$0" --permission --allow-fs-read="*" "$@"', ['--version']);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('reads what is piped in, named or not, in the language of the system', async () => {
    const [named, unnamed] = await Promise.all([installed(['read', '-'], { input: news }), installed(['read'], { input: news })]);
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(named.out).toContain('الصكوك (');
    expect(unnamed.out).toBe(named.out);
  });

  it('ends with 2 when it was not written right, and with 1 when something could not be done', async () => {
    expect((await installed(['reed'])).code).toBe(2);
    expect(await installed(['read', `${memorandum}.gone`])).toMatchObject({ code: 1, out: '' });
  });

  it('refuses a pipe without end', async () => {
    const { out } = await shell('yes | "$0" "$@" 2>&1', ['read', '--language', 'en', '-']);
    expect(out).toBe('standard input: The file is larger than allowed (64 MB).\n');
  });

  it('ends in silence when its reader has gone', async () => {
    const many = Array.from({ length: 40 }, () => memorandum);
    const { err } = await shell('"$0" "$@" | head -n 1', ['read', '--format', 'json', ...many]);
    expect(err).toBe('');
  });

  it('answers a stream by threads, and ends when it has', async () => {
    const input = Array.from({ length: 40 }, (_, at) => `${JSON.stringify({ id: at, text: news })}\n`).join('');
    const { code, out } = await installed(['read', '--format', 'jsonl', '--threads', '2', '-'], { input });
    expect({ code, answers: out.trim().split('\n').length }).toEqual({ code: 0, answers: 40 });
  });
});
