import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const { resolve } = createRequire(import.meta.url);

interface Look {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Steps that the words stand in. */
  readonly indent?: number;
}

/** Pixels of a digit of the workbook's standard font, in which the widths of columns are counted. */
const digit = 7;
const indentStep = 9;
/** Programs differ by a little in how wide they draw. */
const spare = 1.04;

/** How many lines words of Times New Roman take in a column of a width, which breaks between them. */
export function linesOf(
  text: string,
  width: number,
  { size = 11, bold = false, indent = 0 }: Look = {},
): number {
  const room = Math.max(digit, width * digit - 2 - indent * indentStep);
  const scale = (size * 96 * spare) / 72;
  const space = emsOf(' ', bold) * scale;
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const wide = emsOf(word, bold) * scale;
    if (used > 0 && used + space + wide > room) [lines, used] = [lines + 1, 0];
    else if (used > 0) used += space;
    used += wide;
    // A word that is wider than its column is broken.
    const more = Math.ceil(used / room) - 1;
    if (more > 0) [lines, used] = [lines + more, used - more * room];
  }
  return lines;
}

const fonts = new Map<boolean, fontkit.Font>();
const known = new Map<string, number>();

/** Tinos is as wide as Times New Roman, letter by letter. */
function emsOf(word: string, bold: boolean): number {
  const key = `${String(bold)} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  let font = fonts.get(bold);
  if (!font) {
    const face = bold ? '700Bold' : '400Regular';
    const file = resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
    fonts.set(bold, (font = fontkit.create(readFileSync(file)) as fontkit.Font));
  }
  const ems = font.layout(word).advanceWidth / font.unitsPerEm;
  if (known.size > 20_000) known.clear();
  known.set(key, ems);
  return ems;
}
