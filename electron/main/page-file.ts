import { resolve, sep } from 'node:path';

/** The file of the built page that an address names; null for anything outside its folder. */
export function pageFile(folder: string, address: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\') || name.includes(':')) return null;
  const root = resolve(folder);
  const path = resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  return path.startsWith(root + sep) ? path : null;
}
