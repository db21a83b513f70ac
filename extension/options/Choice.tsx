import type { ComponentChildren } from 'preact';
import type { Translator } from '../ui/text/translator.ts';

/** One of the things to choose from. */
export interface Option<T> {
  value: T;
  label: ComponentChildren;
  /** What it means, below the label. */
  note?: ComponentChildren;
}

interface Props<T> {
  /** Names the group of buttons. */
  name: string;
  legend: string;
  options: readonly Option<T>[];
  chosen: T;
  /** Which one it is where a person has chosen nothing; said beside it. */
  usual: T;
  t: Translator;
  onChoose(value: T): void;
}

/** Several things of which one holds, all to be seen at once, each with what it means. */
export function Choice<T extends string | number>({
  name,
  legend,
  options,
  chosen,
  usual,
  t,
  onChoose,
}: Props<T>) {
  return (
    <fieldset
      class={
        options.some(({ note }) => note !== undefined) ? 'options-of-one' : 'options-of-one side-by-side'
      }
    >
      <legend>{legend}</legend>
      {options.map(({ value, label, note }) => (
        <div class="option" key={value}>
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={note === undefined ? undefined : `${name}-${value}-note`}
              onChange={() => onChoose(value)}
            />
            <span>
              {label}
              {value === usual && <span class="usual"> {t('options.usual')}</span>}
            </span>
          </label>
          {note !== undefined && (
            <p class="soft" id={`${name}-${value}-note`}>
              {note}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
