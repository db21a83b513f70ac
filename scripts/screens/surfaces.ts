import type { Page } from 'puppeteer-core';
import { openCardAt } from '../browser/cards.ts';
import { goToMark } from '../browser/page-state.ts';
import { until } from '../browser/until.ts';
import { openDemo, openOwn, type Stage, useSettings } from './stage.ts';

/** Something of ours that a person looks at. */
export interface Surface {
  /** Name of the picture. */
  name: string;
  /** Brings it up and returns the page to take a picture of. */
  show(stage: Stage): Promise<Page>;
  /** The whole page is on the picture, not only what fits the window. */
  whole?: boolean;
}

/** Articles that carry claims, and how a sentence begins that does: one on light paper, one on dark. */
const LIGHT = { page: 'reported-en.html', sentence: 'According to Mr Patrushev' };
const DARK = { page: 'asserted-en.html', sentence: 'The Ukrainian embassy in Tajikistan' };
const articleOf = ({ look }: Stage) => (look.dark ? DARK : LIGHT);

/** A heading far down in the card; the pseudo-locale writes the same letters. */
const SECTION_BELOW = 'Sources';

export const SURFACES: readonly Surface[] = [
  { name: 'marks', show: (stage) => article(stage) },
  {
    name: 'card',
    async show(stage) {
      const page = await article(stage);
      await openCardAt(stage.session, page, articleOf(stage).sentence);
      return page;
    },
  },
  {
    name: 'keyboard',
    async show(stage) {
      const page = await article(stage);
      await goToMark(stage.session, page, 'next');
      const focused = async () => (await stage.session.ask(page, 'focused')) !== null;
      await until(focused, 'no mark took the focus');
      return page;
    },
  },
  {
    name: 'mark-list',
    async show(stage) {
      const page = await article(stage);
      const listed = async () => (await stage.session.ask(page, 'query', '.index button')).length > 0;
      await until(listed, 'the marks are not listed');
      await page.bringToFront();
      await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
      await page.keyboard.press('Tab');
      return page;
    },
  },
  { name: 'panel', show: (stage) => panelFor(stage, 'asserted-en.html') },
  { name: 'panel-beside', show: (stage) => panelFor(stage, 'reported-en.html', '?beside') },
  {
    name: 'panel-not-read',
    async show(stage) {
      const page = await openDemo(stage, 'market-tables.html');
      await page.bringToFront();
      const panel = await openOwn(stage, 'panel/index.html');
      await panel.waitForSelector('.actions button');
      return panel;
    },
  },
  {
    name: 'card-below',
    async show(stage) {
      const page = await article(stage);
      await openCardAt(stage.session, page, articleOf(stage).sentence);
      await stage.session.ask(page, 'unfold');
      await stage.session.ask(page, 'reveal', 'h3, summary', SECTION_BELOW);
      return page;
    },
  },
  {
    name: 'recap',
    async show(stage) {
      await useSettings(stage, { timing: 'both' });
      const page = await article(stage);
      await page.bringToFront();
      await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      const summed = async () => (await stage.session.ask(page, 'query', '.recap')).length > 0;
      await until(summed, 'the article is not summed up');
      return page;
    },
  },
  { name: 'first-run', show: (stage) => openOwn(stage, 'welcome/index.html'), whole: true },
  { name: 'settings', show: (stage) => openOwn(stage, 'options/index.html'), whole: true },
  { name: 'history', show: (stage) => openOwn(stage, 'history/index.html') },
  { name: 'policy', show: (stage) => openOwn(stage, 'policy/index.html') },
];

async function article(stage: Stage): Promise<Page> {
  const { page: name } = articleOf(stage);
  const page = await openDemo(stage, name);
  const marked = async () => (await stage.session.ask(page, 'marks')).length > 0;
  await until(marked, `nothing is marked on ${name}`);
  return page;
}

/** The panel in a tab of its own: it shows the article that was looked at before. */
async function panelFor(stage: Stage, name: string, query = ''): Promise<Page> {
  const page = await openDemo(stage, name);
  const marked = async () => (await stage.session.ask(page, 'marks')).length > 0;
  await until(marked, `nothing is marked on ${name}`);
  const panel = await openOwn(stage, `panel/index.html${query}`);
  await panel.waitForSelector('.mark-row');
  return panel;
}
