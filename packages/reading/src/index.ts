export { explain, type Explanation } from './explain.ts';
export { read } from './read.ts';
export type * from './reading.ts';
export { type CatalogueEntry, ruleCatalogue } from './rules/catalogue.ts';
export type { Span } from './text/span.ts';
export { textOf } from './text/span.ts';
