import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openCardAt } from '../../scripts/browser/cards.ts';
import { parseBackup } from '../../src/backup/backup.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { packText, testClaim, testManifest } from '../unit/claim/test-claim.ts';
import { marksOf, test, WAIT } from './browser.ts';
import {
  askBackground,
  catchFiles,
  forgetEverything,
  pressInCard,
  pressOn,
  remembering,
  textOf,
} from './memory.ts';
import { withSettings } from './settings.ts';

const PACK = packText({ manifest: { ...testManifest, id: 'lumber-pack' }, claims: [testClaim()] });

test('everything is saved as one file, and comes back after it was lost; what changes is told before', async ({
  session,
  traps,
  open,
}) => {
  await remembering(session, async () => {
    await withSettings(session, { language: 'en', sitesOff: ['blog.example'] }, async () => {
      await askBackground(session, 'installPack', 'lumber.jsonl', PACK);
      const options = await session.openOwn('options/index.html');
      try {
        const page = await open(`${traps.url}inline-markup/source.html?backup`);
        await marksOf(session, page);
        await openCardAt(session, page, "Ukraine's embassy");
        await pressInCard(session, page, 'Feedback on this card');
        await pressInCard(session, page, 'Yes');
        await expect
          .poll(async () => (await askBackground(session, 'listFeedback')).items.length, WAIT)
          .toBe(1);

        const files = await catchFiles(options);
        await pressOn(options, 'Save everything as a file');
        await expect.poll(async () => (await files()).length, WAIT).toBe(1);
        const [file] = await files();
        expect(file?.name).toMatch(/^plumbline-backup-\d{4}-\d\d-\d\d\.json$/);
        const backup = parseBackup(file?.text ?? '', 'saved.json');
        expect(backup.settings.sitesOff).toEqual(['blog.example']);
        expect([backup.packs.length, backup.feedback.length, backup.history.length]).toEqual([1, 1, 1]);

        await forgetEverything(session);
        await askBackground(session, 'removePack', 'lumber-pack');
        await session.own.evaluate((settings) => chrome.storage.local.set({ settings }), DEFAULT_SETTINGS);

        await offerBackup(options, file?.text ?? '');
        const news = () => textOf(options, '.backup-news');
        await expect.poll(news, WAIT).toContain('Added packs: one is added');
        expect(await news()).toContain('Feedback: one is added');
        expect(await news()).toContain('History: one is added');
        expect((await askBackground(session, 'listFeedback')).items).toEqual([]);
        await pressOn(options, 'Restore');
        await expect.poll(news, WAIT).toContain('Everything has been restored.');
        const again = await askBackground(session, 'makeBackup');
        expect({ ...again, savedAt: 0 }).toEqual({ ...backup, savedAt: 0 });

        await offerBackup(options, file?.text ?? '');
        await expect.poll(news, WAIT).toContain('There is nothing to restore.');
      } finally {
        await askBackground(session, 'removePack', 'lumber-pack');
        await options.close();
      }
    });
  });
});

test('a broken file is refused by file, field and what was expected, and changes nothing', async ({
  session,
}) => {
  await remembering(session, async () => {
    const options = await session.openOwn('options/index.html');
    const before = await askBackground(session, 'makeBackup');
    const broken = { ...before, history: [{ claimId: 'a-claim' }] };
    await offerBackup(options, JSON.stringify(broken));
    await expect
      .poll(() => textOf(options, '.backup-news'), WAIT)
      .toContain('offered.json: history.0.packId: expected a value here');
    expect(await textOf(options, '.backup-news')).toContain('Nothing has changed.');
    const after = await askBackground(session, 'makeBackup');
    expect({ ...after, savedAt: 0 }).toEqual({ ...before, savedAt: 0 });
    await options.close();
  });
});

/** Puts a file into the page's field for backups, as choosing one does. */
async function offerBackup(options: Page, text: string): Promise<void> {
  await options.waitForSelector('#backup input[type=file]');
  await options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#backup input[type=file]');
    if (input === null) return;
    const files = new DataTransfer();
    files.items.add(new File([text], 'offered.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
