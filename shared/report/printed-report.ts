import { versionMarks, versionNote } from '../analysis/disclosure/version-words';
import type { Letterhead, ReportDraft } from '../contract/report';
import { administrativeDate } from '../text/dates';
import type { Language } from '../text/language';
import type { Spans } from './figures';
import type { ChartBlock, TableBlock } from './report-block';
import { romanNumeral } from './roman-numeral';
import type { ShownSection } from './shown-report';

export type PrintedBlock =
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  /** `Bảng 1. Số lượng và cơ cấu đội ngũ`. */
  | { readonly kind: 'table'; readonly title: string; readonly table: TableBlock }
  | { readonly kind: 'chart'; readonly title: string; readonly chart: ChartBlock };

export interface PrintedSection {
  readonly id: string;
  /** `I. TÌNH HÌNH CHUNG VỀ ĐỘI NGŨ`. */
  readonly heading: string;
  readonly blocks: readonly PrintedBlock[];
}

/** The parts of an administrative text, Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I. */
export interface PrintedHead {
  readonly nation: string;
  readonly motto: string;
  readonly parent: string;
  readonly agency: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly subject: string;
  /** `(Bản công khai)`; empty of the one with every figure, which goes to the offices that it names. */
  readonly version: string;
  readonly contents: string;
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly signerTitle: string;
  readonly signerName: string;
}

/** A report as it is printed, whatever writes it: every table and chart has its number, every section its heading. */
export interface PrintedReport {
  readonly language: Language;
  readonly asOf: string;
  readonly head: PrintedHead;
  /** Before the first heading. */
  readonly opening: readonly PrintedBlock[];
  readonly sections: readonly PrintedSection[];
  /** The last words before the signature. */
  readonly closing: readonly PrintedBlock[];
  /** After the signature: `PHỤ LỤC I. …`. */
  readonly annexes: readonly PrintedSection[];
  /** What was hidden, or who may read it. */
  readonly note: string;
}

export function printedReport(
  draft: ReportDraft,
  shown: readonly ShownSection[],
  letterhead: Letterhead,
  language: Language,
): PrintedReport {
  const words = printWords[language];
  const numbers = { table: 0, chart: 0 };
  const blocksOf = (blocks: ShownSection['blocks']): PrintedBlock[] =>
    blocks.map((block): PrintedBlock => {
      if (block.kind === 'paragraph') return { kind: 'paragraph', spans: block.spans };
      numbers[block.kind] += 1;
      const name = block.kind === 'table' ? block.caption : block.chart.title;
      const title = `${words[block.kind]} ${numbers[block.kind]}. ${name}`;
      return block.kind === 'table'
        ? { kind: 'table', title, table: block }
        : { kind: 'chart', title, chart: block };
    });
  const printed = shown
    .map((section) => ({ ...section, blocks: section.blocks.filter(isPrinted) }))
    .filter(({ isOn, blocks }) => isOn && blocks.length > 0);
  const headed = (part: 'body' | 'annex'): PrintedSection[] => {
    const isAnnex = part === 'annex';
    const chosen = printed.filter((section) => section.part === part);
    return chosen.map(({ id, title, blocks }, at) => {
      const number = isAnnex && chosen.length === 1 ? '' : romanNumeral(at + 1);
      const name = isAnnex ? `${words.annex} ${number}`.trim() : number;
      return { id, heading: `${name}. ${title.toLocaleUpperCase(language)}`, blocks: blocksOf(blocks) };
    });
  };
  const unheaded = (part: 'opening' | 'closing'): PrintedBlock[] =>
    printed.flatMap((section) => (section.part === part ? blocksOf(section.blocks) : []));
  const opening = unheaded('opening');
  const sections = headed('body');
  const closing = unheaded('closing');
  return {
    language,
    asOf: draft.asOf,
    head: headOf(draft, letterhead, language),
    opening,
    sections,
    closing,
    annexes: headed('annex'),
    note:
      draft.publicFrom === null
        ? printWords[language].internalNote
        : versionNote(
            { version: 'public', threshold: draft.publicFrom, of: 'document', sensitive: true },
            language,
          ),
  };
}

function isPrinted(block: ShownSection['blocks'][number]): boolean {
  return (
    block.kind !== 'paragraph' || block.spans.some((span) => typeof span !== 'string' || span.trim() !== '')
  );
}

export function headOf(draft: ReportDraft, letterhead: Letterhead, language: Language): PrintedHead {
  const words = printWords[language];
  const or = (text: string, otherwise: string): string => (text.trim() === '' ? otherwise : text.trim());
  const place = draft.place;
  const recipients = letterhead.recipients
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return {
    nation: words.nation,
    motto: words.motto,
    parent: or(letterhead.parent, words.parent(place ?? '…')).toLocaleUpperCase(language),
    agency: or(letterhead.agency, words.agency).toLocaleUpperCase(language),
    number: words.number(or(letterhead.number, words.defaultNumber)),
    placeAndDate: words.placeAndDate(
      or(letterhead.place, place?.replace(provincePrefix, '') ?? '…'),
      dateParts(letterhead.date),
      draft.asOf,
    ),
    kind: words.kind,
    // The date in brackets stays on one line.
    subject: or(letterhead.subject, draft.subject).replace(/\([^()]*\)$/u, (brackets) =>
      brackets.replaceAll(' ', '\u00a0'),
    ),
    version:
      draft.publicFrom === null
        ? ''
        : `(${words.version} ${versionMarks.public[language].toLocaleLowerCase(language)})`,
    contents: words.contents,
    recipientsTitle: words.recipientsTitle,
    recipients: recipients.length > 0 ? recipients : words.recipients,
    signerTitle: or(letterhead.signerTitle, words.signerTitle).toLocaleUpperCase(language),
    signerName: letterhead.signerName.trim(),
  };
}

const provincePrefix = /^(tỉnh|thành phố|tp\.?)\s+|\s+(?:Province|City)$/giu;

function dateParts(text: string): readonly [string, string, string] | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return match ? [match[1] ?? '', match[2] ?? '', match[3] ?? ''] : null;
}

const vi = {
  table: 'Bảng',
  chart: 'Biểu đồ',
  annex: 'PHỤ LỤC',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  parent: (place: string) => `Ủy ban nhân dân ${place}`,
  agency: 'Sở Nội vụ',
  number: (number: string) => `Số: ${number}`,
  defaultNumber: '        /BC-SNV',
  placeAndDate: (place: string, date: readonly [string, string, string] | null, asOf: string) =>
    date
      ? `${place}, ngày ${administrativeDate([...date].reverse().join('-'))}`
      : `${place}, ngày      tháng      năm ${yearAfter(asOf)}`,
  kind: 'BÁO CÁO',
  version: 'Bản',
  contents: 'MỤC LỤC',
  internalNote:
    'Báo cáo có số liệu đầy đủ, gửi các cơ quan, đơn vị ghi tại phần “Nơi nhận”; không đăng công khai.',
  recipientsTitle: 'Nơi nhận:',
  recipients: ['- Ủy ban nhân dân tỉnh (để báo cáo);', '- Lưu: VT.'] as readonly string[],
  signerTitle: 'Giám đốc',
};

const en: typeof vi = {
  table: 'Table',
  chart: 'Chart',
  annex: 'ANNEX',
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  parent: (place) => `People’s Committee of ${place}`,
  agency: 'Department of Home Affairs',
  number: (number) => `No.: ${number}`,
  defaultNumber: '        /BC-SNV',
  placeAndDate: (place, date, asOf) =>
    date ? `${place}, ${date.join('/')}` : `${place},        /        /${yearAfter(asOf)}`,
  kind: 'REPORT',
  version: 'Version:',
  contents: 'CONTENTS',
  internalNote: 'Complete figures, for the offices named under “Copies to”; not to be published.',
  recipientsTitle: 'Copies to:',
  recipients: ['- Provincial People’s Committee;', '- Archives.'],
  signerTitle: 'Director',
};

/** A report as of the last days of a year is signed in the next. */
function yearAfter(asOf: string): string {
  const [year = '', month = '', day = ''] = asOf.split('-');
  return month === '12' && day === '31' ? `${Number(year) + 1}` : year;
}

const printWords: Readonly<Record<Language, typeof vi>> = { vi, en };
