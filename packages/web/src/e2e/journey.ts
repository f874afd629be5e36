import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { startRegister, type RunningRegister, type Starting } from './start-register.ts';
import { visit, type Visit, type Visitor } from './visitor.ts';

/** What the journeys of one file are made on. */
export interface Journey {
  /** The register of these journeys alone; it runs from the first test to the last. */
  readonly register: RunningRegister;
  /** Somebody who has opened it from its address. */
  readonly visit: (wishes?: Visit) => Promise<Visitor>;
}

/** Has a register run for the journeys of this file, in the browser that the files share; whoever still looks at it goes with it. */
export function journeyOn(starting: Starting | (() => Promise<Starting>)): Journey {
  const contexts: BrowserContext[] = [];
  let browser: Browser;
  let running: RunningRegister;
  beforeAll(async () => {
    const wishes = typeof starting === 'function' ? await starting() : starting;
    [browser, running] = await Promise.all([openBrowser(), startRegister(inject('pages'), wishes)]);
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await running?.stop();
  });
  return {
    register: {
      get origin() {
        return running.origin;
      },
      get session() {
        return running.session;
      },
      stop: () => running.stop(),
    },
    visit: async (wishes) => {
      const visitor = await visit(browser, running, wishes);
      contexts.push(visitor.context);
      return visitor;
    },
  };
}
