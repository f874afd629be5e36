import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import { textOf, type Span } from '../text/span.ts';
import { readingFromAnswer, type Added } from './reading-from-answer.ts';

const SOURCE = 'أعلنت جامعة الواحة أنها وقّعت مع معهد الخليج مذكرة تفاهم بشأن تعليم الكبار، في الرباط يوم 12 يناير 2026. وحضر التوقيع سالم القرني رئيس الجامعة.\nويبحث الجانبان لاحقاً برنامج عمل.';

/** A text in which no rule found anything. */
function unread(source: string, known: Partial<Reading> = {}): Reading {
  const segment = { kind: 'article', start: 0, end: source.length, publishedOn: null, publisher: null } as const;
  return { language: 'ar', segments: [segment], organisations: [], people: [], instruments: [], meetings: [], statements: [], activities: [], appointments: [], commitments: [], dropped: [], ...known };
}

function placed(answer: object | string, source = SOURCE): Added {
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const added = readingFromAnswer(source, { window: { start: 0, end: source.length, segment: 0 }, content }, unread(source));
  if (added === null) throw new Error('no answer');
  return added;
}

const wordsAt = (spans: readonly Span[], source = SOURCE): readonly string[] => spans.map((span) => textOf(source, span));
const reasons = ({ dropped }: Added): readonly string[] => dropped.map(({ rule, because }) => `${rule} ${because}`);

const BODIES = [{ quotation: 'جامعة الواحة', name: 'جامعة الواحة', kind: 'university' }, { quotation: 'مع معهد الخليج', name: 'معهد الخليج' }];
const SIGNED = 'وقّعت مع معهد الخليج مذكرة تفاهم بشأن تعليم الكبار';
const memorandum = (more: object = {}) => ({ quotation: SIGNED, name: 'مذكرة تفاهم بشأن تعليم الكبار', type: 'mou', status: 'signed', ...more });

describe('what a model told', () => {
  it('becomes a finding with its words in the untouched source', () => {
    const { instruments, organisations, dropped } = placed({ organisations: BODIES, instruments: [memorandum({ parties: ['جامعة الواحة', 'معهد الخليج'], place: 'الرباط', date: '12 يناير 2026' })] });
    expect(dropped).toEqual([]);
    const [instrument] = instruments;
    expect(wordsAt(instrument?.evidence ?? [])).toEqual([SIGNED]);
    expect(instrument).toMatchObject({ segment: 0, rule: 'model/instrument', role: 'main', name: { basis: 'stated', value: 'مذكرة تفاهم بشأن تعليم الكبار' } });
    expect(instrument?.parties.map(({ value }) => organisations.find(({ key }) => key === value.organisation)?.name.value)).toEqual(['جامعة الواحة', 'معهد الخليج']);
    expect(organisations.map(({ kind }) => kind?.value ?? null)).toEqual(['university', null]);
  });

  it('says of every value who told it, and that a code is a judgement', () => {
    const { instruments: [instrument] } = placed({ instruments: [memorandum({ place: 'الرباط' })] });
    for (const value of [instrument?.type, instrument?.status]) expect(value).toMatchObject({ basis: 'inferred', because: 'judged-by-model', rule: 'model/instrument' });
    expect(instrument?.name.basis).toBe('stated');
    expect(instrument?.place).toMatchObject({ value: 'الرباط', basis: 'inferred', because: 'said-elsewhere' });
    expect(wordsAt(instrument?.place?.evidence ?? [])).toEqual(['الرباط']);
  });

  it('leaves it to us what day the words mean', () => {
    const { instruments: [instrument] } = placed({ instruments: [memorandum({ date: '12 يناير 2026' })] });
    expect(instrument?.date?.value).toMatchObject({ asWritten: '12 يناير 2026', edtf: '2026-01-12', min: '2026-01-12' });
  });

  it('may come between other words, in a block of code, or after thinking aloud', () => {
    const object = JSON.stringify({ instruments: [memorandum()] });
    for (const content of [`\`\`\`json\n${object}\n\`\`\``, `Here it is: ${object} Anything else?`, `<think>{"maybe"</think>${object}`]) expect(placed(content).instruments).toHaveLength(1);
  });
});

describe('what is not in the text', () => {
  it('is dropped with its fact where the quotation is nowhere', () => {
    const added = placed({ instruments: [memorandum({ quotation: 'وقّعت أمس مع معهد الخليج مذكرة تفاهم بشأن تعليم الكبار' })] });
    expect([added.instruments, reasons(added)]).toEqual([[], ['model/instrument quotation-not-in-text']]);
  });

  it('is not mended: a mark too few is another quotation', () => {
    expect(placed({ instruments: [memorandum({ quotation: SIGNED.replace('وقّعت', 'وقعت') })] }).instruments).toEqual([]);
  });

  it('is dropped alone where only a value is nowhere', () => {
    const added = placed({ instruments: [memorandum({ place: 'الدار البيضاء' })] });
    expect([added.instruments[0]?.place, reasons(added)]).toEqual([null, ['model/instrument words-not-in-text']]);
  });

  it('is not found in the middle of a word, but is after a particle', () => {
    const source = 'زار مدير مصرف الواحة المدينة، ووقّعت فيها اتفاقية بالرباط مع وزارة الصحة.';
    const bodies = (name: string) => placed({ organisations: [{ quotation: name, name }] }, source).organisations.map((body) => body.name.value);
    expect([bodies('مصر'), bodies('دير'), bodies('رباط'), bodies('وزارة الصحة'), bodies('الرباط')]).toEqual([[], [], ['رباط'], ['وزارة الصحة'], ['الرباط']]);
  });

  it('holds for names: the quotation must bear the name it proves', () => {
    const added = placed({ people: [{ quotation: SIGNED, name: 'سالم القرني' }] });
    expect([added.people, reasons(added)]).toEqual([[], ['model/person not-borne-by-quotation']]);
  });

  it('holds for those who act: nobody is made of a word', () => {
    const added = placed({ instruments: [memorandum({ parties: ['تعليم الكبار'] })] });
    expect([added.instruments[0]?.parties, reasons(added)]).toEqual([[], ['model/instrument nobody-of-that-name']]);
  });

  it('is not looked for outside the stretch that was sent', () => {
    const window = { start: 0, end: 40, segment: 0 };
    const added = readingFromAnswer(SOURCE, { window, content: JSON.stringify({ instruments: [memorandum()] }) }, unread(SOURCE));
    expect(added?.instruments).toEqual([]);
  });
});

describe('what has not the form', () => {
  it.each(['', 'I cannot help with that.', '{"instruments": [', '[]', 'null', '{"a":1}}{'])('is no answer: %s', (content) => {
    const added = readingFromAnswer(SOURCE, { window: { start: 0, end: SOURCE.length, segment: 0 }, content }, unread(SOURCE));
    expect(added).toBeNull();
  });

  it.each([
    { instruments: 'none' }, { instruments: [null, 3, 'x', []] }, { instruments: [{ quotation: 5 }] }, { instruments: [memorandum({ type: 'treatise' })] },
    { instruments: [memorandum({ status: null })] }, { instruments: [memorandum({ name: { ar: 'x' } })] }, { nonsense: [memorandum()] }, JSON.stringify({ PROTOTYPE: { instruments: [memorandum()] } }).replace('PROTOTYPE', '__proto__'),
  ])('gives nothing: %j', (answer) => {
    expect(placed(answer).instruments).toEqual([]);
  });

  it('is bounded: a thousand facts of two pages are too many', () => {
    expect(placed({ instruments: Array.from({ length: 1_000 }, () => memorandum()) }).instruments.length).toBeLessThanOrEqual(200);
  });
});

describe('every kind of fact', () => {
  const source = 'انعقدت ندوة المكتبات في تونس برئاسة منى الزين. وقالت منى الزين إنها ترحب بفتح المعابر. وعُيّن كريم اللواتي مديراً للأرشيف. وأقامت جمعية القراءة دورة تدريبية في صفاقس. ويلتزم الأرشيف برقمنة سجلاته قبل نهاية عام 2027.';
  const added = placed({
    organisations: [{ quotation: 'وأقامت جمعية القراءة', name: 'جمعية القراءة', kind: 'ngo' }, { quotation: 'ويلتزم الأرشيف', name: 'الأرشيف' }],
    people: [{ quotation: 'برئاسة منى الزين', name: 'منى الزين' }, { quotation: 'وعُيّن كريم اللواتي مديراً للأرشيف', name: 'كريم اللواتي', office: 'مديراً' }],
    meetings: [{ quotation: 'انعقدت ندوة المكتبات في تونس', name: 'ندوة المكتبات', type: 'conference', status: 'held', place: 'تونس', chair: 'منى الزين' }],
    statements: [{ quotation: 'وقالت منى الزين إنها ترحب بفتح المعابر', speaker: 'منى الزين', act: 'welcome', issue: 'فتح المعابر' }],
    activities: [{ quotation: 'وأقامت جمعية القراءة دورة تدريبية في صفاقس', name: 'دورة تدريبية', type: 'training', status: 'held', host: 'جمعية القراءة' }],
    appointments: [{ quotation: 'وعُيّن كريم اللواتي مديراً للأرشيف', office: 'مديراً', person: 'كريم اللواتي' }],
    commitments: [{ quotation: 'ويلتزم الأرشيف برقمنة سجلاته قبل نهاية عام 2027', text: 'رقمنة سجلاته', force: 'obligation', responsible: ['الأرشيف'], due: 'قبل نهاية عام 2027' }],
  }, source);

  it('finds its place', () => {
    expect(added.dropped).toEqual([]);
    const keyOf = (name: string) => [...added.people, ...added.organisations].find((one) => one.name.value === name)?.key;
    expect(added.meetings).toMatchObject([{ type: { value: 'conference' }, place: { value: 'تونس', basis: 'stated' }, chair: { value: keyOf('منى الزين') } }]);
    expect(added.statements).toMatchObject([{ speaker: { value: keyOf('منى الزين') }, positions: [{ act: { value: 'welcome' }, issue: { value: 'فتح المعابر', basis: 'stated' } }] }]);
    expect(added.activities).toMatchObject([{ host: { value: keyOf('جمعية القراءة') } }]);
    expect(added.appointments).toMatchObject([{ person: { value: keyOf('كريم اللواتي') }, office: { value: 'مديراً' } }]);
    expect(added.commitments).toMatchObject([{ responsible: [{ value: keyOf('الأرشيف') }], force: { value: 'obligation' }, due: { value: { asWritten: 'قبل نهاية عام 2027' } } }]);
  });
});
