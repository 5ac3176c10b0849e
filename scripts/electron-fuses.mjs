import { readFile, writeFile } from 'node:fs/promises';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Places in the fuse wire, in the order Electron gives them. */
export const fuses = { nodeCliInspectArguments: 3, browserV8Snapshot: 6 };

/** Switches fuses of an Electron executable on or off: `[[fuses.browserV8Snapshot, false]]`. */
export async function setFuses(executable, changes) {
  const bytes = await readFile(executable);
  const wire = bytes.indexOf(sentinel) + sentinel.length;
  if (wire < sentinel.length) throw new Error(`${executable} has no fuses`);
  const [version, length] = [bytes[wire], bytes[wire + 1]];
  for (const [fuse, isOn] of changes) {
    if (version !== 1 || fuse >= length) throw new Error(`${executable} has no fuse ${fuse}`);
    bytes[wire + 2 + fuse] = (isOn ? '1' : '0').charCodeAt(0);
  }
  await writeFile(executable, bytes);
}
