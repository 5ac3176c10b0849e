import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { FailureError } from '../../../shared/contract/failure';
import type { AuditDetails, AuditEntry, AuditEvent, AuditPage } from '../../../shared/contract/audit';
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

const headSchema = z.object({ length: z.number(), hash: z.string() });

export function osUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** Whose log it is, user and machine, for a file that is given away to name neither. */
export function logOwner(): string {
  return createHash('sha256').update(`${osUser()}\n${hostname()}`).digest('hex');
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

  constructor(
    readonly path: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.#takeUp();
  }

  /** Where the chain stands: what a saved workspace notes. */
  get end(): { first: string; length: number; last: string; owner: string } | null {
    if (this.#first === null) return null;
    return { first: this.#first, length: this.#length, last: this.#last, owner: logOwner() };
  }

  /** Never fails: a log that cannot be written now gets the line with the next one. */
  append(event: AuditEvent, workspace: string | null, details: AuditDetails = {}): void {
    this.#owed.push({ at: this.now().toISOString(), event, workspace, details });
    try {
      for (let next = this.#owed[0]; next; next = this.#owed[0]) {
        this.#write(next);
        this.#owed.shift();
      }
    } catch (error) {
      reportFault(error);
    }
  }

  /**
   * Before something leaves the workspace: should the program end while it does, the next start notes it. Fails where
   * that cannot be written, and nothing may leave then. To be called when it has left, or has not.
   */
  intend(workspace: string | null, details: AuditDetails): () => void {
    const intent: Intent = { at: this.now().toISOString(), workspace, details: { ...details } };
    this.#intents.add(intent);
    try {
      this.#keepIntents();
    } catch (error) {
      this.#intents.delete(intent);
      throw new FailureError({ kind: 'log-unwritable', path: this.path }, { cause: error });
    }
    return () => {
      this.#intents.delete(intent);
      try {
        this.#keepIntents();
      } catch (error) {
        reportFault(error);
      }
    };
  }

  #keepIntents(): void {
    if (this.#intents.size === 0) rmSync(this.#intentPath, { force: true });
    else writeBeside(this.#intentPath, JSON.stringify([...this.#intents]));
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
    const file = openSync(this.path, 'a', 0o600);
    try {
      writeSync(file, `${JSON.stringify(whole)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.#note(whole);
    writeBeside(this.#headPath, JSON.stringify({ length: this.#length, hash: this.#last }));
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
    const bytes = readBytes(this.path);
    const end = bytes.lastIndexOf(0x0a) + 1;
    const entries = readLines(this.path).map(parseEntry);
    for (const entry of entries) if (entry) this.#note(entry);
    const head = this.#readHead();
    const [was, is] = [head?.length ?? 0, this.#length];
    // Before anything is added, which would hide it.
    const isCut = was > is || (head !== null && was === is && head.hash !== this.#last);
    if (end < bytes.length) {
      truncateSync(this.path, end);
      this.append('mended', null, { bytes: bytes.length - end });
    }
    if (isCut) this.append('shortened', null, { before: was, after: is });
    const left = readSmall(this.#intentPath, z.array(intentSchema)) ?? [];
    for (const { at, workspace, details } of left)
      this.append('exported', workspace, { ...details, interrupted: true, begun: at });
    if (left.length > 0 && this.#owed.length === 0) rmSync(this.#intentPath, { force: true });
  }

  #note({ number, hash, at }: AuditEntry): void {
    this.#first ??= hash;
    this.#length = number;
    this.#last = hash;
    this.#lastAt = at;
  }
}

interface Owed {
  readonly at: string;
  readonly event: AuditEvent;
  readonly workspace: string | null;
  readonly details: AuditDetails;
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
