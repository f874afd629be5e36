import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import type { Reading } from '../reading.ts';
import { isByModel } from './asked.ts';
import { readWithAnswers } from './read-with-answers.ts';
import { windowsOf } from './windows.ts';

const SIGNED = 'وقّع مجلس بلديات الساحل وأكاديمية الضاد للغات مذكرة تفاهم بشأن تعليم العربية في مسقط.';
const PLANNED = 'وسيوقع مجلس بلديات الساحل وأكاديمية الضاد للغات الشهر المقبل اتفاقية تعاون بشأن المكتبات.';
const UNSEEN = 'وخرجت إلى النور وثيقة تآخٍ بين معهد الخليج والمرصد العربي للمياه.';
const TEXT = [SIGNED, PLANNED, UNSEEN].join('\n');

const rules = read(TEXT, { publishedOn: '2026-01-13' });
const answered = (answer: object, from: Reading = rules, source = TEXT) =>
  readWithAnswers(source, from, windowsOf(source, from.segments).map((window) => ({ window, content: JSON.stringify(answer) }))).reading;
const byModel = (reading: Reading) => [...reading.instruments, ...reading.organisations, ...reading.people].filter(({ rule }) => isByModel(rule)).map(({ name }) => name.value);
const reasons = (reading: Reading) => reading.dropped.filter(({ rule }) => isByModel(rule)).map(({ because }) => because);

const instrument = (quotation: string, name: string, more: object = {}) => ({ instruments: [{ quotation, name, type: 'mou', status: 'signed', ...more }] });

describe('a model that is asked after the rules', () => {
  it('starts from what they found', () => {
    expect(rules.instruments.map(({ type, status }) => [type.value, status.value])).toEqual([['mou', 'signed'], ['agreement', 'planned']]);
  });

  it('adds what they did not see, and leaves theirs untouched', () => {
    const reading = answered({
      organisations: [{ quotation: UNSEEN.slice(0, -1), name: 'المرصد العربي للمياه' }],
      instruments: [{ quotation: 'وثيقة تآخٍ بين معهد الخليج والمرصد العربي للمياه', name: 'وثيقة تآخٍ', type: 'other', status: 'activated', parties: ['المرصد العربي للمياه'] }],
    });
    expect(byModel(reading)).toContain('وثيقة تآخٍ');
    expect(reading.instruments.slice(0, 2)).toEqual(rules.instruments);
    expect(reading.organisations.filter(({ rule }) => !isByModel(rule))).toEqual(rules.organisations);
  });

  it('points at the bodies they found, and tells of none of these again', () => {
    const known = rules.organisations[0];
    const name = known?.name.value ?? '';
    const reading = answered({
      organisations: [{ quotation: name, name }],
      statements: [{ quotation: `وقّع ${name}`, speaker: name }],
    });
    expect([byModel(reading), reasons(reading)]).toEqual([[], ['found-before']]);
    expect(reading.statements.find(({ rule }) => isByModel(rule))?.speaker.value).toBe(known?.key);
  });

  it.each([
    ['the same words', instrument(SIGNED, 'مذكرة تفاهم بشأن تعليم العربية')],
    ['a shorter name in the same place', instrument('مذكرة تفاهم بشأن تعليم العربية', 'مذكرة تفاهم')],
    ['another type in the same place', instrument(SIGNED, 'مذكرة تفاهم', { type: 'contract' })],
  ])('says nothing again that they said: %s', (_why, answer) => {
    expect(reasons(answered(answer))).toEqual(['found-before']);
  });

  it('never makes a signing of what they read as planned', () => {
    const reading = answered(instrument(PLANNED, 'اتفاقية تعاون بشأن المكتبات', { type: 'agreement' }));
    expect([reading.instruments, reasons(reading)]).toEqual([rules.instruments, ['rules-say-otherwise']]);
  });

  it('never makes a signing of what they refuse in that very place', () => {
    const source = 'هل وقّعت جامعة الواحة ومعهد الخليج مذكرة تفاهم؟ لا جواب حتى اليوم عن هذا السؤال الذي يتردد.';
    const from = read(source);
    expect(from.dropped.some(({ rule, because }) => rule === because && rule === 'ar/instruments/only-in-doubt')).toBe(true);
    const reading = answered(instrument('وقّعت جامعة الواحة ومعهد الخليج مذكرة تفاهم', 'مذكرة تفاهم'), from, source);
    expect(reasons(reading)).toEqual(['rules-say-otherwise']);
  });

  it('adds nothing twice, in one answer or in two', () => {
    const told = { quotation: UNSEEN.slice(0, -1), name: 'وثيقة تآخٍ', type: 'other', status: 'activated' };
    expect(byModel(answered({ instruments: [told, told, { ...told, quotation: 'وثيقة تآخٍ بين معهد الخليج' }] }))).toEqual(['وثيقة تآخٍ']);
  });

  it('changes nothing where it answers nothing that can be used', () => {
    const [window] = windowsOf(TEXT, rules.segments);
    if (window === undefined) throw new Error('no window');
    expect(readWithAnswers(TEXT, rules, [{ window, content: 'no' }])).toEqual({ reading: rules, unusable: 1 });
    expect(readWithAnswers(TEXT, rules, []).reading).toBe(rules);
  });
});
