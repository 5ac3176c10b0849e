import { createRandom } from '../random/random';

/**
 * Names are put together from syllables in the manner of the north-western mountains; no pair is the name of a
 * commune. Without tone marks every first and every last syllable still differs, so folding keeps them apart.
 */
const FIRST_SYLLABLES = [
  ...['Nậm', 'Huổi', 'Púng', 'Khau', 'Tằng', 'Noong', 'Pha', 'Hua', 'Phiêng', 'Lùng', 'Cò', 'Thẳm'],
  ...['Sểnh', 'Chống', 'Dào', 'Páo', 'Tênh', 'Hồ', 'Phàng', 'Kéo', 'Bó', 'Xốp', 'Vàng', 'Mó'],
];

const LAST_SYLLABLES = [
  ...['Sườn', 'Lềnh', 'Khằn', 'Thoong', 'Vẹt', 'Hặc', 'Púa', 'Diềng', 'Mòn', 'Rẩu', 'Tếch', 'Phặc'],
  ...['Sẳng', 'Khưn', 'Lừm', 'Ngoạn', 'Cưởm', 'Dìn', 'Tải', 'Quẻn', 'Chứn', 'Bẻ', 'Nhùn', 'Xoong'],
  ...['Kẻm', 'Giống', 'Pẩng', 'Trạc', 'Vỉn', 'Lếu', 'Mủn', 'Hoạt', 'Tót', 'Phủm', 'Sặt', 'Khoẳng'],
  ...['Dủa', 'Ngần', 'Chạp', 'Nưởng', 'Sáo', 'Xiếp', 'Thưng', 'Cáng', 'Lọm', 'Rừa', 'Giạt', 'Vầu'],
];

const NAMES = shuffledPairs();

/** How many units can be named before names repeat. */
export const DISTINCT_COMMUNE_NAMES = NAMES.length;

export function communeName(position: number): string {
  const name = NAMES[position % NAMES.length];
  if (name === undefined) throw new Error(`communeName: no name at ${position}`);
  return name;
}

function shuffledPairs(): string[] {
  const random = createRandom(33_2024);
  return FIRST_SYLLABLES.flatMap((first) => LAST_SYLLABLES.map((last) => `${first} ${last}`))
    .map((name) => ({ name, order: random() }))
    .sort((left, right) => left.order - right.order)
    .map(({ name }) => name);
}
