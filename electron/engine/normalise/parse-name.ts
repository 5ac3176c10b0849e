export interface NamedPerson {
  readonly name: string;
  /** `Ông` or `Bà`, where the name is written with it. */
  readonly title: 'Ông' | 'Bà' | null;
}

const comrade = /^(?:đồng chí|đ\s*\/\s*c|đ\.\s*c\.?|đc\.)\s*[:.]?\s*/iu;
/** Ông is a family name too: `Ông Văn Tùng`, `Ông Thị Hoa` keep it. */
const address =
  /^(?:(ông|bà)\s*[:.]?\s+(?!(?:văn|thị|ích)\s)|(ô|b)\s*[.:]\s*)(?=\p{L}[\p{L}\p{M}]*\s+\p{L})/iu;

/** A name without the form of address before it: `Ông Lò Văn An`, `Đ/c Vì Thị Bình`, `B. Cà Thị Dung`. */
export function parseName(text: string): NamedPerson {
  const plain = text.replace(comrade, '');
  const match = address.exec(plain);
  if (!match) return { name: plain, title: null };
  const female = /^b/i.test(match[1] ?? match[2] ?? '');
  return { name: plain.slice(match[0].length), title: female ? 'Bà' : 'Ông' };
}
