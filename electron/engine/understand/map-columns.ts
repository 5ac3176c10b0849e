import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { findField } from '../../../shared/roster/fields';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { positions } from '../../../shared/roster/vocabularies/position';
import { foldTight } from '../../../shared/text/fold';
import { politicalTheoryLevels } from '../../../shared/roster/vocabularies/political-theory';
import { genders } from '../../../shared/roster/vocabularies/gender';
import type { CellValue, Sheet } from '../read/sheet';
import { cellText } from '../read/sheet';
import { matchWhole } from '../normalise/match-category';
import { tidyText } from '../normalise/tidy-text';
import { meaningOfPath } from './column-meaning';
import type { ColumnRole } from './column-role';
import type { HeaderRegion } from './find-header';
import { findDateParts } from './date-parts';
import { periodOfPath } from './period';
import { headerWords, repeatsHeader } from './repeated-header';
import { isTotalLine } from './row-patterns';
import { dateShare, nameShare, tickShare, valueFit } from './value-fit';

const sampledRows = 400;
/** Below this a header's meaning is not used. */
const leastConfidence = 0.5;
/** Fields that their values give away where the header does not. */
const nameFields = new Set(['full_name', 'family_name', 'given_name']);
const inferable = ['gender', 'ethnicity', 'general_education', 'political_theory'];

/** Gives every column its role by its header and, where that is unsure, by what stands below. */
export function mapColumns(
  sheet: Sheet,
  header: HeaderRegion,
  hasUnit = false,
  catalogue: FieldCatalogue = rosterCatalogue,
): ColumnRole[] {
  const samples = sampleColumns(sheet, header);
  const roles = header.paths.map((path, column) => byHeader(path, column, samples[column] ?? [], catalogue));
  if (catalogue === rosterCatalogue) findDateParts(roles, samples);
  joinNameColumns(roles, samples);
  for (const role of roles) {
    if (role.field === null)
      roles[role.column] = inferred(role, samples[role.column] ?? [], roles, catalogue);
  }
  settleRivals(roles, samples, catalogue);
  findLevels(roles, samples);
  if (!hasUnit) promoteDepartment(roles);
  return roles.map((role) => (role.confidence < leastConfidence ? { ...role, field: null } : role));
}

function sampleColumns(sheet: Sheet, header: HeaderRegion): CellValue[][] {
  const samples: CellValue[][] = header.paths.map(() => []);
  const headerTexts = headerWords(header);
  const first = (header.numberRow ?? header.bottom) + 1;
  for (let row = first; row < Math.min(sheet.rows.length, first + sampledRows); row += 1) {
    const cells = sheet.rows[row];
    if (!cells || cells.filter((cell) => cell !== null).length < Math.min(3, samples.length)) continue;
    if (
      repeatsHeader(
        cells.map((cell) => tidyText(cellText(cell))),
        headerTexts,
      )
    )
      continue;
    if (isTotalLine(cells.map(cellText).find((text) => /\p{L}/u.test(text)) ?? '')) continue;
    cells.forEach((cell, column) => {
      if (cell !== null && cellText(cell).trim() !== '') samples[column]?.push(cell);
    });
  }
  return samples;
}

function byHeader(
  path: readonly string[],
  column: number,
  sample: readonly CellValue[],
  catalogue: FieldCatalogue,
): ColumnRole {
  const meaning = meaningOfPath(path, catalogue);
  const role: ColumnRole = { column, header: path, ...meaning };
  if (meaning.field === null) return role;
  // "Nữ" and "Nam" may hold ticks or, without a parent that says so, the birth dates of women and men.
  if (
    meaning.field.id === 'gender' &&
    meaning.tick !== undefined &&
    dateShare(sample) > 0.6 &&
    tickShare(sample) < 1
  ) {
    return dated(role, meaning.tick as 'male' | 'female');
  }
  if (
    meaning.field.id === 'gender' &&
    meaning.tick !== undefined &&
    sample.length > 0 &&
    yearShare(sample) > 0.6
  ) {
    return dated(role, meaning.tick as 'male' | 'female');
  }
  if (
    meaning.gender !== undefined &&
    sample.length > 0 &&
    dateShare(sample) < 0.3 &&
    tickShare(sample) > 0.8
  ) {
    return {
      column,
      header: path,
      field: findField('gender') ?? null,
      confidence: 0.8,
      tick: meaning.gender,
    };
  }
  if (meaning.tick !== undefined) return confirmTicks(role, sample);
  const fit = valueFit(meaning.field, sample);
  if (fit === null) return role;
  if (meaning.field.id === 'party_member' && fit < 0.5) return role;
  if (fit < 0.3 && sample.length >= 3) return { ...role, confidence: role.confidence * 0.6 };
  return role;
}

function dated(role: ColumnRole, gender: 'male' | 'female'): ColumnRole {
  return {
    column: role.column,
    header: role.header,
    field: findField('birth_date') ?? null,
    confidence: 0.85,
    gender,
  };
}

function yearShare(sample: readonly CellValue[]): number {
  return sample.filter((cell) => /^(?:19|20)\d{2}$/.test(cellText(cell).trim())).length / sample.length;
}

/** A tick column holds ticks. One that holds words is the field itself; one of counts belongs to a table of totals. */
function confirmTicks(role: ColumnRole, sample: readonly CellValue[]): ColumnRole {
  if (sample.length === 0 || tickShare(sample) >= 0.7) return role;
  const { tick: _tick, ...words } = role;
  const fit = role.field ? valueFit(role.field, sample) : null;
  return { ...words, confidence: fit !== null && fit < 0.3 ? role.confidence * 0.4 : role.confidence * 0.8 };
}

/** A name in two columns: "Họ và tên" merged over both, or a second column without a header of its own. */
function joinNameColumns(roles: ColumnRole[], samples: readonly (readonly CellValue[])[]): void {
  const family = findField('family_name') ?? null;
  const given = findField('given_name') ?? null;
  const name = roles.find(({ field }) => field?.id === 'full_name');
  if (!name) return;
  if (roles[name.column - 1]?.field?.id === 'family_name') {
    roles[name.column] = { ...name, field: given, confidence: Math.max(name.confidence, 0.8) };
    return;
  }
  const next = roles[name.column + 1];
  if (!next) return;
  const oneHeader = next.field?.id === 'full_name';
  const noHeader = next.header.length === 0;
  const firstPart = samples[name.column] ?? [];
  const secondPart = samples[next.column] ?? [];
  const singleWords = secondPart.filter(
    (cell) => typeof cell === 'string' && /^\s*[\p{L}\p{M}'’]+\s*$/u.test(cell),
  ).length;
  const given2 = next.field?.id === 'given_name';
  if (
    !(oneHeader || noHeader || given2) ||
    secondPart.length * 2 < firstPart.length ||
    singleWords * 10 < secondPart.length * 7
  )
    return;
  roles[name.column] = { ...name, field: family };
  roles[next.column] = { ...next, field: given, confidence: Math.max(next.confidence, 0.8) };
}

const positionKeys = new Set(positions.flatMap(({ name, others }) => [name, ...others].map(foldTight)));

/** Posts of the law are known words; a column full of them says the position, whatever stands above. */
function namesPositions(sample: readonly CellValue[]): boolean {
  const named = sample.filter((cell) => positionKeys.has(foldTight(cellText(cell))));
  return named.length >= sample.length * 0.7;
}

/** Of the levels that stand in several lists only `Cao cấp` is political theory's own. */
function isAdvancedTheory(cell: CellValue): boolean {
  const match = matchWhole(cellText(cell), politicalTheoryLevels);
  return match?.exact === true && match.category.id === 'advanced';
}

function inferred(
  role: ColumnRole,
  sample: readonly CellValue[],
  roles: readonly ColumnRole[],
  { fields }: FieldCatalogue,
): ColumnRole {
  if (sample.length < 2 || sample.every((cell) => typeof cell === 'number')) return role;
  const position = findField('position');
  if (
    position &&
    fields.includes(position) &&
    !roles.some(({ field }) => field === position) &&
    namesPositions(sample)
  ) {
    return { ...role, field: position, confidence: 0.6, inferred: true };
  }
  const name = findField('full_name');
  const hasName = roles.some(({ field }) => field && nameFields.has(field.id));
  if (name && fields.includes(name) && !hasName && nameShare(sample) >= 0.7) {
    return { ...role, field: name, confidence: 0.6, inferred: true };
  }
  for (const id of inferable) {
    const field = findField(id);
    if (!field || !fields.includes(field) || roles.some((other) => other.field === field)) continue;
    const words = sample.filter((cell) => typeof cell !== 'number');
    if (
      id === 'gender' &&
      !words.every((cell) => matchWhole(cellText(cell), genders) && cellText(cell).length > 1)
    )
      continue;
    if (id === 'political_theory' && !words.some(isAdvancedTheory)) continue;
    if (sample.length >= 5 && (valueFit(field, words) ?? 0) >= 0.9)
      return { ...role, field, confidence: 0.55, inferred: true };
  }
  return role;
}

/** Two columns for one field: the surer and better filled one keeps it, unless both say something of it. */
function settleRivals(
  roles: ColumnRole[],
  samples: readonly (readonly CellValue[])[],
  catalogue: FieldCatalogue,
): void {
  const byField = new Map<string, ColumnRole[]>();
  for (const role of roles) {
    const { field, tick, gender, part, header } = role;
    if (!field || catalogue.repeatable.has(field.id) || (tick ?? gender ?? part) !== undefined) continue;
    const key = catalogue.hasPeriodColumns ? `${field.id} ${periodOfPath(header)?.key ?? ''}` : field.id;
    byField.set(key, [...(byField.get(key) ?? []), role]);
  }
  for (const rivals of byField.values()) {
    if (rivals.length < 2) continue;
    const worth = (role: ColumnRole): number => {
      const sample = samples[role.column] ?? [];
      const fit = role.field ? (valueFit(role.field, sample) ?? 0.5) : 0;
      const length =
        sample.reduce<number>((sum, cell) => sum + cellText(cell).length, 0) / Math.max(1, sample.length);
      // Of a code and its name ("POL", "Department of Police") the name is kept.
      return role.confidence + fit + (sample.length > 0 ? 0.3 : 0) + Math.min(length, 40) / 400;
    };
    const best = rivals.reduce((kept, next) => (worth(next) > worth(kept) ? next : kept));
    for (const role of rivals) {
      if (role !== best)
        roles[role.column] = otherMeaning(role, samples[role.column] ?? [], roles, catalogue);
    }
  }
}

/** A weak header such as "Trình độ" that lost its field may still hold another one. */
function otherMeaning(
  role: ColumnRole,
  sample: readonly CellValue[],
  roles: readonly ColumnRole[],
  catalogue: FieldCatalogue,
): ColumnRole {
  const bare = { column: role.column, header: role.header, field: null, confidence: 0 };
  return inferred(bare, sample, roles, catalogue);
}

/** A column headed "Chuyên ngành" that names levels as well ("ĐH Luật") says the qualification, where no other column does. */
function findLevels(roles: ColumnRole[], samples: readonly (readonly CellValue[])[]): void {
  const qualification = findField('qualification');
  if (!qualification || roles.some(({ field }) => field === qualification)) return;
  const role = roles.find(({ field, tick }) => field?.id === 'specialisation' && tick === undefined);
  const sample = role ? (samples[role.column] ?? []) : [];
  if (role && sample.length > 0 && (valueFit(qualification, sample) ?? 0) >= 0.7) {
    roles[role.column] = { ...role, field: qualification, confidence: role.confidence * 0.85 };
  }
}

/** Where nothing names the unit, its parts stand for it. */
function promoteDepartment(roles: ColumnRole[]): void {
  const unit = findField('unit');
  if (!unit || roles.some(({ field }) => field === unit)) return;
  const department = roles.find(({ field }) => field?.id === 'department');
  if (department)
    roles[department.column] = { ...department, field: unit, confidence: department.confidence * 0.9 };
}
