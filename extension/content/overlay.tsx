import { render } from 'preact';
import { citation } from '../../src/card/citation.ts';
import { claimView } from '../../src/card/claim-view.ts';
import { sentenceLink } from '../../src/card/sentence-link.ts';
import { report } from '../platform/report.ts';
import { CARD_HEADING_ID } from '../ui/ClaimCard.tsx';
import { citationWords } from '../ui/citation-words.ts';
import { interfaceLanguage, readingLanguages } from '../ui/text/languages.ts';
import { createTranslator } from '../ui/text/translator.ts';
import { createAnnouncer } from './announcer.ts';
import { createCardFeedback } from './card-feedback.ts';
import { toClipboard } from './clipboard.ts';
import { activeElementOf, bodyOf, contains, fullscreenOf, listen } from './dom.ts';
import { rememberFocus } from './focus-return.ts';
import { Layer, type LayerProps } from './Layer.tsx';
import { isSameMark, type Mark } from './mark.ts';
import { createMarkIndex } from './mark-index.tsx';
import { markLine, UNKNOWN_PAGE } from './mark-line.ts';
import type { Overlay, OverlayOptions } from './overlay-port.ts';
import { createOverlayRoot } from './overlay-root.ts';
import { placeCard } from './place-card.ts';
import { placeProxy } from './place-proxy.ts';
import { createRecapNote } from './recap-note.ts';
import { scrollTo } from './scroll-to.ts';
import { positionOf, type ShownMark, successor } from './shown-mark.ts';

/** Draws the card and the proxy button over the page when asked to; see overlay-port.ts. */
export function createOverlay(options: OverlayOptions, signal: AbortSignal): Overlay {
  const { language, markList, announce, appearance, textSize, timing } = options.settings;
  const t = createTranslator(interfaceLanguage(language, navigator.languages));
  const languages = readingLanguages(language, navigator.languages);
  // Before the host is taken away, and the focus with it.
  signal.addEventListener('abort', end);
  const root = createOverlayRoot(takenAway, signal);
  for (const part of [root.layer, root.aside, root.status]) {
    part.lang = t.language;
    part.dir = t.direction;
    part.dataset.appearance = appearance;
    part.style.fontSize = `${textSize}%`;
  }
  let marks: readonly Mark[] = [];
  let page = UNKNOWN_PAGE;
  let card: ShownMark | null = null;
  let proxy: ShownMark | null = null;
  /** Puts the page's focus and selection back; remembered when ours first takes the focus. */
  let giveBack: (() => void) | null = null;
  /** The person has hidden the marks of this page. */
  let hidden = false;
  /** The card was opened from the list: closing it leads back there. */
  let fromIndex = false;
  /** Counts what was asked for: an answer that comes after the next wish is dropped. */
  let wishes = 0;
  let placing = new AbortController();
  const feedbackOn = createCardFeedback({ ...options, onChange: () => draw() });

  const index = createMarkIndex({
    t,
    languages,
    root,
    onPress: (mark) => void openFromIndex(mark),
    wayBack: () => giveBack,
    onEmpty: keepHost,
  });
  const recap = createRecapNote({ languages, onOpen: (mark) => void turnTo(mark), onClose: closeRecap });
  const { nextKey } = options;
  const announcer = announce
    ? createAnnouncer({ t, region: root.status, listed: markList, nextKey }, keepHost, signal)
    : null;

  /** Nothing is told of the marks: they are hidden, or the reader wants to hear of them at the end. */
  const quiet = () => hidden || (timing === 'recap' && !recap.reached);

  /** With nothing shown, the host stays for the list, and for screen readers to know the place of what is to be said. */
  function keepHost(): void {
    const any = marks.some(({ match }) => match.shown);
    root.keep((any && ((markList && !quiet()) || announce)) || index.hasFocus() || announcer?.busy === true);
  }

  /** Shows what there is to be shown now. */
  function draw(): void {
    placing.abort();
    placing = new AbortController();
    if (signal.aborted) return;
    const summed = hidden ? null : recap.of(marks, page);
    try {
      render(<Layer t={t} proxy={proxyProps()} card={cardProps()} recap={summed} />, root.layer);
      options.onActive((card ?? proxy)?.mark ?? null);
      if (card || proxy || summed) root.show();
      else root.hide();
      if (markList) index.draw(quiet() ? [] : marks, page, card?.mark ?? null);
      if (proxy) place('.proxy-place', placeProxy, proxy);
      if (card) place('.card-place', placeCard, card);
    } catch (error) {
      report(error, 'showing a card');
      root.hide();
    }
  }

  function place(name: string, how: typeof placeCard, shown: ShownMark): void {
    const box = root.layer.querySelector<HTMLElement>(name);
    if (box) how(box, () => shown.mark.range, placing.signal);
  }

  function proxyProps(): LayerProps['proxy'] {
    if (!proxy) return null;
    const shown = proxy;
    const { among, at } = positionOf(shown.mark, marks);
    return {
      n: at + 1,
      of: among.length,
      line: markLine(shown.mark, among, page, languages),
      onOpen: () => showCard({ ...shown }),
    };
  }

  function cardProps(): LayerProps['card'] {
    if (!card) return null;
    const { mark, record } = card;
    const { among, at } = positionOf(mark, marks);
    const view = claimView({
      record,
      match: mark.match,
      languages,
      interfaceLang: t.language,
      today: options.today(),
      pageLang: page.lang,
    });
    const turn = (by: number) => void turnTo(among.at((at + by) % among.length) ?? mark);
    return {
      view,
      position: { index: at + 1, of: among.length },
      onClose: leave,
      onPolicy: options.openPolicy,
      feedback: feedbackOn(mark, record, page.lang ?? 'en'),
      copies: {
        link: sentenceLink(location.href, mark.match.quote),
        citation: citation(view, citationWords(t)),
      },
      onCopy: toClipboard,
      ...(among.length > 1 && { onPrevious: () => turn(-1), onNext: () => turn(1) }),
    };
  }

  function closeRecap(): void {
    const hadFocus = layerHasFocus();
    recap.putAway();
    draw();
    if (hadFocus && !layerHasFocus()) giveBack?.();
  }

  /** The mark with its record, unless the wish is out of date by the time the record is there. */
  async function prepare(wanted: Mark): Promise<ShownMark | null> {
    wishes++;
    const wish = wishes;
    const record = await options.record(wanted.match.claimId);
    const mark = marks.find((other) => isSameMark(other, wanted));
    return record && mark && wish === wishes && !signal.aborted ? { mark, record } : null;
  }

  function showCard(shown: ShownMark): void {
    if (!fromIndex) giveBack ??= whereTheReaderIs();
    card = shown;
    options.onOpened(shown.record.claim.id);
    draw();
    root.lift();
    focus(`#${CARD_HEADING_ID}`);
  }

  async function turnTo(mark: Mark): Promise<void> {
    const shown = await prepare(mark);
    if (!shown) return;
    scrollTo(shown.mark.range);
    // Escape leads from the new card to the button of the new mark.
    if (proxy) proxy = shown;
    showCard({ ...shown });
    const { among, at } = positionOf(shown.mark, marks);
    announcer?.say(t('announce.turned', { n: at + 1, of: among.length }));
  }

  async function openFromIndex(mark: Mark): Promise<void> {
    const shown = await prepare(mark);
    if (!shown) return;
    scrollTo(shown.mark.range);
    proxy = null;
    fromIndex = true;
    showCard(shown);
  }

  function whereTheReaderIs(): () => void {
    return fromIndex ? index.leave : rememberFocus(root.focused() ?? undefined);
  }

  function focus(selector: string): void {
    root.layer.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** One step back: from the card to the button it was opened from, from there to where the reader was. */
  function leave(): void {
    if (card && fromIndex) {
      const { mark } = card;
      dismiss();
      if (!index.focusOn(mark)) index.leave();
    } else if (card && proxy) {
      card = null;
      draw();
      focus('.proxy');
    } else {
      const back = giveBack;
      dismiss();
      back?.();
    }
  }

  /** A page that takes our host away is stronger. What had the focus in it has lost it: the reader is led back. */
  function takenAway(): void {
    const back = giveBack;
    recap.putAway();
    dismiss();
    if (activeElementOf(document) === bodyOf(document)) back?.();
  }

  function dismiss(): void {
    wishes++;
    giveBack = null;
    fromIndex = false;
    if (!card && !proxy) return;
    card = null;
    proxy = null;
    draw();
  }

  function end(): void {
    placing.abort();
    // Nobody is left at the end of a page because of us.
    if (layerHasFocus()) giveBack?.();
    else if (index.hasFocus()) index.leave();
    render(null, root.layer);
    render(null, root.aside);
  }

  const hasFocus = () => root.isHost(activeElementOf(document));
  const layerHasFocus = () => contains(root.layer, root.focused());

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
      if (!hasFocus()) return dismiss();
      // Pressed in our card, it must not close something of the page's as well.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (card || proxy ? false : layerHasFocus()) closeRecap();
      else if (!index.hasFocus()) leave();
      else if (card || proxy) dismiss();
      else index.leave();
    },
    { capture: true, signal },
  );
  // What goes to full screen stands above what was shown before, and in Chromium makes it inert.
  const onFullscreen = () => {
    if ((card || proxy) && fullscreenOf(document)) takenAway();
  };
  listen(document, 'fullscreenchange', onFullscreen, { signal });
  root.layer.addEventListener('focusout', () => {
    // A proxy button without the focus has nothing to stand for. When the window loses the focus, it keeps it.
    setTimeout(() => {
      if (proxy && !card && !layerHasFocus()) dismiss();
    });
  });

  return {
    async open(mark) {
      const shown = await prepare(mark);
      if (!shown) return;
      proxy = null;
      fromIndex = false;
      showCard(shown);
    },
    async goTo(mark) {
      scrollTo(mark.range);
      const shown = await prepare(mark);
      if (!shown) return;
      giveBack ??= whereTheReaderIs();
      fromIndex = false;
      card = null;
      proxy = shown;
      draw();
      root.lift();
      focus('.proxy');
    },
    dismiss,
    setMarks(now, on) {
      marks = now;
      page = on;
      if (!quiet()) announcer?.count(now.filter(({ match }) => match.shown).length);
      keepHost();
      const hadFocus = layerHasFocus();
      const was = card;
      card = successor(card, now);
      proxy = successor(proxy, now);
      if (was && !card && fromIndex) {
        fromIndex = false;
        draw();
        if (hadFocus && !index.focusOn(was.mark)) index.leave();
      } else if (card || proxy) {
        draw();
        if (hadFocus && !layerHasFocus()) focus(card ? `#${CARD_HEADING_ID}` : '.proxy');
      } else {
        const back = giveBack;
        giveBack = null;
        draw();
        if (hadFocus) back?.();
      }
      keepHost();
    },
    marksAre(how) {
      hidden = how === 'hidden';
      draw();
      keepHost();
      const listed = how === 'removed' && markList ? ` ${t('announce.list')}` : '';
      announcer?.say(t(`announce.${how}`) + listed);
    },
    endReached() {
      recap.reach();
      draw();
      keepHost();
      const n = recap.of(marks, page)?.lines.length ?? 0;
      if (n > 0 && !hidden) announcer?.say(t('recap.heading', { n }));
    },
    beginAnew() {
      recap.beginAnew();
      draw();
    },
    current: () => (card ?? proxy)?.mark ?? null,
    isOurs: (target) => root.isHost(target),
  };
}
