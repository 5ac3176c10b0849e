const mark = '"';
const space = /\s/;
/** Characters that tell how lines end. */
const sampleLength = 1024 * 1024;

/** One record of delimited text, read line by line until no quotation mark is open; the rules are Papa Parse's. */
export class DelimitedRecord {
  readonly fields: string[] = [];
  /** A quotation mark waits for the one that closes its cell. */
  isOpen = false;
  /** A quotation mark inside of a quoted cell closes nothing and is not doubled. */
  isBroken = false;
  /** Lines that were read. */
  lines = 0;
  /** Of the line that was read last. */
  lineLength = 0;
  #cell = '';

  constructor(
    private readonly delimiter: string,
    private readonly lineEnd: string,
  ) {}

  readLine(line: string): void {
    this.lines += 1;
    this.lineLength = line.length;
    if (this.lines === 1 && !line.includes(mark)) {
      for (const field of line.split(this.delimiter)) this.fields.push(field);
      return;
    }
    let at = 0;
    if (this.isOpen) {
      this.#cell += this.lineEnd;
      at = this.#readQuoted(line, 0);
    }
    while (at <= line.length) {
      if (line[at] === mark) at = this.#readQuoted(line, at + 1);
      else {
        const end = line.indexOf(this.delimiter, at);
        this.fields.push(end < 0 ? line.slice(at) : line.slice(at, end));
        at = end < 0 ? line.length + 1 : end + 1;
      }
    }
  }

  /** Ends the record where the text ends, though a cell be open. */
  end(): void {
    if (this.isOpen) this.#endCell(this.#cell);
  }

  /** Where the next cell begins: behind the end of the line where there is none, or the cell goes on. */
  #readQuoted(line: string, from: number): number {
    for (let at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1)) {
      if (line[at + 1] === mark) {
        at += 1;
        continue;
      }
      let after = at + 1;
      while (after < line.length && line[after] !== this.delimiter && space.test(line.charAt(after)))
        after += 1;
      if (after === line.length || line[after] === this.delimiter) {
        this.#cell += line.slice(from, at);
        this.#endCell(this.#cell.replaceAll('""', mark));
        return after + 1;
      }
      this.isBroken = true;
    }
    this.#cell += line.slice(from);
    this.isOpen = true;
    return line.length + 1;
  }

  #endCell(text: string): void {
    this.fields.push(text);
    this.#cell = '';
    this.isOpen = false;
  }
}

/** The records of delimited text, each told again after every line of it. The last may still be open. */
export function* recordsOf(text: string, delimiter: string): Generator<DelimitedRecord> {
  const clean = withoutByteOrderMark(text);
  const lineEnd = lineEndOf(clean);
  let record = new DelimitedRecord(delimiter, lineEnd);
  for (let at = 0; at <= clean.length;) {
    const end = clean.indexOf(lineEnd, at);
    record.readLine(end < 0 ? clean.slice(at) : clean.slice(at, end));
    yield record;
    if (!record.isOpen) record = new DelimitedRecord(delimiter, lineEnd);
    at = end < 0 ? clean.length + 1 : end + lineEnd.length;
  }
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** How lines end that are not inside of quotation marks. */
function lineEndOf(text: string): string {
  const sample = text.slice(0, sampleLength).replace(/"[^"]*"/g, '');
  const [line, feed] = [sample.indexOf('\r'), sample.indexOf('\n')];
  if (line < 0 || (feed >= 0 && feed < line)) return '\n';
  const parts = sample.split('\r');
  return parts.filter((part) => part.startsWith('\n')).length >= parts.length / 2 ? '\r\n' : '\r';
}
