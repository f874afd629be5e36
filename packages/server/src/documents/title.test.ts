import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

/** What a document is called that was handed in without a title. */
async function titleOf(text: string, name = 'نص.txt'): Promise<string> {
  const form = new FormData();
  form.append('file', new File([text], name));
  const { json } = await app.request('POST', '/api/documents', form);
  await room.readAll(app);
  return (await app.request('GET', `/api/documents/${json.outcomes[0].document.id}`)).json.title;
}

let count = 0;
/** A story of two paragraphs, never the same twice. */
function story(headline: string, first = 'وقّعت بلدية الوادي وأكاديمية النسيم أمس مذكرة تفاهم بشأن صون المخطوطات وتبادل الخبراء وإقامة معرض مشترك كل عامين.'): string {
  count += 1;
  return `${headline}\n\n${first}\n\nوقال رئيس البلدية نادر السالمي إن المذكرة تمتد ${count} سنة.`;
}

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><article><p>${story('').trim().replaceAll('\n\n', '</p><p>')}</p></article></body></html>`;

const HEADLINE = 'بلدية الوادي تتعاون مع أكاديمية النسيم';
const FIRST_WORDS = 'وقّعت بلدية الوادي وأكاديمية النسيم أمس مذكرة تفاهم بشأن صون المخطوطات وتبادل الخبراء…';

describe('a document handed in without a title', () => {
  it('is called by its headline, however long the words of it are', async () => {
    expect(await titleOf(story(HEADLINE))).toBe(HEADLINE);
    const long = 'مجلس بلديات الساحل وأكاديمية الضاد للغات ورابطة المخطوطات يبحثون في مسقط إنشاء مكتبة مشتركة لأبناء الجاليات';
    expect(long.length).toBeGreaterThan(95);
    expect(await titleOf(story(long))).toBe(long);
  });

  it.each(['بيان صحفي', 'خبر صحفي', 'بلاغ', 'بَيــان', 'بيان إعلامي رقم (14):', 'للنشر الفوري', 'بيان صحفي - للنشر الفوري', 'PRESS RELEASE'])('is not called «%s», which says only what sort of paper it is', async (sort) => {
    expect(await titleOf(story(`${sort}\n${HEADLINE}`))).toBe(HEADLINE);
  });

  it.each(['الرياض، 11 فبراير 2025 - واس', 'الرياض 12 شعبان 1446هـ الموافق 11 فبراير 2025م', 'مسقط في 11/2/2025', 'بيان صحفي\nالرياض، 11 فبراير 2025 - واس'])('is not called by the line «%s», which says only whence and when', async (line) => {
    expect(await titleOf(story(`${line}\n${HEADLINE}`))).toBe(HEADLINE);
    expect(await titleOf(story(line))).toBe(FIRST_WORDS);
  });

  it('is called by what follows the place and the day', async () => {
    const words = 'وقّعت بلدية الوادي اتفاق توأمة مع بلدية الساحل.';
    expect(await titleOf(story('الرياض، 11 فبراير 2025 - وقّعت بلدية الوادي اتفاق توأمة مع بلدية الساحل.'))).toBe(words);
    expect(await titleOf(story('الرياض، 12 فبراير 2025 - واس - وقّعت بلدية الوادي اتفاق توأمة مع بلدية الساحل.'))).toBe(words);
    expect(await titleOf('ABUJA, 25 April 2025 - The council of ports opened its ninth session.\n\nIt lasts for two days and hears three reports.', 'port.txt')).toBe('The council of ports opened its ninth session.');
    expect(await titleOf('Communiqué de presse\nRabat, le 12 mars 2024 (MAP) - La ville des jardins a signé un accord.\n\nIl dure cinq ans et porte sur les musées.', 'ville.txt')).toBe('La ville des jardins a signé un accord.');
  });

  it('is called by the beginning of a paragraph, up to the end of a word', async () => {
    expect(await titleOf(story('بيان'))).toBe(FIRST_WORDS);
    expect(FIRST_WORDS.length).toBeLessThanOrEqual(91);
    expect(await titleOf('ن'.repeat(400))).toBe(`${'ن'.repeat(90)}…`);
  });

  it('keeps the words that name who speaks, and all there is when there is nothing else', async () => {
    expect(await titleOf(story('بيان صادر عن بلدية الوادي'))).toBe('بيان صادر عن بلدية الوادي');
    expect(await titleOf('بيان صحفي')).toBe('بيان صحفي');
  });

  it.each([
    ['مذكرة تفاهم\nبين\nبلدية الوادي\nو\nأكاديمية النسيم', 'مذكرة تفاهم بين بلدية الوادي وأكاديمية النسيم'],
    ['اتفاقية تعاون\nبين بلدية الوادي\nوأكاديمية النسيم', 'اتفاقية تعاون بين بلدية الوادي وأكاديمية النسيم'],
    ['مذكرة تفاهم\nبين\nبلدية الوادي', 'مذكرة تفاهم'],
    ['اتفاقية تعاون\nبين بلدية الوادي وأكاديمية النسيم', 'اتفاقية تعاون بين بلدية الوادي وأكاديمية النسيم'],
    ['بروتوكول تعاون\nبين\nبلدية الوادي\nوأكاديمية النسيم', 'بروتوكول تعاون بين بلدية الوادي وأكاديمية النسيم'],
    ['Memorandum of Understanding\nbetween\nthe Town of Lakeview\nand\nthe Breeze Academy', 'Memorandum of Understanding between the Town of Lakeview and the Breeze Academy'],
  ])('is called by the parties that its head sets on lines of their own: %j', async (head, title) => {
    expect(await titleOf(story(head), 'head.txt')).toBe(title);
  });

  it('keeps the title that a page gives itself, unless it says only what sort of paper it is', async () => {
    const own = 'بلدية الوادي وأكاديمية النسيم توقعان مذكرة تفاهم في صون المخطوطات وتتبادلان الخبراء وتعدّان معرضاً مشتركاً.';
    expect(await titleOf(page(own), 'page.html')).toBe(own);
    expect(await titleOf(page('بيان صحفي'), 'page.html')).toBe(FIRST_WORDS);
  });
});
