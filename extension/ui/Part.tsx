import type { ComponentChildren } from 'preact';

interface Props {
  heading: string;
  /** A word on what is inside, so that it need not be opened to know. */
  hint?: string;
  open?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A part of the card that opens. Its heading is a heading for screen readers too. */
export function Part({ heading, hint, open, class: name, children }: Props) {
  return (
    <details class={name ? `part ${name}` : 'part'} open={open}>
      <summary>
        <h3>{heading}</h3>
        {/* Else it would be read as one word with the heading. */}{' '}
        {hint && <span class="part-hint">{hint}</span>}
      </summary>
      {children}
    </details>
  );
}
