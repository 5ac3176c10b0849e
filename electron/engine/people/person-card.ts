import type {
  CardValue,
  CorrectionState,
  PersonCard,
  SourceCell,
  ValueOrigin,
} from '../../../shared/contract/people';
import type { Language } from '../../../shared/text/language';
import { describeFinding } from '../check/describe-finding';
import type { Finding } from '../check/finding';
import type { Roster } from '../load/understand-sources';
import type { SectionContext } from '../understand/sections';
import type { PersonRow, UnderstoodSheet } from '../understand/understand-sheet';
import type { StoredPerson } from './read-person';
import { sectionCell, sourceCells } from './source-cells';

/** What a card is made of beside the person. */
export interface CardSource {
  readonly understood: Roster['understood'];
  readonly findings: readonly Finding[];
  /** Of this person, applied. */
  readonly corrections: readonly CorrectionState[];
  readonly paths: readonly string[];
}

/** Every value of a person with the cells it stands in, what was wrong with them, and what was corrected. */
export function personCard(stored: StoredPerson, source: CardSource, language: Language): PersonCard {
  const { person, file, sheet, row, values } = stored;
  const place = findRow(source.understood[file], sheet, row - 1);
  const cells = place ? sourceCells(place.understood, place.personRow) : new Map<string, SourceCell[]>();
  const rows = new Set([row - 1, ...(place?.personRow.continuations ?? [])]);
  const findings = source.findings.filter(
    (finding) =>
      finding.file === file && finding.sheet === sheet && finding.row !== null && rows.has(finding.row),
  );
  const describe = (finding: Finding): CardValue['issues'][number] =>
    describeFinding(finding, source.paths, language);
  return {
    ...{ person, file, path: source.paths[file] ?? '', sheet, row, source: 'read' },
    values: [...values].map(([id, value]): CardValue => {
      const correction = source.corrections.find(({ field }) => field === id) ?? null;
      const own = cells.get(id) ?? [];
      const from = place ? originOf(id, own, place) : null;
      const isCorrected = correction !== null;
      return {
        ...{ column: id, value, correction },
        origin: isCorrected ? 'corrected' : (from?.origin ?? withoutCells(id, value)),
        cells: from?.cells ?? own,
        issues: findings.filter(({ field }) => field === id).map(describe),
      };
    }),
    issues: findings.filter(({ field }) => field === null || !values.has(field)).map(describe),
  };
}

/** The values alone, where the source cannot be read any more. */
export function cardWithoutSource(
  { values, ...place }: StoredPerson,
  source: 'changed' | 'missing',
  path: string,
): PersonCard {
  return {
    ...place,
    ...{ path, source, issues: [] },
    values: [...values].map(([id, value]) => ({
      ...{
        column: id,
        value,
        origin: 'nowhere',
        cells: [],
        correction: null,
        issues: [],
      },
    })),
  };
}

/** People of whom neither rows nor sections say the unit have it from the title, or from the name of the sheet or file. */
function withoutCells(column: string, value: CardValue['value']): ValueOrigin {
  if (value === null) return 'nowhere';
  return column === 'unit' ? 'sheet' : 'derived';
}

interface Place {
  readonly understood: UnderstoodSheet;
  readonly personRow: PersonRow;
}

function findRow(file: Roster['understood'][number] | undefined, sheet: string, row: number): Place | null {
  const found = [...(file ?? [])].find(([{ name }]) => name === sheet)?.[1];
  if (!found) return null;
  for (const understood of [found, ...found.further]) {
    const personRow = understood.people.find((each) => each.row === row);
    if (personRow) return { understood, personRow };
  }
  return null;
}

const sections: Readonly<Record<string, keyof SectionContext>> = {
  unit: 'unit',
  department: 'department',
  staff_group: 'staffGroup',
  position: 'position',
};

/** Where a value comes from that no correction changed; null where neither cells nor sections tell. */
function originOf(
  column: string,
  cells: readonly SourceCell[],
  { understood, personRow }: Place,
): { origin: ValueOrigin; cells: readonly SourceCell[] } | null {
  if (cells.some(({ written }) => written.trim() !== '')) return { origin: 'cells', cells };
  const key = sections[column];
  const said = key === undefined ? null : personRow.section[key];
  if (said !== null) {
    const cell = sectionCell(understood, personRow.row, said);
    return { origin: 'section', cells: cell ? [cell] : cells };
  }
  if (column === 'staff_group' && understood.titleStaffGroup !== null) return { origin: 'sheet', cells };
  return null;
}
