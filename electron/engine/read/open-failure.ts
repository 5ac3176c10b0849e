import { FailureError, type Failure } from '../../../shared/contract/failure';

/** Why a file cannot be opened, by what the system says; null where that is no reason it knows. */
export function openFailure(error: unknown, path: string): FailureError | null {
  const kind = kinds[(error as NodeJS.ErrnoException).code ?? ''];
  return kind === undefined ? null : new FailureError({ kind, path }, { cause: error });
}

const kinds: Readonly<
  Record<string, Extract<Failure['kind'], `file-${'missing' | 'is-folder' | 'no-permission' | 'busy'}`>>
> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EBUSY: 'file-busy',
};
