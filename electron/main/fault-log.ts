import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

const largestLog = 1024 * 1024;

/** What went wrong in the program's processes, on this machine only; one older file is kept. */
export class FaultLog {
  /** Where a child process writes. */
  readonly stream: WriteStream;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.old`);
    this.stream = createWriteStream(path, { flags: 'a' });
    this.stream.on('error', (error) => console.error('The log cannot be written', error));
  }

  /** One line, or the lines of a stack, after the time and the part of the program. */
  note(part: string, what: string): void {
    this.stream.write(`${new Date().toISOString()} ${part} ${what}\n`);
  }
}
