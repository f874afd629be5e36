/** One step of an RTF file. A byte stands for a letter in the code page of its font. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'ascii'; readonly text: string };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const HEX = /'([0-9a-f]{2})/iy;
const PLAIN = /[\x20-\x5b\x5d-\x7a\x7c\x7e]+/y;

/** Takes an RTF file apart, from its first byte to its last. Pictures written in bytes are passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const rtf = new TextDecoder('latin1').decode(bytes);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      at += 1;
      yield byte === OPEN ? { kind: 'open' } : { kind: 'close' };
    } else if (byte === BACKSLASH) {
      const { token, next } = afterBackslash(rtf, at + 1);
      at = token.kind === 'word' && token.word === 'bin' ? next + Math.max(0, token.value ?? 0) : next;
      yield token;
    } else if (byte >= 0x80) {
      at += 1;
      yield { kind: 'byte', byte };
    } else {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(rtf)?.[0] ?? '';
      at += Math.max(1, text.length);
      // line ends of the file and control characters are layout of the file
      if (text !== '') yield { kind: 'ascii', text };
    }
  }
}

function afterBackslash(rtf: string, at: number): { token: Token; next: number } {
  WORD.lastIndex = at;
  const word = WORD.exec(rtf);
  if (word !== null) return { token: { kind: 'word', word: word[1] ?? '', value: word[2] === undefined ? null : Number(word[2]) }, next: WORD.lastIndex };
  HEX.lastIndex = at;
  const hex = HEX.exec(rtf);
  if (hex !== null) return { token: { kind: 'byte', byte: Number.parseInt(hex[1] ?? '', 16) }, next: HEX.lastIndex };
  return { token: { kind: 'sign', sign: rtf.charAt(at) }, next: at + 1 };
}
