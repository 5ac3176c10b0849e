import { versionMarks, versionNote } from '../../../../shared/analysis/disclosure/version-words';
import type { Indicator } from '../../../../shared/analysis/indicator';
import type { Library } from '../../../../shared/analysis/library';
import { unitsTable, type HiddenUnits, type UnitsSort } from '../../../../shared/analysis/units-table';
import { chartPopulation } from '../../../../shared/charts/chart-title';
import type { Overview } from '../../../../shared/contract/results';
import { publishMessages } from '../../../../shared/text/publish-messages';
import { windowMessages } from '../../../../shared/text/window-messages';
import type { Publishing } from './publishing';
import { sourceTerms } from './source-terms';
import type { TableReport } from './table-report';

/** The overview's table of units, with what each of its indicators means. */
export function unitsReport(
  { overview, indicators, sort, library, hidden }: UnitsReportInput,
  publishing: Publishing,
): TableReport {
  const { language, publicFrom, rosterName, asOf, filterText } = publishing;
  const words = publishMessages[language];
  const { countShort, unit, breakdown } = windowMessages[language];
  const { table, isSensitive } = unitsTable(overview, indicators, {
    ...{ sort, hidden, library, language },
    words: { unit, count: countShort, share: words.share },
  });
  const version = publicFrom === null ? 'internal' : 'public';
  const note = versionNote(
    { version, threshold: publicFrom ?? 0, of: 'shares', sensitive: isSensitive },
    language,
  );
  const total = table.lines.at(-1)?.figures[0];
  return {
    title: words.unitsTitle,
    subtitle: [
      chartPopulation({
        ...{ language, dark: false, width: 0, selected: {}, asOf, rosterName, filter: filterText },
        ...{ people: overview.people, isPeopleHidden: total?.isHidden ?? false },
      }),
    ],
    table,
    notes: [note],
    definitions: [
      { term: breakdown.headcount, text: breakdown.headcountDefinition },
      ...indicators.map(({ label, definition, basis }) => ({
        term: label[language],
        text: [definition[language], basis[language]].filter((text) => text !== '').join('\n'),
      })),
      { term: breakdown.explained.denominator, text: words.unitsDenominator },
      ...sourceTerms(publishing, note),
    ],
    mark: versionMarks[version][language],
    chart: 'bars',
    language,
  };
}

export interface UnitsReportInput {
  readonly overview: Overview;
  /** Those that the roster says anything about. */
  readonly indicators: readonly Indicator[];
  readonly sort: UnitsSort;
  readonly library: Library;
  /** Of a public version; null: the internal one. */
  readonly hidden: HiddenUnits | null;
}
