/** A PDF written by hand, line by line in Helvetica; `more` are further objects as they stand in the file. */
export interface PdfContent {
  readonly pages: readonly (readonly string[])[];
  /** The page lies on its side and is shown turned, so that it stands upright. */
  readonly turned?: boolean;
  /** Width and height of the pages, in points; A4 upright unless said. */
  readonly size?: readonly [width: number, height: number];
  /** What the tree of pages says instead of its pages. */
  readonly kids?: string;
}

/** Makes the bytes of a PDF with its table of places right, as a sound program writes it. */
export function makePdf({ pages, turned = false, size = [595, 842], kids }: PdfContent): Uint8Array {
  const first = 4;
  const references = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids ?? references}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map((line, row) => `BT /F 12 Tf 60 ${760 - row * 16} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n');
      const stream = turned ? `0 1 -1 0 842 0 cm\n${drawn}` : drawn;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${(turned ? size.toReversed() : size).join(' ')}]/Rotate ${turned ? 90 : 0}/Resources<</Font<</F 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
        `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + tail, 'latin1');
}
