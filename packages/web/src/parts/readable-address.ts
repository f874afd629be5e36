/** What turns the direction of text, or cannot be seen, stays encoded: it could make one address look like another. */
const MISLEADING = /[\p{C}\p{Z}]/u;

/** An address with the letters that it stands for, as a browser shows it. */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      const letters = decodeURI(bytes);
      return MISLEADING.test(letters) ? bytes : letters;
    } catch {
      return bytes;
    }
  });
}
