/** The last part of a path of Windows or of Unix. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** The folder a file lies in, as the path writes it. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.length - fileNameOf(path).length - 1, 0));
}
