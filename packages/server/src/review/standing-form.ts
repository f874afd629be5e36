/** «اتفاقيات»، «عقود»: more than two of it. */
const MANY = /^(?:\p{L}+ات|عقود|برامج|محاضر|ملاحق|وثائق|صكوك)$/u;
/** The tanwin of the accusative: «اتفاقاً»، or as often without its mark: «بروتوكولا». */
const BENT = /(?:\u064B?ا\u064B|(?<=^(?:اتفاق|بروتوكول|بيان|برنامج|عقد|محضر|إعلان|ملحق|خطاب|صك))ا)$/u;

/**
 * The name of an instrument as it stands by itself, however its sentence bent it: «اتفاقاً» is «اتفاق», «مذكرتي تفاهم» «مذكرتا تفاهم». Of
 * more than two it says how many, where number and noun go together as written: «9 اتفاقيات», «17 اتفاقاً».
 */
export function standingForm(name: string, count: number | null): string {
  const words = name.trim().split(/\s+/u);
  const [head = ''] = words;
  if (/^\p{Nd}/u.test(head)) return words.join(' ');
  if (count !== null && fitsNumber(head, count)) return [count, ...words].join(' ');
  return [nominative(head).replace(/تي$/u, 'تا'), ...words.slice(1).map(nominative)].join(' ');
}

/** Three to ten of them are told in the plural, eleven to ninety-nine in the singular. */
function fitsNumber(head: string, count: number): boolean {
  return MANY.test(head) ? count >= 3 && count <= 10 : count >= 11 && count <= 99;
}

const nominative = (word: string): string => word.replace(BENT, '').replace(/(?<=\p{L}{3})ين$/u, 'ان');
