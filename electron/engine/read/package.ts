import { readFile } from 'node:fs/promises';
import { FailureError } from '../../../shared/contract/failure';
import { OdsBounds } from './ods-bounds';
import { readOdsVisibility } from './ods-visibility';
import { UnknownProtectionError } from './protected/lock';
import type { Room } from './room';
import type { Repair, Source } from './sheet';
import { readBySheetJs } from './spreadsheet-library';
import { takeXlsbColumns } from './told-columns';
import { readXlsx } from './xlsx';
import { openZip, type Zip } from './zip';

/** Reads a zip package: `.xlsx`, `.xlsm`, `.xlsb` or `.ods`, as a file or, where it was protected, as its bytes. */
export async function readPackage(
  file: string | Buffer,
  path: string,
  room: Room,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Source> {
  const common = { path, delimiter: null, isProtected: false };
  const zip = await openZip(file);
  try {
    await refuseEncryptedOds(zip, signal);
    const kind = packageKind(zip.names);
    if (kind === null) throw new FailureError({ kind: 'file-unsupported', path });
    if (kind === 'xlsx') {
      const { sheets, legacy } = await readXlsx(zip, room, onRows, signal);
      const cells = legacy.tcvn3 + legacy.vni;
      const encoding = cells === 0 ? 'utf-8' : legacy.vni > legacy.tcvn3 ? 'vni' : 'tcvn3';
      const repairs: Repair[] = cells === 0 ? [] : [{ kind: 'legacy-encoding', sheet: '', count: cells }];
      return { ...common, format: 'xlsx', encoding, sheets, repairs };
    }
    await zip.checkSizes(signal);
    if (kind === 'xlsb') await takeXlsbColumns(zip, room, signal);
    const hidden = kind === 'ods' ? await readOdsVisibility(zip, new OdsBounds(room), signal) : [];
    const read = readBySheetJs(typeof file === 'string' ? await readFile(file) : file, room, {
      withStyles: kind !== 'ods',
    });
    const sheets = read.map((sheet, index) => ({ ...sheet, ...hidden[index] }));
    return { ...common, format: kind, encoding: 'utf-8', sheets, repairs: [] };
  } finally {
    zip.close();
  }
}

function packageKind(names: readonly string[]): 'xlsx' | 'xlsb' | 'ods' | null {
  if (names.some((name) => name.endsWith('workbook.bin'))) return 'xlsb';
  if (names.some((name) => /^xl\/.*\.xml$/i.test(name))) return 'xlsx';
  return names.includes('content.xml') ? 'ods' : null;
}

/** An OpenDocument with a password says so in its manifest; its parts are noise. */
async function refuseEncryptedOds(zip: Zip, signal: AbortSignal): Promise<void> {
  if (!zip.names.includes('META-INF/manifest.xml')) return;
  const word = 'encryption-data';
  let isEncrypted = false;
  let end = '';
  const look = (piece: string): void => {
    isEncrypted ||= (end + piece).includes(word);
    end = (end + piece).slice(1 - word.length);
  };
  await zip.readText('META-INF/manifest.xml', look, signal);
  if (isEncrypted) throw new UnknownProtectionError('OpenDocument');
}
