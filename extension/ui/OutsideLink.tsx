import type { ComponentChildren } from 'preact';
import type { Translator } from './text/translator.ts';

interface Props {
  href: string;
  t: Translator;
  /** Language and direction of the words in the link, where they are not the interface's. */
  lang?: string;
  children: ComponentChildren;
}

/** A link out of Plumbline. The page it leads to learns neither where it was followed nor who opened it. */
export function OutsideLink({ href, t, lang, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span lang={lang} dir={lang === undefined ? undefined : 'auto'}>
        {children}
      </span>
      <span class="unseen"> {t('link.newTab')}</span>
    </a>
  );
}
