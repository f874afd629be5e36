/** A page of a PDF: lines in Helvetica, or a PNG (of red, green and blue, not interlaced) that covers it, with lines laid over it; `broken` is a page that leads nowhere. */
export type PageContent = readonly string[] | { readonly picture: Uint8Array; readonly over?: readonly string[] } | 'broken';

/** A PDF written by hand. */
export interface PdfContent {
  readonly pages: readonly PageContent[];
  /** The page lies on its side and is shown turned, so that it stands upright. */
  readonly turned?: boolean;
  /** Width and height of the pages, in points; A4 upright unless said. */
  readonly size?: readonly [width: number, height: number];
  /** What the tree of pages says instead of its pages. */
  readonly kids?: string;
  /** So many forms, of which each draws the next one twice; each page draws the first. */
  readonly unfolding?: number;
  /** Words that are kept beside the pages and shown on each of them, from line twenty on: filled into a form, or written on the page. */
  readonly beside?: readonly { readonly as: 'Widget' | 'FreeText'; readonly words: string }[];
}

const FIRST = 4;

/** Makes the bytes of a PDF with its table of places right, as a sound program writes it. */
export function makePdf({ pages, turned = false, size = [595, 842], kids, unfolding = 0, beside = [] }: PdfContent): Uint8Array {
  const forms = FIRST + pages.length * 3;
  const fields = forms + unfolding;
  const annotations = beside.map((_, at) => `${fields + at * 2} 0 R`).join(' ');
  const references = pages.map((_, at) => `${FIRST + at * 3} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids ?? references}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, at) => objectsOf(page, { at: FIRST + at * 3, turned, size, form: unfolding > 0 ? forms : null, annotations })),
    ...Array.from({ length: unfolding }, (_, at) => streamOf(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</U ${forms + at + 1} 0 R>>>>`, '/U Do /U Do')),
    ...beside.flatMap(({ as, words }, at) => [
      `<</Type/Annot/Subtype/${as}/FT/Tx/F 4/Rect[60 ${440 - at * 16} 560 ${454 - at * 16}]/AP<</N ${fields + at * 2 + 1} 0 R>>>>`,
      streamOf('/Type/XObject/Subtype/Form/BBox[0 0 500 14]/Resources<</Font<</F 3 0 R>>>>', `BT /F 12 Tf 0 3 Td (${words}) Tj ET`),
    ]),
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

interface Placed {
  readonly at: number;
  readonly turned: boolean;
  readonly size: readonly [width: number, height: number];
  /** The number of a form that is drawn too. */
  readonly form: number | null;
  readonly annotations: string;
}

/** The page, what is drawn on it, and its picture. */
function objectsOf(page: PageContent, { at, turned, size, form, annotations }: Placed): readonly [string, string, string] {
  if (page === 'broken') return ['null', 'null', 'null'];
  const drawn = ('picture' in page ? `q ${size[0]} 0 0 ${size[1]} 0 0 cm /I Do Q\n${linesOf(page.over ?? [])}` : linesOf(page)) + (form === null ? '' : '\n/U Do');
  const box = (turned ? size.toReversed() : size).join(' ');
  return [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${box}]/Rotate ${turned ? 90 : 0}/Resources<</Font<</F 3 0 R>>/XObject<</I ${at + 2} 0 R${form === null ? '' : `/U ${form} 0 R`}>>>>/Annots[${annotations}]/Contents ${at + 1} 0 R>>`,
    streamOf('', turned ? `0 1 -1 0 842 0 cm\n${drawn}` : drawn),
    'picture' in page ? imageOf(Buffer.from(page.picture)) : 'null',
  ];
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line, row) => `BT /F 12 Tf 60 ${760 - row * 16} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n');
}

/** PDF packs the pixels of an image as PNG does. */
function imageOf(png: Buffer): string {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  let packed = '';
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed += png.toString('latin1', at + 8, at + 8 + png.readUInt32BE(at));
  }
  const packing = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns ${width}>>`;
  return streamOf(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8${packing}`, packed);
}

function streamOf(more: string, content: string): string {
  return `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}
