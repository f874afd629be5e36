/** Groups whose words are no text of the document: tables of fonts and styles, pictures, field codes, entries of an index, what stands twice. */
export const LEFT_OUT = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'info', 'filetbl', 'pict', 'objdata', 'objclass', 'fldinst', 'xe', 'rxe', 'tc', 'tcn', 'shprslt', 'nonesttables',
  'atnid', 'atnauthor', 'annotation', 'listtext', 'pntext', 'pntxta', 'pntxtb', 'template', 'private', 'upr', 'shpinst', 'do', 'falt', 'panose',
]);

/** The margins of pages. */
export const MARGINS = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf']);

/** Groups that are left out but for some groups in them: shapes, and words that stand twice. */
export const AROUND = new Set(['upr', 'shpinst', 'do']);

/** Those in them that are taken up again: text boxes, and the same words in Unicode. */
export const BOXES = new Set(['shptxt', 'dptxbxtext']);
export const TAKEN_UP = new Set([...BOXES, 'ud']);

/** Words that stand for one character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', enspace: ' ', emspace: ' ', qmspace: ' ',
  zwj: '\u200d', zwnj: '\u200c', ltrmark: '', rtlmark: '', zwbo: '', zwnbo: '',
};

/** Signs that stand for one character. */
export const SIGNS: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': '\u00a0', '_': '-', '-': '' };
