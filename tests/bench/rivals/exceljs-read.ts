import ExcelJS from 'exceljs';
import { reportSample } from '../report-sample';

const [file = ''] = process.argv.slice(2);
await reportSample('import', () => new ExcelJS.Workbook().xlsx.readFile(file));
