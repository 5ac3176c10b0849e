import type { Text } from '../../text/language';

export const pictureSizeIds = ['half', 'full', 'slide', 'screen'] as const;
export type PictureSizeId = (typeof pictureSizeIds)[number];

export interface PictureSize {
  readonly id: PictureSizeId;
  readonly label: Text;
  /** Millimetres; null: as on the screen. A4 is within the margins of NĐ 30/2020/NĐ-CP: 30 left, 20 at the other sides. */
  readonly room: { readonly width: number; readonly height: number } | null;
  /** Points of the texts at first. */
  readonly fontPoints: number;
  /** Points below which texts are hard to read where such a picture is looked at. */
  readonly leastPoints: number;
}

export const pictureSizes: readonly PictureSize[] = [
  {
    id: 'half',
    label: { vi: 'Nửa trang A4', en: 'Half an A4 page' },
    room: { width: 160, height: 115 },
    fontPoints: 9,
    leastPoints: 6,
  },
  {
    id: 'full',
    label: { vi: 'Cả trang A4', en: 'Full A4 page' },
    room: { width: 160, height: 240 },
    fontPoints: 10,
    leastPoints: 6,
  },
  {
    id: 'slide',
    label: { vi: 'Trang chiếu 16:9', en: 'Slide 16:9' },
    room: { width: 338.7, height: 190.5 },
    fontPoints: 16,
    leastPoints: 10,
  },
  {
    id: 'screen',
    label: { vi: 'Như trên màn hình', en: 'As on screen' },
    room: null,
    fontPoints: 9,
    leastPoints: 6,
  },
];

export function pictureSize(id: PictureSizeId): PictureSize {
  return pictureSizes.find((size) => size.id === id) ?? (pictureSizes[0] as PictureSize);
}
