import {
  digestOf,
  ENTRY_BYTES,
  FORMAT_VERSION,
  HEADER_BYTES,
  LANGUAGE_BYTES,
  MAGIC,
} from './segment-format.ts';

/** What a section holds. */
export type SectionData = Uint8Array | Uint32Array | Float64Array;

/**
 * Puts sections into one run of bytes. The same sections give the same bytes.
 *
 * @throws RangeError for what cannot be a language tag
 */
export function writeSegment(
  lang: string,
  readerVersion: number,
  sections: ReadonlyMap<number, SectionData>,
): Uint8Array {
  if (!/^[a-z-]*$/.test(lang) || lang.length > LANGUAGE_BYTES)
    throw new RangeError(`no language tag of a segment: ${lang}`);
  const sorted = [...sections].sort(([a], [b]) => a - b);
  let size = aligned(HEADER_BYTES + sorted.length * ENTRY_BYTES);
  const offsets = sorted.map(([, data]) => {
    const offset = size;
    size = aligned(size + data.byteLength);
    return offset;
  });
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const word = (at: number, value: number) => view.setUint32(at, value, true);
  word(0, MAGIC);
  word(4, FORMAT_VERSION);
  word(8, readerVersion);
  word(12, sorted.length);
  for (let i = 0; i < lang.length; i++) bytes[24 + i] = lang.charCodeAt(i);
  sorted.forEach(([id, data], i) => {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    word(entry, id);
    word(entry + 4, offsets[i] ?? 0);
    word(entry + 8, data.byteLength);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offsets[i]);
  });
  const [a, b] = digestOf(bytes, sorted.length);
  word(16, a);
  word(20, b);
  return bytes;
}

const aligned = (size: number) => Math.ceil(size / 8) * 8;
