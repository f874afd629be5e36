import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What stands for axe itself on a page that has it already: it would be sent and compiled anew for each look. */
const NOTHING = ';';

/** All that the standards ask; the colours alone; or what depends on how large things are. */
export type LookedAt = 'everything' | 'colours' | 'sizes';

const ASKED = {
  everything: { type: 'tag', values: STANDARDS },
  colours: { type: 'rule', values: ['color-contrast'] },
  sizes: { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'meta-viewport'] },
} as const;

/** What of the standards a page breaks, each with the place and the reason. */
export async function violationsOf(page: Page, at: LookedAt = 'everything'): Promise<readonly string[]> {
  await stillness(page);
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: NOTHING } : {}) }).setLegacyMode(true);
  const { type, values } = ASKED[at];
  // what is as it should be need not be described
  const { violations } = await axe.options({ runOnly: { type, values: [...values] }, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`));
}

/** Waits until nothing is on its way from one look to another: a colour halfway is in neither. What moves without end is let go on. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(changing.map((animation) => animation.finished.catch(() => null)));
  });
}
