import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { fold } from '../letters/fold.ts';

/** What a head noun lets follow it. */
export interface HeadNoun {
  /** The singular without article, as written. */
  readonly noun: string;
  readonly kind: OrganisationKind;
  /** `named`: a bare proper name may follow (شركة يونيو); `unit`: counts only as a part of a body, or led by a person. */
  readonly use: 'plain' | 'named' | 'unit';
  /** The noun stands for two bodies: «وزارتا الصحة والتعليم». */
  readonly dual: boolean;
}

type Row = readonly [noun: string, kind: OrganisationKind, use: HeadNoun['use'], gloss: string, ...duals: string[]];

const ROWS: readonly Row[] = [
  ['وزارة', 'ministry', 'plain', 'ministry', 'وزارتا', 'وزارتي'],
  ['مجلس', 'council', 'plain', 'council', 'مجلسا', 'مجلسي'],
  ['لجنة', 'committee', 'plain', 'committee', 'لجنتا', 'لجنتي'],
  ['هيئة', 'agency', 'plain', 'authority, commission', 'هيئتا', 'هيئتي'],
  ['منظمة', 'igo', 'plain', 'organisation', 'منظمتا', 'منظمتي'],
  ['اتحاد', 'igo', 'plain', 'union, federation', 'اتحادا', 'اتحادي'],
  ['جامعة', 'university', 'named', 'university', 'جامعتا', 'جامعتي'],
  ['كلية', 'unit', 'plain', 'faculty', 'كليتا', 'كليتي'],
  ['أكاديمية', 'university', 'named', 'academy'],
  ['معهد', 'other', 'named', 'institute', 'معهدا', 'معهدي'],
  ['مدرسة', 'other', 'named', 'school'],
  ['مركز', 'other', 'plain', 'centre', 'مركزا', 'مركزي'],
  ['أمانة', 'secretariat', 'plain', 'secretariat; municipality', 'أمانتا', 'أمانتي'],
  ['مفوضية', 'agency', 'plain', 'commission, high commissioner’s office', 'مفوضيتا', 'مفوضيتي'],
  ['حلف', 'igo', 'plain', 'alliance of States'],
  ['صندوق', 'bank_or_fund', 'plain', 'fund', 'صندوقا', 'صندوقي'],
  ['بنك', 'bank_or_fund', 'named', 'bank', 'بنكا', 'بنكي'],
  ['مصرف', 'bank_or_fund', 'named', 'bank', 'مصرفا', 'مصرفي'],
  ['شركة', 'company', 'named', 'company', 'شركتا', 'شركتي'],
  ['مجموعة', 'company', 'named', 'group'],
  ['جمعية', 'ngo', 'named', 'association', 'جمعيتا', 'جمعيتي'],
  ['مؤسسة', 'other', 'named', 'institution, foundation', 'مؤسستا', 'مؤسستي'],
  ['رابطة', 'ngo', 'plain', 'league, association'],
  ['نقابة', 'ngo', 'plain', 'trade union'],
  ['غرفة', 'other', 'named', 'chamber', 'غرفتا', 'غرفتي'],
  ['شبكة', 'network', 'plain', 'network'],
  ['تحالف', 'network', 'plain', 'alliance'],
  ['ائتلاف', 'network', 'plain', 'coalition'],
  ['منتدى', 'network', 'plain', 'forum as a body'],
  ['وكالة', 'agency', 'named', 'agency', 'وكالتا', 'وكالتي'],
  ['حكومة', 'government', 'plain', 'government', 'حكومتا', 'حكومتي'],
  ['برلمان', 'parliament', 'plain', 'parliament', 'برلمانا', 'برلماني'],
  ['محكمة', 'court', 'plain', 'court', 'محكمتا', 'محكمتي'],
  ['نيابة', 'court', 'plain', 'prosecution'],
  ['ديوان', 'agency', 'plain', 'bureau, court of accounts'],
  ['رئاسة', 'government', 'plain', 'presidency'],
  ['محافظة', 'government', 'named', 'governorate as a body'],
  ['ولاية', 'government', 'named', 'province as a body'],
  ['بلدية', 'government', 'named', 'municipality', 'بلديتا', 'بلديتي'],
  ['سفارة', 'agency', 'plain', 'embassy', 'سفارتا', 'سفارتي'],
  ['قنصلية', 'agency', 'plain', 'consulate'],
  ['مديرية', 'unit', 'plain', 'directorate', 'مديريتا', 'مديريتي'],
  ['مستشفى', 'other', 'named', 'hospital'],
  ['نادي', 'other', 'named', 'club', 'ناديا', 'ناديي'],
  ['حزب', 'other', 'named', 'political party', 'حزبا', 'حزبي'],
  ['حركة', 'other', 'named', 'movement', 'حركتا', 'حركتي'],
  ['جبهة', 'other', 'plain', 'front'],
  ['ميليشيا', 'other', 'plain', 'militia'],
  ['ميليشيات', 'other', 'plain', 'militias'],
  ['مليشيات', 'other', 'plain', 'militias'],
  ['مليشيا', 'other', 'plain', 'militia'],
  ['متحف', 'other', 'plain', 'museum'],
  ['مكتبة', 'other', 'plain', 'library'],
  ['مجمع', 'other', 'named', 'academy, compound'],
  ['مجلة', 'media', 'named', 'magazine'],
  ['صحيفة', 'media', 'named', 'newspaper'],
  ['جريدة', 'media', 'named', 'newspaper'],
  ['قناة', 'media', 'named', 'channel'],
  ['إذاعة', 'media', 'named', 'radio'],
  ['مرصد', 'ngo', 'plain', 'observatory'],
  ['دار', 'other', 'named', 'house (of publishing, of fatwa)'],
  ['بورصة', 'other', 'named', 'stock exchange'],
  ['جهاز', 'agency', 'plain', 'agency of a State'],
  ['مصلحة', 'agency', 'plain', 'public authority'],
  ['مندوبية', 'agency', 'plain', 'high commission, in the Maghreb'],
  ['ممثلية', 'agency', 'plain', 'representation'],
  ['سلطة', 'agency', 'plain', 'authority'],
  ['كونفدرالية', 'ngo', 'plain', 'confederation'],
  ['كونفيدرالية', 'ngo', 'plain', 'confederation'],
  ['كنفدرالية', 'ngo', 'plain', 'confederation'],
  ['كنفيدرالية', 'ngo', 'plain', 'confederation'],
  ['فدرالية', 'ngo', 'plain', 'federation'],
  ['فيدرالية', 'ngo', 'plain', 'federation'],
  ['عصبة', 'ngo', 'plain', 'league'],
  ['تنسيقية', 'ngo', 'plain', 'coordination of groups'],
  ['تعاونية', 'company', 'plain', 'cooperative'],
  ['تعاضدية', 'company', 'plain', 'mutual society'],
  ['مسرع', 'agency', 'plain', 'accelerator of start-ups'],
  ['مصفاة', 'company', 'named', 'refinery'],
  ['مرفق', 'agency', 'plain', 'public utility'],
  ['مفتشية', 'agency', 'plain', 'inspectorate'],
  ['مشيخة', 'agency', 'plain', 'office of a sheikh'],
  ['كنيسة', 'other', 'plain', 'church'],
  ['بطريركية', 'other', 'plain', 'patriarchate'],
  ['أبرشية', 'other', 'plain', 'diocese'],
  ['أوركسترا', 'other', 'plain', 'orchestra'],
  ['قيادة', 'other', 'unit', 'command of an army'],
  ['بعثة', 'agency', 'plain', 'mission'],
  ['إمارة', 'government', 'unit', 'governorate of a prince'],
  ['قوات', 'other', 'unit', 'forces'],
  ['كتلة', 'other', 'plain', 'bloc'],
  ['تكتل', 'other', 'named', 'bloc of parties'],
  ['تجمع', 'other', 'plain', 'cluster of hospitals; rally'],
  ['هيأة', 'agency', 'plain', 'authority, Maghreb spelling'],
  ['قطاع', 'unit', 'unit', 'sector of a secretariat'],
  ['إدارة', 'unit', 'unit', 'department'],
  ['دائرة', 'unit', 'plain', 'department', 'دائرتا', 'دائرتي'],
  ['قسم', 'unit', 'unit', 'section', 'قسما', 'قسمي'],
  ['مكتب', 'unit', 'unit', 'office', 'مكتبا', 'مكتبي'],
  ['فرع', 'unit', 'unit', 'branch', 'فرعا', 'فرعي'],
  ['وحدة', 'unit', 'unit', 'unit'],
  ['عمادة', 'unit', 'unit', 'deanship'],
  ['كرسي', 'unit', 'unit', 'chair of a university'],
  ['معرض', 'other', 'unit', 'exhibition'],
  ['برنامج', 'other', 'unit', 'programme as a body'],
  ['مدينة', 'other', 'unit', 'city as a body'],
];

/** Nouns that begin a name only in certain company: within other names, and after offices, they are common words. */
const RARE: readonly Row[] = [
  ['مولودية', 'other', 'plain', 'club, in the Maghreb'],
  ['آلية', 'agency', 'plain', 'mechanism'],
  ['شراكة', 'network', 'plain', 'partnership of many'],
  ['موانئ', 'company', 'plain', 'ports'],
  ['مطارات', 'company', 'plain', 'airports'],
  ['بيت', 'other', 'plain', 'house: of wisdom, of alms'],
  ['طيران', 'company', 'plain', 'airline'],
  ['تيار', 'other', 'plain', 'political current'],
  ['شرطة', 'agency', 'plain', 'police of a town'],
  ['عمالة', 'government', 'unit', 'prefecture in Morocco'],
  ['مصنع', 'company', 'named', 'factory'],
  ['مختبر', 'unit', 'unit', 'laboratory'],
  ['كتائب', 'other', 'plain', 'brigades'],
  ['وقف', 'bank_or_fund', 'named', 'endowment'],
  ['جماعة', 'other', 'plain', 'group, commune'],
  ['سوق', 'company', 'named', 'exchange of a town or State'],
  ['منطقة', 'agency', 'plain', 'zone as a body'],
  ['كتابة', 'agency', 'plain', 'secretariat of State, in the Maghreb'],
];

function entriesOf([noun, kind, use, , ...duals]: Row): readonly (readonly [string, HeadNoun])[] {
  const of = (dual: boolean): HeadNoun => ({ noun, kind, use, dual });
  return [[fold(noun), of(false)], ...duals.map((dual) => [fold(dual), of(true)] as const)];
}

/** By folded form, without article. */
export const headNouns: ReadonlyMap<string, HeadNoun> = new Map(ROWS.flatMap(entriesOf));

export const rareHeads: ReadonlyMap<string, HeadNoun> = new Map(RARE.flatMap(entriesOf));
