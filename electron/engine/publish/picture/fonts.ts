import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const { resolve } = createRequire(import.meta.url);
/** In a packaged app outside the archive, which native code cannot read. */
const fontFile = (weight: string): string =>
  resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`).replace(
    'app.asar',
    'app.asar.unpacked',
  );

/** The weights of Noto Sans that charts use. */
export const fontFiles = { 400: fontFile('400Regular'), 600: fontFile('600SemiBold') } as const;
export type FontWeight = keyof typeof fontFiles;

/** The drawn weight of what SVG and Vega call `bold`, `600` or nothing. */
export function fontWeight(weight: string | number | undefined): FontWeight {
  return weight === 'bold' || Number(weight ?? 400) >= 600 ? 600 : 400;
}

const opened = new Map<FontWeight, fontkit.Font>();

export function openFont(weight: FontWeight): fontkit.Font {
  let font = opened.get(weight);
  if (!font) {
    font = fontkit.openSync(fontFiles[weight]) as fontkit.Font;
    opened.set(weight, font);
  }
  return font;
}
