import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../extension/panel/Panel.tsx';
import type { NotRead, PanelState } from '../../../extension/panel/panel-state.ts';
import type { PageMark, PageState } from '../../../extension/platform/messages.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';

const nothing = () => {};
const CLAIM = { text: 'The museum paid for the car park.', lang: 'en' };
const MARK: PageMark = {
  index: 0,
  claimId: 'a',
  claim: CLAIM,
  quote: 'The museum was shut to fund a car park.',
  verdict: 'false',
  ratedBy: { text: 'The town council', lang: 'en' },
  treatment: 'asserted',
  shown: true,
};
const MENTION: PageMark = { ...MARK, index: 1, quote: 'Was it shut to fund a car park?', shown: false };
const PAGE: PageState = {
  marks: [MARK, MENTION],
  sentences: 212,
  claims: 20,
  failed: false,
  cut: false,
  marksRemoved: false,
  hidden: false,
  current: null,
  canGoBack: false,
};

function panel(change: Partial<PanelState>): string {
  const state: PanelState = {
    place: 'popup',
    page: { kind: 'read', state: PAGE },
    settings: { on: true, mode: 'news', pausedUntil: null },
    site: 'letter.example',
    siteOn: true,
    inPrivate: false,
    canOpenBeside: false,
    saveFailed: false,
    settingsRejected: false,
    ...change,
  };
  const actions = {
    onGo: nothing,
    onBack: nothing,
    onToggleMarks: nothing,
    onRead: nothing,
    onMode: nothing,
    onSwitchOn: nothing,
    onSwitchSite: nothing,
    onGrant: nothing,
    onPause: nothing,
    onOpenBeside: nothing,
    onOptions: nothing,
  };
  return renderToString(<Panel state={state} t={createTranslator('en')} {...actions} />).replace(
    /<\/?(bdi|span)[^>]*>/g,
    '',
  );
}

const read = (change: Partial<PageState>) => panel({ page: { kind: 'read', state: { ...PAGE, ...change } } });
const unread = (why: NotRead, change: Partial<PanelState> = {}) =>
  panel({ page: { kind: 'unread', why }, ...change });

describe('the panel on a page that was read', () => {
  it('counts marks and mentions apart, and says what the silence of the rest means', () => {
    const shown = panel({});
    expect(shown).toContain('One mark on this page and one mention');
    expect(shown).toContain(
      '212 sentences compared with 20 checked claims. Unmarked is not the same as verified.',
    );
    expect(shown).toContain('Was it shut to fund a car park?');
    expect(shown).toContain('A mention is a weaker match.');
  });

  it('says of each sentence the verdict and whose it is, and how the page treats the claim', () => {
    const shown = panel({});
    expect(shown).toMatch(/False\s*rated by The town council/);
    expect(shown).toContain('This page states it.');
    expect(read({ marks: [{ ...MARK, treatment: 'rejected' }] })).toContain('This page rejects it.');
    expect(read({ marks: [{ ...MARK, treatment: 'appears', verdict: 'true' }] })).toMatch(
      /True.*This claim appears here\./s,
    );
  });

  it('says of a page without marks that silence is no verification either', () => {
    const shown = read({ marks: [], sentences: 1, claims: 1 });
    expect(shown).toContain('No marks on this page');
    expect(shown).toContain(
      'One sentence compared with one checked claim. Unmarked is not the same as verified.',
    );
    expect(shown).not.toContain('Next mark');
  });

  it('does not say of a page that could not be compared that it has no marks', () => {
    const shown = read({ marks: [], sentences: 0, claims: 0, failed: true });
    expect(shown).toContain('This page could not be compared');
    expect(shown).not.toContain('No marks');
    expect(shown).not.toContain('0 sentences');
  });

  it('owns up to text beyond the cap, and to marks that the page removes', () => {
    expect(read({ cut: true })).toContain('what stands at its end was not compared');
    expect(read({ marksRemoved: true })).toContain('This page removes the marks from its text.');
    expect(panel({})).not.toContain('removes the marks');
  });

  it('says that the marks are hidden, and offers to show them', () => {
    expect(read({ hidden: true })).toContain('The marks on this page are hidden.');
    expect(read({ hidden: true })).toContain('Show the marks');
  });

  it('offers the way back only where there is one', () => {
    expect(read({ canGoBack: true })).toContain('Back to where I was');
    expect(panel({})).not.toContain('Back to where I was');
  });

  it('shows where in the list the reader is', () => {
    const marks = [MARK, MENTION, { ...MARK, index: 2 }];
    expect(read({ marks, current: 2 })).toContain('2 of 2');
    expect(read({ marks, current: 2 }).match(/aria-current="true"/g)).toHaveLength(1);
    expect(read({ marks, current: 1 })).not.toContain('of 2');
  });

  it('tells two claims in one sentence apart', () => {
    const other = { text: 'The museum was sold.', lang: 'en' };
    const shown = read({ marks: [MARK, { ...MARK, index: 1, claimId: 'b', claim: other }] });
    expect(shown).toContain(`Claim: ${CLAIM.text}`);
    expect(shown).toContain(`Claim: ${other.text}`);
  });

  it('sums up a long list by verdict, lists all of it, and offers a keyboard a way round', () => {
    const marks = Array.from({ length: 200 }, (_, index) => ({
      ...MARK,
      index,
      verdict: index % 4 === 0 ? ('disputed' as const) : ('false' as const),
    }));
    const shown = read({ marks });
    expect(shown).toMatch(/False: 150.*Disputed: 50/s);
    expect(shown.match(/mark-row/g)).toHaveLength(200);
    expect(shown).toContain('Skip the list');
    expect(panel({})).not.toMatch(/Skip the list|False: /);
  });

  it('shows what stands on a page as text', () => {
    expect(read({ marks: [{ ...MARK, quote: '<img src=x onerror=alert(1)>' }] })).not.toContain('<img');
  });
});

describe('the panel on a page that was not read', () => {
  const at = new Date(2026, 10, 22, 15, 40).getTime();
  const paused = { settings: { on: true, mode: 'news', pausedUntil: at } } as const;
  const off = { settings: { on: false, mode: 'news', pausedUntil: null } } as const;
  it.each([
    ['off', off, 'Plumbline is switched off', 'Switch it on'],
    ['paused', paused, 'Paused until 15:40', 'Resume now'],
    ['siteOff', {}, 'Plumbline is silent on letter.example.', 'Read on this site'],
    ['notChosen', {}, 'letter.example is not among the sites you have chosen', 'Read on this site'],
    ['notChosen', {}, 'This page has not been read.', 'Read this page'],
    ['onlyAsked', {}, 'Plumbline reads only the pages you ask for', 'Read this page'],
    ['noAccess', {}, 'The browser does not let Plumbline work on web pages', 'Allow it on web pages'],
    ['notNews', {}, 'It does not look like a news article', 'Read this page'],
  ] as const)('says why (%s), and offers what changes it', (why, change, reason, action) => {
    const shown = unread(why, change);
    expect(shown).toContain(reason);
    expect(shown).toContain(`>${action}</button>`);
    expect(shown).not.toContain('car park');
  });

  it.each(['never', 'unreachable'] as const)('offers nothing where nothing can be done: %s', (why) => {
    expect(unread(why, { site: null })).not.toMatch(/Read this page|Read on this site/);
  });

  it('hands on what the background said when it refused', () => {
    const refused = panel({ page: { kind: 'refused', said: 'Plumbline never reads pages of this kind.' } });
    expect(refused).toContain('Plumbline never reads pages of this kind.');
    expect(refused).not.toContain('>Read this page<');
  });

  it('stores no site from a private window, and says so; the page alone can be asked for', () => {
    const shown = unread('notChosen', { inPrivate: true });
    expect(shown).toContain('Nothing is stored from a private window');
    expect(shown).not.toMatch(/type="checkbox"|Read on this site/);
    expect(shown).toContain('Read this page');
  });
});

describe('what decides where Plumbline reads', () => {
  it('has a switch for the site only where there is a site, and a mode that asks for one', () => {
    expect(panel({}).match(/type="checkbox"/g)).toHaveLength(1);
    expect(unread('unreachable', { site: null })).not.toContain('type="checkbox"');
    expect(panel({ settings: { on: true, mode: 'click', pausedUntil: null } })).not.toContain('checkbox');
    expect(unread('off', { settings: { on: false, mode: 'news', pausedUntil: null } })).not.toContain(
      'checkbox',
    );
  });

  it('shows the mode that is set, and being switched off as one of them', () => {
    expect(panel({ settings: { on: true, mode: 'chosen', pausedUntil: null } })).toMatch(
      /<option selected[^>]*value="chosen"|<option value="chosen" selected/,
    );
    expect(unread('off', { settings: { on: false, mode: 'chosen', pausedUntil: null } })).toMatch(
      /<option selected[^>]*value="off"|<option value="off" selected/,
    );
  });

  it('offers no pause while there is nothing to pause', () => {
    expect(panel({})).toContain('Pause for an hour');
    expect(unread('paused')).not.toContain('Pause for an hour');
    expect(unread('off', { settings: { on: false, mode: 'news', pausedUntil: null } })).not.toContain(
      'Pause for an hour',
    );
  });

  it('owns up to settings that could not be saved or understood', () => {
    expect(panel({ saveFailed: true })).toContain('The change could not be saved.');
    expect(panel({ settingsRejected: true })).toContain('Some stored settings could not be understood.');
  });

  it('offers to stand beside the page only where it can', () => {
    expect(panel({ canOpenBeside: true })).toContain('Keep open beside the page');
    expect(panel({})).not.toContain('Keep open beside the page');
  });
});
