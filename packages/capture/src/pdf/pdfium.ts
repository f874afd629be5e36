import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Refused } from '../captured.ts';

/** The library that reads PDF, with the memory it was given to work in. */
export interface Pdfium {
  readonly library: WrappedPdfiumModule;
  readonly memory: WrappedPdfiumModule['pdfium'];
}

let opened: Promise<Pdfium> | null = null;

/** Opens the library once for a process; it brings its own memory, apart from ours. */
export function openPdfium(): Promise<Pdfium> {
  opened ??= start();
  return opened;
}

async function start(): Promise<Pdfium> {
  const program = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const library = await init({ wasmBinary: new Uint8Array(program).buffer });
  library.PDFiumExt_Init();
  return { library, memory: library.pdfium };
}

/** What `FPDF_GetLastError` says of a document that needs a password, or whose protection is unknown (fpdfview.h). */
const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** A document open in the library; whoever opens it closes it. */
export interface OpenDocument {
  readonly pages: number;
  /** Does something with one page, counted from 0; null when the page is broken. */
  withPage<Result>(number: number, use: (page: number) => Result): Result | null;
  close(): void;
}

/** Opens the bytes of a PDF. They are copied, so the caller's stay as they are. */
export function openDocument({ library, memory }: Pdfium, bytes: Uint8Array): OpenDocument | Refused {
  const at = allocate(memory, bytes.length);
  memory.HEAPU8.set(bytes, at);
  const document = library.FPDF_LoadMemDocument(at, bytes.length, '');
  if (document === 0) {
    const error = library.FPDF_GetLastError();
    free(memory, at);
    return { refused: error === ERROR_PASSWORD || error === ERROR_SECURITY ? 'encrypted' : 'broken-pdf' };
  }
  return {
    pages: library.FPDF_GetPageCount(document),
    withPage(number, use) {
      const page = loadAsSeen(library, document, number);
      if (page === 0) return null;
      try {
        return use(page);
      } finally {
        library.FPDF_ClosePage(page);
      }
    },
    close() {
      library.FPDF_CloseDocument(document);
      free(memory, at);
    },
  };
}

/** `FPDFPage_Flatten` (fpdf_flatten.h): as on a screen; and its answer that something was put into the page. */
const AS_ON_SCREEN = 0;
const PUT_IN = 1;

/** A page with what was filled into its forms, stamped and written on it: kept beside the page, such words would be neither read nor drawn. It stays so for the document that is open. */
function loadAsSeen(library: WrappedPdfiumModule, document: number, number: number): number {
  const page = library.FPDF_LoadPage(document, number);
  if (page === 0 || library.FPDFPage_Flatten(page, AS_ON_SCREEN) !== PUT_IN) return page;
  // what was put in is seen once the page is loaded anew
  library.FPDF_ClosePage(page);
  return library.FPDF_LoadPage(document, number);
}

/** Room for so many bytes in the library's memory; the number of its place. A full memory is a limit that was met. */
export function allocate(memory: Pdfium['memory'], bytes: number): number {
  const at = memory.wasmExports.malloc(bytes);
  if (at === 0) throw new RangeError('no room for the document');
  return at;
}

export function free(memory: Pdfium['memory'], at: number): void {
  memory.wasmExports.free(at);
}
