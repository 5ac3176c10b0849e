const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

/** The five tones in the order huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** The mark after a vowel, by its diacritic: first without a tone, then with each of the five. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'ø', 'ù', 'û', 'õ', 'ï'],
  [CIRCUMFLEX]: ['â', 'à', 'á', 'å', 'ã', 'ä'],
  [BREVE]: ['ê', 'è', 'é', 'ú', 'ü', 'ë'],
};
/** Letters with a code of their own. */
const SINGLE: Readonly<Record<string, string>> = {
  ...{ ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' },
};
const HORNED: Readonly<Record<string, string>> = { o: 'ô', u: 'ö' };

/** VNI-Windows: a vowel and a mark after it, as Latin-1 shows them. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(encodeLetter).join('');
}

function encodeLetter(letter: string): string {
  if (letter.charCodeAt(0) < 0x80) return letter;
  const small = letter.toLowerCase();
  const code = SINGLE[small] ?? encodeVowel(small);
  return letter === small ? code : code.toUpperCase();
}

function encodeVowel(letter: string): string {
  const [base = '', ...marks] = [...letter.normalize('NFD')];
  const tone = TONES.findIndex((mark) => marks.includes(mark)) + 1;
  const diacritic = marks.find((mark) => mark === CIRCUMFLEX || mark === BREVE) ?? '';
  const stem = marks.includes(HORN) ? HORNED[base] : base;
  const mark = MARKS[diacritic]?.[tone];
  if (stem === undefined || mark === undefined || stem + mark === base)
    throw new Error(`VNI has no ${letter}`);
  return stem + mark;
}
