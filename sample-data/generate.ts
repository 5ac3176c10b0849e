import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createSampleFiles } from './sample-files';

for (const [name, bytes] of await createSampleFiles()) {
  const path = join(import.meta.dirname, name);
  await writeFile(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
