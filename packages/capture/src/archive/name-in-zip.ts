/** The upper half of code page 720, in which Arabic Windows writes names into archives; unused places are blanks. */
const CODE_PAGE_720 =
  '  éâ à çêëèïî    ّْô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡ًٌٍَُِ≈°∙·√ⁿ²■\u00a0';

/** The name of a file in an archive. What is no UTF-8 was written in the code page of a machine: lines of boxes tell that it was not 720. */
export function nameInZip(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const name = Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CODE_PAGE_720.charAt(byte - 128))).join('');
    return /[\u2500-\u259f]/.test(name) ? new TextDecoder('windows-1256').decode(bytes) : name;
  }
}
