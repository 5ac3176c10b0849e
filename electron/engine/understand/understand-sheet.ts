import type { LayoutDecision } from '../../../shared/contract/decisions';
import type { RowKind } from '../../../shared/contract/results';
import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { findField } from '../../../shared/roster/fields';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { boundedSheet } from '../read/bounded-text';
import { cellText, columnLetter, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import { classifyRows } from './classify-rows';
import type { ColumnRole } from './column-role';
import { findHeader, headerAt, type HeaderRegion } from './find-header';
import { mapColumns } from './map-columns';
import { contextOf, enterSection, sectionLabels, type Section, type SectionContext } from './sections';
import { splitTables } from './split-tables';
import { findStatedDate } from './stated-date';
import { findTitleProvince } from './title-province';
import { findTitleStaffGroup } from './title-staff-group';
import { findTitleOffice, findTitleUnit } from './title-unit';
import { tableBeside, upToColumn } from './table-beside';
import { tableWithoutHeader } from './without-header';

export interface PersonRow {
  /** From 0. */
  readonly row: number;
  /** Rows below that carry more of the same person's degrees. */
  readonly continuations: number[];
  readonly section: SectionContext;
}

export interface UnderstoodSheet {
  /** Tables with a header of their own below the first, on the same sheet. */
  readonly further: readonly UnderstoodSheet[];
  /** The column where a second table stands beside this one; it is not read. */
  readonly besideFrom?: number;
  /** The user's decisions about this layout were used. */
  readonly remembered: boolean;
  readonly sheet: Sheet;
  readonly header: HeaderRegion;
  readonly columns: readonly ColumnRole[];
  readonly kinds: readonly RowKind[];
  readonly people: readonly PersonRow[];
  readonly statedDate: string | null;
  /** The commune that the lines above the table name, where they name one. */
  readonly titleUnit: string | null;
  /** The office that sends the list, as its letterhead names it. */
  readonly titleOffice: string | null;
  /** The province that they name. */
  readonly titleProvince: string | null;
  /** The one staff group that the title says the list is of. */
  readonly titleStaffGroup: string | null;
}

/** What the user decided about the layout of a table, by its sheet and the header that was found. */
export type LayoutOf = (sheet: Sheet, found: HeaderRegion | null) => LayoutDecision | null;

/** Reads a grid as a roster, or as a table of another catalogue; null where none is found. */
export function understandSheet(
  sheet: Sheet,
  layoutOf: LayoutOf = () => null,
  excludedRows: readonly number[] = [],
  catalogue: FieldCatalogue = rosterCatalogue,
): UnderstoodSheet | null {
  const bounded = boundedSheet(sheet);
  if (bounded !== sheet) {
    const understood = understandSheet(
      bounded,
      (_bounded, found) => layoutOf(sheet, found),
      excludedRows,
      catalogue,
    );
    return understood && { ...understood, sheet };
  }
  const found = findHeader(sheet, catalogue);
  const layout = layoutOf(sheet, found);
  const header = layout?.headerRows ? decidedHeader(sheet, found, layout, layout.headerRows) : found;
  if (!header) return catalogue === rosterCatalogue ? understandWithoutHeader(sheet, excludedRows) : null;
  const besideFrom = layout?.headerRows ? null : tableBeside(header);
  if (besideFrom !== null) {
    const left = understandSheet(upToColumn(sheet, besideFrom), layoutOf, excludedRows, catalogue);
    return left && { ...left, sheet, besideFrom };
  }
  const parts = splitTables(sheet, header, catalogue);
  if (!parts) return understandTable(sheet, header, layout, excludedRows, catalogue);
  const head = understandTable(parts.head, header, layout, excludedRows, catalogue);
  // Header rows were decided where this layout stood alone; below another table they say nothing.
  const layoutBelow: LayoutOf = (...place) => withoutHeaderRows(layoutOf(...place));
  const tail = understandSheet(parts.tail, layoutBelow, excludedRows, catalogue);
  if (!head || !tail) return understandTable(sheet, header, layout, excludedRows, catalogue);
  const kinds = [...head.kinds, ...tail.kinds.slice(parts.from)];
  return { ...head, sheet, kinds, further: [tail, ...tail.further] };
}

function understandWithoutHeader(sheet: Sheet, excludedRows: readonly number[]): UnderstoodSheet | null {
  const table = tableWithoutHeader(sheet);
  return table && read(sheet, table.header, table.columns, false, excludedRows, rosterCatalogue);
}

function withoutHeaderRows(layout: LayoutDecision | null): LayoutDecision | null {
  return layout && { ...layout, headerRows: null };
}

/** The header rows as the user set them, as far down as this file's header stands below that one's. */
function decidedHeader(
  sheet: Sheet,
  found: HeaderRegion | null,
  { foundAt }: LayoutDecision,
  [first, last]: readonly [number, number],
): HeaderRegion | null {
  const down = found === null || foundAt === null ? 0 : found.top + 1 - foundAt;
  return headerAt(sheet, Math.max(0, first - 1 + down), Math.max(0, last - 1 + down));
}

function understandTable(
  sheet: Sheet,
  header: HeaderRegion,
  layout: LayoutDecision | null,
  excludedRows: readonly number[],
  catalogue: FieldCatalogue,
): UnderstoodSheet | null {
  const hasUnit = findTitleUnit(sheet, header.top) !== null;
  const columns = mapColumns(sheet, header, hasUnit, catalogue).map((role) => asDecided(role, layout));
  const named = new Set([...surelyNamed(columns), ...toldAround(sheet, catalogue)]);
  if (!layout && !catalogue.isDescribedBy(named, ticked(columns))) return null;
  return read(sheet, header, columns, layout !== null, excludedRows, catalogue);
}

function read(
  sheet: Sheet,
  header: HeaderRegion,
  columns: readonly ColumnRole[],
  remembered: boolean,
  excludedRows: readonly number[],
  catalogue: FieldCatalogue,
): UnderstoodSheet {
  const kinds = classifyRows(sheet, header, columns, catalogue);
  for (const row of excludedRows) if (kinds[row - 1] !== undefined) kinds[row - 1] = 'excluded';
  return {
    further: [],
    remembered,
    sheet,
    header,
    columns,
    kinds,
    people: collectPeople(sheet, columns, kinds),
    statedDate: findStatedDate(sheet, header.top),
    titleUnit: findTitleUnit(sheet, header.top),
    titleOffice: findTitleOffice(sheet, header.top),
    titleProvince: findTitleProvince(sheet, header.top),
    titleStaffGroup: findTitleStaffGroup(sheet, header.top),
  };
}

/** A column as the user decided it, where they did. */
function asDecided(role: ColumnRole, layout: LayoutDecision | null): ColumnRole {
  const decision = layout?.columns[columnLetter(role.column)];
  if (!decision) return role;
  const field = decision.field === null ? null : (findField(decision.field) ?? null);
  const { column, header } = role;
  const decided = { column, header, field, confidence: 1, decided: true };
  return decision.tick === null ? decided : { ...decided, tick: decision.tick };
}

/** Told by a line that holds nothing else but its number: above the table, or above people. */
function toldAround(sheet: Sheet, { toldAround: told }: FieldCatalogue): readonly string[] {
  if (!told) return [];
  const isTold = sheet.rows.some((row = []) => {
    const filled = row.map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
    return filled.length <= 2 && filled.some((text) => told.in(text) !== null);
  });
  return isTold ? [told.field] : [];
}

/** Fields of two or more columns that are ticked. */
function ticked(columns: readonly ColumnRole[]): ReadonlySet<string> {
  const ids = columns.flatMap(({ field, tick, confidence }) =>
    field && tick !== undefined && confidence >= 0.5 ? [field.id] : [],
  );
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

function surelyNamed(columns: readonly ColumnRole[]): ReadonlySet<string> {
  const sure = columns.filter(({ confidence, tick }) => confidence >= 0.5 && tick === undefined);
  return new Set(sure.flatMap(({ field }) => field?.id ?? []));
}

function collectPeople(sheet: Sheet, columns: readonly ColumnRole[], kinds: readonly RowKind[]): PersonRow[] {
  const ordinals = columns.filter(({ field }) => field?.id === 'ordinal').map(({ column }) => column);
  const labels = sectionLabels(sheet, kinds, ordinals);
  const people: PersonRow[] = [];
  let open: Section[] = [];
  let section = contextOf(open);
  /** Somebody stands directly below the last label. */
  let hasPeople = false;
  kinds.forEach((kind, row) => {
    const label = labels.get(row);
    if (label) {
      open = enterSection(open, label, hasPeople);
      section = contextOf(open);
      hasPeople = false;
    } else if (kind === 'person') {
      hasPeople = true;
      people.push({ row, continuations: [], section });
    } else if (kind === 'continuation') {
      people[people.length - 1]?.continuations.push(row);
    }
  });
  return people;
}
