import type { Reading } from '@mithaq/reading';
import { day, WrittenReading } from './written-reading.ts';

/** A text and what is read in it. */
export interface Example {
  readonly text: string;
  readonly reading: Reading;
}

/** Two bodies sign; one of them through a department; the signatory speaks, and both undertake something. */
export function signing(): Example {
  const t = new WrittenReading([
    'وقّعت أكاديمية الضاد للغات ومجلس بلديات الساحل اليوم 12 يناير 2026 في مسقط مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات.',
    'ومثّلت الأكاديمية إدارة الشراكات، ووقّعت عنها الدكتورة رباب الحسني مديرة الشراكات في الأكاديمية.',
    'ودعت الحسني في كلمتها خلال حفل التوقيع إلى وقف الاستيطان في الأراضي المحتلة.',
    'ويلتزم الطرفان بإعداد منهج موحد قبل نهاية يونيو 2026.',
  ].join('\n'));
  return {
    text: t.text,
    reading: t.reading({
      organisations: [
        t.organisation('organisation:0', 'أكاديمية الضاد للغات', { variants: [t.stated('الأكاديمية', 'الأكاديمية')] }),
        t.organisation('organisation:1', 'مجلس بلديات الساحل', { kind: t.stated('council', 'مجلس') }),
        t.organisation('organisation:2', 'إدارة الشراكات', { kind: t.stated('unit', 'إدارة'), parent: t.stated('organisation:0', 'الأكاديمية إدارة الشراكات') }),
      ],
      people: [t.person('person:0', 'رباب الحسني', {
        honorific: t.stated('الدكتورة', 'الدكتورة'),
        offices: [{ title: t.stated('مديرة الشراكات', 'مديرة الشراكات'), organisation: t.stated('organisation:0', 'الأكاديمية.') }],
      })],
      instruments: [{
        ...t.found('instrument:0', 'وقّعت أكاديمية الضاد للغات ومجلس بلديات الساحل اليوم 12 يناير 2026 في مسقط مذكرة تفاهم'),
        type: t.stated('mou', 'مذكرة تفاهم'),
        name: t.stated('مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات', 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات'),
        role: 'main',
        status: t.stated('signed', 'وقّعت'),
        parties: [
          t.stated({ organisation: 'organisation:0', actingThrough: 'organisation:2' }, 'أكاديمية الضاد للغات'),
          t.stated({ organisation: 'organisation:1', actingThrough: null }, 'مجلس بلديات الساحل'),
        ],
        signatories: [t.stated({ person: 'person:0', office: 'مديرة الشراكات', onBehalfOf: 'organisation:0' }, 'ووقّعت عنها الدكتورة رباب الحسني')],
        witnesses: [],
        date: t.stated(day('12 يناير 2026', '2026-01-12'), '12 يناير 2026'),
        place: t.stated('مسقط', 'مسقط'),
        fields: [t.stated({ words: 'تعليم العربية', code: 'education' }, 'تعليم العربية')],
        modalities: [t.stated({ words: 'إعداد منهج موحد', code: 'joint_programme' }, 'إعداد منهج موحد')],
        duration: null, renewal: null, amount: null,
        count: 1,
      }],
      statements: [{
        ...t.found('statement:0', 'ودعت الحسني في كلمتها خلال حفل التوقيع إلى وقف الاستيطان'),
        speaker: t.stated('person:0', 'الحسني'),
        office: t.stated('مديرة الشراكات', 'مديرة الشراكات'),
        onBehalfOf: null,
        occasion: t.stated('حفل التوقيع', 'حفل التوقيع'),
        positions: [{ act: t.stated('call', 'ودعت'), issue: t.stated('وقف الاستيطان في الأراضي المحتلة', 'وقف الاستيطان في الأراضي المحتلة') }],
      }],
      commitments: [{
        ...t.found('commitment:0', 'ويلتزم الطرفان بإعداد منهج موحد قبل نهاية يونيو 2026'),
        responsible: [t.stated('organisation:0', 'الطرفان'), t.stated('organisation:1', 'الطرفان')],
        text: t.stated('إعداد منهج موحد', 'إعداد منهج موحد'),
        force: t.stated('obligation', 'ويلتزم'),
        due: t.stated({ asWritten: 'قبل نهاية يونيو 2026', edtf: '2026-06', min: '2026-06-01', max: '2026-06-30', calendar: 'gregorian' }, 'قبل نهاية يونيو 2026'),
        source: t.stated('instrument:0', 'ويلتزم الطرفان'),
      }],
    }),
  };
}

/** Another outlet tells of the same signing; it may name another place or another day in January. */
export function sameSigning({ place = 'مسقط', date = 12 }: { place?: string; date?: number } = {}): Example {
  const when = `${date} يناير 2026`;
  const t = new WrittenReading(`شهد حاكم الولاية في ${place} توقيع مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات بين مجلس بلديات الساحل وأكاديمية الضاد للغات يوم ${when}.`);
  return {
    text: t.text,
    reading: t.reading({
      organisations: [t.organisation('organisation:0', 'مجلس بلديات الساحل'), t.organisation('organisation:1', 'أكاديمية الضاد للغات')],
      instruments: [{
        ...t.found('instrument:0', 'توقيع مذكرة تفاهم'),
        type: t.stated('mou', 'مذكرة تفاهم'),
        name: t.stated('مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات', 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات'),
        role: 'main',
        status: t.stated('signed', 'توقيع'),
        parties: [
          t.stated({ organisation: 'organisation:0', actingThrough: null }, 'مجلس بلديات الساحل'),
          t.stated({ organisation: 'organisation:1', actingThrough: null }, 'أكاديمية الضاد للغات'),
        ],
        signatories: [], witnesses: [],
        date: t.stated(day(when, `2026-01-${String(date).padStart(2, '0')}`), when),
        place: t.stated(place, place),
        fields: [], modalities: [t.stated({ words: 'تعليم العربية', code: 'training_programme' }, 'تعليم العربية')], duration: null, renewal: null, amount: null, count: 1,
      }],
    }),
  };
}

/** The third session of a council: it has an ordinal, so it is of a series; somebody is appointed there. */
export function session(ordinal: 'الثالثة' | 'الرابعة' = 'الثالثة'): Example {
  const number = ordinal === 'الثالثة' ? 3 : 4;
  const t = new WrittenReading(`عقد مجلس أمناء المكتبات العربية دورته ${ordinal} في الدوحة برئاسة السيد مازن القرشي، وبحث بند رقمنة المخطوطات. وعُيّنت السيدة لمى النعيمي أمينة عامة للمجلس.`);
  const name = `الدورة ${ordinal} لمجلس أمناء المكتبات العربية`;
  return {
    text: t.text,
    reading: t.reading({
      organisations: [t.organisation('organisation:0', 'مجلس أمناء المكتبات العربية')],
      people: [t.person('person:0', 'مازن القرشي'), t.person('person:1', 'لمى النعيمي')],
      meetings: [{
        ...t.found('meeting:0', `عقد مجلس أمناء المكتبات العربية دورته ${ordinal}`),
        type: t.stated('session', 'دورته'),
        name: t.stated(name, `دورته ${ordinal}`),
        ordinal: t.stated(number, ordinal),
        status: t.stated('held', 'عقد'),
        date: null,
        place: t.stated('الدوحة', 'الدوحة'),
        organ: t.stated('organisation:0', 'مجلس أمناء المكتبات العربية'),
        chair: t.stated('person:0', 'برئاسة السيد مازن القرشي'),
        participants: [],
        decisions: null,
        agendaItem: t.stated('رقمنة المخطوطات', 'بند رقمنة المخطوطات'),
      }],
      appointments: [{
        ...t.found('appointment:0', 'وعُيّنت السيدة لمى النعيمي أمينة عامة للمجلس'),
        person: t.stated('person:1', 'لمى النعيمي'),
        office: t.stated('أمينة عامة', 'أمينة عامة'),
        organisation: t.stated('organisation:0', 'للمجلس'),
        appointedBy: null,
        date: t.stated(day('12 يناير 2026', '2026-01-12'), 'وعُيّنت'),
      }],
    }),
  };
}
