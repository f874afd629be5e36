import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The bytes of a file; `too-large` where there are more than the limit, which then are not read; or the code of what the system says against it. */
export async function readWithin(path: string, limit: number): Promise<Buffer | 'too-large' | { readonly code: string }> {
  try {
    // what was a file when it was met may lead elsewhere by now
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await file.stat();
      return size > limit ? 'too-large' : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}
