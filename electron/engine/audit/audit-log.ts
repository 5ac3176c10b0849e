import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
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
import { readIfThere, readSmall, readSmallNow, writeBeside } from '../workspace/small-file';
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
  /** What was about to leave when the program ended last time and is not in the log yet; null: not read, nor is what is owed. */
  #left: readonly Intent[] | null = null;
  #isTakenUp = false;
  #isNoted = true;
  /** Whose logs these are: a number that a file that is given away names nobody by; it outlives a log that is deleted. */
  readonly owner: string;

  constructor(
    readonly path: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.#tryTo(() => mkdirSync(dirname(path), { recursive: true }));
    const ownerPath = join(dirname(dirname(path)), 'log-owner.json');
    const known = readSmallNow(ownerPath, z.uuid());
    this.owner = known ?? randomUUID();
    if (known === null && !existsSync(ownerPath))
      this.#tryTo(() => writeBeside(ownerPath, JSON.stringify(this.owner)));
    if (this.#tryTo(() => this.#takeUp()) && this.#owed.length > 0) this.#writeOwed();
  }

  /** Whether it could be read; until then nothing is added to it, and all is owed. */
  get isTakenUp(): boolean {
    return this.#isTakenUp;
  }

  /** Whether the last line is in the log, or at least among those that are owed. */
  get isNoted(): boolean {
    return this.#isNoted;
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
    const at = this.now().toISOString();
    this.#tryTo(() => this.#takeUp());
    this.#owed.push({ at, event, workspace, details: { ...details } });
    return this.#writeOwed();
  }

  /**
   * Before something leaves the workspace: should the program end while it does, the next start notes it. Fails where
   * that cannot be written, and nothing may leave then. Answers what is to be called when it has left, or has not.
   */
  intend(workspace: string | null, details: AuditDetails): () => void {
    const intent: Intent = { at: this.now().toISOString(), workspace, details: { ...details } };
    this.#intents.add(intent);
    try {
      this.#takeUp();
      this.#keepIntents();
    } catch (error) {
      this.#intents.delete(intent);
      throw new FailureError({ kind: 'log-unwritable', path: this.path }, { cause: error });
    }
    return () => {
      this.#intents.delete(intent);
      this.#tryTo(() => this.#keepIntents());
    };
  }

  #writeOwed(): boolean {
    if (this.#isTakenUp)
      this.#tryTo(() => {
        for (let next = this.#owed[0]; next; next = this.#owed[0]) {
          this.#write(next);
          this.#owed.shift();
        }
      });
    this.#isNoted = this.#left !== null && this.#tryTo(() => this.#keep(this.#owedPath, this.#owed));
    if (this.#isNoted && this.#isTakenUp && this.#left?.length !== 0) {
      this.#left = [];
      this.#tryTo(() => this.#keepIntents());
    }
    return this.#isNoted;
  }

  #keepIntents(): void {
    this.#keep(this.#intentPath, [...(this.#left ?? []), ...this.#intents]);
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
    return this.#lines().some((line) => {
      // Of a log of years only the one line is parsed.
      if (!line.includes(hash)) return false;
      const entry = parseEntry(line);
      return entry?.number === number && entry.hash === hash;
    });
  }

  page(from: number, count: number): AuditPage {
    const rows = followChain(this.#lines());
    const head = readSmallNow(this.#headPath, headSchema);
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

  #lines(): string[] {
    try {
      return linesOf(readIfThere(this.path));
    } catch (error) {
      throw new FailureError({ kind: 'file-no-permission', path: this.path }, { cause: error });
    }
  }

  /**
   * Before anything is added. A last line without its end was being written when the machine stopped; it is taken off, and
   * that is noted. So is a log that is shorter than it was, or ends otherwise. Fails where any of it cannot be read now: that
   * says nothing of what is in it.
   */
  #takeUp(): void {
    if (this.#isTakenUp) return;
    if (this.#left === null) {
      const left = readSmall(this.#intentPath, z.array(intentSchema)) ?? [];
      this.#owed.unshift(...(readSmall(this.#owedPath, z.array(owedSchema)) ?? []));
      this.#left = left;
    }
    const bytes = readIfThere(this.path) ?? Buffer.alloc(0);
    const head = readSmall(this.#headPath, headSchema);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end < bytes.length) truncateSync(this.path, end);
    for (const entry of linesOf(bytes).map(parseEntry)) if (entry) this.#note(entry);
    this.#isTakenUp = true;
    const [was, is] = [head?.length ?? 0, this.#length];
    const isCut =
      was > is || (head !== null && was === is && head.hash !== this.#last) || (head === null && is > 1);
    const at = this.now().toISOString();
    const found: Owed[] = [];
    if (end < bytes.length)
      found.push({ at, event: 'mended', workspace: null, details: { bytes: bytes.length - end } });
    if (isCut)
      found.push({
        ...{ at, event: 'shortened', workspace: null },
        details: { before: head?.length ?? null, after: is },
      });
    const left = this.#left.map(({ at: begun, workspace, details }): Owed => ({
      ...{ at, event: 'exported', workspace },
      details: { ...details, interrupted: true, begun },
    }));
    this.#owed.unshift(...found);
    this.#owed.push(...left);
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

/** Whole lines only. */
function linesOf(bytes: Buffer | null): string[] {
  const text = (bytes ?? Buffer.alloc(0)).toString('utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}
