import { describe, expect, it } from 'vitest';
import { assigned, filled, proposalFrom, withNew, withValue } from './correct.ts';
import { addable, fieldsOfKind, valueFrom } from './field-shapes.ts';
import { field } from './testing.ts';

const type = field({ id: 'type', field: 'type', value: { is: 'code', vocabulary: 'instrumentTypes', code: 'mou' } });
const place = field({ id: 'place', field: 'place', value: { is: 'text', text: 'القاهرة' }, basis: 'inferred', because: 'from-headline' });
const party = field({
  id: 'party:0',
  field: 'party',
  value: { is: 'party', organisation: { kind: 'organisation', name: 'الأمانة العامة', proposal: 'p1', entry: null }, actingThrough: null },
});
const shapeOf = (name: string) => {
  const found = fieldsOfKind.instrument.find((each) => each.field === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('what she proposes of words that the reader passed over', () => {
  const span = { start: 3, end: 21 };

  it('has those words as evidence, and the class that they name', () => {
    const { kind, words, fields } = proposalFrom('instrument', { words: 'مذكرة تفاهم بشأن المكتبات', span });
    expect([kind, words]).toEqual(['instrument', span]);
    expect(fields.map(({ field: name, value, method, evidence }) => [name, value, method, evidence])).toEqual([
      ['type', { is: 'code', vocabulary: 'instrumentTypes', code: 'mou' }, 'person', [span]],
      ['name', { is: 'text', text: 'مذكرة تفاهم بشأن المكتبات' }, 'person', [span]],
    ]);
  });

  it('claims no more than the words say', () => {
    expect(proposalFrom('commitment', { words: 'تمويل المكتبة', span }).fields).toMatchObject([{ field: 'text', value: { text: 'تمويل المكتبة' } }]);
    expect(proposalFrom('meeting', { words: 'اللقاء', span }).fields.map(({ field: name }) => name)).toEqual(['name']);
  });
});

describe('correcting a proposal', () => {
  it('makes a person answer for the value, and keeps its evidence', () => {
    const [corrected] = withValue([place], 'place', { is: 'text', text: 'جدة' });
    expect(corrected).toMatchObject({ value: { text: 'جدة' }, method: 'person', basis: 'stated', because: null, rule: null, evidence: place.evidence });
  });

  it('makes chosen words the evidence and the value', () => {
    const [corrected] = assigned('instrument', [place], { id: 'place', words: 'الدوحة', span: { start: 10, end: 16 } });
    expect(corrected).toMatchObject({ value: { text: 'الدوحة' }, evidence: [{ start: 10, end: 16 }], method: 'person' });
  });

  it('keeps a code when the chosen words name no other', () => {
    const to = { id: 'type', span: { start: 0, end: 7 } };
    expect(assigned('instrument', [type], { ...to, words: 'المذكرة' })[0]?.value).toEqual(type.value);
    expect(assigned('instrument', [type], { ...to, words: 'بروتوكول تعاون' })[0]?.value).toMatchObject({ code: 'cooperation_protocol' });
  });

  it('understands the chosen words of a date, and keeps the day where they name none', () => {
    const date = field({ id: 'date', field: 'date', value: { is: 'date', date: { asWritten: 'أمس السبت', edtf: null, min: null, max: null, calendar: 'gregorian' } } });
    const to = { id: 'date', span: { start: 0, end: 7 } };
    const [named] = assigned('instrument', [date], { ...to, words: '12 أبريل 2025' });
    expect(named?.value).toMatchObject({ date: { asWritten: '12 أبريل 2025', min: '2025-04-12', max: '2025-04-12' } });
    const [kept] = assigned('instrument', named === undefined ? [] : [named], { ...to, words: 'أمس السبت' });
    expect(kept?.value).toMatchObject({ date: { asWritten: 'أمس السبت', min: '2025-04-12' } });
  });

  it('names the party anew, and no longer points at the body that was guessed', () => {
    const [corrected] = assigned('instrument', [party], { id: 'party:0', words: 'الشبكة العربية', span: { start: 3, end: 9 } });
    expect(corrected?.value).toMatchObject({ organisation: { name: 'الشبكة العربية', proposal: null, entry: null } });
  });

  it('adds another party in its place, with an id of its own', () => {
    const fields = withNew('instrument', [type, party, place], { shape: shapeOf('party'), words: 'الشبكة', evidence: [{ start: 1, end: 2 }] });
    expect(fields.map(({ id }) => id)).toEqual(['type', 'party:0', 'party:1', 'place']);
  });

  it('offers what is missing and what may repeat', () => {
    const names = addable('instrument', [type, party, place]).map((each) => each.field);
    expect(names).toContain('party');
    expect(names).toContain('date');
    expect(names).not.toContain('type');
    expect(names).not.toContain('place');
  });

  it('obliges nobody to fill what was added', () => {
    const fields = withNew('instrument', [type], { shape: shapeOf('signatory'), words: '', evidence: [] });
    expect(filled(fields).map(({ id }) => id)).toEqual(['type']);
  });

  it('reads a number out of words in either digits', () => {
    expect(valueFrom({ is: 'number' }, 'الدورة ٤٩')).toEqual({ is: 'number', number: 49 });
  });
});
