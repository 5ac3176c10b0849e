import { decodeTcvn3, decodeVni } from './legacy-text';

/** The encoding that a font's name promises: `.VnTime` is TCVN3, `VNI-Times` is VNI. */
export function legacyFont(font: string): 'tcvn3' | 'vni' | null {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  if (/^s?vni[- ]/i.test(font)) return 'vni';
  return null;
}

/**
 * Text as the font draws it. Fonts such as `.VnTimeH` draw lower-case codes as capitals, which is the only way TCVN3
 * has toned capitals.
 */
export function decodeByFont(text: string, font: string): string {
  switch (legacyFont(font)) {
    case 'tcvn3': {
      const decoded = decodeTcvn3(text);
      return /h$/i.test(font) ? decoded.toLocaleUpperCase('vi') : decoded;
    }
    case 'vni':
      return decodeVni(text);
    case null:
      return text;
  }
}
