import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { categoryLabel } from '../../shared/analysis/category-label';
import type { Indicator } from '../../shared/analysis/indicator';
import type { UnitRow } from '../../shared/contract/results';
import { alphabetical } from '../../shared/text/alphabetical';
import type { Language } from '../../shared/text/language';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { windowMessages } from '../../shared/text/window-messages';

export const unitFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof unitFeatures, UnitRow>();

export const shareOf = (row: UnitRow, indicator: string): number | null =>
  row.people === 0 ? null : (row.counts[indicator] ?? 0) / row.people;

/** Unit, people, and for every indicator its count beside its share. */
export function unitColumns(indicators: readonly Indicator[], language: Language) {
  const words = windowMessages[language];
  return helper.columns([
    helper.accessor((row) => categoryLabel('unit', row.unit, language), {
      id: 'unit',
      header: words.unit,
      sortFn: (a, b) => alphabetical(a.getValue<string>('unit'), b.getValue<string>('unit')),
    }),
    helper.accessor('people', {
      id: 'people',
      header: words.people,
      sortDescFirst: true,
      cell: ({ getValue }) => formatCount(getValue(), language),
    }),
    ...indicators.map(({ id, label }) =>
      helper.group({
        id,
        header: label[language],
        columns: helper.columns([
          helper.accessor((row) => row.counts[id] ?? 0, {
            id: `${id}:count`,
            header: words.countShort,
            sortDescFirst: true,
            cell: ({ getValue }) => formatCount(getValue(), language),
          }),
          helper.accessor((row) => shareOf(row, id) ?? -1, {
            id: `${id}:share`,
            header: '%',
            sortDescFirst: true,
            cell: ({ row }) => formatShare(shareOf(row.original, id), language),
          }),
        ]),
      }),
    ),
  ]);
}
