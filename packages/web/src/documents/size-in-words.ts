import type { Speech } from '../language/language.tsx';

/** «12 ك.ب». */
export function sizeInWords(bytes: number, { texts, say }: Pick<Speech, 'texts' | 'say'>): string {
  if (bytes < 1024) return say(texts.documents.bytes, { n: bytes });
  return say(texts.documents.kilobytes, { n: Math.round(bytes / 1024) });
}
