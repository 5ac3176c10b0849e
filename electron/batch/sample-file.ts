import { fileURLToPath } from 'node:url';

/** A file of the synthetic province, which the word `sample` stands for. */
export function sampleFile(name: string): string {
  return fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url));
}
