import { fold } from '../names/index.ts';

/** What a line of its own may say of the paper, and of nothing that stands in it: its sort, or that it may be printed. */
const SORTS: readonly string[] = `
  بيان
  بيان صحفي
  بيان صحافي
  بيان إعلامي
  خبر
  خبر صحفي
  خبر صحافي
  خبر عاجل
  عاجل
  بلاغ
  بلاغ صحفي
  بلاغ صحافي
  تصريح
  تصريح صحفي
  تصريح صحافي
  نشرة صحفية
  مادة صحفية
  للنشر
  للنشر الفوري
  press release
  news release
  media release
  press statement
  media statement
  statement
  press note
  media advisory
  press communiqué
  for immediate release
  communiqué
  communiqué de presse
  déclaration à la presse
  note de presse
  note aux médias
  pour diffusion immédiate
`.trim().split(/\s*\n\s*/u);

const FOLDED: ReadonlySet<string> = new Set(SORTS.map((words) => fold(words)));
const BETWEEN_SORTS = /[-–—|:،,.()[\]]|رقم|\p{Nd}/u;

/** True for a line that says only what sort of paper it is: «بيان صحفي رقم (14)». */
export const isSortOfPaper = (line: string): boolean => line.split(BETWEEN_SORTS).every((part) => part.trim() === '' || FOLDED.has(fold(part).trim()));
