import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';

interface Elements {
  /** Names of all elements. */
  readonly names: ReadonlySet<string>;
  /** Attributes as `name=value`. */
  readonly attributes: readonly string[];
}

/** Throws where the XML is not well-formed. */
function elementsOf(xml: string): Elements {
  const names = new Set<string>();
  const attributes: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    names.add(tag.name.toLowerCase());
    for (const [name, value] of Object.entries(tag.attributes)) attributes.push(`${name}=${value}`);
  });
  parser.write(xml).close();
  return { names, attributes };
}

/** What in a drawing would run, or be fetched. */
export function activeInSvg(svg: string): string[] {
  const { names, attributes } = elementsOf(svg);
  return [
    ...['script', 'foreignobject', 'iframe', 'image', 'img', 'a', 'use'].filter((name) => names.has(name)),
    ...attributes.filter((each) => /^on|(?:^|:)href=(?!#|data:)|javascript:/i.test(each)),
  ];
}

/** What in a Word document or a workbook would run, be fetched or be computed; every part must be well-formed. */
export function activeInOffice(path: string): string[] {
  return Object.entries(unzipSync(readFileSync(path))).flatMap(([part, bytes]) => {
    if (!/\.(xml|rels|vml)$/.test(part)) return [];
    const { names, attributes } = elementsOf(strFromU8(bytes));
    return [
      ...['script', 'img', 'hyperlink', 'ddelink', 'oleobject', 'externallink', 'w:object']
        .filter((name) => names.has(name))
        .map((name) => `${part}: ${name}`),
      ...attributes
        .filter((each) => /^TargetMode=External|vbaProject|oleObject/i.test(each))
        .map((each) => `${part}: ${each}`),
    ];
  });
}

/** Formulas of a workbook that a text of ours stands in. */
export async function formulasWith(path: string, text: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const found: string[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && (cell.formula.includes(text) || /cmd\||hyperlink/i.test(cell.formula)))
          found.push(`${sheet.name}!${cell.address} ${cell.formula}`);
      }),
    );
  return found;
}

/** Cells of a CSV that Excel would compute. */
export function formulasOfCsv(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text);
  return data.flat().filter((cell) => /^[\s]*[=+\-@]/.test(cell) && !/^-?[\d.,\s%]+$/.test(cell));
}
