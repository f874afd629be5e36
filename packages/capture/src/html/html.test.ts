import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits, type Captured } from '../captured.ts';
import { bytesIn } from '../made-for-tests/bytes-in-charset.ts';
import { original } from '../places/place-map.ts';

async function captured(markup: string | Uint8Array, fileName = 'page.html'): Promise<Captured> {
  const bytes = typeof markup === 'string' ? Buffer.from(markup) : markup;
  const outcome = await captureInWorker({ bytes, fileName }, usualLimits);
  if (!('text' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const FIRST = 'أقرّت اللجنة المشتركة برنامج عمل لسنتين يشمل التدريب وتبادل الخبراء، وكلّفت الأمانة بإعداد جدول زمني يُعرض على الاجتماع القادم.';
const SECOND = 'وقال رئيس اللجنة إن الدول الأعضاء سترسل ملاحظاتها قبل نهاية الشهر، وإن أي تأخير سيؤجل انطلاق البرنامج إلى الربيع المقبل.';

/** A page as news sites build them. */
function page({ head = '', heading = '<h1>لجنة تقر برنامجاً</h1>', article = `<p>${FIRST}</p><p>${SECOND}</p>` } = {}): string {
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8">${head}</head><body>
    <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
    <div class="content">${heading}<div class="share">شارك: <a href="#">فيسبوك</a></div>${article}
    <div class="related-posts"><h3>اقرأ أيضاً</h3><ul><li><a href="/2">خبر آخر عن مؤتمر في مدينة بعيدة</a></li></ul></div></div>
    <div id="comments">اترك تعليقاً</div><footer>جميع الحقوق محفوظة</footer></body></html>`;
}

describe('a saved web page', () => {
  it('gives the heading and the article, and none of the furniture', async () => {
    const { text, notes } = await captured(page());
    expect(text).toBe(`لجنة تقر برنامجاً\n${FIRST}\n${SECOND}\n`);
    expect(notes).toEqual(['page-furniture-removed']);
  });

  it('finds the heading outside the article as well, once', async () => {
    const markup = page({ heading: '' }).replace('<div class="content">', '<header><h1>لجنة تقر برنامجاً</h1></header><div class="content">');
    expect((await captured(markup)).text).toBe(`لجنة تقر برنامجاً\n${FIRST}\n${SECOND}\n`);
  });

  it('keeps the sample article whole and drops what stands round it', async () => {
    const { text, title, publishedOn, publisher } = await captured(readFileSync(new URL('../../../../samples/ar-training-protocol.html', import.meta.url)));
    expect({ publishedOn, publisher }).toEqual({ publishedOn: '2025-08-29', publisher: 'بوابة الضفتين' });
    expect(text.startsWith(`${title ?? '-'}\n`)).toBe(true);
    expect(text).toContain('عمّان – توّج المركز الوطني');
    expect(text).toContain('الاستبيان الذي ملأه المتدربون.');
    expect(text).not.toMatch(/فيسبوك|إعلان ممول|loadAd|رياضة|مقالات ذات صلة|اترك تعليقاً|رئيس التحرير|الحقوق محفوظة/);
  });

  it('never runs or shows scripts, styles and hidden elements', async () => {
    const article = `<p>${FIRST}</p><script>document.title = 'x'; alert(1)</script><style>p { color: red }</style><p hidden>مخفي</p><p onclick="alert(2)">${SECOND}</p><p style="display:none">سرّ</p>`;
    expect((await captured(page({ article }))).text).toBe(`لجنة تقر برنامجاً\n${FIRST}\n${SECOND}\n`);
  });

  it('writes blanks as a browser shows them, and entities as characters', async () => {
    const article = `<p>\n      ${FIRST}\n   <b> أ &amp;\n ب</b>&nbsp;ج&#1548; د</p><p>   </p><p>${SECOND}</p>`;
    expect((await captured(page({ article }))).text).toContain(`\n${FIRST} أ & ب\u00a0ج، د\n${SECOND}\n`);
  });

  it('leads from words back to the markup they stand in', async () => {
    const markup = page({ article: `<p>${FIRST} <b>البند&nbsp;الثالث</b> و&#x62A;قرير   سنوي</p><p>${SECOND}</p>` });
    const { text, map } = await captured(markup);
    const written = (words: string) => {
      const start = text.indexOf(words);
      const span = original(map, { start, end: start + words.length });
      return markup.slice(span?.start.offset, span?.end.offset);
    };
    expect(written('سترسل ملاحظاتها')).toBe('سترسل ملاحظاتها');
    expect(written('البند\u00a0الثالث')).toBe('البند&nbsp;الثالث');
    expect(written('وتقرير سنوي')).toBe('و&#x62A;قرير   سنوي');
  });

  it('writes rows of tables, items of lists and broken lines', async () => {
    const article = `<p>${FIRST}</p><table><tr><th>النشاط</th><th>الأجل</th></tr><tr><td><p>دورة</p></td><td>مايو<br>2026</td></tr></table>
      <ul><li>بند أول</li><li><p>بند ثان</p></li></ul><p>سطر<br>سطر آخر</p><p>${SECOND}</p>`;
    const { text } = await captured(page({ article }));
    expect(text).toContain('\nالنشاط\tالأجل\nدورة\tمايو 2026\n• بند أول\n• بند ثان\nسطر\nسطر آخر\n');
  });

  it('reads an old page laid out in tables, in windows-1256', async () => {
    const markup = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>لجنة</title></head><body><table><tr><td width="100"><a href="/">الرئيسية</a></td><td>${FIRST}<br><br>${SECOND}<br><br>${FIRST}</td></tr></table></body></html>`;
    const outcome = await captured(bytesIn('windows-1256', markup));
    expect(outcome.charset).toBe('windows-1256');
    expect(outcome.text).toContain(`${FIRST}\n${SECOND}\n`);
  });

  it('keeps what is left of a short page when no article stands out', async () => {
    const { text, notes } = await captured('<html><body><nav>الرئيسية</nav><form>إعلان قصير عن موعد الاجتماع</form><footer>حقوق</footer></body></html>');
    expect(text).toContain('إعلان قصير عن موعد');
    expect(text).not.toContain('الرئيسية');
    expect(notes).toContain('page-furniture-removed');
  });

  it('keeps a short article whose block happens to be named like furniture', async () => {
    const markup = `<html><body><div class="post category-social"><h1>خبر</h1><p>${FIRST}</p></div><div class="social">تابعونا</div></body></html>`;
    const { text } = await captured(markup);
    expect(text).toContain(FIRST);
    expect(text).not.toContain('تابعونا');
  });
});

function json(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('the day of publication', () => {
  it.each([
    ['2025-08-29', '<meta property="article:published_time" content="2025-08-29T00:30:00+03:00">'],
    ['2025-06-01', json({ '@graph': [{ '@type': 'WebSite', name: 'موقع' }, { '@type': 'NewsArticle', datePublished: '2025-06-01' }] })],
    ['2025-06-02', json([{ '@type': ['Article'], datePublished: '2025-06-02T10:00:00Z' }])],
    ['2024-02-29', '<meta name="date" content="2024/2/29">'],
    ['2025-01-06', '<meta name="pubdate" content="Mon, 06 Jan 2025 09:00:00 GMT">'],
    [null, '<meta name="date" content="2025-02-30">'],
    [null, '<script type="application/ld+json">{ broken</script>'],
    [null, ''],
  ])('is %s', async (day, head) => {
    expect((await captured(page({ head }))).publishedOn).toBe(day);
  });

  it('is taken from the time element of the article, not from another', async () => {
    const article = `<article><h2>ب</h2><time datetime="2025-03-04">أمس</time><p>${FIRST}</p><p>${SECOND}</p></article>`;
    const markup = page({ article }).replace('<nav>', '<time datetime="2020-01-01"></time><nav>');
    expect((await captured(markup)).publishedOn).toBe('2025-03-04');
  });
});

describe('title, publisher and language', () => {
  it('takes the name of the site off the title', async () => {
    const head = '<title>لجنة تقر خطة - وكالة المدى</title><meta property="og:site_name" content="وكالة المدى">';
    expect(await captured(page({ head, heading: '' }))).toMatchObject({ title: 'لجنة تقر خطة', publisher: 'وكالة المدى' });
  });

  it('believes the words more than the lang attribute', async () => {
    const markup = page().replace('lang="ar"', 'lang="en"');
    expect((await captured(markup)).language).toBe('ar');
  });

  it('recognises a page by its content and says that the name promised something else', async () => {
    expect(await captured(page(), 'page.txt')).toMatchObject({ format: 'html', notes: ['page-furniture-removed', 'mislabelled'] });
    expect(await captured('A note that says 1 < 2 and nothing more.', 'note.html')).toMatchObject({ format: 'txt', notes: ['mislabelled'] });
  });
});
