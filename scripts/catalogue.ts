import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { categoryLabel } from '../shared/analysis/category-label';
import { dimensions } from '../shared/analysis/dimensions';
import { indicators } from '../shared/analysis/indicators';
import { starterDefinitions } from '../shared/analysis/starter-definitions';
import { fields } from '../shared/roster/fields';

/** Where the catalogue stands; `npm run catalogue` writes it anew, and a test holds it against the definitions. */
export const cataloguePath = fileURLToPath(new URL('../docs/catalogue.md', import.meta.url));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Everything that can be counted and asked by, as it is defined; in Vietnamese with the English name beside it. */
export function catalogue(): string {
  const parts = [
    '# Danh mục chỉ tiêu, cách chia và trường dữ liệu',
    'Tệp này được tạo từ các định nghĩa trong `shared/` bằng `npm run catalogue`; không sửa bằng tay.\n\n' +
      '_Made from the definitions in `shared/` by `npm run catalogue`; not edited by hand._',
    '## Chỉ tiêu · Indicators',
    table(
      ['id', 'Tên', 'English', 'Cách tính', 'Căn cứ'],
      indicators.map(({ id, label, definition, basis }) => [
        `\`${id}\``,
        label.vi,
        label.en,
        definition.vi,
        basis.vi,
      ]),
    ),
    '## Cách chia · Dimensions',
    table(
      ['id', 'Tên', 'English', 'Các nhóm'],
      dimensions.map(({ id, label, categories }) => [
        `\`${id}\``,
        label.vi,
        label.en,
        categories
          ? categories
              .map((category) => `${categoryLabel(id, category.id, 'vi')} (\`${category.id}\`)`)
              .join('; ')
          : 'theo danh sách',
      ]),
    ),
    '## Tiêu chuẩn khởi đầu · Starter standards',
    'Sửa được trong phần mềm; mỗi tiêu chuẩn có thời hạn áp dụng.',
    table(
      ['Tên', 'Xét theo', 'Mức tối thiểu', 'Từ ngày', 'Đến ngày', 'Căn cứ'],
      starterDefinitions.standards.map(({ label, dimension, atLeast, validFrom, validTo, basis }) => [
        label,
        `\`${dimension}\``,
        categoryLabel(dimension, atLeast, 'vi'),
        validFrom ?? '',
        validTo ?? '',
        basis,
      ]),
    ),
    '## Trường dữ liệu của danh sách · Fields of a roster',
    table(
      ['id', 'Tên', 'English', 'Tiêu đề cột nhận ra'],
      fields.map(({ id, label, headers }) => [`\`${id}\``, label.vi, label.en, headers.join('; ')]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(cataloguePath, catalogue());
