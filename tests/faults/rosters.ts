import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A synthetic roster of so many people, in a file of its own. */
export function writeRoster(folder: string, people: number): string {
  const path = join(folder, `xã ${people}.csv`);
  const lines = Array.from({ length: people }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `${at + 1},Nguyễn Văn ${at},${day}/03/${1965 + (at % 35)},${at % 2 ? 'Nam' : 'Nữ'},Đại học,Luật`;
  });
  writeFileSync(
    path,
    [
      'Danh sách tính đến ngày 31/12/2024',
      'STT,Họ và tên,Ngày sinh,Giới tính,Trình độ chuyên môn,Chuyên ngành',
      ...lines,
    ].join('\n'),
  );
  return path;
}
