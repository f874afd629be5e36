/** An address of the web, where a text is one and nothing else. */
export function loneAddress(text: string): string | null {
  const written = text.trim();
  return /^https?:\/\/\S+$/i.test(written) && URL.canParse(written) ? written : null;
}
