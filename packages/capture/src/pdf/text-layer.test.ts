import { describe, expect, it } from 'vitest';
import { judgeLayer, pagesInDoubt } from './text-layer.ts';

const page = (text: string, unreadable = 0) => ({ text, unreadable });
const RUSSIAN = 'Стороны договорились о сотрудничестве в области науки и техники и подписали меморандум между министерствами. '.repeat(6);
const ARABIC = 'وقّع وزير الثقافة في مسقط مع المجلس مذكرة تفاهم على التعاون بين الطرفين خلال هذا العام. '.repeat(6);
const WRONG_CODE_PAGE = 'æÞøÚ æÒíÑ ÇáËÞÇÝÉ Ýí ãÓÞØ ãÚ ÇáãÌáÓ ãÐßÑÉ ÊÝÇåã Úáì ÇáÊÚÇæä Èíä ÇáØÑÝíä ÎáÇá åÐÇ ÇáÚÇã. '.repeat(6);

describe('a text layer', () => {
  it('is sound in Arabic, and in languages of which no frequent word is known', () => {
    expect([ARABIC, RUSSIAN].map((text) => judgeLayer([page(text)]))).toEqual(['sound', 'sound']);
  });

  it('is doubted where its letters are those of another code page, of two scripts in a word, or none', () => {
    const mixed = ARABIC.replaceAll('ر', 'ղ').replaceAll('ل', 'm');
    expect([page(WRONG_CODE_PAGE), page(mixed), page(ARABIC, 40)].map((one) => judgeLayer([one]))).toEqual(['doubtful', 'doubtful', 'doubtful']);
  });

  it('is judged page by page, and pages with few words with the others', () => {
    expect(pagesInDoubt([page(ARABIC), page(WRONG_CODE_PAGE.repeat(3)), null, page(ARABIC)])).toEqual([1]);
    expect(pagesInDoubt([page(WRONG_CODE_PAGE), null, page('Ýí ãÓÞØ')])).toEqual([0, 2]);
    expect(pagesInDoubt([page(ARABIC), page('الملحق الأول'), null, page(ARABIC, 60)])).toEqual([1, 3]);
  });
});
