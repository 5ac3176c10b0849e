/**
 * The byte tables of TCVN3 and VNI-Windows, copied from the verified tables of the domain research and not from the
 * engine: 74 codes and 134 letters.
 */
const tcvn3 =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';
const vni =
  'aø=à aù=á aû=ả aõ=ã aï=ạ aâ=â aà=ầ aá=ấ aå=ẩ aã=ẫ aä=ậ aê=ă aè=ằ aé=ắ aú=ẳ aü=ẵ aë=ặ ñ=đ eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ eâ=ê eà=ề eá=ế eå=ể eã=ễ eä=ệ ì=ì í=í æ=ỉ ó=ĩ ò=ị oø=ò où=ó oû=ỏ oõ=õ oï=ọ oâ=ô oà=ồ oá=ố oå=ổ oã=ỗ oä=ộ ô=ơ ôø=ờ ôù=ớ ôû=ở ôõ=ỡ ôï=ợ uø=ù uù=ú uû=ủ uõ=ũ uï=ụ ö=ư öø=ừ öù=ứ öû=ử öõ=ữ öï=ự yø=ỳ yù=ý yû=ỷ yõ=ỹ î=ỵ AØ=À AÙ=Á AÛ=Ả AÕ=Ã AÏ=Ạ AÂ=Â AÀ=Ầ AÁ=Ấ AÅ=Ẩ AÃ=Ẫ AÄ=Ậ AÊ=Ă AÈ=Ằ AÉ=Ắ AÚ=Ẳ AÜ=Ẵ AË=Ặ Ñ=Đ EØ=È EÙ=É EÛ=Ẻ EÕ=Ẽ EÏ=Ẹ EÂ=Ê EÀ=Ề EÁ=Ế EÅ=Ể EÃ=Ễ EÄ=Ệ Ì=Ì Í=Í Æ=Ỉ Ó=Ĩ Ò=Ị OØ=Ò OÙ=Ó OÛ=Ỏ OÕ=Õ OÏ=Ọ OÂ=Ô OÀ=Ồ OÁ=Ố OÅ=Ổ OÃ=Ỗ OÄ=Ộ Ô=Ơ ÔØ=Ờ ÔÙ=Ớ ÔÛ=Ở ÔÕ=Ỡ ÔÏ=Ợ UØ=Ù UÙ=Ú UÛ=Ủ UÕ=Ũ UÏ=Ụ Ö=Ư ÖØ=Ừ ÖÙ=Ứ ÖÛ=Ử ÖÕ=Ữ ÖÏ=Ự YØ=Ỳ YÙ=Ý YÛ=Ỷ YÕ=Ỹ Î=Ỵ';

/** Character as a file shows it (Latin-1) and the letter that it stands for. */
export const tcvn3Table: readonly (readonly [shown: string, letter: string])[] = tcvn3
  .split(' ')
  .map((entry) => [String.fromCharCode(parseInt(entry.slice(0, 2), 16)), entry.slice(2)]);

export const vniTable: readonly (readonly [shown: string, letter: string])[] = vni
  .split(' ')
  .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]);

export function toTcvn3(text: string): string {
  const codes = new Map(tcvn3Table.map(([shown, letter]) => [letter, shown]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

export function toVni(text: string): string {
  const codes = new Map(vniTable.map(([shown, letter]) => [letter, shown]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}
