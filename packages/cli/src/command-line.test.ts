import { describe, expect, it } from 'vitest';
import { COMMANDS, readCommandLine } from './command-line.ts';
import { LANGUAGES, textsIn } from './language/index.ts';
import { mithaq, samples } from './testing/command.ts';

describe('the command line', () => {
  it('takes the language of the system, else Arabic', () => {
    expect(readCommandLine(['rules'], { LANG: 'fr_FR.UTF-8' })).toMatchObject({ command: 'rules', language: 'fr' });
    expect(readCommandLine(['rules'], { LANG: 'C.UTF-8' })).toMatchObject({ language: 'ar' });
    expect(readCommandLine(['rules', '-l', 'en'], { LC_ALL: 'fr_FR' })).toMatchObject({ language: 'en' });
  });

  it('says what it was asked for', () => {
    expect(readCommandLine(['serve', '--port', '4400', '--services=web', '--data', '/srv/m'], {})).toMatchObject({
      command: 'serve', port: 4400, services: ['web'], data: '/srv/m',
    });
    expect(readCommandLine(['read', 'a.txt', '-'], {})).toMatchObject({ command: 'read', names: ['a.txt', '-'], format: 'text' });
  });

  it.each([
    [['reed', 'a.txt'], { misspelt: 'command', name: 'reed' }],
    [['read', '--colour'], { misspelt: 'option', name: '--colour' }],
    [['read', '--format', 'xml'], { misspelt: 'value', name: '--format', value: 'xml' }],
    [['serve', '--port', '70000'], { misspelt: 'value', name: '--port' }],
    [['serve', '--services', 'web,mail'], { misspelt: 'value', name: '--services' }],
    [['read', '--language', 'de'], { misspelt: 'value', name: '--language' }],
    [['read', '--format'], { misspelt: 'option', name: '--format' }],
    [['serve', '4400'], { misspelt: 'word', name: '4400' }],
    [['rules', 'ar/instruments', 'ar/meetings'], { misspelt: 'word', name: 'ar/meetings' }],
  ])('does not guess at %j', (words, wrong) => expect(readCommandLine(words, {})).toMatchObject(wrong));
});

describe('mithaq', () => {
  it.each(LANGUAGES)('helps in %s, with examples', async (language) => {
    const { code, out } = await mithaq(['--help', '--language', language]);
    expect({ code, out }).toEqual({ code: 0, out: textsIn(language).help });
    for (const name of ['read', 'explain', 'rules', 'capture', 'serve']) expect(out).toContain(`mithaq ${name}`);
  });

  it.each(LANGUAGES.flatMap((language) => COMMANDS.map((name) => [name, language] as const)))('helps with %s alone, in %s, with its options and two examples', async (name, language) => {
    const { code, out } = await mithaq([name, '--help', '--language', language]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^mithaq ${name}`, 'u'));
    for (const line of textsIn(language).commands[name].does) expect(out).toContain(line);
    expect(out).toContain(`\n${textsIn(language).helpHeadings.options}\n  --language ar|en|fr`);
    const examples = out.split(`\n${textsIn(language).helpHeadings.examples}\n`)[1]?.trimEnd().split('\n') ?? [];
    expect(examples).toHaveLength(2);
    // what an example shows can be asked for
    for (const example of examples) {
      const words = example.trim().split(/ [|<>] /u)[0]?.split(' ').slice(1) ?? [];
      expect(readCommandLine(words, {})).toMatchObject({ command: name });
    }
    expect((await mithaq(['help', name, '-l', language])).out).toBe(out);
  });

  it('has no help for a command that it does not know', async () => {
    for (const words of [['reed', '--help'], ['help', 'reed']]) expect(await mithaq(words)).toMatchObject({ code: 2, out: '' });
  });

  it('helps when it is asked for nothing', async () => {
    expect((await mithaq([])).out).toContain('mithaq read');
  });

  it('tells its version', async () => {
    expect((await mithaq(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('ends with 2, and a word where to find help, when it was not written right', async () => {
    const { code, err } = await mithaq(['reed']);
    expect(code).toBe(2);
    expect(err).toContain('reed');
    expect(err).toContain('mithaq --help');
  });

  it('asks for a file where none is named and nothing is piped', async () => {
    expect((await mithaq(['capture'])).code).toBe(2);
  });
});

describe('mithaq explain', () => {
  it('names for each value the rule, the place and the words', async () => {
    const { code, out } = await mithaq(['explain', `${samples}ar-memorandum-child-rights.txt`]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+–\d+ {2}ar\/instruments\/\S+\n {4}instruments\[0\]\.status = signed/mu);
  });
});

describe('mithaq explain as data', () => {
  it('is one valid list with --format json, and a line a value with jsonl', async () => {
    const words = ['explain', `${samples}ar-memorandum-child-rights.txt`, `${samples}ar-security-council-sitting.txt`];
    const list = JSON.parse((await mithaq([...words, '--format', 'json'])).out);
    expect(new Set(list.map(({ file }: { file: string }) => file))).toEqual(new Set(words.slice(1)));
    const { out } = await mithaq([...words, '--format', 'jsonl']);
    expect(out.trim().split('\n').map((line) => JSON.parse(line))).toEqual(list);
  });
});

describe('mithaq rules', () => {
  it('lists every rule with what it recognises', async () => {
    const { out } = await mithaq(['rules']);
    expect(out).toMatch(/^ar\/instruments\/\S+\n {4}\S/mu);
  });

  it('shows the examples of those asked for', async () => {
    const { out } = await mithaq(['rules', 'ar/instruments', '--language', 'en']);
    expect(out).toMatch(/Finds: .*‹.+›/u);
    expect(out).toContain('Ignores: ');
    expect(out).not.toContain('ar/meetings/');
  });

  it('says that there is none of that id', async () => {
    expect(await mithaq(['rules', 'ar/nothing'])).toMatchObject({ code: 1, out: '' });
  });
});
