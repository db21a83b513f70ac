import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../extension/popup/Popup.tsx';
import type { PopupState } from '../../../extension/popup/popup-state.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';

const nothing = () => {};
const CLAIM = { text: 'The museum paid for the car park.', lang: 'en' };
const MARKS = [
  { index: 0, claimId: 'a', claim: CLAIM, quote: 'The museum was shut to fund a car park.', shown: true },
  { index: 1, claimId: 'a', claim: CLAIM, quote: 'Was it shut to fund a car park?', shown: false },
];
const PAGE = { sentences: 1, claims: 1, failed: false, marksRemoved: false };

function popup(change: Partial<PopupState>): string {
  const state: PopupState = {
    page: { kind: 'read', state: { ...PAGE, marks: MARKS, sentences: 212, claims: 20 } },
    on: true,
    site: 'letter.example',
    siteOn: true,
    inPrivate: false,
    saveFailed: false,
    settingsRejected: false,
    ...change,
  };
  const actions = {
    onGo: nothing,
    onRead: nothing,
    onSwitch: nothing,
    onSwitchSite: nothing,
    onOptions: nothing,
  };
  return renderToString(<Popup state={state} t={createTranslator('en')} {...actions} />).replace(
    /<\/?(bdi|span)[^>]*>/g,
    '',
  );
}

describe('the popup', () => {
  it('counts marks only, lists mentions with them, and says what the silence of the rest means', () => {
    const shown = popup({});
    expect(shown).toContain('One mark on this page');
    expect(shown).toContain(
      '212 sentences compared with 20 checked claims. Unmarked is not the same as verified.',
    );
    expect(shown).toContain('Was it shut to fund a car park?');
    expect(shown.match(/Mention/g)).toHaveLength(1);
  });

  it('says the same of a page without marks', () => {
    const shown = popup({ page: { kind: 'read', state: { ...PAGE, marks: [] } } });
    expect(shown).toContain('No marks on this page');
    expect(shown).toContain(
      'One sentence compared with one checked claim. Unmarked is not the same as verified.',
    );
    expect(shown).not.toContain('Next mark');
  });

  it('does not say of a page that could not be compared that it has no marks', () => {
    const state = { ...PAGE, marks: [], sentences: 0, claims: 0, failed: true };
    const shown = popup({ page: { kind: 'read', state } });
    expect(shown).toContain('This page could not be compared');
    expect(shown).not.toContain('No marks');
    expect(shown).not.toContain('0 sentences');
  });

  it('tells two claims in one sentence apart', () => {
    const quote = 'The museum was shut to fund a car park.';
    const other = { text: 'The museum was sold.', lang: 'en' };
    const marks = [CLAIM, other].map((claim, index) => ({
      index,
      claimId: `c${index}`,
      claim,
      quote,
      shown: true,
    }));
    const shown = popup({ page: { kind: 'read', state: { ...PAGE, marks } } });
    expect(shown).toContain(`Claim: ${CLAIM.text}`);
    expect(shown).toContain(`Claim: ${other.text}`);
  });

  it('offers to read a page that was passed over, and not one that may not be read', () => {
    expect(popup({ page: { kind: 'unread' } })).toContain('Read this page');
    expect(popup({ page: { kind: 'unreadable' }, site: null })).not.toContain('Read this page');
    const refused = popup({ page: { kind: 'refused', said: 'Plumbline never reads pages of this kind.' } });
    expect(refused).toContain('Plumbline never reads pages of this kind.');
    expect(refused).not.toContain('Read this page');
  });

  it('shows nothing of a page it is switched off for, but the way to switch it on', () => {
    for (const off of [{ on: false }, { siteOn: false }]) {
      const shown = popup(off);
      expect(shown).not.toContain('on this page');
      expect(shown).not.toContain('car park');
      expect(shown).toContain('type="checkbox"');
    }
    expect(popup({ siteOn: false })).toContain('Plumbline is silent on letter.example.');
  });

  it('has no switch for a site where there is no site', () => {
    expect(popup({ site: null, page: { kind: 'unreadable' } }).match(/type="checkbox"/g)).toHaveLength(1);
  });

  it('offers no switch for the site in a private window, because that would store its name', () => {
    const shown = popup({ inPrivate: true });
    expect(shown.match(/type="checkbox"/g)).toHaveLength(1);
    expect(shown).toContain('Nothing is stored from a private window');
  });

  it('owns up to settings that could not be saved or understood', () => {
    expect(popup({ saveFailed: true })).toContain('The change could not be saved.');
    expect(popup({ settingsRejected: true })).toContain('Some stored settings could not be understood.');
  });

  it('shows what stands on a page as text', () => {
    const mark = { index: 0, claimId: 'a', claim: CLAIM, quote: '<img src=x onerror=alert(1)>', shown: true };
    expect(popup({ page: { kind: 'read', state: { ...PAGE, marks: [mark] } } })).not.toContain('<img');
  });
});
