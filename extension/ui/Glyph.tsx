const GLYPHS = {
  plumb:
    'M8 .8v4M6 5h4M8 7c2.2 0 3.3.8 3.3 2.1 0 1.7-2.4 4.4-3.3 5.9-.9-1.5-3.3-4.2-3.3-5.9C4.7 7.8 5.8 7 8 7z',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  back: 'M6.5 3L2.5 7l4 4M2.5 7h7a4 4 0 0 1 0 8H7',
  beside: 'M1.5 2.5h13v11h-13zM10 2.5v11M12 5.5h.01M12 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
};

/** A small drawing in a button. It says nothing by itself: the button has a name in words. */
export function Glyph({ name }: { name: keyof typeof GLYPHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
