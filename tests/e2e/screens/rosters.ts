import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRows } from '../../../sample-data/large/generate-rows';
import { writeLargeCsv } from '../../../sample-data/large/write-large-csv';
import { HEADERS } from '../../../sample-data/spelling/write-row';
import { BYTE_ORDER_MARK, csvLine } from '../../../sample-data/write/csv';
import { projectFolder } from '../harness/launch-app';
import type { Crowd } from './looks';

/** A roster of so many people, none of whom exists. */
export async function rosterOf(people: Crowd, folder: string): Promise<string> {
  if (people === 2593) return join(projectFolder, 'sample-data', 'tinh-mau.xlsx');
  if (people === 'long') return longRoster(folder);
  const path = join(folder, `Danh sách ${people} người.csv`);
  if (people === 0) writeFileSync(path, csvLine(HEADERS));
  else await writeLargeCsv(path, generateRows(people, 1));
  return path;
}

/** Texts as long as rosters of provinces have them, by the head of their column; what was in the cell stands behind. */
const longTexts: Readonly<Record<string, string>> = {
  'Họ và tên': 'Công Tằng Tôn Nữ Hoàng Thị Phương',
  'Đơn vị công tác':
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên và Bồi dưỡng lý luận chính trị khu vực',
  'Chức vụ, chức danh':
    'Phó Chủ tịch Hội đồng nhân dân kiêm Trưởng Ban Kinh tế – Ngân sách, phụ trách lĩnh vực',
  'Chuyên ngành đào tạo': 'Kỹ thuật trắc địa – bản đồ, quản lý tài nguyên, môi trường và biến đổi khí hậu',
  'Dân tộc': 'La Ha (Khlá Phlạo)',
  'Ghi chú': 'Được cử đi học tập trung theo Quyết định của Chủ tịch Ủy ban nhân dân tỉnh từ',
};

function longRoster(folder: string): string {
  const path = join(
    folder,
    'Danh sách cán bộ, công chức, viên chức và người hoạt động không chuyên trách.csv',
  );
  const lines = [...generateRows(400, 1)].map((row) =>
    csvLine(
      row.map((cell, at) => {
        const text = longTexts[HEADERS[at] ?? ''];
        return text === undefined || HEADERS[at] === 'Dân tộc'
          ? (text ?? cell)
          : typeof cell === 'string'
            ? `${text} ${cell}`
            : text;
      }),
    ),
  );
  writeFileSync(path, BYTE_ORDER_MARK + csvLine(HEADERS) + lines.join(''));
  return path;
}
