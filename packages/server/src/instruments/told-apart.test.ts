import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalsIn } from '../review/testing/captured.ts';
import type { Example } from '../review/testing/examples.ts';
import { day, WrittenReading } from '../review/testing/written-reading.ts';

const app = appOfThisFile();

/** Two memoranda of one day between the same two bodies; the second borrows its kind from the first. */
function twoAtOnce(first: string, second: string): Example {
  const t = new WrittenReading(`وقّعت ${first} و${second} في نزوى يوم 5 مارس 2026 مذكرة تفاهم في مجال التعليم، وأخرى في مجال الصحة.`);
  const common = {
    name: t.stated('مذكرة تفاهم', 'مذكرة تفاهم'), role: 'main' as const, status: t.stated('signed' as const, 'وقّعت'),
    parties: [t.stated({ organisation: 'organisation:0' as const, actingThrough: null }, first), t.stated({ organisation: 'organisation:1' as const, actingThrough: null }, second)],
    signatories: [], witnesses: [], date: t.stated(day('5 مارس 2026', '2026-03-05'), '5 مارس 2026'), place: t.stated('نزوى', 'نزوى'), modalities: [], duration: null, renewal: null, amount: null, count: 1,
  };
  return {
    text: t.text,
    reading: t.reading({
      organisations: [t.organisation('organisation:0', first), t.organisation('organisation:1', second)],
      instruments: [
        { ...t.found('instrument:0', 'مذكرة تفاهم'), ...common, type: t.stated('mou', 'مذكرة تفاهم'), fields: [t.stated({ words: 'التعليم', code: 'education' }, 'التعليم')] },
        {
          ...t.found('instrument:1', 'أخرى'), ...common,
          type: { value: 'mou', basis: 'inferred', because: 'same-head', rule: 'ar/test/another', evidence: [t.at('مذكرة تفاهم'), t.at('أخرى')] },
          fields: [t.stated({ words: 'الصحة', code: 'health' }, 'الصحة')],
        },
      ],
    }),
  };
}

const instrumentsOf = async (document: string) => (await proposalsIn(app, document)).filter(({ kind }) => kind === 'instrument');
const entriesOf = async (document: string) => new Set((await instrumentsOf(document)).map(({ entry }) => entry));

describe('two instruments that a sentence tells apart', () => {
  it('become two entries, accepted one after the other, whichever comes first', async () => {
    const document = await captured(app, twoAtOnce('دار الحكمة', 'دار الشفاء'));
    for (const { id } of (await instrumentsOf(document)).toReversed()) {
      expect((await app.request('POST', `/api/proposals/${id}/accept`, {})).status).toBe(200);
    }
    expect(await entriesOf(document)).toHaveProperty('size', 2);
  });

  it('become two entries, accepted all at once', async () => {
    const document = await captured(app, twoAtOnce('مكتبة الساحل', 'مستشفى الساحل'));
    expect((await app.request('POST', `/api/documents/${document}/accept-all`)).json.questions).toEqual([]);
    expect(await entriesOf(document)).toHaveProperty('size', 2);
  });
});
