/** RC4, which OpenSSL 3 leaves out; old workbooks are encrypted with it. */
export class Rc4 {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index);
  #first = 0;
  #second = 0;

  constructor(key: Uint8Array) {
    let second = 0;
    for (let first = 0; first < 256; first += 1) {
      second = (second + this.#at(first) + (key[first % key.length] ?? 0)) & 255;
      this.#swap(first, second);
    }
  }

  /** Goes on where the last call ended; encrypting and decrypting are the same. */
  apply(bytes: Uint8Array): Buffer {
    const result = Buffer.alloc(bytes.length);
    bytes.forEach((byte, index) => {
      this.#first = (this.#first + 1) & 255;
      this.#second = (this.#second + this.#at(this.#first)) & 255;
      this.#swap(this.#first, this.#second);
      result[index] = byte ^ this.#at((this.#at(this.#first) + this.#at(this.#second)) & 255);
    });
    return result;
  }

  #at(index: number): number {
    return this.#state[index] ?? 0;
  }

  #swap(first: number, second: number): void {
    const kept = this.#at(first);
    this.#state[first] = this.#at(second);
    this.#state[second] = kept;
  }
}
