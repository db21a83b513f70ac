/** Usual values; on the public sets neighbouring ones differ by less than one query in a hundred. */
const K1 = 1.2;
const B = 0.75;

/**
 * An inverted index with BM25 weights (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and
 * Beyond", with the idf that is never negative). What a term adds to a document does not depend on the query, so it is
 * computed once; a term counts once in a query, however often it is said.
 */
export interface Bm25 {
  /** The scores of all documents, in the order they were added. The array is used again by the next call. */
  scores(query: Iterable<string>): Float32Array;
  /** How rare a term is, natural logarithm; one that no document has counts as the rarest. */
  idf(term: string): number;
}

/** Takes documents one by one, so that their terms need not be held all at once. */
export class Bm25Builder {
  private readonly numbers = new Map<string, number>();
  /** Numbers of the terms of each document, sorted, repeated as often as they are said. */
  private readonly documents: Uint32Array[] = [];

  /** @param terms repeated as often as they are said */
  add(terms: readonly string[]): void {
    this.documents.push(Uint32Array.from(terms, (term) => this.numberOf(term)).sort());
  }

  private numberOf(term: string): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(term, number);
    }
    return number;
  }

  build(): Bm25 {
    const { numbers, documents } = this;
    const idfOf = (n: number) => Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));

    // Postings term by term: those of term t stand from starts[t] to starts[t + 1].
    const starts = new Uint32Array(numbers.size + 1);
    for (const terms of documents) for (const { term } of runs(terms)) starts[term + 1]!++;
    const frequency = starts.slice(1);
    for (let t = 0; t < numbers.size; t++) starts[t + 1]! += starts[t]!;
    const posted = new Uint32Array(starts[numbers.size] ?? 0);
    const weights = new Float32Array(posted.length);
    const next = starts.slice();
    const mean = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
    documents.forEach((terms, document) => {
      const norm = K1 * (1 - B + (B * terms.length) / (mean || 1));
      for (const { term, times } of runs(terms)) {
        const at = next[term]!++;
        posted[at] = document;
        weights[at] = (idfOf(frequency[term]!) * times * (K1 + 1)) / (times + norm);
      }
    });

    const scores = new Float32Array(documents.length);
    return {
      scores(query) {
        scores.fill(0);
        for (const word of new Set(query)) {
          const term = numbers.get(word);
          if (term === undefined) continue;
          const end = starts[term + 1]!;
          for (let p = starts[term]!; p < end; p++) scores[posted[p]!]! += weights[p]!;
        }
        return scores;
      },
      idf(word) {
        const term = numbers.get(word);
        return idfOf(term === undefined ? 0 : frequency[term]!);
      },
    };
  }
}

/** The terms of a sorted document, each with how often it is said. */
function* runs(terms: Uint32Array): Generator<{ term: number; times: number }> {
  for (let from = 0, to = 0; from < terms.length; from = to) {
    const term = terms[from]!;
    while (terms[to] === term) to++;
    yield { term, times: to - from };
  }
}
