import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The sample documents lie beside the packages. */
const FOLDER = new URL('../../../../samples/', import.meta.url);

const Listed = z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), confidentiality: z.enum(['public', 'internal', 'restricted']), title: z.string() });

export interface SampleFile extends z.infer<typeof Listed> {
  readonly bytes: Buffer;
}

/** The sample documents, in the order in which they are listed. */
export async function readSampleFiles(): Promise<SampleFile[]> {
  const listed = z.array(Listed).parse(JSON.parse(await readFile(new URL('samples.json', FOLDER), 'utf8')));
  return Promise.all(listed.map(async (sample) => ({ ...sample, bytes: await readFile(new URL(sample.file, FOLDER)) })));
}
