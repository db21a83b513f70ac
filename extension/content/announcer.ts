import { type MarkNews, markNews, type Told } from '../../src/page/mark-news.ts';
import { spokenKey } from '../ui/spoken-key.ts';
import type { Translator } from '../ui/text/translator.ts';
import { createElement, listen, visibilityOf } from './dom.ts';

export interface AnnouncerOptions {
  t: Translator;
  /** The live region: what is put there is spoken when the screen reader has finished what it is saying. */
  region: HTMLElement;
  /** The list of marks stands behind the page. */
  listed: boolean;
  /** The shortcut to the next mark as the browser names it; empty where there is none. */
  nextKey(): Promise<string>;
}

/** Tells screen readers what nothing else on the page tells them. */
export interface Announcer {
  /** The number of marks now. Told in a calm moment, once, and while somebody looks at the page. */
  count(marks: number): void;
  /** Says something at once: it answers what a person has just done. */
  say(text: string): void;
  /** Whether something is being said, or is about to be. */
  readonly busy: boolean;
}

/** Milliseconds. Somebody who reads to the end of the page later shall not find old news there. */
const FORGOTTEN = 10_000;

/** @param onQuiet called when what was said is gone from the region */
export function createAnnouncer(
  { t, region, listed, nextKey }: AnnouncerOptions,
  onQuiet: () => void,
  signal: AbortSignal,
): Announcer {
  let now: MarkNews = { address: '', marks: 0 };
  let told: Told | null = null;
  let since: number | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    clearTimeout(planned);
    planned = undefined;
    const time = performance.now();
    const news = markNews(now, told, since ?? time, time);
    since = news && (since ?? time);
    if (news && !signal.aborted) planned = setTimeout(() => void tell(news.kind), news.at - time);
  }

  async function tell(kind: 'found' | 'changed' | 'gone'): Promise<void> {
    planned = undefined;
    // Nobody is there to hear it; it is told when the page comes to the front.
    if (visibilityOf(document) === 'hidden') return;
    const { marks } = now;
    told = { ...now, at: performance.now() };
    since = null;
    if (kind !== 'found') return say(kind === 'gone' ? t('index.none') : t('announce.changed', { n: marks }));
    const key = spokenKey(await nextKey(), t);
    const how = key !== '' ? t('announce.key', { key }) : listed ? t('announce.list') : '';
    say(`${t('announce.found', { n: marks })} ${how}`.trimEnd());
  }

  function say(text: string): void {
    if (signal.aborted) return;
    // A new element, so that the same words are spoken again when they are said again.
    const words = createElement('p');
    words.textContent = text;
    region.replaceChildren(words);
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      forgetting = undefined;
      region.replaceChildren();
      onQuiet();
    }, FORGOTTEN);
  }

  listen(document, 'visibilitychange', () => visibilityOf(document) === 'visible' && plan(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(planned);
    clearTimeout(forgetting);
  });

  return {
    count(marks) {
      now = { address: location.pathname + location.search, marks };
      plan();
    },
    say,
    get busy() {
      return planned !== undefined || forgetting !== undefined;
    },
  };
}
