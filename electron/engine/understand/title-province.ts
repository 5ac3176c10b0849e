import { cellText, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';

const office = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd)\s+((?:tỉnh|thành phố|tp\.?)\s+\S.*)$/iu;

/** The province that the lines above a table name (`UBND TỈNH ĐIỆN BIÊN`), as `Tỉnh Điện Biên`; null where none does. */
export function findTitleProvince(sheet: Sheet, headerTop: number): string | null {
  for (const row of sheet.rows.slice(0, headerTop)) {
    for (const cell of row ?? []) {
      const named = office.exec(tidyText(cellText(cell)))?.[1];
      if (named !== undefined && named.length < 40 && !/[…_.]{2}/.test(named)) return capitalised(named);
    }
  }
  return null;
}

function capitalised(name: string): string {
  const words = name
    .toLocaleLowerCase('vi')
    .replace(/^tp\.?\s/u, 'thành phố ')
    .split(' ');
  const proper = words.map((word) => word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1)).join(' ');
  return proper.replace(/^Thành Phố/u, 'Thành phố');
}
