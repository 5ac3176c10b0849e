import type { RowKind } from '../../../shared/contract/results';
import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { cellText, CellDate, type CellValue, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import type { ColumnRole } from './column-role';
import type { HeaderRegion } from './find-header';
import { readSectionLabel } from './section-label';
import { isAverageLine, namesAllUnits, opensGroup, sumsUpCommunes } from './group-rows';
import { headerWords, repeatsHeader } from './repeated-header';
import { isFooterLine, isSigningLine, isTotalLine } from './row-patterns';
import { looksLikeName } from './value-fit';

/** Says of every row of a sheet what it is; each row is exactly one thing. */
export function classifyRows(
  sheet: Sheet,
  header: HeaderRegion,
  roles: readonly ColumnRole[],
  catalogue: FieldCatalogue = rosterCatalogue,
): RowKind[] {
  const context = new RowReader(sheet, header, roles, catalogue);
  const kinds: RowKind[] = [];
  let people = 0;
  let inFooter = false;
  let inOtherTable = false;
  let previous: RowKind = 'header';
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (context.beginsOtherTable(row)) inOtherTable = true;
    const read = context.kindOf(row, { people, inFooter, previous });
    if (read === 'header') inOtherTable = false;
    const kind = inOtherTable && read !== 'blank' ? 'footer' : read;
    kinds.push(kind);
    if (kind === 'person') people += 1;
    if (kind === 'footer') inFooter = inFooter || context.endsTable(row);
    else if (kind === 'person') inFooter = false;
    if (kind !== 'blank') previous = kind;
  }
  return kinds;
}

interface Before {
  readonly people: number;
  readonly inFooter: boolean;
  readonly previous: RowKind;
}

/** Posts, offices and groups that a section row names; families called Đoàn or Lưu are people. */
const notAName =
  /^(?:bí thư|phó (?:bí thư|chủ tịch|trưởng|giám đốc)|chủ tịch|văn phòng|tài chính|tư pháp|địa chính|văn hóa|công chức|cán bộ|viên chức|khối|đảng ủy|hội (?:đồng|lhpn|liên hiệp|nông dân|phụ nữ|cựu|ccb)|đoàn (?:thanh niên|tncs|thể|tn))/iu;

/** `Trần Bê (A)`, `Nguyễn Văn An 2`: homonyms are told apart behind the name. */
function withoutHomonymMark(name: string): string {
  return name.replace(/[\s(]+[\p{L}\d]{1,3}[\s).]*$/u, '');
}

/** Quotation marks below a name say "the same person", as an empty cell does. */
function withoutDitto(name: string): string {
  return /^[\s"“”'’\-–]*$|^(?:nt|như trên)$/iu.test(name) ? '' : name;
}

/** A post without anybody in it is a row, but not a person. */
const vacant =
  /^[([-]?\s*(?:(?:vị trí|biên chế|chỉ tiêu|chức danh|hiện|đang|còn)\s+)*(?:khuyết|trống|thiếu|chưa tuyển(?: dụng)?|chưa bố trí(?: được)?|chưa sử dụng|chưa có người|chờ tuyển(?: dụng)?|chờ bổ nhiệm|vacant)\s*[)\]-]?$/iu;

/** Numbers, and numbers of people: `10 người`, `Tổng: 5`. */
const countWords =
  /^[\d\s.,%/-]*$|^(?:(?:tổng(?: số| cộng)?|cộng|có)\s*:?\s*)?\d+\s*(?:người|đ\/c|đồng chí|cb|cán bộ)?\.?$/iu;

function namesSection(text: string): boolean {
  return notAName.test(text) || readSectionLabel('', text).kind !== null;
}

class RowReader {
  readonly #first: number;
  readonly #ordinals: readonly number[];
  readonly #names: readonly number[];
  readonly #telling: readonly ColumnRole[];
  readonly #units: readonly number[];
  readonly #figures: readonly number[];
  readonly #training: ReadonlySet<number>;
  readonly #headerTexts: ReadonlySet<string>;
  readonly #wide = new Map<number, number>();

  constructor(
    readonly sheet: Sheet,
    readonly header: HeaderRegion,
    roles: readonly ColumnRole[],
    { continuing }: FieldCatalogue,
  ) {
    this.#first = (header.numberRow ?? header.bottom) + 1;
    const columnsOf = (...ids: string[]): number[] =>
      roles.filter(({ field }) => field && ids.includes(field.id)).map(({ column }) => column);
    this.#ordinals = columnsOf('ordinal');
    this.#names = columnsOf('full_name', 'family_name', 'given_name');
    this.#telling = roles.filter(
      ({ field }) =>
        field && !['ordinal', 'full_name', 'family_name', 'given_name', 'note'].includes(field.id),
    );
    this.#units = columnsOf('unit');
    this.#figures = roles.filter(({ field }) => field?.kind === 'number').map(({ column }) => column);
    this.#training = new Set(columnsOf(...continuing));
    this.#headerTexts = headerWords(header);
    for (const merge of sheet.merges) {
      if (merge.top >= this.#first && merge.right > merge.left) {
        this.#wide.set(merge.top, Math.max(this.#wide.get(merge.top) ?? 0, merge.right - merge.left + 1));
      }
    }
  }

  /** A small table of other columns below the people ("STT | Nội dung | Số lượng") is none of theirs. */
  beginsOtherTable(row: number): boolean {
    if (row < this.#first) return false;
    const cells = this.sheet.rows[row] ?? [];
    const first = cells.find((cell) => tidyText(cellText(cell)) !== '');
    if (typeof first !== 'string' || !/^(?:STT|TT|Số TT)$/i.test(tidyText(first))) return false;
    const texts = cells.map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
    return texts.length >= 3 && !repeatsHeader(texts, this.#headerTexts);
  }

  kindOf(row: number, before: Before): RowKind {
    const cells: { column: number; value: CellValue; text: string }[] = [];
    for (const [column, value] of (this.sheet.rows[row] ?? []).entries()) {
      const text = value === null ? '' : tidyText(cellText(value));
      if (text !== '') cells.push({ column, value, text });
    }
    if (cells.length === 0) return 'blank';
    if (row < this.header.top) return 'title';
    if (row < this.#first) return 'header';
    const texts = cells.map(({ text }) => text);
    if (this.#repeatsHeader(row, cells, before.previous)) return 'header';
    const name = withoutDitto(this.#text(row, this.#names));
    const ordinal = this.#text(row, this.#ordinals);
    const numbered = /^\d{1,6}\.?$/.test(ordinal);
    const words = cells.filter(({ value, text }) => typeof value === 'string' && !countWords.test(text));
    const firstWords = words[0]?.text ?? '';
    // The counts beside the name of a unit or a group say nothing of a person.
    const counts = this.#isCounted(row) && namesSection(name === '' ? firstWords : name);
    const evidence = counts ? 0 : this.#evidence(row);
    const empty = name === '' ? words.map(({ text }) => text) : [name];
    if (empty.some((text) => vacant.test(text))) return 'footer';
    if (isTotalLine(firstWords) && !(numbered && this.#isDated(row))) return 'subtotal';
    if (this.#names.length > 0) {
      if (name !== '') {
        const named = looksLikeName(withoutHomonymMark(name), 1);
        if (named && numbered && (evidence > 0 || looksLikeName(name)))
          return this.#personUnlessSection(row, name, evidence);
        if (named && evidence >= (before.inFooter ? 3 : 2) && !isFooterLine(name)) return 'person';
        if (named && evidence === 1 && this.#isDated(row)) return 'person';
        if (numbered && evidence >= 2) return 'person';
        // Born on a day, whatever stands as the name.
        if (numbered && this.#isDated(row) && !before.inFooter && !namesSection(name)) return 'person';
        if (evidence >= 3 && this.#isDated(row) && !namesSection(name)) return 'person';
      } else if (
        evidence > 0 &&
        before.people > 0 &&
        ordinal === '' &&
        !before.inFooter &&
        !texts.some(isSigningLine) &&
        this.#continues(row, before)
      ) {
        return 'continuation';
      } else if (
        evidence >= 2 &&
        !before.inFooter &&
        (numbered || this.#isDated(row) || evidence >= 4) &&
        words.length !== 1
      ) {
        return 'person';
      }
    } else {
      const isFilled = this.#figures.some((column) => /\d/.test(this.#text(row, [column])));
      const isSigned = isFooterLine(firstWords) || (!isFilled && texts.some(isFooterLine));
      if (before.people > 0 && isSigned) return 'footer';
      if (!numbered && isAverageLine(firstWords)) return 'footer';
      if (!numbered && isFilled && namesAllUnits(firstWords)) return 'subtotal';
      const goesOn = !before.inFooter || (numbered && isFilled);
      if (evidence > 0 && goesOn && this.#standsForThoseBelow(row, ordinal)) return 'section';
      if (goesOn && evidence >= Math.max(2, Math.ceil(this.#telling.length * 0.3))) return 'person';
    }
    if (before.people > 0 && (before.inFooter || texts.some(isFooterLine))) return 'footer';
    if (this.#isSection(row, words.length, evidence)) return 'section';
    if (words.length === 0) return before.people > 0 || evidence === 0 ? 'subtotal' : 'rejected';
    return name !== '' && numbered ? 'rejected' : before.people > 0 ? 'footer' : 'title';
  }

  #standsForThoseBelow(row: number, ordinal: string): boolean {
    return ordinal === ''
      ? sumsUpCommunes(this.sheet, row, this.#units, this.#figures)
      : opensGroup(this.sheet, row, this.#ordinals);
  }

  /** In a table of units a row without figures (`Chưa báo cáo`) does not end it, as a signature does. */
  endsTable(row: number): boolean {
    const texts = (this.sheet.rows[row] ?? []).map((cell) => tidyText(cellText(cell)));
    return this.#names.length > 0 || texts.some(isFooterLine);
  }

  /** `1 | Bí thư Đảng ủy` numbered like a person but with nothing about one names a section. */
  #personUnlessSection(row: number, name: string, evidence: number): RowKind {
    if (evidence > 0) return 'person';
    const merged = (this.#wide.get(row) ?? 1) > 2;
    return merged || notAName.test(name) ? 'section' : 'person';
  }

  #isSection(row: number, words: number, evidence: number): boolean {
    if (words === 0 || words > 2) return false;
    if ((this.#wide.get(row) ?? 1) > 2) return true;
    return words === 1 || evidence === 0;
  }

  /** A deeper line of a repeated header may hold a single word: "Trình độ" between two lines that are surely header. */
  #repeatsHeader(
    row: number,
    cells: readonly { column: number; text: string }[],
    previous: RowKind,
  ): boolean {
    if (
      repeatsHeader(
        cells.map(({ text }) => text),
        this.#headerTexts,
      )
    )
      return true;
    if (previous !== 'header' || row <= this.#first + 1) return false;
    return cells.every(({ column, text }) => this.header.paths[column]?.includes(text));
  }

  #text(row: number, columns: readonly number[]): string {
    return tidyText(columns.map((column) => cellText(this.sheet.rows[row]?.[column])).join(' '));
  }

  /** How many columns say something that could be of a person; bare counts under ticks do not. */
  #evidence(row: number): number {
    const cells = this.sheet.rows[row] ?? [];
    let evidence = 0;
    for (const role of this.#telling) {
      const cell = cells[role.column];
      if (cell === null || cell === undefined || cellText(cell).trim() === '') continue;
      if (isCount(role, cell)) continue;
      evidence += 1;
    }
    return evidence;
  }

  /** Nothing but small numbers beside the name: a section with its counts. */
  #isCounted(row: number): boolean {
    const cells = this.sheet.rows[row] ?? [];
    const filled = this.#telling
      .map(({ column }) => cellText(cells[column]).trim())
      .filter((text) => text !== '');
    return filled.every((text) => /^\d{1,3}$/.test(text) || (/\d/.test(text) && countWords.test(text)));
  }

  #isDated(row: number): boolean {
    const cells = this.sheet.rows[row] ?? [];
    return this.#telling.some(
      ({ field, column }) => field?.id === 'birth_date' && isDateLike(cells[column] ?? null),
    );
  }

  /** More degrees of the person above: only columns about training are filled, and few of the others. */
  #continues(row: number, before: Before): boolean {
    if (before.previous !== 'person' && before.previous !== 'continuation') return false;
    const cells = this.sheet.rows[row] ?? [];
    const filled = this.#telling.filter(({ column }) => cellText(cells[column]).trim() !== '');
    const training = filled.filter(({ column }) => this.#training.has(column));
    return training.length > 0 && training.length * 2 >= filled.length;
  }
}

/** A number of people where ticks or dates stand: the counts of a section or a total. */
function isCount({ field, tick }: ColumnRole, cell: CellValue): boolean {
  const number =
    typeof cell === 'number' ? cell : /^\d{1,4}$/.test(cellText(cell).trim()) ? Number(cellText(cell)) : null;
  if (number === null || number >= 1900) return false;
  if (field?.kind === 'date') return number < 1000;
  return (tick !== undefined || field?.kind === 'yes-no') && number > 1;
}

function isDateLike(cell: CellValue): boolean {
  return cell instanceof CellDate || /\d{4}|\d{1,2}[/.-]\d{1,2}/.test(cellText(cell));
}
