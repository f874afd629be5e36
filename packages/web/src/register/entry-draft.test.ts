import { describe, expect, it } from 'vitest';
import { changeOf, draftOf } from './entry-draft.ts';

const council = { id: 'n1', form: 'official', language: 'ar', value: 'المجلس الوطني للسكان' } as const;
const entry = { names: [council], confidentiality: 'internal', version: 3 } as const;

describe('a change to the names of an entry', () => {
  it('is made over the version that was seen, and keeps the rows it knows', () => {
    const draft = draftOf(entry);
    const more = { ...draft, names: [...draft.names, { key: 'new', id: null, form: 'official', language: 'en', value: ' National Population Council ' } as const] };
    expect(changeOf(more, entry)).toEqual({
      version: 3,
      confidentiality: 'internal',
      names: [council, { form: 'official', language: 'en', value: 'National Population Council' }],
    });
  });

  it('takes an emptied row for removed, and refuses to leave no name', () => {
    const emptied = { ...draftOf(entry), names: [{ ...draftOf(entry).names[0], key: 'n1', id: 'n1', form: 'official', language: 'ar', value: '  ' } as const] };
    expect(changeOf(emptied, entry)).toBe('nameless');
  });

  it('writes a row anew that somebody else removed meanwhile', () => {
    const change = changeOf(draftOf(entry), { version: 4, names: [] });
    expect(change).toMatchObject({ version: 4, names: [{ value: council.value }] });
    expect(JSON.stringify(change)).not.toContain('n1');
  });
});
