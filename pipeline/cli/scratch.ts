/** More than this is not kept from one block to the next. */
const KEPT = 8 << 20;

/**
 * Memory that texts are encoded into, used again and again: buffers of their own for every block would pile up
 * until the collector of garbage comes round to them.
 */
export class Scratch {
  #memory = Buffer.allocUnsafeSlow(1 << 20);
  #length = 0;

  clear(): void {
    this.#length = 0;
    if (this.#memory.length > KEPT) this.#memory = Buffer.allocUnsafeSlow(1 << 20);
  }

  /** Appends a text in UTF-8. */
  add(text: string): void {
    // no UTF-16 unit takes more than three bytes
    const needed = this.#length + 3 * text.length;
    if (needed > this.#memory.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#memory.length));
      larger.set(this.bytes);
      this.#memory = larger;
    }
    this.#length += this.#memory.write(text, this.#length, "utf8");
  }

  /** What was added since it was cleared; good until then. */
  get bytes(): Uint8Array {
    return this.#memory.subarray(0, this.#length);
  }
}
