import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  NoBreakHyphen,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { PrintedHead } from '../../../shared/report/printed-report';
import { hyphen, sizes, textWidth } from './page-layout';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

function centred({ text, size, ...look }: Line, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: [new TextRun({ children: unbroken(text), size: size * 2, ...look })],
  });
}

/** No line of a head ends behind a hyphen within a name. */
function unbroken(text: string): (string | NoBreakHyphen)[] {
  const [first = '', ...others] = text.split(hyphen);
  return [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])];
}

/** A rule below the line above it: `indent` millimetres from either side of the cell. */
function ruleBelow(indent: number): Paragraph {
  const side = convertMillimetersToTwip(indent);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 60, line: 20, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

const left = 66;
const right = textWidth - left;

function twoColumns(columns: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const twips = widths.map((width) => convertMillimetersToTwip(width));
  return new Table({
    width: { size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: twips,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map((children) => new TableCell({ children: [...children] })),
      }),
    ],
  });
}

/** Quốc hiệu, tiêu ngữ, cơ quan, số, địa danh, tên loại, trích yếu: ô 1 to 5a of Phụ lục I. */
export function docxHead(head: PrintedHead): FileChild[] {
  return [
    twoColumns(
      [
        [
          centred({ text: head.parent, size: sizes.agency }),
          centred({ text: head.agency, size: sizes.agency, bold: true }),
          ruleBelow(left / 3),
          centred({ text: head.number, size: sizes.number }, 60),
        ],
        [
          centred({ text: head.nation, size: sizes.nation, bold: true }),
          centred({ text: head.motto, size: sizes.motto, bold: true }),
          ruleBelow((right - 54) / 2),
          centred({ text: head.placeAndDate, size: sizes.date, italics: true }, 60),
        ],
      ],
      [left, right],
    ),
    centred({ text: head.kind, size: sizes.title, bold: true }, 320),
    centred({ text: head.subject, size: sizes.title, bold: true }),
    ruleBelow((textWidth * 3) / 10),
    ...(head.version === '' ? [] : [centred({ text: head.version, size: sizes.number, italics: true })]),
  ];
}

/** Nơi nhận, chức vụ and họ tên of whoever signs, with room for the signature between. */
export function docxFoot(head: PrintedHead): FileChild[] {
  const blank = (): Paragraph => centred({ text: '', size: sizes.signer });
  return [
    twoColumns(
      [
        [
          new Paragraph({
            children: [
              new TextRun({
                text: head.recipientsTitle,
                bold: true,
                italics: true,
                size: sizes.recipientsTitle * 2,
              }),
            ],
          }),
          ...head.recipients.map(
            (text) => new Paragraph({ children: [new TextRun({ text, size: sizes.recipients * 2 })] }),
          ),
        ],
        [
          centred({ text: head.signerTitle, size: sizes.signer, bold: true }),
          ...[blank(), blank(), blank(), blank()],
          centred({ text: head.signerName, size: sizes.signer, bold: true }),
        ],
      ],
      [textWidth / 2, textWidth / 2],
    ),
  ];
}
