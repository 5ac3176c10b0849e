import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { FailureError } from '../../../shared/contract/failure';
import {
  auditEvents,
  type AuditDetails,
  type AuditEntry,
  type AuditEvent,
  type AuditPage,
} from '../../../shared/contract/audit';
import { reportFault } from '../report-fault';
import { readSmall, writeBeside } from '../workspace/small-file';
import { chainStart, followChain, hashOf, parseEntry } from './audit-chain';

/** Of something that is about to leave the workspace. */
const intentSchema = z.object({
  at: z.string(),
  workspace: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
type Intent = z.infer<typeof intentSchema>;

/** What was done and there was no room for. */
const owedSchema = intentSchema.extend({ event: z.enum(auditEvents) });
type Owed = z.infer<typeof owedSchema>;

const headSchema = z.object({ length: z.number(), hash: z.string() });

export function osUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/**
 * The activity log of this user on this machine: one line an entry, each with the hash of the one above, only ever
 * appended. How long it is stands in a file beside, so that a cut end is seen too.
 */
export class AuditLog {
  #length = 0;
  #last = chainStart;
  #lastAt = '';
  #first: string | null = null;
  /** What there was no room for; it is written as soon as there is. */
  readonly #owed: Owed[] = [];
  readonly #intents = new Set<Intent>();
  /** Whose logs these are: a number that a file that is given away names nobody by; it outlives a log that is deleted. */
  readonly owner: string;

  constructor(
    readonly path: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    mkdirSync(dirname(path), { recursive: true });
    const ownerPath = join(dirname(dirname(path)), 'log-owner.json');
    const known = readSmall(ownerPath, z.uuid());
    this.owner = known ?? randomUUID();
    if (known === null) this.#tryTo(() => writeBeside(ownerPath, JSON.stringify(this.owner)));
    this.#takeUp();
  }

  /** Where the chain stands: what a saved workspace notes. */
  get end(): { first: string; length: number; last: string; owner: string } | null {
    if (this.#first === null) return null;
    return { first: this.#first, length: this.#length, last: this.#last, owner: this.owner };
  }

  /**
   * Never fails: a log that cannot be written now gets the line with the next one, or at the next start. False where not
   * even that could be noted.
   */
  append(event: AuditEvent, workspace: string | null, details: AuditDetails = {}): boolean {
    this.#owed.push({ at: this.now().toISOString(), event, workspace, details: { ...details } });
    try {
      for (let next = this.#owed[0]; next; next = this.#owed[0]) {
        this.#write(next);
        this.#owed.shift();
      }
    } catch (error) {
      reportFault(error);
    }
    return this.#tryTo(() => this.#keep(this.#owedPath, this.#owed));
  }

  /**
   * Before something leaves the workspace: should the program end while it does, the next start notes it. Fails where
   * that cannot be written, and nothing may leave then. Answers what is to be called when it has left, or has not.
   */
  intend(workspace: string | null, details: AuditDetails): () => void {
    const intent: Intent = { at: this.now().toISOString(), workspace, details: { ...details } };
    this.#intents.add(intent);
    try {
      this.#keep(this.#intentPath, [...this.#intents]);
    } catch (error) {
      this.#intents.delete(intent);
      throw new FailureError({ kind: 'log-unwritable', path: this.path }, { cause: error });
    }
    return () => {
      this.#intents.delete(intent);
      this.#tryTo(() => this.#keep(this.#intentPath, [...this.#intents]));
    };
  }

  #keep(path: string, notes: readonly unknown[]): void {
    if (notes.length === 0) rmSync(path, { force: true });
    else writeBeside(path, JSON.stringify(notes));
  }

  #tryTo(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      reportFault(error);
      return false;
    }
  }

  #write({ at, event, workspace, details }: Owed): void {
    const entry: AuditEntry = {
      number: this.#length + 1,
      at,
      clockBack: at < this.#lastAt,
      user: osUser(),
      machine: hostname(),
      workspace,
      event,
      details,
      previous: this.#last,
      hash: '',
    };
    const whole = { ...entry, hash: hashOf(entry) };
    addWhole(this.path, `${JSON.stringify(whole)}\n`);
    this.#note(whole);
    this.#tryTo(() =>
      writeBeside(this.#headPath, JSON.stringify({ length: this.#length, hash: this.#last })),
    );
  }

  /** Whether entry `number` is there and has that hash. */
  holds(number: number, hash: string): boolean {
    return readLines(this.path).some((line) => {
      const entry = parseEntry(line);
      return entry?.number === number && entry.hash === hash;
    });
  }

  page(from: number, count: number): AuditPage {
    const rows = followChain(readLines(this.path));
    const head = this.#readHead();
    const last = rows.at(-1)?.entry;
    return {
      rows: rows.reverse().slice(from, from + count),
      total: rows.length,
      broken: rows.filter(({ isBroken }) => isBroken).length,
      isCut:
        (head !== null && head.length > (last?.number ?? 0)) ||
        rows.some(({ entry }) => entry?.event === 'shortened'),
      path: this.path,
    };
  }

  get #owedPath(): string {
    return `${this.path}.owed`;
  }

  get #intentPath(): string {
    return `${this.path}.leaving`;
  }

  get #headPath(): string {
    return `${this.path}.end`;
  }

  #readHead(): z.infer<typeof headSchema> | null {
    try {
      return headSchema.parse(JSON.parse(readFileSync(this.#headPath, 'utf8')));
    } catch {
      return null;
    }
  }

  /**
   * A last line without its end was being written when the machine stopped; it is taken off, and that is noted. So is a
   * log that is shorter than it was, or ends otherwise.
   */
  #takeUp(): void {
    // Before anything is added, which would take it for done.
    this.#owed.push(...(readSmall(this.#owedPath, z.array(owedSchema)) ?? []));
    const bytes = readBytes(this.path);
    const end = bytes.lastIndexOf(0x0a) + 1;
    const entries = readLines(this.path).map(parseEntry);
    for (const entry of entries) if (entry) this.#note(entry);
    const head = this.#readHead();
    const [was, is] = [head?.length ?? 0, this.#length];
    // Before anything is added, which would hide it.
    const isCut =
      was > is || (head !== null && was === is && head.hash !== this.#last) || (head === null && is > 1);
    if (end < bytes.length) {
      truncateSync(this.path, end);
      this.append('mended', null, { bytes: bytes.length - end });
    }
    if (isCut) this.append('shortened', null, { before: head?.length ?? null, after: is });
    const left = readSmall(this.#intentPath, z.array(intentSchema)) ?? [];
    let isNoted = true;
    for (const { at, workspace, details } of left)
      isNoted = this.append('exported', workspace, { ...details, interrupted: true, begun: at }) && isNoted;
    if (isNoted) this.#tryTo(() => this.#keep(this.#intentPath, []));
  }

  #note({ number, hash, at }: AuditEntry): void {
    this.#first ??= hash;
    this.#length = number;
    this.#last = hash;
    this.#lastAt = at;
  }
}

/** Adds a line whole or not at all: a disk may take a part of it. */
function addWhole(path: string, line: string): void {
  const file = openSync(path, 'a', 0o600);
  const before = fstatSync(file).size;
  try {
    const bytes = Buffer.from(line, 'utf8');
    for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Whole lines only. */
function readLines(path: string): string[] {
  const text = readBytes(path).toString('utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}
