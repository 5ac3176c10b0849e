import { createRandom } from '../../sample-data/random/random';
import type { Pen } from './columns/block';
import type { Grid, GridSheet } from './grid';
import type { KnownPerson } from './known-person';
import type { Layout } from './layout';
import { renderSheet, type RenderedSheet } from './render-sheet';
import type { ExpectedSheet, Truth } from './truth';

export interface RenderedFile {
  readonly name: string;
  readonly grid: Grid;
}

export interface RenderedRoster {
  readonly files: readonly RenderedFile[];
  readonly truth: Truth;
}

const EXTENSIONS: Readonly<Record<Layout['format'], string>> = {
  ...{ xlsx: 'xlsx', xlsx_sheetjs: 'xlsx', xls: 'xls', ods: 'ods', xlsb: 'xlsb', csv: 'csv' },
  // Web systems call their HTML tables workbooks.
  html: 'xls',
};

const CATEGORY_ROWS = [
  ...[
    ['Danh mục trình độ'],
    ['Đại học'],
    ['Cao đẳng'],
    ['Trung cấp'],
    ['Danh mục dân tộc'],
    ['Kinh'],
    ['Thái'],
  ],
];

/** The people as files of a layout, and what a careful human takes from those files. */
export function render(people: readonly KnownPerson[], layout: Layout): RenderedRoster {
  const pen: Pen = { layout, random: createRandom(layout.seed) };
  const extension = EXTENSIONS[layout.format];
  switch (layout.split) {
    case 'one_sheet': {
      const file = `danh-sach.${extension}`;
      const sorted = layout.unitMerged ? byUnit(people).flatMap(([, ofUnit]) => ofUnit) : people;
      return gather([[file, [renderSheet(pen, sorted, { file, sheet: 'Danh sách', unit: null })]]], layout);
    }
    case 'sheet_per_unit': {
      const file = `danh-sach.${extension}`;
      const sheets = byUnit(people).map(([unit, ofUnit]) =>
        renderSheet(pen, ofUnit, { file, sheet: `Xã ${unit}`, unit }),
      );
      return gather([[file, sheets]], layout);
    }
    case 'file_per_unit': {
      const files = byUnit(people).map(([unit, ofUnit]): [string, RenderedSheet[]] => {
        const file = `UBND xã ${unit}.${extension}`;
        return [file, [renderSheet(pen, ofUnit, { file, sheet: 'Sheet1', unit })]];
      });
      return gather(files, layout);
    }
  }
}

function byUnit(people: readonly KnownPerson[]): [string, KnownPerson[]][] {
  const units = [...new Set(people.map(({ unit }) => unit))];
  return units.map((unit) => [unit, people.filter((person) => person.unit === unit)]);
}

function gather(files: readonly [string, readonly RenderedSheet[]][], layout: Layout): RenderedRoster {
  const aside = categorySheet(layout);
  return {
    files: files.map(([name, sheets]) => ({
      name,
      grid: { sheets: [...sheets.map(({ sheet }) => sheet), ...aside] },
    })),
    truth: {
      people: files.flatMap(([, sheets]) => sheets.flatMap(({ people }) => people)),
      sheets: files.flatMap(([file, sheets]) => [
        ...sheets.map(({ expected }) => expected),
        ...aside.map((sheet) => expectedAside(file, sheet)),
      ]),
    },
  };
}

/** A sheet of categories behind the roster, as forms with drop-down lists have it. */
function categorySheet({ categorySheet: kind }: Layout): GridSheet[] {
  if (kind === 'absent') return [];
  return [{ name: 'Danh mục', rows: CATEGORY_ROWS, merges: [], hidden: kind === 'hidden' }];
}

function expectedAside(file: string, { name, rows }: GridSheet): ExpectedSheet {
  return {
    ...{ file, name, isRoster: false, statedDate: null, headerRows: null, columns: [] },
    rowKinds: rows.map(() => 'aside' as const),
  };
}
