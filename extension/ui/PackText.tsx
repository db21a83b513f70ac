import type { LocalText } from '../../src/claim/localized.ts';

interface Props {
  of: LocalText;
  as?: 'span' | 'p' | 'em';
  class?: string;
}

/**
 * A text that comes from a pack, in whatever language it is there: said so to screen readers, hyphenation and
 * fonts, and kept from turning the direction of the text around it.
 */
export function PackText({ of, as: Tag = 'span', class: name }: Props) {
  return (
    <Tag class={name} lang={of.lang === '' ? undefined : of.lang} dir="auto">
      {of.text}
    </Tag>
  );
}
