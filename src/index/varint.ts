/** Appends a whole number, seven bits a byte, lowest first, the top bit set on all but the last. */
export function pushVarint(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}
