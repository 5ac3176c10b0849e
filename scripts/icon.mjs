import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { projectFolder } from './project-folder.mjs';

/** `npm run icon`: draws `electron/packaging/icon.png`, from which the installers take theirs. */
const folder = join(projectFolder, 'electron', 'packaging');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
writeFileSync(
  join(folder, 'icon.png'),
  new Resvg(drawing, { fitTo: { mode: 'width', value: 1024 } }).render().asPng(),
);
