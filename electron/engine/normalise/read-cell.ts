import { genders } from '../../../shared/roster/vocabularies/gender';
import { betweenCountries, countriesIn } from '../../../shared/registers/common/countries';
import type { Field } from '../../../shared/roster/field';
import { schoolText } from '../understand/value-fit';
import { boundedText } from '../read/bounded-text';
import { CellDate, CellError, cellText, type CellValue } from '../read/sheet';
import { withoutMode } from './field-of-study';
import { parseCategory, parseGeneralEducation } from './parse-category';
import { parseCode } from './parse-code';
import { parseCount } from './parse-count';
import { dateNumber, parseDate, type DateOrder } from './parse-date';
import { parseDuration } from './parse-duration';
import { parseEthnicity } from './parse-ethnicity';
import type { Doubt } from './normalised';
import { matchWhole } from './match-category';
import { parseName } from './parse-name';
import { parseNumber } from './parse-number';
import { parseRank } from './parse-rank';
import { parseRating } from './parse-rating';
import { parseReported } from './parse-reported';
import { parseTick } from './parse-tick';
import { parseTraining } from './parse-training';
import { canonicalPosition } from './canonical-position';
import { tidyText } from './tidy-text';

/** What one cell contributes to a person, by column of the people table. */
export interface CellReading {
  readonly values: Readonly<Record<string, string | number>>;
  readonly doubt?: Doubt;
}

const nothing: CellReading = { values: {} };

/** Reads a cell in the terms of its column's field. Pure, so that equal cells of a column are read once. */
export function readCell(field: Field, written: CellValue, order: DateOrder): CellReading {
  const cell = takesAnyLength(field) ? written : boundedText(written);
  if (cell === null) return nothing;
  if (cell instanceof CellError) return { values: {}, doubt: { code: 'formula_error' } };
  switch (field.kind) {
    case 'aside':
      return nothing;
    case 'date':
      return readDate(field, cell, order);
    case 'number': {
      const { value, doubt } = field.whole ? parseCount(cell) : parseNumber(cell);
      return reading(field.id, value, doubt);
    }
    case 'duration':
      return readDuration(field, cell);
    case 'country':
      return readCountries(field, textOf(cell));
    case 'share':
      // By the scale of its column: `registers/read-shares.ts`.
      return nothing;
    case 'code': {
      const { value, doubt } = parseCode(cell, field.id);
      return reading(field.id, value, doubt);
    }
    case 'ethnicity': {
      const { value, doubt } = parseEthnicity(cellText(cell));
      return reading(field.id, value, doubt);
    }
    case 'yes-no':
      return readYesNo(field, cell);
    case 'category':
      return readCategory(field, cell);
    case 'training':
      return readTraining(cell);
    case 'rank':
      return readRank(cell);
    case 'text': {
      const whole = textOf(cell);
      const text = /^[-–]+$/.test(whole) ? '' : whole;
      if (field.id === 'specialisation') return readSpecialisation(text);
      return reading(field.id, (field.id === 'position' ? canonicalPosition(text) : text) || null);
    }
    case 'name':
      return readName(field, textOf(cell));
    case 'unit':
      return reading(field.id, textOf(cell) || null);
  }
}

/** Free text is kept as it is written, however long. */
function takesAnyLength({ id, kind }: Field): boolean {
  return kind === 'text' && id !== 'specialisation' && id !== 'position';
}

function textOf(cell: CellValue): string {
  return tidyText(cellText(cell));
}

function reading(column: string, value: string | number | null, doubt?: Doubt): CellReading {
  const values = value === null ? {} : { [column]: value };
  return doubt ? { values, doubt } : { values };
}

function readName(field: Field, text: string): CellReading {
  const { name, title, born } = parseName(text);
  const values: Record<string, string> = {};
  if (name !== '') values[field.id] = name;
  if (title !== null) values.form_of_address = title;
  if (born !== null) values.born_behind_name = born;
  return { values };
}

function readDate(field: Field, cell: CellValue, order: DateOrder): CellReading {
  // "x" under "Ngày vào Đảng" says that the person is a member, not when.
  if (field.id === 'party_date' && parseTick(cell) === true && parseDate(cell, order).value === null) {
    return { values: { party_member: 'yes' } };
  }
  if (field.ticked) return readReported(field, cell, order);
  // "Tuổi đời" may hold ages in place of dates.
  const age = field.id === 'birth_date' ? Number(cellText(cell).trim()) : NaN;
  if (Number.isInteger(age) && age >= 15 && age < 100) return { values: { age_years: age } };
  const { value, doubt } = parseDate(cell, order);
  if (!value) {
    if (doubt?.code === 'date_impossible' && field.id === 'birth_date') {
      return { values: {}, doubt: { code: 'birth_date_impossible' } };
    }
    return reading(field.id, null, doubt);
  }
  return { values: { [field.id]: dateNumber(value), [`${field.id}_precision`]: value.precision } };
}

/** Words that name no country are kept as they are, and that is said. */
function readCountries(field: Field, text: string): CellReading {
  if (parseTick(text) === false || text === '') return nothing;
  const { known, others } = countriesIn(text);
  if (known.length === 0) return reading(field.id, text, { code: 'country_unrecognised' });
  const countries = known.join(betweenCountries);
  const doubt = { code: 'country_partly', taken: countries };
  return others.length === 0 ? reading(field.id, countries) : reading(field.id, countries, doubt);
}

function readReported(field: Field, cell: CellValue, order: DateOrder): CellReading {
  const reported = parseReported(cell, order);
  if (reported === null) return nothing;
  const precision = `${field.id}_precision`;
  if (reported.kind === 'dated') {
    const { date } = reported;
    return { values: { [field.id]: dateNumber(date), [precision]: date.precision } };
  }
  const values = { [precision]: reported.kind };
  return 'doubt' in reported ? { values, doubt: reported.doubt } : { values };
}

function readDuration(field: Field, cell: CellValue): CellReading {
  const text = textOf(cell);
  if (text === '' || /^[-–]+$/.test(text)) return nothing;
  const duration = parseDuration(cell);
  if (duration === null) return { values: {}, doubt: { code: 'duration_unrecognised' } };
  const [only] = duration;
  if (duration.length === 1 && only?.unit === 'hour') return reading(field.id, only.amount);
  return { values: { [`${field.id}_written`]: text } };
}

function readYesNo(field: Field, cell: CellValue): CellReading {
  const tick = parseTick(cell);
  // "Thái" under "DTTS" says which group it is.
  if (tick === undefined && field.id === 'ethnic_minority') {
    const { value, doubt } = parseEthnicity(cellText(cell));
    return reading('ethnicity', value, doubt);
  }
  if (tick === undefined) return { values: {}, doubt: { code: 'value_unrecognised' } };
  if (tick === null) return nothing;
  const date = field.id === 'party_member' && tick ? parseDate(cell).value : null;
  if (date) {
    return {
      values: { party_member: 'yes', party_date: dateNumber(date), party_date_precision: date.precision },
    };
  }
  return reading(field.id, tick ? 'yes' : 'no');
}

function readCategory(field: Field, cell: CellValue): CellReading {
  const { vocabulary } = field;
  if (!vocabulary) return nothing;
  if (field.id === 'general_education') {
    const typed = schoolText(cell);
    const { value, doubt } = parseGeneralEducation(typed, vocabulary);
    if (value !== null && cell instanceof CellDate) {
      return reading(field.id, value, { code: 'excel_damage_repaired', taken: typed });
    }
    return reading(field.id, value, doubt);
  }
  const text = textOf(cell);
  if (text === '' || /^[-–]+$/.test(text)) return nothing;
  if (field.listed !== undefined) return { values: { [`${field.id}_written`]: text } };
  // A mark where a level is expected: the level is not known, but there is one.
  const unspecified = vocabulary.categories.find(({ id }) => id === 'unspecified');
  const marked = parseTick(cell) === true && text.length <= 4;
  if (unspecified && (marked || matchWhole(text, vocabulary)?.category === unspecified)) {
    const { id, label } = unspecified;
    return reading(field.id, id, { code: 'level_unspecified', taken: label.vi });
  }
  if (vocabulary === genders && /^[01]$/.test(text)) {
    return reading(field.id, text === '1' ? 'male' : 'female');
  }
  const { value, doubt } = field.id === 'rating' ? parseRating(text) : parseCategory(text, vocabulary);
  return reading(field.id, value, doubt);
}

/** A mode of study or a number of degrees in the column of fields of study names no field. */
function readSpecialisation(text: string): CellReading {
  const field = withoutMode(text);
  if (field === '' && text !== '') return { values: {}, doubt: { code: 'value_unrecognised' } };
  return reading('specialisation', field || null);
}

function readTraining(cell: CellValue): CellReading {
  const { level, specialisation, politicalTheory, politicalTheoryBeside, doubt } = parseTraining(
    cellText(cell),
  );
  const values: Record<string, string> = {};
  if (level !== null) values.qualification = level;
  if (specialisation !== null) values.specialisation = specialisation;
  if (politicalTheory !== null) values.political_theory = politicalTheory;
  if (politicalTheoryBeside !== undefined) values.political_theory_beside = politicalTheoryBeside;
  return doubt ? { values, doubt } : { values };
}

function readRank(cell: CellValue): CellReading {
  const { rank, code, doubt } = parseRank(cell);
  const values: Record<string, string> = {};
  if (rank !== null) values.rank = rank;
  if (code !== null) values.rank_code = code;
  return doubt ? { values, doubt } : { values };
}
