import { expect, it } from 'vitest';
import { asBefore, documentChange } from './document-draft.ts';

const document = { title: 'افتتاح دورة تدريبية', publisher: 'وكالة الأنباء', publishedOn: '2024-05-12', confidentiality: 'internal' } as const;
const draft = { ...document };

it('sends nothing where nothing was changed, so that the document is not read again', () => {
  expect(documentChange(document, draft)).toEqual({});
});

it('sends what was changed, an emptied publisher as unknown', () => {
  expect(documentChange(document, { ...draft, publisher: '  ', publishedOn: '2024-05-13' })).toEqual({ publisher: null, publishedOn: '2024-05-13' });
});

it('keeps the title where it was emptied by mistake', () => {
  expect(documentChange(document, { ...draft, title: ' ' })).toEqual({});
});

it('is taken back by what stood before, in those places alone', () => {
  expect(asBefore(document, { publisher: null, publishedOn: '2024-05-13' })).toEqual({ publisher: 'وكالة الأنباء', publishedOn: '2024-05-12' });
  expect(asBefore({ ...document, publisher: null }, { publisher: 'وكالة المدى' })).toEqual({ publisher: null });
});
