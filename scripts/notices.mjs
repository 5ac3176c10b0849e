import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';

const isLicence = (name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name);

function textsOf(folder) {
  return readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/** Every package that is shipped, from the lockfile, with its licence texts as they stand in the package. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path.startsWith('node_modules/') && !dev && !devOptional)
    .flatMap(([path, { version, optional }]) => {
      const folder = join(projectFolder, path);
      try {
        const { name, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return [
          {
            name,
            version,
            licence: licenceName(license),
            author: authorName(author),
            texts: textsOf(folder),
          },
        ];
      } catch (error) {
        // The binaries of other systems are not installed here.
        if (optional) return [];
        throw error;
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const licenceName = (license) => (typeof license === 'object' ? license?.type : license) ?? 'UNKNOWN';
const authorName = (author) => (typeof author === 'object' ? author?.name : author) ?? '';

/** The notices that the licences ask for, as one text. */
export function noticesText(packages) {
  const head = 'Phần mềm Biên Chế dùng các thành phần sau đây. · Biên Chế uses the following components.\n';
  const entries = packages.map(({ name, version, licence, author, texts }) =>
    [`${name} ${version} — ${licence}${author ? ` — ${author}` : ''}`, ...texts].join('\n\n'),
  );
  return `${[head, ...entries].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
