const LONGEST = 120;

/** Bidi controls, zero-width characters and control characters: they make a name look like another name. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A name that can be shown and stored: no path, nothing hidden, of sensible length; never empty. */
export function safeName(fileName: string | null): string {
  const shown = (fileName ?? '').normalize('NFC').replace(HIDDEN, '');
  const last = shown.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const name = last.replace(/^[a-z]:/i, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  return name === '' ? 'untitled' : shortened(name);
}

/** Cuts the middle of a long name away, never its extension and never half a character. */
function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= LONGEST) return name;
  const extension = /\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, LONGEST - extension.length - 1).join('') + '…' + extension;
}
