import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits, type Captured } from '../captured.ts';
import { footnotes, makeDocx, paragraph, table } from '../made-for-tests/word-file.ts';
import { original } from '../places/place-map.ts';

async function captured(bytes: Uint8Array): Promise<Captured> {
  const outcome = await captureInWorker({ bytes, fileName: 'plan.docx' }, usualLimits);
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const PLAN = makeDocx(
  paragraph('خطة العمل', 'Title') +
    paragraph('') +
    '<w:p><w:r><w:t>يلتزم</w:t></w:r><w:r><w:tab/><w:t>الطرفان</w:t><w:br/><w:t>بما يلي</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>تدريب الموظفين</w:t></w:r></w:p>' +
    table([
      [paragraph('النشاط'), paragraph('الأجل')],
      [paragraph('دورة') + paragraph('تدريبية'), paragraph('31 مايو 2026')],
    ]) +
    '<w:p><w:r><w:t>ختام</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del></w:p>',
  [
    footnotes({ '7': 'انظر القرار 12' }),
    {
      name: 'word/numbering.xml',
      content:
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    },
    {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    },
  ],
);

const change = (name: string, inner: string) => `<w:${name} w:id="1">${inner}</w:${name}>`;
const run = (text: string, element = 't') => `<w:r><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const drawing = (text: string) => `<w:drawing><a:graphic xmlns:a="a"><wps:txbx xmlns:wps="s">${box(text)}</wps:txbx></a:graphic></w:drawing>`;

describe('a Word document', () => {
  it('becomes lines: paragraphs, list items, rows of tables, and notes at the end', async () => {
    expect((await captured(PLAN)).text.split('\n')).toEqual([
      'خطة العمل',
      'يلتزم\tالطرفان',
      'بما يلي',
      '• تدريب الموظفين',
      'النشاط\tالأجل',
      'دورة تدريبية\t31 مايو 2026',
      'ختام',
      'انظر القرار 12',
      '',
    ]);
  });

  it('leads from words back to their paragraph and the place in it', async () => {
    const { text, map } = await captured(PLAN);
    const start = text.indexOf('الطرفان');
    expect(original(map, { start, end: start + 7 })).toEqual({
      into: 'paragraphs',
      start: { paragraph: 2, offset: 6 },
      end: { paragraph: 2, offset: 13 },
    });
    const row = text.indexOf('دورة تدريبية');
    expect(original(map, { start: row, end: row + 12 })).toMatchObject({ start: { paragraph: 6, offset: 0 }, end: { paragraph: 7, offset: 7 } });
  });

  it('takes its title from the title paragraph, and from its properties where there is none', async () => {
    expect((await captured(PLAN)).title).toBe('خطة العمل');
    const properties = { name: 'docProps/core.xml', content: '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Plan &amp; matrix</dc:title></cp:coreProperties>' };
    expect((await captured(makeDocx(paragraph('One paragraph of text.'), [properties]))).title).toBe('Plan & matrix');
  });

  it('is read as if its tracked changes were accepted, and says so; the margins of its pages are left out', async () => {
    const body = `<w:p>${run('باق')}${change('ins', run(' ومضاف'))}${change('del', run(' ومحذوف', 'delText'))}${change('moveFrom', run(' ومنقول'))}${change('moveTo', run(' وهنا'))}</w:p>`;
    const header = { name: 'word/header1.xml', content: '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>وزارة العمل</w:t></w:r></w:p></w:hdr>' };
    const outcome = await captured(makeDocx(body, [header]));
    expect(outcome).toMatchObject({ text: 'باق ومضاف وهنا\n', notes: ['changes-accepted', 'page-furniture-removed'] });
    expect((await captured(makeDocx(paragraph('نص')))).notes).toEqual([]);
  });

  it('brings its text boxes, whichever way they are written, each once', async () => {
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${drawing('مكتوب مرتين')}</mc:Choice><mc:Fallback><w:pict>${box('مكتوب مرتين')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const alone = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${drawing('مكتوب مرة')}</mc:Choice></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>قبل</w:t></w:r><w:r>${both}</w:r></w:p><w:p><w:r>${alone}</w:r></w:p><w:p><w:r>${drawing('رسم')}</w:r><w:r><w:t>بعد</w:t></w:r></w:p>`;
    const { text } = await captured(makeDocx(body));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['قبل', 'مكتوب مرتين', 'مكتوب مرة', 'بعد', 'رسم']);
  });

  it('is recognised by its content under any name', async () => {
    const outcome = await captureInWorker({ bytes: PLAN, fileName: 'plan.txt' }, usualLimits);
    expect(outcome).toMatchObject({ format: 'docx', notes: ['changes-accepted', 'mislabelled'] });
  });

  it('is read from the sample with its headings and its table of commitments', async () => {
    const { text, title, language } = await captured(readFileSync(new URL('../../../../samples/ar-action-plan.docx', import.meta.url)));
    expect(title).toMatch(/^خطة العمل المشتركة/);
    expect(language).toBe('ar');
    expect(text.split('\n')).toContain('إعداد جرد وطني للمكتبات الأهلية\tوزارة الثقافة\t31 يوليو 2026\tقائمة منشورة تضم أسماء المالكين وعناوينهم');
    expect(text.split('\n')).toContain('الالتزامات');
  });
});
