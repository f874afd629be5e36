import { makeEml } from '../../capture/src/made-for-tests/mail-file.ts';
import { makeOdt } from '../../capture/src/made-for-tests/odt-file.ts';
import { makePdf } from '../../capture/src/made-for-tests/pdf-file.ts';
import { makeDocx, paragraph } from '../../capture/src/made-for-tests/word-file.ts';
import { makeZip } from '../../capture/src/made-for-tests/zip-file.ts';
import { newsItem } from './generated-documents.ts';

/** A file as it lies in an office's folder, and the files that lie in it. */
export interface MixedFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly enclosed: readonly Uint8Array[];
  /** Nothing can be read of it. */
  readonly isBroken: boolean;
}

type Making = (n: number) => Omit<MixedFile, 'enclosed' | 'isBroken'> & Partial<MixedFile>;

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const linesOf = (n: number): readonly string[] => newsItem(n).split('\n');
const asPage = (n: number): Uint8Array => utf8(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${linesOf(n)[0]}</title><article>${linesOf(n).map((line) => `<p>${line}</p>`).join('')}</article></html>`);
const asWord = (n: number): Uint8Array => makeDocx(linesOf(n).map((line) => paragraph(line)).join(''));
const asOdt = (n: number): Uint8Array => makeOdt(linesOf(n).map((line) => `<text:p>${line}</text:p>`).join(''));
const asRtf = (n: number): Uint8Array => utf8(`{\\rtf1\\ansi\\uc1 ${newsItem(n).replaceAll(/[^\n]/gu, (letter) => `\\u${letter.codePointAt(0)}?`).replaceAll('\n', '\\par ')}}`);
const asPdf = (n: number): Uint8Array => makePdf({ pages: [[`Minutes number ${n}`, `The municipality of Tripoli and university number ${n} signed a memorandum of understanding on training.`, 'It is valid for three years.']] });

/** What comes with a mail or lies in an archive has a number of its own, far from those of the files. */
const within = (n: number, at: number): number => 1_000_000 + n * 10 + at;

const text: Making = (n) => ({ name: `${n}.txt`, content: utf8(newsItem(n)) });
const page: Making = (n) => ({ name: `${n}.html`, content: asPage(n) });
const word: Making = (n) => ({ name: `${n}.docx`, content: asWord(n) });
const pdf: Making = (n) => ({ name: `${n}.pdf`, content: asPdf(n) });
const odt: Making = (n) => ({ name: `${n}.odt`, content: asOdt(n) });
const rtf: Making = (n) => ({ name: `${n}.rtf`, content: asRtf(n) });

const mail: Making = (n) => {
  const enclosed = [asWord(within(n, 0)), utf8(newsItem(within(n, 1)))];
  const attached = enclosed.map((content, at) => ({ name: `${n}-${at}.${at === 0 ? 'docx' : 'txt'}`, content }));
  return { name: `${n}.eml`, content: makeEml({ subject: `خطاب رقم ${n}`, text: newsItem(n), attached }), enclosed };
};

const archive: Making = (n) => {
  const enclosed = [0, 1, 2].map((at) => utf8(newsItem(within(n, at))));
  return { name: `${n}.zip`, content: makeZip(enclosed.map((content, at) => ({ name: `ملف ${at}.txt`, content }))), enclosed };
};

/** The text of a file before it, as another outlet brings it. */
const nearCopy: Making = (n) => ({ name: `${n}.txt`, content: utf8(`وكالة الأنباء رقم ${n}\n${newsItem(n - 18)}\nانتهى.`) });

/** Cut off, nothing but noise under the name of a paper, or without a word. */
const broken: Making = (n) => {
  const noise = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 167 + (at >> 3) + n) % 256);
  const ways = [
    { name: `${n}.docx`, content: asWord(n).subarray(0, 700) },
    { name: `${n}.pdf`, content: noise },
    { name: `${n}.txt`, content: utf8(' '.repeat(n)) },
    { name: `${n}.zip`, content: makeZip([{ name: 'ا.txt', content: newsItem(n) }]).subarray(0, 300) },
  ];
  return { ...(ways[Math.floor(n / 20) % ways.length] ?? { name: '', content: noise }), isBroken: true };
};

/** Of twenty files ten are texts, of which one repeats another; each other format comes once or twice. */
const ROUND: readonly Making[] = [text, text, text, text, text, text, text, text, text, page, page, word, word, pdf, pdf, mail, archive, odt, nearCopy, broken];

/** The file of a number; the same number gives the same file. */
export function mixedFile(n: number): MixedFile {
  const making = n % 40 === 8 ? rtf : (ROUND[n % ROUND.length] ?? text);
  return { enclosed: [], isBroken: false, ...making(n) };
}
