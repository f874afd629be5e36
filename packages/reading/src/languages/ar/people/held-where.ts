import type { OrganisationFinding } from '../../../reading.ts';
import { firstFrom } from '../../../text/mask.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { headNouns, rareHeads } from '../organisations/head-nouns.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { bareWords } from '../organisations/names-alike.ts';
import type { TextView } from '../text-view.ts';

/** A body at one place, in folded letters. */
export interface Placed {
  readonly stretch: Span;
  readonly key: string;
  readonly state: boolean;
  /** The first word of its name, without article: «لجنة». */
  readonly head: string;
}

/** What stands around an office that names no body. */
export interface Surroundings {
  readonly view: TextView;
  /** In the order of the text. */
  readonly bodies: readonly Placed[];
  readonly organisations: readonly OrganisationFinding[];
}

/** The body where an office is supposed to be held, and why. */
export interface Supposed {
  readonly key: string;
  readonly because: 'same-head' | 'named-before' | 'minister-of' | 'nationality';
}

/** Where an office is held, when its own words name no body: «عضو اللجنة», «رئيسها», «وزير الصحة». What is told of its holder begins at `from`. */
export function supposeBody(around: Surroundings, title: Span, from = title.start): Supposed | null {
  // «مندوبا دائما للسلطنة لدى الجامعة»: where an envoy is sent is not whom he serves.
  const words = bareWords(around.view.text.slice(title.start, title.end).split(/ لدي |(?<=لل(?:مملكه|سلطنه|دوله|جمهوريه)) ب/u)[0] ?? '');
  return (
    ofPrincipal(around, title) ??
    ofOwnHead(around, title, words) ??
    ofNeighbour(around, { title, from, words }) ??
    ofMinistry(around, title, words) ??
    ofUnion(around, words) ??
    ofPrincedom(around, words) ??
    ofUniversity(around, title) ??
    ofSide(around, title) ??
    ofNationality(around, title) ??
    ofOnlyBody(around, title)
  );
}

/** «عضو اللجنة»: the committee named last. */
function ofOwnHead(around: Surroundings, title: Span, words: readonly string[]): Supposed | null {
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    // «رئيس المجلس» alone; «رئيس مجلس الوزراء» says which.
    if (!headNouns.has(word) || (word === 'مجلس' && !/ (?:ال|لل)مجلس$/u.test(around.view.text.slice(title.start, title.end))) || word === 'اداره') continue;
    // «مدير الدائرة القانونية» is not of «دائرة التخطيط».
    const which = words[index + 1] ?? '';
    const said = /(?:[^ي]ي|يه)$/u.test(which) && !/^حاليه?$/u.test(which);
    const last = lastBefore(around, title.start, (body) => body.head === word && (!said || around.view.text.slice(body.stretch.start, body.stretch.end).includes(which)));
    if (last !== null) return { key: last.key, because: 'same-head' };
    if (said && words.length > index + 1 && around.bodies.some((body) => body.head === word)) continue;
    const only = onlyOne(around, word);
    if (only !== null) return { key: only, because: 'same-head' };
  }
  return null;
}

/** «مدير الجامعة … جامعة المدينة», «مدير عام المنظمة» of «الإيسيسكو»: the one body of the text with that head, or of that kind. */
function onlyOne({ bodies, organisations }: Surroundings, head: string): string | null {
  const sameHead = new Set(bodies.filter((body) => body.head === head).map(({ key }) => key));
  const kind = headNouns.get(head)?.kind;
  const sameKind = kind === undefined || kind === 'other' || kind === 'unit' || kind === 'government' ? [] : organisations.filter((body) => body.kind?.value === kind || (kind === 'igo' && body.kind?.value === 'specialised_institution')).map(({ key }) => key);
  const [only] = sameHead.size > 0 ? sameHead : sameKind;
  return only !== undefined && (sameHead.size === 1 || (sameHead.size === 0 && sameKind.length === 1)) ? only : null;
}

/** What is said of one holder: the words of the office, and where his name or the office begins. */
interface Told {
  readonly title: Span;
  readonly from: number;
  readonly words: readonly string[];
}

/** «عن الصندوق نائب الرئيس», «عن المجلس العربي الدكتورة فلانة، المديرة», «الجمعية رئيسها»: what stands right before. */
function ofNeighbour(around: Surroundings, { title, from, words }: Told): Supposed | null {
  const before = lastBefore(around, from, (body) => mayHaveMinister(body) || !OF_MINISTER.test(around.view.text.slice(title.start, title.end)));
  if (before !== null && (from === title.start || !before.state) && isBeside(around.view, before.stretch, from)) return { key: before.key, because: 'named-before' };
  // «كلمة للأمين العام … ألقاها نيابة عنه السفير فلان الأمين العام المساعد»
  if (before !== null && !before.state && /(?<!\p{L})عنها? $/u.test(around.view.text.slice(Math.max(0, from - 6), from))) return { key: before.key, because: 'named-before' };
  // «وفد من المعهد برئاسة المدير العام»
  if (before !== null && !before.state && ONE_OF_EACH.test(around.view.text.slice(title.start, title.end)) && isLedBy(around.view, before.stretch, from)) return { key: before.key, because: 'named-before' };
  const generic = /(?<!\p{L})(?:[وبل]?ال|لل)(?<head>\p{L}+)(?: ال\p{L}+)?[ ،]*$/u.exec(around.view.text.slice(Math.max(0, from - 36), from))?.groups?.['head'];
  // «منسق الهيئة رئيس الوزراء السوري السابق»: of a State, whatever stands before.
  const national = words.some((word) => stateOfNationality(word) !== null);
  const same = generic === undefined || national || !(headNouns.has(generic) || rareHeads.has(generic)) ? null : lastBefore(around, from, (body) => body.head === generic);
  if (same !== null) return { key: same.key, because: 'same-head' };
  const owner = ownerSaid(around, { title, from, words });
  return owner === null ? null : { key: owner.key, because: 'named-before' };
}

/** «نائب رئيس مجلس الوزراء وزير الخارجية», «رئيس دورة المجلس وزير البيئة»: the council is where he is deputy or chairs, not where he is minister. */
const mayHaveMinister = ({ state, head }: Placed): boolean => state || !/^ل?(?:مجلس|لجنه|جمعيه)$/u.test(head);
const OF_MINISTER = /^وزيره? (?!مفوض)\p{L}/u;

const OF_STATE = /^(?:خارجيت|داخليت|ماليت|تجارت|ثقافت|زراعت|صحت|دفاع|عدل|وزرا[يء]|برلمان|جيش)(?:ها|ه|هم)$/u;

/** «مديرها التنفيذي», «رئيس مجلس إدارتها»: the body of that gender named last. */
function ownerSaid(around: Surroundings, { title, from, words }: Told): Placed | null {
  // «مصر على لسان وزير خارجيتها»: a State has ministers.
  if (words.some((word) => OF_STATE.test(word))) return lastBefore(around, from, ({ state }) => state);
  if (words.some((word) => /(?:ت|ي|ير|يس|ين|يل|ضو|ب|يد|وث|ار|فد)ها$/u.test(word))) {
    // «للولايات المتحدة ومبعوثها»
    const beside = lastBefore(around, from, () => true);
    if (beside?.state === true && / و?$/u.test(around.view.text.slice(beside.stretch.end, from)) && from - beside.stretch.end < 3) return beside;
    return lastBefore(around, from, ({ state, head }) => !state && head.endsWith('ه')) ?? lastBefore(around, from, ({ state }) => !state);
  }
  const end = title.start + (words[0]?.length ?? 0);
  const feminine = around.view.source[around.view.folded.starts[end - 1] ?? 0] === 'ة';
  const masculine = !around.view.text.startsWith('ال', title.start) && /(?:ه)$/u.test(words[0] ?? '') && !feminine && (words.length === 1 || !/^(?:نائبه|نايبه|مديره|رئيسه|رييسه|وزيره|سفيره|امينه|وكيله|ممثله|عضوه|عميده|مساعده|قائده|قايده|مندوبه|مستشاره|محافظه)$/u.test(words[0] ?? ''));
  return masculine ? lastBefore(around, title.start, () => true) : null;
}

/** Nothing stands between a body and what is told; after «عن» a comma may. */
function isBeside(view: TextView, { start: begin, end }: Span, start: number): boolean {
  if (start < end) return false;
  const between = view.text.slice(end, Math.min(start, end + 16)).replace(/(?<!\p{L})(?:معالي|سعاده|فخامه|دوله|السيده?) $/u, '');
  return /^[ )"]*$/u.test(between) || (/^[ )"]*،[ ]*$/u.test(between) && /(?<![ء-ي])و?(?:عن|جانب|مثل|مثلت) $/u.test(view.text.slice(Math.max(0, begin - 6), begin)));
}

function isLedBy(view: TextView, { end }: Span, start: number): boolean {
  return start > end && start - end < 16 && /^[ )"]*،? و?(?:برياسه|بقياده|يراسه|تراسه|يمثلها?|ممثل[اه]? (?:في|ب)|برفقه) ?$/u.test(view.text.slice(end, start));
}

/** «نيابة عن أرامكو نائب رئيس الشركة», «عن أرامكو، رئيس الشركة»: whom somebody acts for stands right before his office. */
function ofPrincipal(around: Surroundings, { start, end }: Span): Supposed | null {
  // «انتخب فلان عن حزب الأمل، رئيسا للمجلس»: he stands for the one and heads the other.
  if (/^\p{L}+ا لل/u.test(around.view.text.slice(start, end))) return null;
  const before = lastBefore(around, start, () => true);
  if (before === null || before.state || !/^[ )"]*(?:، ?)?$/u.test(around.view.text.slice(before.stretch.end, start))) return null;
  return /(?<!\p{L})و?(?:عن|جانب) $/u.test(around.view.text.slice(Math.max(0, before.stretch.start - 14), before.stretch.start)) ? { key: before.key, because: 'named-before' } : null;
}

/** So many bodies back nobody means one of them any more. */
const MOST_BACK = 500;

function lastBefore({ bodies }: Surroundings, offset: number, wanted: (body: Placed) => boolean): Placed | null {
  const until = firstFrom(bodies, offset);
  for (let at = until - 1; at >= 0 && at >= until - MOST_BACK; at--) {
    const body = bodies[at];
    if (body !== undefined && body.stretch.end <= offset && wanted(body)) return body;
  }
  return null;
}

/** Offices that every body has one of: «المدير العام», «نائب الرئيس», «المفوض العام المساعد». */
const ONE_OF_EACH = /^(?:(?:ناي?ب|نايبه|مساعد|مساعده) )?(?:ال)?(?:مدير|مديره|امين|امينه|مفوض|مفوضه|رييس|رييسه)(?: (?:العام|العامه|التنفيذي|التنفيذيه|القطري|القطريه|الاقليمي|الاقليميه|المساعد|المساعده|بالوكاله|بالانابه|بالنيابه|المكلف|السابق))*(?: لل\p{L}+(?: وال\p{L}+)?(?: ال\p{L}+)?| في \p{L}+(?: ال\p{L}+)*| ب\p{L}+)?$/u;

/** How far back a body is still what a passage is about. */
const PASSAGE = 400;

/** «المدير العام»: the body that the passage before it names, the oftenest told of if there are several. */
function ofOnlyBody(around: Surroundings, title: Span): Supposed | null {
  const written = around.view.text.slice(title.start, title.end);
  if (OF_BOARD.test(written)) return ofBoard(around, title);
  // «المدير العام رئيس مجلس الإدارة»
  const words = written.replace(/(?<=\p{L}{4}) و?رييسه? مجلس ال(?:اداره|امناء)$/u, '');
  // «الرئيس المكلف» is to form a government.
  if (!ONE_OF_EACH.test(words) || words === 'الرييس المكلف' || (words.endsWith('الرييس') && ofState(around, title))) return null;
  const near = around.bodies.slice(firstFrom(around.bodies, title.start - 2 * PASSAGE), firstFrom(around.bodies, title.start)).filter(({ stretch, state }) => !state && stretch.end <= title.start && stretch.end > title.start - PASSAGE);
  const told = timesTold(around.bodies);
  const kinds = kindsOf(around.organisations);
  const whole = near.filter(({ key }) => !PARTS.has(kinds.get(key) ?? ''));
  const [first] = [...new Set((whole.length > 0 ? whole : near).map(({ key }) => key))].sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0));
  return first === undefined ? null : { key: first, because: 'named-before' };
}

/** Whoever heads the whole is meant before whoever heads a part of it. */
const PARTS: ReadonlySet<string> = new Set(['unit', 'committee']);

/** «الرئيس فلان … بحضور نائب الرئيس»: of a State, whose president was named shortly before. */
function ofState({ view }: Surroundings, title: Span): boolean {
  return view.text.slice(Math.max(0, title.start - 100), title.start).includes(' الرييس ');
}

/** «رئيس مجلس الإدارة», «نائب رئيس مجلس الأمناء», «عضو مجلس الإدارة المنتدب». */
const OF_BOARD = /^(?:نايب )?(?:رييسه?|عضو(?:ه|ا|ي)?) مجلس ال(?:اداره|امناء|مديرين)(?: ال(?:منتدب|تنفيذي|مكلف))?$/u;

/** What has no board of its own. */
const WITHOUT_BOARD: ReadonlySet<string | undefined> = new Set(['committee', 'ministry', 'government', 'unit', 'council', 'court', undefined]);

/** The board is of the body named last before it that has one, by its name or as «الغرفة»; trustees have no company. */
function ofBoard(around: Surroundings, title: Span): Supposed | null {
  const kinds = kindsOf(around.organisations);
  const trustees = around.view.text.slice(title.start, title.end).endsWith('امناء');
  const mayBe = ({ key, state }: Placed): boolean => !state && !WITHOUT_BOARD.has(kinds.get(key)) && !(trustees && ['company', 'bank_or_fund'].includes(kinds.get(key) ?? ''));
  const named = lastBefore(around, title.start, mayBe);
  if (named === null || named.stretch.end < title.start - PASSAGE) return null;
  const generic = [...around.view.text.slice(named.stretch.end, title.start).matchAll(/(?<!\p{L})(?:[وبل]?ال|لل)(?<head>\p{L}+)/gu)].map(({ groups }) => groups?.['head'] ?? '').findLast((head) => headNouns.has(head));
  const last = generic === undefined ? named : (lastBefore(around, title.start, (body) => body.head === generic && mayBe(body)) ?? named);
  return { key: last.key, because: 'named-before' };
}

const kindsKnown = new WeakMap<readonly OrganisationFinding[], ReadonlyMap<string, string | undefined>>();

/** Of which kind each body of a text is; looked up once for a text. */
function kindsOf(organisations: readonly OrganisationFinding[]): ReadonlyMap<string, string | undefined> {
  const known = kindsKnown.get(organisations) ?? new Map(organisations.map(({ key, kind }) => [key, kind?.value] as const));
  kindsKnown.set(organisations, known);
  return known;
}

const timesKnown = new WeakMap<readonly Placed[], ReadonlyMap<string, number>>();

/** How often each body of a text is named; counted once for a text. */
function timesTold(bodies: readonly Placed[]): ReadonlyMap<string, number> {
  const known = timesKnown.get(bodies);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  for (const { key } of bodies) times.set(key, (times.get(key) ?? 0) + 1);
  timesKnown.set(bodies, times);
  return times;
}

/** «وزير الصحة» sits in «وزارة الصحة», where the text names it. */
function ofMinistry({ view, organisations }: Surroundings, span: Span, words: readonly string[]): Supposed | null {
  const title = view.text.slice(span.start, span.end);
  const minister = words.findIndex((word) => word === 'وزير' || word === 'وزيره');
  const field = words[minister + 1];
  if (minister < 0 || field === undefined) return null;
  const found = organisations.find(({ name }) => {
    const [head, first, second] = bareWords(fold(name.value));
    const also = words[minister + 2] === undefined || isPurpose(title, words[minister + 2]) ? undefined : words[minister + 2];
    const state = also === undefined ? null : stateOfNationality(also);
    const same = second === also || (state !== null && (second === undefined || stateOfNationality(second) === state)) || (also === undefined && second?.startsWith('و') === true);
    return head === 'وزاره' && first === field && same;
  });
  return found === undefined ? null : { key: found.key, because: 'minister-of' };
}

/** «نقيب المحامين» heads «نقابة المحامين», where the text names it. */
function ofUnion({ organisations }: Surroundings, [office, members, ...rest]: readonly string[]): Supposed | null {
  if (members === undefined || !/^نقيبه?$/u.test(office ?? '')) return null;
  const found = organisations.find(({ name }) => {
    const [head, first] = bareWords(fold(name.value));
    const town = members.endsWith('ي') ? rest[0] : undefined;
    return head === 'نقابه' && first === members && (town === undefined || bareWords(fold(name.value)).includes(town));
  });
  return found === undefined ? null : { key: found.key, because: 'same-head' };
}

/** «أمير منطقة القصيم» heads «إمارة القصيم», where the text names it. */
function ofPrincedom({ organisations }: Surroundings, [office, ...area]: readonly string[]): Supposed | null {
  const region = area[0] === 'منطقه' ? area[1] : area[0];
  if (region === undefined || !/^اميره?$/u.test(office ?? '')) return null;
  const found = organisations.find(({ name }) => {
    const [head, ...rest] = bareWords(fold(name.value));
    return head === 'اماره' && rest.includes(region);
  });
  return found === undefined ? null : { key: found.key, because: 'same-head' };
}

/** So far from the body of a side its people are still listed. */
const LONGEST_SIDE = 320;

/** «عن حكومة … كل من وزير …، ووزير …»: the body for which a list of people acts. */
function ofSide(around: Surroundings, title: Span): Supposed | null {
  const { text } = around.view;
  const side = lastBefore(around, title.start, ({ stretch }) => /^[ )"]*(?:كل|كلا) من(?!\p{L})/u.test(text.slice(stretch.end, stretch.end + 12)));
  if (side === null || title.start - side.stretch.end > LONGEST_SIDE) return null;
  const listed = text.slice(side.stretch.end, title.start);
  if (/[.\n]|(?<!\p{L})و?(?:عن|من) (?:ال)?(?:جانب|طرف)|(?<!\p{L})وعن /u.test(listed)) return null;
  return /(?<!\p{L})و?(?:عن|جانب) $/u.test(text.slice(Math.max(0, side.stretch.start - 8), side.stretch.start)) ? { key: side.key, because: 'named-before' } : null;
}

/** «عميد شؤون الطلبة»: a dean of no faculty serves the university named last. */
function ofUniversity(around: Surroundings, title: Span): Supposed | null {
  if (!OF_UNIVERSITY.test(around.view.text.slice(title.start, title.end))) return null;
  const last = lastBefore(around, title.start, ({ head }) => head === 'جامعه');
  return last === null ? null : { key: last.key, because: 'named-before' };
}

const OF_UNIVERSITY = /^(?:ال)?عميده? (?:شوون|شون|القبول|البحث|الدراسات|التطوير|ضمان|خدمه|عماده)/u;

/** «نائب وزير الصحة للشؤون الفنية»: what the deputy is for is no part of the ministry’s name. */
function isPurpose(title: string, word: string | undefined): boolean {
  return word !== undefined && ((word.startsWith('ل') && title.includes(` ${word}`)) || title.includes(` لل${word}`) || title.includes(` ل${word}`));
}

/** «رئيس الوزراء الجزائري» serves Algeria, where the text names it as a State. */
export function ofNationality({ view, organisations }: Surroundings, title: Span): Supposed | null {
  // «السفير الموريتاني في المملكة العربية السعودية» serves the first.
  for (const word of view.text.slice(title.start, title.end).split(/ (?:في|لدي|الي) /u)[0]?.split(' ') ?? []) {
    const id = /(?:ين|ون)$/u.test(word) && !/^(?:وزير|رييس|مدير)[اي]/u.test(view.text.slice(title.start, title.start + 5)) ? null : stateOfNationality(word);
    const found = id === null ? undefined : organisations.find(({ authority, name }) => authority === id && name.basis === 'stated');
    if (found !== undefined) return { key: found.key, because: 'nationality' };
  }
  return null;
}
