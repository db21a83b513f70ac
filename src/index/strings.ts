import { ByteSink } from './byte-sink.ts';
import type { Segment } from './read-segment.ts';
import type { SectionData } from './write-segment.ts';

/** Strings of a segment, decoded one by one when they are asked for. */
export interface Strings {
  readonly length: number;
  /** Empty where there is no such string. */
  at(number: number): string;
}

/** Sections for a list of strings: offsets into one run of UTF-8, one offset more than strings. */
export function packStrings(list: readonly string[]): { from: Uint32Array; bytes: SectionData } {
  const from = new Uint32Array(list.length + 1);
  const bytes = new ByteSink();
  list.forEach((text, i) => {
    encode(text, bytes);
    from[i + 1] = bytes.length;
  });
  return { from, bytes: bytes.finish() };
}

/** The strings in two sections of a segment. */
export function stringsIn(segment: Segment, fromSection: number, bytesSection: number): Strings {
  const from = segment.u32(fromSection);
  const bytes = segment.u8(bytesSection);
  return {
    length: Math.max(0, from.length - 1),
    at: (number) => decode(bytes, from[number] ?? 0, from[number + 1] ?? 0),
  };
}

/** Appends UTF-8, by hand: the core knows no TextEncoder. A lone surrogate becomes three bytes and comes back as it was. */
export function encode(text: string, into: ByteSink): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    if (code < 0x80) into.push(code);
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      into.push((LEADS[more] ?? 0) | (code >> (6 * more)));
      for (let k = more - 1; k >= 0; k--) into.push(0x80 | ((code >> (6 * k)) & 63));
    }
  }
}

/** First byte of a character, by how many follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** The text that `encode` wrote between two offsets. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; ) {
    const lead = bytes[i++] as number;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = more === 0 ? lead : lead & (63 >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 63);
    text += String.fromCodePoint(Math.min(code, 0x10ffff));
  }
  return text;
}
