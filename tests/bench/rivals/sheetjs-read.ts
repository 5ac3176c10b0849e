import { readFile } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import { reportSample } from '../report-sample';

const [file = ''] = process.argv.slice(2);
await reportSample('import', async () => XLSX.read(await readFile(file), { dense: true }));
