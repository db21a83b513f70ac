import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
}

/** Something that is on or off, with its words; the whole line can be clicked. */
export function Switch({ on, onChange, children }: Props) {
  return (
    <label class="switch-line">
      <span>{children}</span>
      <input
        type="checkbox"
        class="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
