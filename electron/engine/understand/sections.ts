import type { RowKind } from '../../../shared/contract/results';
import { unitName, type UnitKind } from '../../../shared/map/unit-name';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type Sheet } from '../read/sheet';
import {
  isSectionNumber,
  numberedInTurn,
  readSectionLabel,
  type SectionKind,
  type SectionLabel,
} from './section-label';

/** What the sections above a person say of them. */
export interface SectionContext {
  readonly unit: string | null;
  readonly department: string | null;
  readonly staffGroup: string | null;
  readonly position: string | null;
  /** `Tháng 3/2024`, as written. */
  readonly period: string | null;
  /** `Lớp bồi dưỡng ngạch chuyên viên (16 tiết)`, as written. */
  readonly course: string | null;
}

/** A section row and what it says. */
export type Section = SectionLabel & { readonly kind: SectionKind };

/** Every section row with its kind; one whose words do not tell is what most others numbered like it are. */
export function sectionLabels(
  sheet: Sheet,
  kinds: readonly RowKind[],
  ordinals: readonly number[],
): Map<number, Section> {
  const rows = kinds.flatMap((kind, row) => (kind === 'section' ? [row] : []));
  const labels = numberedInTurn(rows.map((row) => labelOf(sheet, row, ordinals)));
  return new Map(
    labels.map((label, at) => [rows[at] ?? 0, { ...label, kind: kindAmong(label, labels) }] as const),
  );
}

/** `Thanh tra Sở` between `Văn phòng` and `Phòng …` is a part of the unit like them. */
function kindAmong(label: SectionLabel, labels: readonly SectionLabel[]): SectionKind {
  if (label.kind === null) return kindOfSiblings(label, labels);
  const besideDepartments =
    label.kind === 'unit' &&
    !communeWords.test(label.value) &&
    labels.some(({ kind, numbering }) => kind === 'department' && numbering === label.numbering);
  return besideDepartments ? 'department' : label.kind;
}

function kindOfSiblings({ numbering }: SectionLabel, labels: readonly SectionLabel[]): SectionKind {
  const counts = new Map<SectionKind, number>();
  for (const label of labels) {
    if (label.kind !== null && label.numbering === numbering)
      counts.set(label.kind, (counts.get(label.kind) ?? 0) + 1);
  }
  // Beside posts an unknown name is a post too: units and groups say what they are.
  if (counts.has('position')) return 'position';
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'unit';
}

function labelOf(sheet: Sheet, row: number, ordinals: readonly number[]): SectionLabel {
  const cells = sheet.rows[row] ?? [];
  let own = tidyText(ordinals.map((column) => cellText(cells[column])).join(' '));
  const words = cells
    .map((cell, column) => ({ column, text: tidyText(cellText(cell)) }))
    .filter(({ column, text }) => text !== '' && !ordinals.includes(column) && !/^[\d\s.,%]+$/.test(text));
  let label = words[0]?.text ?? '';
  // A merged section row puts its words into the number column.
  if ((own.length > 8 && !isSectionNumber(own)) || label === '')
    [own, label] = ['', own === '' ? label : own];
  return readSectionLabel(own, label);
}

/**
 * A commune is no part of the commune above it, of which people stand already, where the number of one of the two was
 * forgotten: it counts as numbered alike.
 */
function asNumberedBefore(open: readonly Section[], label: Section): Section {
  const last = open.at(-1);
  if (last?.kind !== 'unit' || label.kind !== 'unit') return label;
  const [above, own] = [unitName(last.value), unitName(label.value)];
  const areTwo = [above, own].every(({ kind }) => communeKinds.has(kind)) && above.folded !== own.folded;
  if (!areTwo || (label.numbering !== 'none' && last.numbering !== 'none')) return label;
  return { ...label, numbering: last.numbering };
}

const communeKinds: ReadonlySet<UnitKind | null> = new Set(['commune', 'ward', 'township', 'special_zone']);

/**
 * The sections that are open below a label: one ends at the next of its own kind and numbering, with all that were opened
 * inside it. `hasPeople`: people stand directly below the last label before it.
 */
export function enterSection(open: readonly Section[], found: Section, hasPeople: boolean): Section[] {
  const label = hasPeople ? asNumberedBefore(open, found) : found;
  const same = open.findIndex(({ kind, numbering }) => kind === label.kind && numbering === label.numbering);
  if (same >= 0) return [...open.slice(0, same), label];
  // A unit is never inside a department that was opened before it.
  const department = label.kind === 'unit' ? open.findIndex(({ kind }) => kind === 'department') : -1;
  if (department >= 0 && label.numbering === open[department]?.numbering)
    return [...open.slice(0, department), label];
  const numbered = open.findIndex(
    ({ kind, numbering }) =>
      numbering !== 'none' && numbering === label.numbering && depth[kind] >= depth[label.kind],
  );
  if (numbered >= 0) return [...open.slice(0, numbered), label];
  return [...open, label];
}

/** Units hold groups and groups hold posts, whatever they are numbered with. */
const depth: Readonly<Record<SectionKind, number>> = {
  unit: 0,
  department: 0,
  period: 0,
  course: 0,
  staff_group: 1,
  position: 2,
};

export function contextOf(open: readonly Section[]): SectionContext {
  const last = (kind: SectionKind): string | null =>
    [...open].reverse().find((label) => label.kind === kind)?.value ?? null;
  const units = open.filter(({ kind }) => kind === 'unit').map(({ value }) => value);
  const commune = units.find((unit) => communeWords.test(unit));
  return {
    unit: commune ?? units[units.length - 1] ?? null,
    department:
      last('department') ??
      (commune !== undefined && units.length > 1 ? (units[units.length - 1] ?? null) : null),
    staffGroup: last('staff_group'),
    position: last('position'),
    period: last('period'),
    course: last('course'),
  };
}

const communeWords = /(?:^|\s)(?:xã(?!\s+hội)|phường|thị trấn|đặc khu)\s/iu;
