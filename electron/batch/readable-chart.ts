import type { Picture } from '../../shared/charts/print/picture';
import { pictureSize, type PictureSizeId } from '../../shared/charts/print/picture-sizes';
import type { Language } from '../../shared/text/language';
import { formatDecimal } from '../../shared/text/numbers';

/** Texts of a drawing have so many pixels. */
const fontPixels = 12;
const pointsPerMillimetre = 72 / 25.4;

const fewer = [80, 60, 50, 40, 30, 25, 20, 15, 10, 5];

/**
 * The drawing of every row or, where its letters would be too small for the size of its paper, of the largest rows, the
 * rest in one line. `largest`: how many these are; null: all. `rows` 0: there is nothing to leave out.
 */
export async function readable<Printed extends { readonly drawn: Picture }>(
  print: (largest: number | null) => Promise<Printed>,
  rows: number,
  size: PictureSizeId,
): Promise<Printed & { readonly largest: number | null }> {
  const { leastPoints: least } = pictureSize(size);
  const all = await print(null);
  if (pointsOf(all.drawn) >= least) return { ...all, largest: null };
  for (const largest of fewer.filter((count) => count < rows - 1)) {
    const printed = await print(largest);
    if (pointsOf(printed.drawn) >= least) return { ...printed, largest };
  }
  return { ...all, largest: null };
}

function pointsOf({ room, millimetresPerPixel }: Picture): number {
  return room === null ? Infinity : millimetresPerPixel * fontPixels * pointsPerMillimetre;
}

interface Size {
  readonly rows: number;
  readonly largest: number | null;
  readonly fontPoints: number;
  readonly size: PictureSizeId;
}

/** Says beside the answer what was left out, or that letters are small all the same. */
export function tellSize({ rows, largest, fontPoints, size }: Size, language: Language): void {
  const points = formatDecimal(fontPoints, language, 1);
  const told =
    largest !== null
      ? {
          vi: `chỉ vẽ ${largest} trong ${rows} dòng, các dòng còn lại gộp vào “Khác”, để chữ đọc được ở cỡ hình này; muốn vẽ đủ thì dùng --size screen`,
          en: `only ${largest} of ${rows} rows are drawn, the others are one line, so that letters can be read at this size; for all of them use --size screen`,
        }
      : fontPoints < pictureSize(size).leastPoints
        ? {
            vi: `chữ trong hình chỉ còn ${points} pt, khó đọc; hãy dùng --size screen hoặc lọc bớt bằng --where`,
            en: `letters in the picture are only ${points} pt, hard to read; use --size screen or fewer people by --where`,
          }
        : null;
  if (told) process.stderr.write(`bienche: ${told[language]}\n`);
}
