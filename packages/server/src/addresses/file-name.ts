/** What a page is called where a file would have a name: the last part of its address that says something, else the name of the site. */
export function fileNameOf(address: string, mediaType: string | null): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  const name = readable(last);
  return isPage(mediaType) && !/\.x?html?$/i.test(name) ? `${name}.html` : name;
}

/** The letters that stand for bytes in an address, as letters, where they are some. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isPage(mediaType: string | null): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(mediaType ?? '');
}
