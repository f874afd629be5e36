import type { CaptureLimits, RefusalCode } from '../captured.ts';

/** A file that came inside another: attached to a mail, or packed into an archive. */
export interface EnclosedFile {
  readonly fileName: string;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

/** What was enclosed and stays where it is, and why; without a name it stands for all that came after the limit. */
export interface LeftOut {
  readonly fileName: string | null;
  readonly refused: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What came inside a document. */
export interface Enclosures {
  readonly files: readonly EnclosedFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Keeps enclosed files as they are found, up to the limits; what is beyond them is told, not lost in silence. */
export class Enclosing {
  readonly #files: EnclosedFile[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #limits: CaptureLimits;
  #bytesLeft: number;
  #beyond = 0;

  constructor(limits: CaptureLimits) {
    this.#limits = limits;
    this.#bytesLeft = limits.enclosedBytes;
  }

  /** So much may still be kept of one file. */
  get room(): number {
    return Math.min(this.#limits.bytes, this.#bytesLeft);
  }

  /** Whether another file may be kept or named; counts those for which there is no place. */
  hasPlace(): boolean {
    if (this.#files.length + this.#leftOut.length < this.#limits.enclosedFiles) return true;
    this.#beyond += 1;
    return false;
  }

  keep(file: EnclosedFile): void {
    if (file.bytes.length === 0) return this.leaveOut({ fileName: file.fileName, refused: 'empty' });
    if (file.bytes.length > this.room) return this.leaveOut(this.tooLarge(file.fileName, file.bytes.length));
    this.#bytesLeft -= file.bytes.length;
    this.#files.push(file);
  }

  leaveOut(one: LeftOut): void {
    this.#leftOut.push(one);
  }

  tooLarge(fileName: string, bytes: number): LeftOut {
    return { fileName, refused: 'too-large', detail: { bytes, limit: this.room } };
  }

  finish(): Enclosures {
    const rest: LeftOut[] = this.#beyond === 0 ? [] : [{ fileName: null, refused: 'too-many-files', detail: { files: this.#beyond, limit: this.#limits.enclosedFiles } }];
    return { files: this.#files, leftOut: [...this.#leftOut, ...rest] };
  }
}
