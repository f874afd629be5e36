import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits } from '../captured.ts';
import { bytesIn } from '../made-for-tests/bytes-in-charset.ts';

const FONTS = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset178 Arial (Arabic);}}';

const capture = (rtf: string | Uint8Array, fileName = 'plan.rtf') => captureInWorker({ bytes: typeof rtf === 'string' ? Buffer.from(rtf, 'latin1') : rtf, fileName }, usualLimits);

async function textOf(body: string): Promise<string> {
  const outcome = await capture(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${body}}`);
  return 'text' in outcome ? outcome.text : JSON.stringify(outcome);
}

/** Arabic as programs write it that know only one byte a letter. */
const hex = (text: string): string => Array.from(bytesIn('windows-1256', text), (byte) => `\\'${byte.toString(16)}`).join('');
const unicode = (text: string): string => Array.from(text, (letter) => `\\u${letter.charCodeAt(0)}?`).join('');

describe('a document in RTF', () => {
  it('is read by its Unicode, without what stands there for older programs', async () => {
    expect(await textOf(`\\uc1 ${unicode('مذكرة')} \\uc2\\u1602\\'3f\\'3f\\par \\uc0\\u1576 x`)).toBe('مذكرة ق\nبx\n');
    expect(await textOf('\\u-1103?')).toBe('ﮱ\n');
  });

  it('is read in the code page of its fonts, and of the document', async () => {
    expect(await textOf(`\\f1 ${hex('مذكرة تفاهم')}\\f0  caf\\'e9`)).toBe('مذكرة تفاهم café\n');
    expect(await textOf(`\\ltrch\\f0\\rtlch\\af1 ${hex('قرار')}`)).toBe('قرار\n');
    const whole = Buffer.concat([Buffer.from('{\\rtf1\\ansi\\ansicpg1256 '), bytesIn('windows-1256', 'نص بلا رموز'), Buffer.from('}')]);
    expect(await capture(whole)).toMatchObject({ format: 'rtf', text: 'نص بلا رموز\n' });
  });

  it('becomes lines: paragraphs, items of lists, rows of tables, and notes at the end', async () => {
    const text = await textOf(
      '\\pard Plan\\par Both\\tab parties\\line agree{\\footnote\\pard See decision 12.\\par}\\par {\\listtext\\bullet\\tab}Training\\par ' +
        '\\trowd\\pard\\intbl Activity\\cell Due\\cell\\row\\trowd\\pard\\intbl Course\\par for trainers\\cell 31 May 2026\\cell\\row\\pard End\\par',
    );
    expect(text.split('\n')).toEqual(['Plan', 'Both\tparties', 'agree', '• Training', 'Activity\tDue', 'Course for trainers\t31 May 2026', 'End', 'See decision 12.', '']);
  });

  it('leaves out what is hidden, deleted, or no text of the document, and says what it left', async () => {
    const outcome = await capture(
      '{\\rtf1{\\info{\\title Action plan}}{\\header\\pard Ministry\\par}{\\*\\unknown secret}{\\pict\\pngblip 89504e47}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt shown}}{\\v hidden} {\\deleted gone}{\\revised kept}\\par}',
    );
    expect(outcome).toMatchObject({ text: 'shown kept\n', title: 'Action plan', notes: ['changes-accepted', 'page-furniture-removed'] });
  });

  it('brings text boxes after the paragraph in which they hang, but not those in the margins', async () => {
    expect(await textOf('Before {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard In the box\\par}}{\\shprslt In the box}}after\\par {\\header{\\shp{\\*\\shpinst{\\shptxt Margin\\par}}}}End\\par')).toBe('Before after\nIn the box\nEnd\n');
  });

  it('takes its title from its first heading', async () => {
    expect(await capture('{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}}\\pard Opening\\par\\pard\\s1 Action plan\\par}')).toMatchObject({ title: 'Action plan' });
  });

  it.each<[string, string | Uint8Array, object]>([
    ['of groups without end', `{\\rtf1 ${'{\\b '.repeat(300_000)}deep`, { text: 'deep\n' }],
    ['of closed groups that were never opened', `{\\rtf1 sound}${'}'.repeat(1000)} more`, { text: 'sound more\n' }],
    ['whose bytes go on beyond its end', '{\\rtf1 sound{\\pict\\bin999999999 x}}', { text: 'sound\n' }],
    ['whose table never ends', '{\\rtf1\\trowd\\pard\\intbl one\\cell two', { text: 'one\ttwo\n' }],
    ['cut off in a word', '{\\rtf1 sound \\u15', { text: 'sound \n', notes: ['controls-removed'] }],
    ['without words', '{\\rtf1{\\pict 00}}', { refused: 'no-text' }],
  ])('%s ends in its words or in a refusal', async (...[, rtf, outcome]) => {
    expect(await capture(rtf)).toMatchObject(outcome);
  });
});
