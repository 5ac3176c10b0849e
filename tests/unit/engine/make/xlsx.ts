import { zipOf } from './zip';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Workbook {
  /** Per sheet: its name, its XML between `<worksheet>` and `</worksheet>`, and its state. */
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  /** What stands inside `<sst>`, `<styleSheet>` and the attributes of `<workbookPr>`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
}

/** A workbook of the parts that ECMA-376 asks for, from hand-written XML. */
export function xlsxOf({ sheets, strings, styles, properties }: Workbook): Buffer {
  return zipOf(membersOf({ sheets, strings, styles, properties }));
}

export function membersOf({
  sheets,
  strings,
  styles,
  properties,
}: {
  readonly [Name in keyof Workbook]: Workbook[Name] | undefined;
} & Pick<Workbook, 'sheets'>): Record<string, string> {
  const members: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRelationship}"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${relationship}"><workbookPr ${properties ?? ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationship}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relationship}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  if (strings !== undefined) members['xl/sharedStrings.xml'] = `<sst xmlns="${spreadsheet}">${strings}</sst>`;
  if (styles !== undefined)
    members['xl/styles.xml'] = `<styleSheet xmlns="${spreadsheet}">${styles}</styleSheet>`;
  sheets.forEach(({ xml }, index) => {
    members[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${spreadsheet}">${xml}</worksheet>`;
  });
  return members;
}
