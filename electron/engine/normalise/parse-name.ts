export interface NamedPerson {
  readonly name: string;
  /** `Ông` or `Bà`, where the name is written with it. */
  readonly title: 'Ông' | 'Bà' | null;
  /** The year of birth, where it is written behind the name: `Lò Văn An (1980)`. */
  readonly born: string | null;
}

const comrade = /^(?:đồng chí|đ\s*\/\s*c|đ\.\s*c\.?|đc\.)\s*[:.]?\s*/iu;
/** Ông is a family name too: `Ông Văn Tùng`, `Ông Thị Hoa` keep it. */
const address =
  /^(?:(ông|bà)\s*[:.]?\s+(?!(?:văn|thị|ích)\s)|(ô|b)\s*[.:]\s*)(?=\p{L}[\p{L}\p{M}]*\s+\p{L})/iu;

const bornBehind = /(?:[\s,;–-]+\(?|\()\s*(?:(?:sn|sinh năm|sinh)[\s:.]*)?((?:19|20)\d{2})\s*\)?$/iu;

/** A name without the form of address before it and the year behind it: `Ông Lò Văn An`, `Đ/c Vì Thị Bình (1980)`. */
export function parseName(text: string): NamedPerson {
  const full = text.replace(comrade, '');
  const born = bornBehind.exec(full);
  const plain = born ? full.slice(0, born.index) : full;
  const year = born?.[1] ?? null;
  const match = address.exec(plain);
  if (!match) return { name: plain, title: null, born: year };
  const female = /^b/i.test(match[1] ?? match[2] ?? '');
  return { name: plain.slice(match[0].length), title: female ? 'Bà' : 'Ông', born: year };
}
