import { describe, expect, it } from 'vitest';
import { fieldText, headingOf } from './field-text.ts';
import { propose } from './propose.ts';
import { session, signing } from './testing/examples.ts';

describe('proposals from a reading', () => {
  it('come with what the document is about first, bodies last', () => {
    expect(propose(signing().reading).map(({ kind }) => kind)).toEqual([
      'instrument', 'statement', 'commitment', 'person', 'organisation', 'organisation', 'organisation',
    ]);
  });

  it('show an instrument with parties, organ, signatory, date and place, each with the words it came from', () => {
    const { text, reading } = signing();
    const [instrument] = propose(reading);
    const shown = instrument?.fields.map(({ id, value, evidence }) => [id, fieldText(value), text.slice(evidence[0]?.start, evidence[0]?.end)]);
    expect(shown).toContainEqual(['party:0', 'أكاديمية الضاد للغات – إدارة الشراكات', 'أكاديمية الضاد للغات']);
    expect(shown).toContainEqual(['signatory:0', 'رباب الحسني، مديرة الشراكات، أكاديمية الضاد للغات', 'ووقّعت عنها الدكتورة رباب الحسني']);
    expect(shown).toContainEqual(['date', '12 يناير 2026', '12 يناير 2026']);
    expect(shown).toContainEqual(['place', 'مسقط', 'مسقط']);
    expect(shown?.map(([id]) => id)).toEqual(['type', 'name', 'status', 'party:0', 'party:1', 'signatory:0', 'date', 'place', 'field:0', 'modality:0']);
  });

  it('point a commitment at the instrument in which it was given', () => {
    const commitment = propose(signing().reading).find(({ kind }) => kind === 'commitment');
    expect(commitment?.fields.find(({ field }) => field === 'source')?.value).toEqual({
      is: 'proposal', proposal: 'instrument:0', name: 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات',
    });
  });

  it('name a statement by its speaker and occasion', () => {
    const statement = propose(signing().reading).find(({ kind }) => kind === 'statement');
    expect(headingOf('statement', statement?.fields ?? [])).toBe('رباب الحسني — حفل التوقيع');
  });

  it('put a body that two articles name together', () => {
    const { reading } = session();
    const [body] = reading.organisations;
    if (body === undefined) throw new Error('the example has a body');
    const twice = { ...reading, organisations: [body, { ...body, key: 'organisation:9', segment: 1 }] };
    const bodies = propose(twice).filter(({ kind }) => kind === 'organisation');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.keys).toEqual(['organisation:0', 'organisation:9']);
  });

  it('leave what is only referred to for later', () => {
    const { reading } = signing();
    const background = { ...reading, instruments: reading.instruments.map((one) => ({ ...one, role: 'background' as const })) };
    expect(propose(background).map(({ kind }) => kind).indexOf('instrument')).toBe(2);
  });
});
