import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FailureError } from '../../../shared/contract/failure';

const rosterEndings = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt|htm|html)$/i;
/** `~$…` is Excel's own mark of a file that is open. */
const notRosters = /^(?:~\$|\.)/;

/** Files as given, folders as the roster files in them and below, in the order of their names. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => null);
    if (!stats?.isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = await rostersIn(path);
    if (inside.length === 0) throw new FailureError({ kind: 'folder-without-rosters', path });
    files.push(...inside);
  }
  return files;
}

async function rostersIn(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder, { recursive: true })).sort((a, b) =>
      a.localeCompare(b, 'vi', { numeric: true }),
    );
    return names
      .filter(
        (name) => rosterEndings.test(name) && !name.split(/[\\/]/).some((part) => notRosters.test(part)),
      )
      .map((name) => join(folder, name));
  } catch (error) {
    throw new FailureError({ kind: 'file-no-permission', path: folder }, { cause: error });
  }
}
