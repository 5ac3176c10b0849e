import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { osUser } from '../audit/audit-log';

const claimSchema = z.object({
  id: z.string(),
  user: z.string(),
  machine: z.string(),
  process: z.number(),
  /** ISO 8601. */
  since: z.string(),
});
type Claim = z.infer<typeof claimSchema>;

const beatEvery = 60_000;
/** Without a beat for so long the machine that claimed it is off. */
const silentAfter = 5 * 60_000;

/** A claim that is being written is whole sooner; one that never becomes whole was torn by a crash. */
const unreadableAfter = 5_000;

export type Claimed =
  | { readonly claim: FileClaim }
  | { readonly by: string; readonly since: string }
  /** Nothing can be written where the file lies. */
  | 'no-writing';

/**
 * A workspace file is open in one place at a time: a small file beside it says where. A claim whose program is gone, on
 * this machine or by its silence on another, counts no more.
 */
export class FileClaim {
  readonly #beat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly own: Claim,
  ) {
    this.#beat = setInterval(() => this.#beatOnce(), beatEvery);
    this.#beat.unref();
  }

  static take(workspace: string): Claimed {
    const path = claimPath(workspace);
    const own: Claim = {
      id: randomUUID(),
      user: osUser(),
      machine: hostname(),
      process: process.pid,
      since: new Date().toISOString(),
    };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
        return { claim: new FileClaim(path, own) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return 'no-writing';
      }
      const other = readClaim(path);
      if (!isOver(path, other)) return { by: describe(other), since: other?.since ?? '' };
      if (!takeAway(path, other)) return 'no-writing';
    }
    return 'no-writing';
  }

  release(): void {
    clearInterval(this.#beat);
    try {
      if (readClaim(this.path)?.id === this.own.id) rmSync(this.path, { force: true });
    } catch {
      // The medium is gone; the claim will be silent.
    }
  }

  #beatOnce(): void {
    try {
      if (readClaim(this.path)?.id === this.own.id) writeFileSync(this.path, JSON.stringify(this.own));
    } catch {
      // As above.
    }
  }
}

/** Takes a claim that is over out of the way; one that another program has made meanwhile stays. */
function takeAway(path: string, judged: Claim | null): boolean {
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    renameSync(path, aside);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
  try {
    // Never over a newer one: that is in the place already.
    if (readClaim(aside)?.id !== judged?.id) copyFileSync(aside, path, constants.COPYFILE_EXCL);
  } catch {
    // Somebody was quicker still.
  } finally {
    rmSync(aside, { force: true });
  }
  return true;
}

export function claimPath(workspace: string): string {
  return join(dirname(workspace), `.${basename(workspace)}.lock`);
}

function describe(claim: Claim | null): string {
  return claim === null || claim === unreadable ? '' : `${claim.user} (${claim.machine})`;
}

/** Null: torn. */
function readClaim(path: string): Claim | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Somebody holds it this moment: whoever that is, it is there.
    return unreadable;
  }
  try {
    return claimSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const unreadable: Claim = { id: '', user: '', machine: '', process: -1, since: '' };

function isOver(path: string, claim: Claim | null): boolean {
  if (claim?.machine === hostname()) {
    if (claim.process === process.pid) return true;
    // A number that is in use again by another program keeps no file shut.
    return !isRunning(claim.process) || silence(path) > silentAfter;
  }
  return silence(path) > (claim === null ? unreadableAfter : silentAfter);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return !isLeftOver(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** On Linux a program that ended keeps its number until its parent has taken note. */
function isLeftOver(id: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Since the last beat, in milliseconds, by the clock of the machine that holds the folder. */
function silence(path: string): number {
  const probe = `${path}.${randomUUID()}.tmp`;
  try {
    const { mtimeMs } = statSync(path);
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs - mtimeMs;
  } catch {
    return 0;
  } finally {
    rmSync(probe, { force: true });
  }
}
