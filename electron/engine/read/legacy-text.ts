/**
 * Text typed for the fonts of the years before Unicode. A file keeps it as Latin-1 characters: `Nguyễn` is `NguyÔn` in
 * TCVN3 (ABC) and `Nguyeãn` in VNI. Convert before trimming: TCVN3's ư is the soft hyphen.
 * Sources: TCVN 5712:1993; three independent tables agree on the 74 TCVN3 codes, two on the 134 VNI letters.
 */
const tcvn3Codes = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** VNI letters of one or two characters, as `typed=letter`. */
const vniLetters =
  'aø=à aù=á aû=ả aõ=ã aï=ạ aâ=â aà=ầ aá=ấ aå=ẩ aã=ẫ aä=ậ aê=ă aè=ằ aé=ắ aú=ẳ aü=ẵ aë=ặ ñ=đ eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ eâ=ê eà=ề eá=ế eå=ể eã=ễ eä=ệ ì=ì í=í æ=ỉ ó=ĩ ò=ị oø=ò où=ó oû=ỏ oõ=õ oï=ọ oâ=ô oà=ồ oá=ố oå=ổ oã=ỗ oä=ộ ô=ơ ôø=ờ ôù=ớ ôû=ở ôõ=ỡ ôï=ợ uø=ù uù=ú uû=ủ uõ=ũ uï=ụ ö=ư öø=ừ öù=ứ öû=ử öõ=ữ öï=ự yø=ỳ yù=ý yû=ỷ yõ=ỹ î=ỵ AØ=À AÙ=Á AÛ=Ả AÕ=Ã AÏ=Ạ AÂ=Â AÀ=Ầ AÁ=Ấ AÅ=Ẩ AÃ=Ẫ AÄ=Ậ AÊ=Ă AÈ=Ằ AÉ=Ắ AÚ=Ẳ AÜ=Ẵ AË=Ặ Ñ=Đ EØ=È EÙ=É EÛ=Ẻ EÕ=Ẽ EÏ=Ẹ EÂ=Ê EÀ=Ề EÁ=Ế EÅ=Ể EÃ=Ễ EÄ=Ệ Ì=Ì Í=Í Æ=Ỉ Ó=Ĩ Ò=Ị OØ=Ò OÙ=Ó OÛ=Ỏ OÕ=Õ OÏ=Ọ OÂ=Ô OÀ=Ồ OÁ=Ố OÅ=Ổ OÃ=Ỗ OÄ=Ộ Ô=Ơ ÔØ=Ờ ÔÙ=Ớ ÔÛ=Ở ÔÕ=Ỡ ÔÏ=Ợ UØ=Ù UÙ=Ú UÛ=Ủ UÕ=Ũ UÏ=Ụ Ö=Ư ÖØ=Ừ ÖÙ=Ứ ÖÛ=Ử ÖÕ=Ữ ÖÏ=Ự YØ=Ỳ YÙ=Ý YÛ=Ỷ YÕ=Ỹ Î=Ỵ';

const tcvn3 = new Map([...tcvn3Codes].map((code, index) => [code, [...tcvn3Letters][index] as string]));
const vni = new Map(vniLetters.split(' ').map((pair) => pair.split('=') as [string, string]));

export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const character of text) decoded += tcvn3.get(character) ?? character;
  return decoded;
}

/** The longer match wins: `aù` is á before `a` and `ù` are looked at. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const pair = vni.get(text.slice(index, index + 2));
    if (pair !== undefined) {
      decoded += pair;
      index += 1;
    } else {
      const single = text.charAt(index);
      decoded += vni.get(single) ?? single;
    }
  }
  return decoded;
}
