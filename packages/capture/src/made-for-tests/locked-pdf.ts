import { allocate, free, openPdfium } from '../pdf/pdfium.ts';

/** The same document, to be opened by a password only. */
export async function locked(bytes: Uint8Array): Promise<Uint8Array> {
  const { library, memory } = await openPdfium();
  const at = allocate(memory, bytes.length);
  memory.HEAPU8.set(bytes, at);
  const document = library.FPDF_LoadMemDocument(at, bytes.length, '');
  library.EPDF_SetEncryption(document, 'for reading', 'for everything', 0);
  const writer = library.PDFiumExt_OpenFileWriter();
  library.PDFiumExt_SaveAsCopy(document, writer);
  const size = library.PDFiumExt_GetFileWriterSize(writer);
  const room = allocate(memory, size);
  library.PDFiumExt_GetFileWriterData(writer, room, size);
  const written = Uint8Array.from(memory.HEAPU8.subarray(room, room + size));
  library.PDFiumExt_CloseFileWriter(writer);
  library.FPDF_CloseDocument(document);
  free(memory, room);
  free(memory, at);
  return written;
}
