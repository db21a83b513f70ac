/**
 * Wordings on their way into an index, as flat lists of numbers: a million of them fit into memory, where a million
 * readings would not.
 */
export class WordingList {
  /** Keys met so far, by number. */
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly termsFrom: number[] = [0];
  private readonly weights: number[] = [];
  private readonly keysFrom: number[] = [0];
  private readonly termKeys: number[] = [];

  get length(): number {
    return this.termsFrom.length - 1;
  }

  /**
   * Appends a wording.
   *
   * @param terms `keys`: any one of them in a sentence says the term; at least one. `weight`: greater than 0, before
   * rarity is reckoned in
   */
  add(terms: readonly { keys: readonly string[]; weight: number }[]): void {
    for (const { keys, weight } of terms) {
      for (const key of keys) this.termKeys.push(this.numberOf(key));
      this.keysFrom.push(this.termKeys.length);
      this.weights.push(weight);
    }
    this.termsFrom.push(this.weights.length);
  }

  /** The terms of a wording, with the numbers of their keys. */
  terms(wording: number): { keys: number[]; weight: number }[] {
    const terms: { keys: number[]; weight: number }[] = [];
    for (let t = this.termsFrom[wording] ?? 0; t < (this.termsFrom[wording + 1] ?? 0); t++)
      terms.push({
        keys: this.termKeys.slice(this.keysFrom[t], this.keysFrom[t + 1]),
        weight: this.weights[t] ?? 0,
      });
    return terms;
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}
