import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartXml, type NativeChart } from './native-chart';

/** Cells that a chart covers, counted from 0. */
export interface ChartPlace {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const sheetPart = 'xl/worksheets/sheet1.xml';

/** Puts a chart on the first sheet of a workbook that has no drawing yet: exceljs, which wrote it, knows no charts. */
export function insertChart(workbook: Uint8Array, chart: NativeChart, place: ChartPlace): Uint8Array {
  const parts = unzipSync(workbook, { filter: ({ name }) => !name.endsWith('/') });
  const change = (name: string, how: (xml: string) => string): void => {
    const part = parts[name];
    if (!part) throw new Error(`The workbook has no part ${name}.`);
    parts[name] = strToU8(how(strFromU8(part)));
  };
  parts['xl/charts/chart1.xml'] = strToU8(chartXml(chart));
  parts['xl/drawings/drawing1.xml'] = strToU8(drawingXml(chart.title, place));
  parts['xl/drawings/_rels/drawing1.xml.rels'] = strToU8(relationsXml('chart', '../charts/chart1.xml'));
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(relationsXml('drawing', '../drawings/drawing1.xml'));
  change(sheetPart, (xml) =>
    xml.replace('</worksheet>', `<drawing xmlns:r="${relationships}" r:id="rId1"/></worksheet>`),
  );
  change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${chartType}"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawingType}"/></Types>`,
    ),
  );
  return zipSync(parts);
}

function relationsXml(type: 'chart' | 'drawing', target: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
}

function drawingXml(title: string, { column, row, columns, rows }: ChartPlace): string {
  const corner = (name: 'from' | 'to', across: number, down: number): string =>
    `<xdr:${name}><xdr:col>${across}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${down}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = title.replace(/[<>&"]/g, ' ');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`,
    `<xdr:twoCellAnchor>${corner('from', column, row)}${corner('to', column + columns, row + rows)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1" descr="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="rId1"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}
