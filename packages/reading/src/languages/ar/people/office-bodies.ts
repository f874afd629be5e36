import type { Body } from '../organisations/body.ts';
import type { TextView } from '../text-view.ts';

/** «مدير إدارة التعاون بهيئة الأرصاد» serves the authority; a dean or the head of a section serves the faculty or section. */
export function whoseOffice(body: Body, text: string): Body {
  return body.parent !== null && !body.parent.state && /^(?:اداره|قطاع|مكتب|وحده|دايره|الاداره|القطاع)(?![\u0621-\u064a])/u.test(text.slice(body.name.start, body.name.start + 8)) ? body.parent : body;
}

/** «رئيس مجلس الوزراء العراقي»: the head of a government serves its State. */
export function isCabinet(view: TextView, { name }: Body): boolean {
  return view.text.startsWith('مجلس الوزراء ', name.start);
}

/** A committee or department: what stands after «في» is the body that it is a part of. */
export function isPart({ kind }: Body): boolean {
  return kind === 'unit' || kind === 'committee' || kind === 'council' || kind === 'secretariat';
}

/** «بكلية الحقوق جامعة طنطا»: the university right after a part of it. */
export function isSchoolOf(view: TextView, { name }: Body, at: number): boolean {
  return view.word(at) === 'جامعه' && /^(?:ال)?(?:كليه|معهد|قسم|مستشفي|مركز|عماده)(?![ء-ي])/u.test(view.text.slice(name.start, name.start + 9));
}
