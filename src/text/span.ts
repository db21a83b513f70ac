/** Half-open range of UTF-16 units into a text. */
export interface Span {
  start: number;
  end: number;
}
