/** A text with its Arabic and Persian digits as European ones. */
export function withWesternDigits(text: string): string {
  // both sets begin at a multiple of sixteen
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}
