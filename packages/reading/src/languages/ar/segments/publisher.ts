import type { Span } from '../../../text/span.ts';

/** The words that name the outlet, in folded letters, and the rule that saw them. */
export interface Source {
  readonly stretch: Span;
  readonly rule: string;
}

/** «المصدر: …», «سلوى الهاشمي – النهار الجديد». */
export function publisherOfByline(text: string, line: Span): Source | null {
  const words = text.slice(line.start, line.end);
  const named = /^المصدر[ ]*[:/|][ ]*(?<outlet>[^\n:|]{2,50})$/u.exec(words);
  if (named?.groups?.['outlet'] !== undefined) return at(line.start + words.lastIndexOf(named.groups['outlet']), named.groups['outlet'], 'ar/segments/source-line');
  const signed = /^(?<author>\p{L}+(?: \p{L}+){1,3})[ ]*[-|/][ ]*(?<outlet>\p{L}+(?: \p{L}+){0,2})[ ]*[:.]?$/u.exec(words);
  const outlet = signed?.groups?.['outlet'];
  return outlet === undefined ? null : at(line.start + words.lastIndexOf(outlet), outlet, 'ar/segments/signed-line');
}

/** «نيويورك (يونا) –», «مدريد في 5 نوفمبر (يونا/العمانية) -», «سبق- أبها:» at the head of a story. */
export function publisherOfDateline(text: string, segment: Span): Source | null {
  for (const line of firstLines(text, segment)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 60));
    const agency = /^\p{L}+(?: [\p{L}\d]+){0,5}[ ]*\((?<outlet>[\p{L} ]{2,20})(?:\/[\p{L} ]{2,20})?\)[ ]*[-:,]/u.exec(words)?.groups?.['outlet'];
    if (agency !== undefined) return at(line.start + words.indexOf(`(${agency}`) + 1, agency, 'ar/segments/dateline');
    const desk = /^(?<outlet>\p{L}{3,12})[ ]*-[ ]*\p{L}+[ ]*:/u.exec(words)?.groups?.['outlet'];
    if (desk !== undefined) return at(line.start, desk, 'ar/segments/dateline');
  }
  return null;
}

/** «رابط الخبر بصحيفة …: …». */
export function publisherOfTail(text: string, segment: Span): Source | null {
  const words = text.slice(segment.start, segment.end);
  const outlet = /^رابط الخبر ب(?<outlet>صحيفه \p{L}+|\p{L}+)/u.exec(words)?.groups?.['outlet'];
  return outlet === undefined ? null : at(segment.start + words.indexOf(outlet), outlet, 'ar/segments/source-line');
}

function at(start: number, outlet: string, rule: string): Source {
  return { stretch: { start, end: start + outlet.trimEnd().length }, rule };
}

/** The first lines of a segment that hold anything, without the blanks before them. */
export function firstLines(text: string, segment: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = segment.start;
  while (from < segment.end && lines.length < 3) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? segment.end : Math.min(newline, segment.end);
    const start = from + (/^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0);
    if (end > start) lines.push({ start, end });
    from = end + 1;
  }
  return lines;
}
