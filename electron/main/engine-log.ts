import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

const largestLog = 1024 * 1024;

/** The log of the engine process; one older file is kept. */
export function openEngineLog(path: string): WriteStream {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.old`);
  const log = createWriteStream(path, { flags: 'a' });
  log.on('error', (error) => console.error('The engine log cannot be written', error));
  return log;
}
