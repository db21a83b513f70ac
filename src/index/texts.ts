import { ByteSink } from './byte-sink.ts';
import type { Segment } from './read-segment.ts';
import { SECTION } from './segment-format.ts';
import { decode, encode, packStrings, stringsIn } from './strings.ts';
import type { SectionData } from './write-segment.ts';

/**
 * Sections for texts, word by word, since words repeat: what stands between two spaces is a code, the commonest words
 * having the shortest. A word that comes only once is spelt out behind the code 0. Less than half of plain UTF-8.
 */
export function packTexts(texts: readonly string[]): [number, SectionData][] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count > 1).sort(([, m], [, n]) => n - m);
  const codes = new Map(words.map(([word], i) => [word, i + 1]));
  const bytes = new ByteSink();
  const from = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    for (const word of wordsOf(text)) {
      const code = codes.get(word) ?? 0;
      bytes.pushVarint(code);
      if (code === 0) pushSpelt(bytes, word);
    }
    from[i + 1] = bytes.length;
  });
  const dictionary = packStrings(words.map(([word]) => word));
  return [
    [SECTION.textsFrom, from],
    [SECTION.texts, bytes.finish()],
    [SECTION.wordsFrom, dictionary.from],
    [SECTION.words, dictionary.bytes],
  ];
}

/** The texts of a segment, each decoded when it is asked for; empty where there is no such text. */
export function textsIn(segment: Segment): (number: number) => string {
  const from = segment.u32(SECTION.textsFrom);
  const bytes = segment.u8(SECTION.texts);
  const dictionary = stringsIn(segment, SECTION.wordsFrom, SECTION.words);
  return (number) => {
    const words: string[] = [];
    const end = from[number + 1] ?? 0;
    let at = from[number] ?? 0;
    const varint = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    while (at < end) {
      const code = varint();
      if (code > 0) words.push(dictionary.at(code - 1));
      else {
        const length = varint();
        words.push(decode(bytes, at, at + length));
        at += length;
      }
    }
    return words.join(' ');
  };
}

const wordsOf = (text: string) => text.split(' ');

function pushSpelt(into: ByteSink, word: string): void {
  const spelt = new ByteSink();
  encode(word, spelt);
  into.pushVarint(spelt.length);
  for (const byte of spelt.finish()) into.push(byte);
}
