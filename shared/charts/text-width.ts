const narrow = /[\sil.,:;|'()[\]–]/;
const wide = /[MWmwĐƠƯ%@]/;

/** About how many pixels a line of Noto Sans takes; a little more than less. There is no canvas here to ask. */
export function textWidth(text: string, fontSize = 12): number {
  let ems = 0;
  for (const character of text.normalize('NFC'))
    ems += narrow.test(character) ? 0.3 : wide.test(character) ? 0.9 : 0.6;
  return Math.ceil(ems * fontSize);
}
