import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';

/** The body that is read at a token. */
type BodyAt = (at: number) => Body | null;

/** «فرع وزارة الخارجية», «فرع الهيئة العامة …»: the body whose branch it is, within the name that ends there. */
export function branchOf(view: TextView, { at, end, noun }: { readonly at: number; readonly end: number; readonly noun: string }, bodyAt: BodyAt): Body | null {
  const body = noun === 'فرع' ? bodyAt(at + 1) : null;
  return body === null || body.state || body.name.start > view.startOf(at + 1) || body.endToken > end ? null : body;
}

/** «إدارة الجودة التابعة لوزارة الصحة»: the body to which the name at whose end we are is said to belong. */
export function superiorOf(view: TextView, at: number, bodyAt: BodyAt): Body | null {
  if (!/^(?:ال)?تابعه?$/u.test(view.word(at)) || !view.word(at + 1).startsWith('ل')) return null;
  const body = bodyAt(at + 1);
  return body === null || body.state || body.name.start === view.startOf(at + 1) ? null : body;
}
