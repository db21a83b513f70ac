import type { Sentence } from '../text/sentences.ts';
import type { Reading } from './reading.ts';
import type { Surroundings } from './verify.ts';

/** A sentence of the page, read. */
export interface ReadSentence extends Sentence {
  reading: Reading;
  /** Index in the document. */
  index: number;
  question: boolean;
  /** Whether it begins inside a quotation that an earlier sentence of its paragraph opened. */
  quoteOpen: boolean;
}

/** How many sentences back a name still counts as being talked about. Three: pronouns in news rarely reach further. */
const REACH = 3;

/** What stands around a sentence: names before it, in the headings above it, and events named anywhere before. */
export function surroundings(sentences: readonly ReadSentence[], index: number): Surroundings {
  const near = new Set<string>();
  for (let i = 0; i < index; i++) {
    const before = sentences[i];
    if (!before) continue;
    const close = index - i <= REACH || before.heading;
    for (const { entity } of before.reading.terms) {
      const lasting = entity?.kind === 'event' || entity?.kind === 'organisation' || entity?.kind === 'thing';
      if (entity && (close || lasting)) for (const id of entity.ids) near.add(id);
    }
  }
  const first = sentences[index]?.reading.tokens.slice(0, 3).map((t) => t.norm) ?? [];
  return { near, pronoun: first.some((w) => PRONOUNS.has(w)) };
}

const PRONOUNS = new Set(
  'it they he she its their это они он она его их воно вони він вона його їх'.split(' '),
);

/** For each sentence of a paragraph, whether a quotation is open where it begins. */
export function quotesOpen(text: string, sentences: readonly Sentence[]): boolean[] {
  let block = -1;
  let open = false;
  return sentences.map((s) => {
    if (s.block !== block) {
      block = s.block;
      open = false;
    }
    const before = open;
    for (const mark of text.slice(s.start, s.end).match(/["“”„«»]/gu) ?? []) {
      if (mark === '"') open = !open;
      else open = mark === '“' || mark === '„' || mark === '«';
    }
    return before;
  });
}
