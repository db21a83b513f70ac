/** The part of wink-bm25-text-search that the benchmark uses; the package brings no types. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: {
      fldWeights: Record<string, number>;
      bm25Params?: { k1: number; b: number };
    }): void;
    definePrepTasks(tasks: ((text: string) => string[])[]): void;
    addDoc(doc: Record<string, string>, id: number): void;
    consolidate(): void;
    search(text: string, limit: number): [string, number][];
  }
  export default function winkBm25(): Engine;
}
