import {
  digestOf,
  ENTRY_BYTES,
  FORMAT_VERSION,
  HEADER_BYTES,
  LANGUAGE_BYTES,
  MAGIC,
  SegmentError,
} from './segment-format.ts';

/** A segment, opened: nothing is parsed or copied, sections are views on the bytes. */
export interface Segment {
  lang: string;
  /** The whole of it, in bytes. */
  size: number;
  /** Views on a section; a section that is missing is empty. */
  u8(section: number): Uint8Array;
  u32(section: number): Uint32Array;
  f64(section: number): Float64Array;
}

/**
 * Opens a segment after checking header, bounds and digest.
 *
 * @param bytes must not change while the segment is in use
 * @param readerVersion of the reader that the claims were read with; see READER_VERSION
 * @throws SegmentError for bytes that are no segment, of another version, or damaged
 */
export function readSegment(bytes: Uint8Array, readerVersion: number): Segment {
  // Typed arrays stand at multiples of their size: bytes that start elsewhere are copied once.
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength);
  const word = (at: number) => view.getUint32(at, true);
  if (own.length < HEADER_BYTES || word(0) !== MAGIC)
    throw new SegmentError('no-segment', 'These bytes are no segment of a claim index.');
  requireVersion('format', word(4), FORMAT_VERSION);
  requireVersion('reader', word(8), readerVersion);
  requireLittleEndian();
  const count = word(12);
  if (own.length % 8 !== 0 || HEADER_BYTES + count * ENTRY_BYTES > own.length) throw damaged();
  const [a, b] = digestOf(own, count);
  if (a !== word(16) || b !== word(20)) throw damaged();
  const places = new Map<number, { offset: number; length: number }>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    const offset = word(entry + 4);
    const length = word(entry + 8);
    if (offset % 8 !== 0 || offset + length > own.length) throw damaged();
    places.set(word(entry), { offset: own.byteOffset + offset, length });
  }
  const place = (section: number) => places.get(section) ?? { offset: own.byteOffset, length: 0 };
  return {
    lang: String.fromCharCode(...own.subarray(24, 24 + LANGUAGE_BYTES)).replace(/\0+$/, ''),
    size: own.length,
    u8(section) {
      const { offset, length } = place(section);
      return new Uint8Array(own.buffer, offset, length);
    },
    u32(section) {
      const { offset, length } = place(section);
      return new Uint32Array(own.buffer, offset, length >>> 2);
    },
    f64(section) {
      const { offset, length } = place(section);
      return new Float64Array(own.buffer, offset, length >>> 3);
    },
  };
}

function requireVersion(what: string, found: number, wanted: number): void {
  if (found !== wanted)
    throw new SegmentError('other-version', `A segment of ${what} version ${found}; this is ${wanted}.`);
}

/** All browsers and Node run little-endian today; elsewhere the views would read nonsense. */
function requireLittleEndian(): void {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
    throw new SegmentError('other-version', 'Segments are little-endian; this machine is not.');
}

const damaged = () => new SegmentError('damaged', 'A segment of a claim index is cut off or damaged.');
