/** Which people something is true of: one bit each, person 1 in the lowest bit of the first word; bits past the last person are 0. */
export type Bits = Uint32Array;

export function noBits(people: number): Bits {
  return new Uint32Array(Math.ceil(people / 32));
}

export function allBits(people: number): Bits {
  const bits = noBits(people).fill(0xffffffff);
  const rest = people % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function both(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & (b[index] as number));
}

export function either(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word | (b[index] as number));
}

/** All the others of so many people. */
export function others(bits: Bits, people: number): Bits {
  return allBits(people).map((word, index) => word & ~(bits[index] as number));
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += onesOf(word);
  return count;
}

/** As many as `countBits(both(a, b))`. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1)
    count += onesOf((a[index] as number) & (b[index] as number));
  return count;
}

/** How many of the people have each code. */
export function countCodes(codes: ArrayLike<number>, among: Bits, kinds: number): Uint32Array {
  const counts = new Uint32Array(kinds);
  for (let index = 0; index < among.length; index += 1) {
    let word = among[index] as number;
    const first = index * 32;
    while (word !== 0) {
      const place = 31 - Math.clz32(word & -word);
      counts[codes[first + place] as number] = (counts[codes[first + place] as number] as number) + 1;
      word &= word - 1;
    }
  }
  return counts;
}

/** Ones in 32 bits, counted side by side. */
function onesOf(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
