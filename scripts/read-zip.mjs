import { open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;

async function readAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function readDirectory(file) {
  const { size } = await file.stat();
  const tailLength = Math.min(size, 65_557);
  const tail = await readAt(file, size - tailLength, tailLength);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('not a zip file');
  const count = tail.readUInt16LE(end + 10);
  return { count, bytes: await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12)) };
}

function* entriesOf({ count, bytes }) {
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      deflated: bytes.readUInt16LE(at + 10) === 8,
      compressedSize: bytes.readUInt32LE(at + 20),
      position: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** Calls back with name, mode and bytes of every file (not folder) whose name is wanted. No zip64, no encryption. */
export async function readZip(path, isWanted, onFile) {
  const file = await open(path);
  try {
    for (const entry of entriesOf(await readDirectory(file))) {
      if (entry.name.endsWith('/') || !isWanted(entry.name)) continue;
      const header = await readAt(file, entry.position, 30);
      const start = entry.position + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
      const bytes = await readAt(file, start, entry.compressedSize);
      await onFile(entry.name, entry.mode, entry.deflated ? inflateRawSync(bytes) : bytes);
    }
  } finally {
    await file.close();
  }
}
