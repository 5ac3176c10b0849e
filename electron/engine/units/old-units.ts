import { tidyText } from '../normalise/tidy-text';

/** An old unit as a cell of a table of units names it. */
export interface OldUnit {
  readonly unit: string;
  /** Only a part of it became the new unit. */
  readonly isPart: boolean;
}

export interface OldUnits {
  readonly units: readonly OldUnit[];
  /** Texts that may be one unit or several; each is kept as one. */
  readonly doubtful: readonly string[];
}

/**
 * Old units of a cell, as tables and resolutions on the arrangement of units write them: "Xã A; xã B", "Các xã A, B và
 * thị trấn C", "Một phần diện tích tự nhiên, quy mô dân số của xã D", "Phường 1, 2", "Xã E, huyện F".
 *
 * @param areCommunes  the head of the column says that they are communes: "A, B và C" are three
 */
export function oldUnitsOf(text: string, areCommunes: boolean): OldUnits {
  const units: OldUnit[] = [];
  const doubtful: string[] = [];
  for (const line of text.normalize('NFC').split(/[;\n]/)) {
    const phrase = plainPhrase(line);
    if (phrase === '') continue;
    const found = listedUnits(phrase, areCommunes);
    if (found === null && isList(phrase) && !startOfOffice.test(phrase)) doubtful.push(phrase);
    units.push(...(found ?? [{ unit: phrase, isPart: false }]));
  }
  return { units, doubtful };
}

const startOfKind =
  /^(xã|phường|thị trấn|thị xã|thành phố|huyện|quận|đặc khu|(?:x|p|tt|tx|tp)\.|tt|tx|tp)(?: |(?<=\.)(?=\S))/iu;
const startOfDistrict =
  /^(?:thuộc )?(huyện|quận|thị xã|thành phố|(?:h|q|tx|tp)\.|tx|tp)(?: |(?<=\.)(?=\S))/iu;
/** Offices, whose names hold commas: "Phòng Kinh tế, Hạ tầng và Đô thị". */
const startOfOffice =
  /^(?:sở|ban|phòng|văn phòng|trung tâm|trường|trạm|chi cục|cục|đội|hội|đảng ủy|ubnd|hđnd) /iu;
const startOfProvince = /^tỉnh /iu;
const startOfPart = /^(?:một|1|những|các) phần (?:của )?|^phần lớn (?:của )?/iu;
/** What no other line names: a line for the rest. */
const startOfRest = /^(?:các )?phần còn lại (?:của )?/iu;
const startOfSeveral = /^(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|\d+) (?=(?:xã|phường|thị trấn) )/iu;

const commune = '(?:xã|phường|thị trấn|đặc khu)';
/** `Sắp xếp toàn bộ … của các xã A, B`, as resolutions say it. */
const startOfDecision = new RegExp(
  `^(?:thành lập|sắp xếp|sáp nhập|nhập|hợp nhất)(?: trên cơ sở)? (?=(?:nguyên trạng|toàn bộ|một phần|phần còn lại|diện tích|các |${commune} ))`,
  'iu',
);
/** `… thành xã mới có tên gọi là xã X`, `… vào xã B`: what they become has its own column. */
const endOfDecision = new RegExp(`,? (?:để )?(?:thành lập|thành|vào|hình thành) ${commune} \\S.*$`, 'iu');

/** Without numbering, remarks in brackets, what a resolution does with it, and the words on area and people. */
function plainPhrase(line: string): string {
  const phrase = tidyText(
    tidyText(line)
      .replace(/\((?:sau|còn|phần|giữ|theo|không|mới|cũ)[^()]*\)/giu, ' ')
      .replace(/^(?:[-+•*–]|\(?\d{1,2}[.)](?= )|[a-zđ]\)(?= ))\s*/iu, '')
      .replace(startOfDecision, '')
      .replace(endOfDecision, '')
      .replace(/(?:,| và) (?:quy mô )?dân số/giu, ' ')
      .replace(/(?:nguyên trạng|toàn bộ)/giu, ' ')
      .replace(/(?:diện tích tự nhiên|diện tích|quy mô dân số)/giu, ' '),
  );
  return tidyText(
    phrase
      .replace(/ (?:của|thuộc) (?=(?:các )?(?:xã|phường|thị trấn) )/giu, ' ')
      .replace(/^của /iu, '')
      .replace(/[.,]$/, ''),
  );
}

function isList(phrase: string): boolean {
  return /,|\svà\s/iu.test(phrase);
}

/** Null where it is not told that each is a unit: a name may hold commas itself. */
function listedUnits(phrase: string, areCommunes: boolean): OldUnit[] | null {
  const found: { name: string; isPart: boolean; district: string }[] = [];
  let kind: string | null = null;
  let isPart = false;
  /** From here on no district has been named. */
  let open = 0;
  const pieces = piecesOf(phrase);
  const areOffices = pieces.every((piece) => startOfOffice.test(piece));
  for (const piece of pieces) {
    if (startOfProvince.test(piece)) continue;
    if (
      found.length > open &&
      startOfDistrict.test(piece) &&
      !startOfDistrict.test(found[open]?.name ?? '')
    ) {
      const district = piece.replace(/^thuộc /iu, '');
      for (const each of found.slice(open)) each.district = district;
      open = found.length;
      continue;
    }
    const plain = piece.replace(startOfPart, '').replace(startOfRest, '');
    const isSeveral = startOfSeveral.test(plain);
    const name = plain.replace(startOfSeveral, '');
    const own = startOfKind.exec(name)?.[1] ?? null;
    if (plain !== piece || own !== null) isPart = startOfPart.test(piece);
    // "xã A, B": one kind is said for all; of "thị trấn A, B" it is not sure, so B goes without.
    if (own !== null) kind = isSeveral || /^(?:xã|x\.)$/iu.test(own) || areNumbered(name) ? own : '';
    else if (kind === null && !areCommunes && !areOffices && (isList(phrase) || plain === piece)) return null;
    const whole = own === null && kind !== null && kind !== '' ? `${kind} ${name}` : name;
    found.push({ name: capital(whole), isPart, district: '' });
  }
  return found.map(({ name, isPart: only, district }) => ({
    unit: district === '' ? name : `${name}, ${district}`,
    isPart: only,
  }));
}

/** Between commas and "và"; "thuộc huyện X" and "(huyện X)" are pieces of their own. */
function piecesOf(phrase: string): string[] {
  return phrase
    .replace(/\((?=(?:thuộc )?(?:huyện|quận|thị xã|thành phố|h\.|q\.|tx|tp))/giu, ', ')
    .replace(/ (?=thuộc (?:huyện|quận|thị xã|thành phố|h\.|q\.|tx|tp))/giu, ', ')
    .split(/,| và /iu)
    .map((piece) => tidyText(piece.replace(/^[^(]*\)$/, (text) => text.slice(0, -1))))
    .filter((piece) => piece !== '');
}

function areNumbered(name: string): boolean {
  return /\d$/.test(name);
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
