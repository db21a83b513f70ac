/** Bytes in the making: grows as it is written to, without a number object for each byte. */
export class ByteSink {
  private bytes = new Uint8Array(1024);
  /** How many were written. */
  length = 0;

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = byte;
  }

  /** Appends a whole number, seven bits a byte, lowest first, the top bit set on all but the last. */
  pushVarint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.push(rest);
  }

  /** What was written, as bytes of their own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
