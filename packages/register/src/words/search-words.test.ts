import { describe, expect, it } from 'vitest';
import { isCommonWord, searchWords } from './index.ts';

const stems = (text: string): string => searchWords(text).stems.join(' ');

describe('a search finds', () => {
  it.each([
    ['مذكرة التفاهم', 'مذكرة تفاهم'],
    ['الاتفاقيات', 'اتفاقية'],
    ['المنظمات', 'منظمة'],
    ['الدول الأعضاء', 'دولة عضو'],
    ['والتعاون', 'تعاون'],
    ['المؤتمرات', 'مؤتمر'],
    ['قرارات', 'القرار'],
    ['الاجتماع', 'اجتماعات'],
    ['حقوق', 'الحقوق'],
    ['اللجان', 'لجنة'],
    ['بالتنمية', 'التنمية'],
    ['مؤسساتها', 'مؤسسة'],
    ['الإسلامية', 'إسلامي'],
    ['منظمه', 'منظمة'],
    ['هيئة', 'الهيئات'],
    ['الأمين', 'أمين'],
    ['والاتفاقيات', 'الاتفاقية'],
    ['مذكرات', 'مُذكِّرة'],
    ['وزراء', 'الوزير'],
    ['برامج', 'برنامج'],
    ['الخطط', 'خطة'],
    ['المجالس', 'بمجلس'],
    ['ووزارات', 'وزارة'],
    ['لمنظمة', 'المنظمة'],
    ['للجنة', 'لجنة'],
    ['وبروتوكولات', 'بروتوكول'],
    ['الشؤون', 'شئون'],
    ['الممثلين', 'ممثلون'],
    ['وزارته', 'وزارة'],
    ['منظمتها', 'منظمة'],
    ['تعاونا', 'التعاون'],
    ['الآليات', 'آلية'],
    ['ألمانيا', 'المانيا'],
    ['الالتزامات', 'التزام'],
    ['عبدالعزيز', 'عبد العزيز'],
    ['عام ٢٠٢٦', 'عام 2026'],
    ['parties', 'Party'],
    ['Organizations', 'organisation'],
    ['programmes', 'program'],
    ['accords régionaux', 'Accord régional'],
    ['réunions', 'REUNION'],
    ['mémorandums d’entente', 'mémorandum d\'entente'],
  ])('«%s» by «%s»', (written, searched) => expect(stems(written)).toBe(stems(searched)));
});

describe('a search does not take', () => {
  it.each([
    ['اجتماعي', 'اجتماع'],
    ['تفاهم', 'تفاهة'],
    ['سلمان', 'سلم'],
    ['إنسان', 'أنس'],
    ['البحرين', 'البحر'],
    ['فلسطين', 'فلسطيني'],
    ['دولي', 'دولة'],
    ['وطن', 'طن'],
    ['وفد', 'فد'],
    ['لقاء', 'قاء'],
    ['بيان', 'يان'],
    ['العليا', 'علي'],
    ['آلية', 'إلى'],
    ['برلمان', 'برلم'],
    ['وثيقة', 'ثقة'],
    ['الأمن', 'الأمة'],
    ['news', 'new'],
    ['status', 'statue'],
  ])('«%s» for «%s»', (one, other) => expect(stems(one)).not.toBe(stems(other)));
});

describe('the words of a text', () => {
  it('keep their places, stems beside exact words', () => {
    const { stems: found, exact } = searchWords('وقَّعت المنظمةُ، و«الجامعة» اتفاقيتَين (2026).');
    expect(exact).toEqual(['وقعت', 'المنظمه', 'و', 'الجامعه', 'اتفاقيتين', '2026']);
    expect(found).toHaveLength(exact.length);
    expect(found[1]).toBe('منظم');
  });

  it('are never empty, even for a lone hamza', () => {
    const { stems: found, exact } = searchWords('ء ـ و');
    expect([...found, ...exact].every((word) => word.length > 0)).toBe(true);
    expect(exact).toEqual(['ء', 'و']);
  });

  it('tell which are too common to search by', () => {
    expect(searchWords('في ظل التعاون مع').exact.filter(isCommonWord)).toEqual(['في', 'مع']);
  });

  it('are taken of a megabyte in the time of its length', () => {
    const text = 'وأكد الأمين العام للمنظمة أن الاتفاقيات الموقعة ستسهم في تعزيز التعاون بين المؤسسات. '.repeat(7000);
    const before = performance.now();
    expect(searchWords(text).stems.length).toBeGreaterThan(50_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('are taken of a word of half a million letters without delay', () => {
    const before = performance.now();
    searchWords('و'.repeat(500_000));
    searchWords('الا'.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
