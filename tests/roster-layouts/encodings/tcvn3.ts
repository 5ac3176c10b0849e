/** TCVN3 (ABC): one byte a letter, from 0xA1 up; a dash where the byte is no letter. Capitals have no tone marks. */
const FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ';
const FROM_B5 = 'àảãáạ-ằẳẵắ-------ặầẩẫấậè-ẻẽéẹềểễếệìỉ---ĩíịò-ỏõóọồổỗốộờởỡớợù-ủũúụừửữứựỳỷỹýỵ';

const CODES: ReadonlyMap<string, string> = new Map([
  ...[...FROM_A1].map((letter, offset): [string, string] => [letter, String.fromCharCode(0xa1 + offset)]),
  ...[...FROM_B5].flatMap((letter, offset): [string, string][] =>
    letter === '-' ? [] : [[letter, String.fromCharCode(0xb5 + offset)]],
  ),
]);

export interface Tcvn3Text {
  /** The letters as Latin-1 shows them. */
  readonly text: string;
  /** Typed in small letters and drawn as capitals by a font of the "H" kind. */
  readonly needsCapitalFont: boolean;
}

/**
 * A text all in capitals is stored in small letters where one of its capitals has no code, and the font makes
 * capitals of them; elsewhere such a capital becomes the small letter, as people type it.
 */
export function toTcvn3(text: string): Tcvn3Text {
  const letters = [...text.normalize('NFC')];
  const isEncodable = letters.every((letter) => letter.charCodeAt(0) < 0x80 || CODES.has(letter));
  const needsCapitalFont = !isEncodable && text === text.toUpperCase();
  const encoded = letters.map((letter) => {
    const stored = needsCapitalFont ? letter.toLowerCase() : letter;
    if (stored.charCodeAt(0) < 0x80) return stored;
    const code = CODES.get(stored) ?? CODES.get(stored.toLowerCase());
    if (code === undefined) throw new Error(`TCVN3 has no ${letter}`);
    return code;
  });
  return { text: encoded.join(''), needsCapitalFont };
}
