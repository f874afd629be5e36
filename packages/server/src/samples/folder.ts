/** The sample documents lie beside the packages. */
export const SAMPLES = new URL('../../../../samples/', import.meta.url);
