import { hiddenSign } from '../../shared/analysis/disclosure/version-words';
import type { Indicator } from '../../shared/analysis/indicator';
import type { HiddenUnits } from '../../shared/analysis/units-table';
import type { UnitRow } from '../../shared/contract/results';
import type { Language } from '../../shared/text/language';
import { formatCount, formatShare } from '../../shared/text/numbers';

/** The figures of a unit or of all as they are written: people, then count and share of every indicator. `line`: its place among the hidden ones. */
export function unitFigures(
  { people, counts }: Pick<UnitRow, 'people' | 'counts'>,
  indicators: readonly Indicator[],
  hidden: HiddenUnits,
  line: number,
  language: Language,
): readonly string[] {
  const told = (figure: string, isHidden: boolean): string => (isHidden ? hiddenSign : figure);
  return [
    told(formatCount(people, language), hidden.people.has(line)),
    ...indicators.flatMap(({ id }, at) => {
      const count = counts[id] ?? 0;
      const isHidden = hidden.shares[at]?.has(line) ?? false;
      return [
        told(formatCount(count, language), isHidden),
        told(formatShare(people === 0 ? null : count / people, language), isHidden),
      ];
    }),
  ];
}

export function totalOfUnits(units: readonly UnitRow[]): Pick<UnitRow, 'people' | 'counts'> {
  const counts: Record<string, number> = {};
  for (const unit of units)
    for (const [id, count] of Object.entries(unit.counts)) counts[id] = (counts[id] ?? 0) + count;
  return { people: units.reduce((sum, { people }) => sum + people, 0), counts };
}
