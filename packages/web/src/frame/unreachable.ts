// No browser gives this failure a code; these are the words of Vite, Chromium, Firefox and Safari.
const PART_OF_PAGE = /preload CSS|dynamically imported module|importing a module script/iu;

/** Whether a page failed only because nothing answered: its data, or a part of the page itself, is still to come. */
export function isUnreachable(error: unknown): boolean {
  return (error instanceof Error && 'code' in error && error.code === 'server-gone') || isPartMissing(error);
}

/** A part of the page did not come; where Mithaq was renewed meanwhile, only loading the page anew brings it. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && PART_OF_PAGE.test(error.message);
}
