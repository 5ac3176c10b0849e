const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 2025, midnight, in the two fields of MS-DOS. */
const DOS_TIME = 0;
const DOS_DATE = ((2025 - 1980) << 9) | (1 << 5) | 1;

/**
 * Gives every entry of a zip archive the same time, in place: exceljs stamps entries with the clock and has no
 * option for it, and the same roster must be the same bytes.
 */
export function fixZipTimes(archive: Buffer): Buffer {
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== END_OF_CENTRAL_DIRECTORY)
    throw new Error('fixZipTimes: not a plain archive');
  const entries = archive.readUInt16LE(end + 10);
  let central = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    stamp(archive, central, CENTRAL_HEADER, 12);
    stamp(archive, archive.readUInt32LE(central + 42), LOCAL_HEADER, 10);
    central += 46 + variableLength(archive, central);
  }
  return archive;
}

function stamp(archive: Buffer, header: number, signature: number, timeOffset: number): void {
  if (archive.readUInt32LE(header) !== signature) throw new Error(`fixZipTimes: no entry at ${header}`);
  archive.writeUInt16LE(DOS_TIME, header + timeOffset);
  archive.writeUInt16LE(DOS_DATE, header + timeOffset + 2);
}

/** Name, extra field and comment of a central header. */
function variableLength(archive: Buffer, header: number): number {
  return (
    archive.readUInt16LE(header + 28) + archive.readUInt16LE(header + 30) + archive.readUInt16LE(header + 32)
  );
}
