import { describe, expect, it } from 'vitest';
import { ar } from '../language/ar/index.ts';
import { en } from '../language/en/index.ts';
import { fr } from '../language/fr/index.ts';
import { fill, type Text } from '../language/text.ts';
import { reachesOthers, reviewAfter, takesOut } from './undo-reach.ts';

const asked = (question: Text, language: string) => (n: number) => fill(question, { n }, { plural: new Intl.PluralRules(language), number: String });
const document = { id: 'a-document', title: 'بيان مشترك' };
const waiting = { proposals: [{ id: 'a-proposal', state: 'pending' as const, entry: null }] };
const taken = { proposals: [{ id: 'a-proposal', state: 'accepted' as const, entry: 'an-entry' }] };

describe('undoing a change on the page of an entry', () => {
  it('is asked about where it reaches other entries', () => {
    expect([reachesOthers({ entries: 22 }), reachesOthers({ entries: 2 }), reachesOthers({ entries: 1 })]).toEqual([true, true, false]);
  });

  it('takes entries out of the register where it was an acceptance, or an acceptance done again', () => {
    expect(['accept', 'accept-all', 'undo', 'correct-entry'].map((deed) => takesOut({ deed, brought: false }))).toEqual([true, true, false, false]);
    expect(takesOut({ deed: 'undo', brought: true })).toBe(true);
  });

  it('leads to the review of the document, since its proposals wait again', () => {
    expect(reviewAfter({ entries: 22, brought: true, document }, waiting)).toBe('a-document');
    expect(reviewAfter({ entries: 22, brought: false, document }, waiting)).toBe('a-document');
  });

  it('leads there too where the entry alone came with the act, and is gone', () => {
    expect(reviewAfter({ entries: 1, brought: true, document }, waiting)).toBe('a-document');
  });

  it('stays where the entry alone was changed, and where nothing waits again', () => {
    expect(reviewAfter({ entries: 1, brought: false, document }, waiting)).toBeNull();
    expect(reviewAfter({ entries: 22, brought: false, document }, taken)).toBeNull();
    expect(reviewAfter({ entries: 22, brought: false, document: null }, waiting)).toBeNull();
  });
});

describe('the question before it', () => {
  it('counts the entries in the Arabic forms', () => {
    expect([2, 3, 22, 100].map(asked(ar.register.history.undoAll.reach, 'ar')).map((text) => text.split(' في ').at(-1))).toEqual(['قيدين.', '3 قيود.', '22 قيداً.', '100 قيد.']);
  });

  it('counts them in English and French', () => {
    expect(asked(en.register.history.undoAll.reach, 'en')(22)).toContain('22 entries');
    expect(asked(fr.register.history.undoAll.reach, 'fr')(22)).toContain('22 fiches');
  });
});
