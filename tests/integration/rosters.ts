import { fileURLToPath } from 'node:url';

/** The path of a file of `sample-data/`. */
export const sampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url));

export const samplePath = sampleFile('tinh-mau.xlsx');
export const sampleCsvPath = sampleFile('tinh-mau.csv');

/** A small roster as CSV: three people, one woman, of one unit. */
export function smallRoster(
  unit = 'Xã Nhỏ',
  names: readonly string[] = ['Lò Văn An', 'Vì Thị Bình', 'Cà Văn Chung'],
): string {
  const line = (name: string, index: number): string =>
    `${index + 1};${name};${String(index + 1).padStart(2, '0')}/3/198${index};${name.includes(' Thị ') ? 'Nữ' : 'Nam'};${unit};Đại học Luật`;
  return [
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác;Trình độ chuyên môn',
    ...names.map(line),
    '',
  ].join('\r\n');
}

/** A roster of many people, each of them different. */
export function largeRoster(people: number): string {
  const line = (_: unknown, index: number): string =>
    `${index + 1};Lò Văn Số${String.fromCharCode(97 + (index % 26))};${(index % 28) + 1}/${(index % 12) + 1}/${1970 + (index % 30)};Nam;Xã ${String.fromCharCode(65 + (index % 20))} Mẫu;Đại học`;
  return [
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác;Trình độ chuyên môn',
    ...Array.from({ length: people }, line),
    '',
  ].join('\n');
}
