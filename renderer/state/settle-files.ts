import type { FilesCheck } from '../../shared/contract/results';
import type { SnapshotChoice, SnapshotQuestion } from './snapshot-question';

/** How the files of a roster are opened; the passwords are kept no longer than that takes. */
export interface FileChoices {
  readonly passwords: string[];
  readonly without: string[];
}

/** What the user is asked before files are read. */
export type ImportQuestion =
  | { readonly kind: 'password'; readonly path: string; readonly isWrong: boolean }
  | { readonly kind: 'too-large'; readonly paths: readonly string[] }
  | SnapshotQuestion;

export type ImportAnswer = { readonly password: string } | { readonly leaveOut: true } | SnapshotChoice;

const mostPasswords = 20;

/**
 * Asks about every file that stands in the way until none does; a password that was typed is tried on all of them. Null
 * where every file was left out.
 */
export async function settleFiles(
  check: (choices: FileChoices) => Promise<FilesCheck>,
  ask: (question: ImportQuestion) => Promise<ImportAnswer>,
): Promise<FileChoices | null> {
  let choices: FileChoices = { passwords: [], without: [] };
  const leaveOut = (paths: readonly string[]): void => {
    choices = { ...choices, without: [...choices.without, ...paths] };
  };
  let askedBefore: string | null = null;
  for (;;) {
    const { files, locked, tooLarge } = await check(choices);
    if (files === 0) return null;
    // Where no file is left to open the engine says why, in a sentence.
    if (tooLarge.length === files) return choices;
    const [path] = locked;
    if (tooLarge.length > 0) {
      await ask({ kind: 'too-large', paths: tooLarge });
      leaveOut(tooLarge);
    } else if (path === undefined) {
      return choices;
    } else {
      const answer = await ask({ kind: 'password', path, isWrong: path === askedBefore });
      askedBefore = path;
      if ('leaveOut' in answer) leaveOut([path]);
      else if ('password' in answer)
        choices = { ...choices, passwords: [...choices.passwords, answer.password].slice(-mostPasswords) };
    }
  }
}
