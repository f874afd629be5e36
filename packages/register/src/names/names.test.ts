import { describe, expect, it } from 'vitest';
import { fold, isBareName, isSharedName, likeness, matchKey, sameOrganisation, samePerson, SURELY_ALIKE } from './index.ts';

describe('the match key', () => {
  it.each([
    ['منظمة العالم الإسلامي للتربية والعلوم والثقافة', 'منظمه العالم الاسلامى للتربيه والعلوم والثقافه'],
    ['الأمانة العامة', 'الامانة العامه'],
    ['مُذكِّرة تفاهُم', 'مذكرة تفاهم'],
    ['المنظـــمة العربية', 'المنظمة العربية'],
    ['عبد الله بن سالم', 'عبدالله بن سالم'],
    ['أبو بكر', 'ابوبكر'],
    ['الدورة ٤٨', 'الدورة 48'],
    ['اتحاد وكالات الأنباء (يونا)', 'اتحاد وكالات الانباء'],
    ['التعاون اﻹسلامي', 'التعاون الإسلامي'],
    ['وزارة الخارجیة', 'وزارة الخارجية'],
    ['الألكسو', 'الكسو'],
    ['هيئة الالتزام البيئي', 'هيئة التزام بيئي'],
  ])('is one for «%s» and «%s»', (a, b) => expect(matchKey(a, 'ar')).toBe(matchKey(b, 'ar')));

  it.each([
    ['en', 'The Organization of Islamic Cooperation', 'Organisation of Islamic Co-operation'.replace('Co-operation', 'Cooperation')],
    ['en', 'ICESCO', 'Icesco'],
    ['fr', 'Secrétariat général de l’Organisation', 'secretariat general de l\'organisation'],
  ] as const)('is one in %s for «%s» and «%s»', (language, a, b) => expect(matchKey(a, language)).toBe(matchKey(b, language)));

  it('keeps names apart that only look alike', () => {
    expect(matchKey('مجلس الأمن', 'ar')).not.toBe(matchKey('مجلس الأمة', 'ar'));
    expect(matchKey('علي محمد', 'ar')).not.toBe(matchKey('محمد', 'ar'));
    expect(matchKey('ألمانيا', 'ar')).toBe('المانيا');
  });

  it('is its own key', () => {
    const key = matchKey('الهيئة الدائمة المستقلة لحقوق الإنسان', 'ar');
    expect(matchKey(key, 'ar')).toBe(key);
  });

  it('is not lost when a name is nothing but brackets or small words', () => {
    expect(matchKey('(يونا)', 'ar')).toBe('يونا');
    expect(matchKey('The And', 'en')).not.toBe('');
  });
});

describe('likeness', () => {
  it('is 1 for one name in two spellings and small for two names', () => {
    expect(likeness('أحمد بن علي الشامي', 'احمد علي الشامى')).toBe(1);
    expect(likeness('مجلس حقوق الإنسان', 'البنك الإسلامي للتنمية')).toBeLessThan(0.3);
  });

  it('forgives one slipped letter in a long word, not in a short one', () => {
    expect(likeness('سلفادور الشمالية', 'سلفدور الشمالية')).toBeGreaterThan(0.85);
    expect(likeness('عمر', 'عمق')).toBe(0);
  });
});

describe('one person', () => {
  it.each([
    ['يوسف بن خالد العامري', 'يوسف العامري'],
    ['سارة عبد العزيز المنصوري', 'سارة عبدالعزيز المنصورى'],
    ['Omar bin Said Al-Harthy', 'Omar Said AlHarthy'],
    ['Amélie Durand', 'Amelie DURAND'],
  ])('is likely meant by «%s» and «%s»', (a, b) => expect(samePerson(a, b)).toBeGreaterThanOrEqual(SURELY_ALIKE));

  it.each([
    ['خالد العامري', 'يوسف العامري'],
    ['يوسف', 'يوسف العامري'],
    ['محمد بن سالم الهاشمي', 'محمد بن سالم الكندي'],
    ['أحمد علي حسن', 'أحمد سعيد حسن'],
  ])('is not surely meant by «%s» and «%s»', (a, b) => expect(samePerson(a, b)).toBeLessThan(SURELY_ALIKE));
});

it('is a little less sure of a person when a name between is left out', () => {
  expect(samePerson('يوسف بن خالد العامري', 'يوسف العامري')).toBeLessThan(samePerson('يوسف العامري', 'يوسف العامرى'));
});

describe('a name', () => {
  it.each(['اتفاقية', 'مذكرة تفاهم', 'اتفاق تعاون ثنائي', 'اجتماعها الثاني', 'دورته الثامنة والأربعين', 'الدورة القادمة', 'اجتماعها التنسيقي السنوي الثامن', 'Agreement', 'its 12th annual meeting',
    'Mémorandum d’entente', 'sa deuxième session', 'الاجتماع',
    'اتفاقاً', 'بروتوكولا', 'اتفاقين', 'اتفاقيتين جديدتين', 'مذكرتي تفاهم', 'اتفاقيات تعاون', '17 اتفاقاً', 'عقود'])('that says only the kind says not which: «%s»', (name) => expect(isBareName(name)).toBe(true));

  it.each(['اتفاقية التنوع البيولوجي', 'مذكرة تفاهم بشأن الطرق', 'الاجتماع الثاني للجنة المشتركة', 'الدورة الثالثة لمجلس أمناء المكتبات', 'Paris Agreement', 'Session of the Executive Board',
    'Accord de pêche', 'اتفاقية الرياض', 'اتفاقاً للتعاون الجمركي', 'عقدا إيجار'])('that says more tells which: «%s»', (name) => expect(isBareName(name)).toBe(false));
});

describe('one organisation', () => {
  it('is surely meant by one distinctive name', () => {
    expect(sameOrganisation({ name: 'البنك الإسلامي للتنمية' }, { name: 'البنك الاسلامى للتنميه' })).toBe(1);
  });

  it('is not surely meant by a name that every State has', () => {
    expect(sameOrganisation({ name: 'وزارة الصحة' }, { name: 'وزارة الصحة' })).toBeLessThan(SURELY_ALIKE);
    expect(sameOrganisation({ name: 'المجلس الوطني' }, { name: 'المجلس الوطني' })).toBeLessThan(SURELY_ALIKE);
    expect(isSharedName('Ministry of Health')).toBe(true);
    expect(isSharedName('مركز الأبحاث الإحصائية')).toBe(false);
  });

  it('is meant by such a name where the State or the body above agrees, and never where they differ', () => {
    const jordan = { name: 'وزارة الصحة', state: 'JO' };
    expect(sameOrganisation(jordan, { name: 'وزارة الصحه', state: 'JO' })).toBe(1);
    expect(sameOrganisation(jordan, { name: 'وزارة الصحة', state: 'OM' })).toBe(0);
    expect(sameOrganisation({ name: 'الأمانة العامة', parent: 'league' }, { name: 'الأمانة العامة', parent: 'oic' })).toBe(0);
  });

  it('may be another when the name has one more telling word', () => {
    expect(sameOrganisation({ name: 'الجامعة الإسلامية' }, { name: 'الجامعة الإسلامية للتكنولوجيا' })).toBeLessThan(SURELY_ALIKE);
    const long = 'المركز العربي لدراسات الأراضي الجافة والمياه الجوفية والمراعي الطبيعية والثروة الحيوانية';
    expect(sameOrganisation({ name: long }, { name: `${long} السوداني` })).toBeLessThan(SURELY_ALIKE);
  });
});

it('folds what is invisible away', () => {
  expect(fold('\u200fال\u200bتعاون\u202c')).toBe('التعاون');
});
