import type { UnitChange } from '../../../shared/contract/definitions';
import { unitName } from '../../../shared/map/unit-name';
import { fold } from '../../../shared/text/fold';
import { parseDate } from '../normalise/parse-date';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type CellValue } from '../read/sheet';
import { effectDate } from './effect-date';
import { oldUnitsOf } from './old-units';
import { unitKey } from './unit-names';
import { isColumnNumber, lineId, readTable, type ReadTable } from './unit-table-rows';

const unitWord =
  '(?:don vi(?: hanh chinh)?(?: cap (?:xa|tinh|huyen))?|dvhc(?: cap xa)?|xa(?: phuong)?|phuong|ten(?: goi)?)';
const arranging = '(?:sap xep|sap nhap|hop nhat|chia tach|to chuc lai)';

/** Heads of the columns, folded; the first that a cell begins with. */
const changeHeads = {
  to: [
    new RegExp(
      `^(?:cac )?${unitWord}(?: phuong| thi tran| dac khu| hanh chinh)* (?:moi|hien nay|sau(?: khi)? ${arranging}|hinh thanh)`,
    ),
    new RegExp(`^sau(?: khi)? ${arranging}`),
    /^new(?: unit)?$/,
  ],
  department: [/^(?:phong ban|bo phan|phong|department)(?: |$)/],
  post: [/^(?:chuc danh|chuc vu|vi tri|post|position)(?: |$)/],
  date: [/^(?:ngay|tu ngay|ap dung|hieu luc|date|from date)(?: |$)/],
  from: [
    new RegExp(
      `^(?:cac )?${unitWord}(?: phuong| thi tran| dac khu| hanh chinh)* (?:cu|truoc(?: khi)?(?: ${arranging}| day)?|(?:duoc |da |thuc hien )?${arranging})(?: |$)`,
    ),
    new RegExp(`^(?:truoc(?: khi)?|hien trang truoc(?: khi)?) ${arranging}`),
    /^(?:hop nhat|sap nhap|nhap|hinh thanh|thanh lap)(?: tu| tren co so)(?: |$)/,
    /^old(?: unit)?$/,
  ],
  district: [/^(?:thuoc )?(?:huyen|quan|cap huyen|dia ban|district)(?: |$)/],
} as const;
/** A new unit that is the old one. */
const staysAsItIs = /^(?:giu nguyen|khong sap xep|khong thay doi|nhu cu)(?: |$)/;

/**
 * Old units and the new ones, from any sheet that has a column for each. A cell may name several old units, or a part of
 * one. `date` is of the lines that have none, before the day that the lines above the table name. Where units of several districts have one name, the district that a column or
 * a row above them tells is written behind it.
 */
export async function readUnitChanges(
  path: string,
  date: string | null,
  signal: AbortSignal,
): Promise<ReadTable<UnitChange>> {
  const places = new Map<string, OldPlace>();
  /** By the name of an old unit: the districts in which it stands, which its name does not tell. */
  const districtsOf = new Map<string, Set<string>>();
  /** The district that a row above names, on its sheet. */
  const sections = new Map<string, string>();
  const read = await readTable<keyof typeof changeHeads, UnitChange>(
    path,
    changeHeads,
    ['from', 'to'],
    signal,
    (row, { skip, doubt }) => {
      const to = row.text('to');
      if (to === '' && isDistrict(row.only)) {
        sections.set(row.sheet, row.only);
        return [];
      }
      const areCommunes = /(?:^| )(?:xa|phuong)(?: |$)/.test(fold(row.head('from')));
      const { units, doubtful } = oldUnitsOf(cellText(row.cell('from')), areCommunes);
      if (isColumnNumber(to) || (units.length === 0 && to === '')) return [];
      if (units.length === 0) return skip('no-old-unit');
      if (to === '') return skip('no-new-unit');
      // A day that is written and is none is not that of the lines without one.
      const written = dayOf(row.cell('date'));
      if (written === null && row.text('date') !== '') return skip('no-such-date');
      const day = written ?? date ?? effectDate(row.above);
      if (day === null) return skip('no-date');
      const [department, post] = [row.text('department'), row.text('post')];
      const stays = staysAsItIs.test(fold(to));
      if (doubtful.length > 0) doubt('read-as-one');
      if (units.some(({ isPart }) => isPart) && department === '' && post === '') doubt('part-without-rule');
      const district = row.text('district') || (sections.get(row.sheet) ?? '');
      const inDistrict = isDistrict(district)
        ? lowerFirst(district)
        : plainDistrict(row.head('district'), district);
      return units.map(({ unit, isPart }) => {
        const known = districtsOf.get(unitKey(unit)) ?? new Set();
        districtsOf.set(unitKey(unit), known.add(fold(district)));
        const from = inDistrict === null ? unit : `${unit}, ${inDistrict}`;
        const line = changeLine({ from, to: stays ? from : to, date: day, department, post, isPart });
        places.set(line.id, {
          unit,
          to: stays ? unit : to,
          inDistrict,
          doubt: () => doubt('several-districts'),
        });
        return line;
      });
    },
  );
  const lines = read.lines.map((line) => {
    const { unit, to, inDistrict, doubt } = places.get(line.id) ?? { unit: line.from, to: line.to };
    const isAmbiguous = (districtsOf.get(unitKey(unit))?.size ?? 0) > 1;
    if (isAmbiguous && inDistrict === null) doubt?.();
    const { date: day, department, post, isPart } = line;
    return isAmbiguous ? line : changeLine({ from: unit, to, date: day, department, post, isPart });
  });
  return { ...read, lines: [...new Map(lines.map((line) => [line.id, line])).values()] };
}

/** An old unit of a line, and the district that the table tells of it; null where it tells none. */
interface OldPlace {
  readonly unit: string;
  readonly to: string;
  readonly inDistrict: string | null;
  readonly doubt: () => void;
}

/** Names one district, town or city of a province: "Huyện Mường La", "TP. Sơn La". */
function isDistrict(text: string): boolean {
  const { kind } = unitName(text);
  return !/[,;\n]/.test(text) && (kind === 'district' || kind === 'city' || kind === 'town');
}

/** "Mường La" in a column "Huyện". */
function plainDistrict(head: string, name: string): string | null {
  const kind = /^(?:thuộc )?(huyện|quận)$/iu.exec(tidyText(head))?.[1];
  return kind === undefined || name === '' || /[,;\n]/.test(name)
    ? null
    : `${kind.toLocaleLowerCase('vi')} ${name}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export function changeLine(change: Omit<UnitChange, 'id'>): UnitChange {
  const { from, to, date, department, post, isPart } = change;
  const parts = [unitKey(from), unitKey(to), date, fold(department), fold(post)];
  return { id: lineId(isPart ? [...parts, 'part'] : parts), ...change };
}

function dayOf(cell: CellValue): string | null {
  const { value } = parseDate(cell);
  if (value?.precision !== 'day') return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${value.year}-${two(value.month)}-${two(value.day)}`;
}
