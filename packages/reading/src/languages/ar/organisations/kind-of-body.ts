import type { TextView } from '../text-view.ts';
import type { HeadNoun } from './head-nouns.ts';
import { isNationalAssembly } from './national-bodies.ts';
import { isAssembly } from './one-adjective.ts';

/** The kind of a body: that of its head, but for assemblies and groups of States. */
export function kindHere(view: TextView, at: number, head: HeadNoun): HeadNoun['kind'] {
  if (isAssembly(head, view.word(at + 1))) return 'subsidiary_organ';
  if (isNationalAssembly(view, at, head)) return 'parliament';
  return isGroupOfStates(view, at, head) ? 'network' : head.kind;
}

/** «القيادة العامة لشرطة دبي» */
export function isGeneralCommand(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return noun === 'قيادة' && view.word(at + 1) === 'العامه' && view.word(at + 2).startsWith('ل');
}

/** «المجموعة العربية», «مجموعة السبع»: States that act together, no company. */
function isGroupOfStates(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return noun === 'مجموعة' && /^(?:ال(?:عرب|افريق|اسيو|اوروب|اسلام|لاتين|برلمان|نياب)يه|السبع|العشرين|العشره|الثماني|دول|الصداقه|اصدقاء)$/u.test(view.word(at + 1));
}
