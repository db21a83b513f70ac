import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { hasBeenRead, marksOf, test, WAIT } from './browser.ts';
import { withSettings } from './settings.ts';

describe('the page stays as it is', () => {
  test('but for one host, which goes when Plumbline does', async ({ session, demo, open }) => {
    const page = await open('about:blank');
    // Kept by the page from before any extension runs on it until after the card is open.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { before: document.documentElement.outerHTML });
      });
    });
    await page.goto(`${demo.url}reported-en.html`);
    await marksOf(session, page);
    await openCardAt(session, page, 'Nikolai Patrushev, who speaks for Russia');
    const { before, after, hosts, sheets, inside } = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const hosts = [...copy.querySelectorAll('plumbline-host')];
      for (const host of hosts) host.remove();
      const live = document.querySelector('plumbline-host');
      return {
        before: (window as unknown as { before: string }).before,
        after: copy.outerHTML,
        hosts: hosts.map((host) => host.outerHTML),
        sheets: document.adoptedStyleSheets.length,
        inside: live?.shadowRoot ?? null,
      };
    });
    expect(before.length).toBeGreaterThan(1000);
    expect(after).toBe(before);
    expect(hosts).toEqual(['<plumbline-host></plumbline-host>']);
    expect(sheets).toBe(0);
    expect(inside).toBeNull();

    await page.keyboard.press('Escape');
    await withSettings(session, { on: false }, () =>
      expect.poll(() => page.evaluate(() => document.documentElement.outerHTML), WAIT).toBe(before),
    );
  });

  test('and meets no new name among its globals', async ({ session, demo, open }) => {
    const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window));
    const page = await open(`${demo.url}background-only-en.html`);
    await hasBeenRead(session, page);
    const withUs = await names(page);
    const withoutUs = new Set(await names(await open(`${demo.url}market-tables.html`)));
    expect(withUs.filter((name) => !withoutUs.has(name))).toEqual([]);
  });

  test('a strict Content-Security-Policy is no hindrance, and nothing of ours offends it', async ({
    session,
    traps,
    open,
  }) => {
    const page = await open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!request.isNavigationRequest()) return request.continue();
      const response = await fetch(request.url());
      await request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'nonce-n'; style-src 'none'; sandbox allow-scripts",
        },
        body: (await response.text()).replace('<body>', `<body>${LISTENER}`),
      });
    });
    await page.goto(`${traps.url}inline-markup/source.html`);
    await marksOf(session, page);
    await openCardAt(session, page, "Ukraine's embassy in Dushanbe is recruiting");
    const [card] = await session.ask(page, 'query', '[role=dialog]');
    expect(card?.width).toBeGreaterThan(200);
    expect(card?.width).toBeLessThan(700);
    const offences = await page.evaluate(() => document.title);
    // The page's own inline style and its icon are forbidden by the policy; nothing else may be.
    expect(
      offences
        .split('|')
        .filter((offence) => !/^(style-src-elem:inline|img-src:.*favicon\.ico|)$/.test(offence)),
    ).toEqual([]);
  });

  test('a page of the demonstration that is all roles reversed is read, and nothing is marked', async ({
    session,
    demo,
    open,
  }) => {
    const page = await open(`${demo.url}roles-reversed-en.html`);
    await hasBeenRead(session, page);
    expect(await session.ask(page, 'marks')).toEqual([]);
    expect(await session.ask(page, 'hosts')).toBe(0);
  });
});

/** Notes each thing the policy refuses, in the page's title: a sandboxed page can keep it nowhere else. */
const LISTENER = `<script nonce="n">
document.title = '';
document.addEventListener('securitypolicyviolation', (event) => {
  document.title += '|' + event.effectiveDirective + ':' + event.blockedURI;
});
</script>`;
