import type { Container } from './protected/container';
import { records } from './protected/workbook-lock';
import type { Room } from './room';
import { attribute, xmlReader } from './xml';
import type { Zip } from './zip';

/**
 * SheetJS makes every column of every range whose width is told, as far as it is said to reach and as often as it is
 * told; each takes about as much memory as this many cells.
 */
const weight = 8;

/** ColInfo (MS-XLS 2.4.53). */
const xlsColumns = 0x7d;
/** BrtColInfo (MS-XLSB 2.4.323). */
const xlsbColumns = 60;

/** Takes room for the columns that an `.xls` in clear tells of. */
export function takeXlsColumns(container: Container, room: Room): void {
  const stream = container.stream('/Workbook', '/Book');
  for (const { type, start, size } of stream ? records(stream) : []) {
    if (type === xlsColumns && stream && size >= 4)
      take(room, stream.readUInt16LE(start), stream.readUInt16LE(start + 2));
  }
}

/** Takes room for the columns that the sheets of an `.xlsb` tell of. */
export async function takeXlsbColumns(zip: Zip, room: Room, signal: AbortSignal): Promise<void> {
  const targets = new Set<string>();
  const relations = zip.names.filter((name) => name.endsWith('.rels'));
  for (const name of relations) {
    const reader = xmlReader({
      open(element, attributes) {
        const target = attribute(attributes, 'Target') ?? '';
        // Those of printers, macros and pictures are no records.
        if (element !== 'Relationship' || !/sheet$/i.test(attribute(attributes, 'Type') ?? '')) return;
        room.takeValue(target.length);
        targets.add(fileName(target));
      },
    });
    await zip.readText(name, reader.write, signal);
    reader.end();
  }
  for (const name of zip.names) {
    if (!targets.has(fileName(name)) && !/sheet\d*\.bin$/i.test(name)) continue;
    await zip.readBytes(name, columnsIn(room), signal);
  }
}

/** Reads a part of an `.xlsb` in pieces: records of type, size (both of seven bits a byte) and data. */
function columnsIn(room: Room): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let skipped = 0;
  return (piece) => {
    const passed = Math.min(skipped, piece.length);
    skipped -= passed;
    rest = Buffer.concat([rest, piece.subarray(passed)]);
    let at = 0;
    for (let head = headAt(rest, at); head !== null; head = headAt(rest, at)) {
      const end = head.start + head.size;
      if (head.type === xlsbColumns) {
        if (head.start + 8 > rest.length) break;
        take(room, rest.readUInt32LE(head.start), rest.readUInt32LE(head.start + 4));
      }
      at = Math.min(end, rest.length);
      skipped = end - at;
    }
    rest = rest.subarray(at);
  };
}

function headAt(bytes: Buffer, at: number): { type: number; size: number; start: number } | null {
  let start = at;
  const number = (most: number): number | null => {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = bytes[start];
      if (byte === undefined) return null;
      start += 1;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  const type = number(2);
  const size = type === null ? null : number(4);
  return type === null || size === null ? null : { type, size, start };
}

function take(room: Room, first: number, last: number): void {
  if (last >= first) room.takeCells(weight * (last - first + 1));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
