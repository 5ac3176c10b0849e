import type { CellValue, Sheet } from './sheet';
import { decodeTcvn3, decodeVni } from './legacy-text';
import { vietnameseScore } from './vietnamese-syllable';

const unicodeOnly = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const legacyLetters = /[\u00a1-\u00ff\u2019\u0152-\u0178]/;

/**
 * Finds text of the old encodings by content where no font told: cells whose letters are Latin-1 and read as Vietnamese
 * only through one of the tables. The sheet decides between TCVN3 and VNI; cells that are Unicode already stay.
 */
export function decodeLegacySheet(sheet: Sheet): {
  sheet: Sheet;
  encoding: 'tcvn3' | 'vni' | null;
  cells: number;
} {
  const suspects: string[] = [];
  let unicode = 0;
  for (const row of sheet.rows) {
    for (const cell of row ?? []) {
      if (typeof cell !== 'string') continue;
      if (unicodeOnly.test(cell)) unicode += 1;
      else if (legacyLetters.test(cell) && suspects.length < 5000) suspects.push(cell);
    }
  }
  if (suspects.length === 0) return { sheet, encoding: null, cells: 0 };
  const sample = suspects.join(' ');
  const asIs = vietnameseScore(sample.normalize('NFC'));
  const tcvn3 = vietnameseScore(decodeTcvn3(sample));
  const vni = vietnameseScore(decodeVni(sample));
  const best = Math.max(tcvn3, vni);
  // A Unicode sheet has Latin-1 words too ("Hà", "cán"): the old reading must win clearly, and by most of the words.
  if (best <= asIs || best <= 0 || (unicode > suspects.length && best < asIs + 3)) {
    return { sheet, encoding: null, cells: 0 };
  }
  const encoding = tcvn3 >= vni ? 'tcvn3' : 'vni';
  const decode = encoding === 'tcvn3' ? decodeTcvn3 : decodeVni;
  let cells = 0;
  const decodeCell = (cell: CellValue): CellValue => {
    if (typeof cell !== 'string' || !legacyLetters.test(cell) || unicodeOnly.test(cell)) return cell;
    if (unicode > 0 && vietnameseScore(decode(cell)) <= vietnameseScore(cell.normalize('NFC'))) return cell;
    cells += 1;
    return decode(cell);
  };
  const rows = sheet.rows.map((row) => row?.map(decodeCell));
  return { sheet: { ...sheet, rows }, encoding, cells };
}
