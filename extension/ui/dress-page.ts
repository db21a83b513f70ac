import type { Settings } from '../../src/settings.ts';
import type { Translator } from './text/translator.ts';

/** Gives one of our own pages the language, direction, colours and text size that the person chose; page.css reads them. */
export function dressPage(
  root: HTMLElement,
  t: Translator,
  { appearance, textSize }: Pick<Settings, 'appearance' | 'textSize'>,
): void {
  root.lang = t.language;
  root.dir = t.direction;
  root.dataset.appearance = appearance;
  root.dataset.textSize = String(textSize);
}
