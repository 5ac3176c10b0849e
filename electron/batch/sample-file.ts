import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the synthetic province, which the word `sample` stands for: beside the sources, or beside the packaged archive. */
export function sampleFile(name: string): string {
  const [beside, packaged] = ['../../sample-data', '../../../sample-data'].map((folder) =>
    fileURLToPath(new URL(`${folder}/${name}`, import.meta.url)),
  ) as [string, string];
  return existsSync(beside) ? beside : packaged;
}

/** The roster among them. */
export const sampleRoster = (): string => sampleFile('tinh-mau.xlsx');
