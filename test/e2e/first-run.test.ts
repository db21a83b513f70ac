import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { axeOn, SCHEMES, setScheme } from './axe-on.ts';
import { test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

const FIRST = 'welcome/index.html';

// That the page opens by itself after an installation is seen by every test: openSession waits for it.
describe('the first-run page', () => {
  test('has an example with two real marks: a report of the claim, and its rejection', async ({ session }) => {
    const first = await openFirst(session);
    expect(await painted(first)).toEqual({
      'plumbline-attributed': ['A visitor in the front row said that people use only ten percent of their brain.'],
      'plumbline-rejected': ['It is a myth that humans use only 10 percent of their brain, the speaker replied.'],
    });
    await first.close();
  });
});
