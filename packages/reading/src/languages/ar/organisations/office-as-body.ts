import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { REGIONS_OF_PRINCES, SERVICES } from './words/after-heads.ts';

const services = wordSet(SERVICES);
const regionsOfPrinces = wordSet(REGIONS_OF_PRINCES);

/** «إدارة التربية والتعليم بمحافظة الطائف», «مكتب العمل بجدة»: a public service, and the area that it serves. */
function isServiceOfArea(view: TextView, at: number, { noun }: HeadNoun): boolean {
  if ((noun !== 'إدارة' && noun !== 'مكتب') || !services.has(view.word(at + 1))) return false;
  for (let end = at + 2; end < at + 6; end++) {
    const area = /^ب(?:منطقه|محافظه|مدينه|ولايه)$/u.test(view.word(end)) ? knownNameAt(view.tokens, end + 1) : knownNameAt(view.tokens, end);
    if (area !== null && area.known.type === 'place') return area.cut === 0 || view.word(end).startsWith('ب');
    if (!isDefinite(view.word(end).replace(/^و/u, ''))) return false;
  }
  return false;
}

/** «مكتب المفوض السامي», «مكتب رئاسة الجمهورية», «المكتب التنفيذي»: whose office it is makes it a body. */
export function isOfficeOf(view: TextView, at: number, head: HeadNoun): boolean {
  const next = view.word(at + 1);
  const bare = withoutArticle(next);
  if (isServiceOfArea(view, at, head)) return true;
  const known = knownNameAt(view.tokens, at + 1);
  const ofBody = known?.known.type === 'organisation';
  switch (head.noun) {
    case 'فرع':
      return headNouns.has(bare) || ofBody;
    case 'قيادة':
      return next === 'عمليات' || next === 'شرطه' || next === 'قوات';
    case 'إمارة':
      return bare === 'منطقه' || regionsOfPrinces.has(next);
    case 'مكتب': // «مكتب اليونسكو الإقليمي»
      return (ofBody && known.cut === 0) || officeNouns.has(bare) || bare === 'رياسه' || bare === 'تنفيذي' || bare === 'سياسي';
    default:
      return false;
  }
}
