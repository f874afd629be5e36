/**
 * Brings text boxes to where the parser finds them. Word writes each twice, as a drawing and for older programs as a picture, and
 * the parser knows the picture only; other programs write the drawing alone.
 */
export function withTextBoxes(xml: string): string {
  const alternatives = replaceElements(xml, 'mc:AlternateContent', (whole) => (whole.slice(whole.indexOf('<mc:Fallback')).includes('<w:txbxContent') ? whole : asPicture(whole)));
  return replaceElements(alternatives, 'w:drawing', asPicture);
}

function asPicture(drawing: string): string {
  let boxes = '';
  replaceElements(drawing, 'w:txbxContent', (box) => {
    boxes += box;
    return box;
  });
  return boxes === '' ? drawing : `<w:pict>${boxes}</w:pict>`;
}

/** Goes once over the text; what is opened and not closed ends it, and is refused by the parser. */
function replaceElements(xml: string, name: string, by: (whole: string) => string): string {
  const end = `</${name}>`;
  let written = '';
  let from = 0;
  for (;;) {
    const at = xml.indexOf(`<${name}`, from);
    const closed = at < 0 ? -1 : xml.indexOf(end, at);
    if (closed < 0) return written + xml.slice(from);
    written += xml.slice(from, at) + by(xml.slice(at, closed + end.length));
    from = closed + end.length;
  }
}
