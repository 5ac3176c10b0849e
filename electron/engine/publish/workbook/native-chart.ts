import { escapeXml } from '../picture/xml-text';

/** A column of figures with the cells that it stands in. */
export interface ChartSeries {
  readonly name: string;
  /** Cell of its name: `$C$5`. */
  readonly nameCell: string;
  /** Cells of its figures: `$C$7:$C$12`. */
  readonly cells: string;
  /** The sheet of its figures, where it is not the one of the chart. */
  readonly sheet?: string;
  /** Null: not told or not known. */
  readonly values: readonly (number | null)[];
  /** `#0b6a70` */
  readonly colour: string;
}

/** A chart of Excel's own, linked to the cells of a sheet. */
export interface NativeChart {
  /** `pyramid`: two series, the first to the left, the first category at the bottom. */
  readonly kind: 'bars' | 'stacked' | 'full' | 'line' | 'pyramid';
  readonly title: string;
  readonly sheet: string;
  readonly categoryCells: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly isShare: boolean;
  /** Of its figures, where it is not that of shares or counts: `#,##0.0`. */
  readonly format?: string;
}

/**
 * The chart part (`xl/charts/chartN.xml`) after ECMA-376 Part 1, 21.2: a bar or line chart with cached values, so that
 * programs that do not calculate show it too. Categories of bars run down the page as in the table.
 */
export function chartXml(chart: NativeChart): string {
  const isLine = chart.kind === 'line';
  const series = chart.series.map((each, at) => seriesXml(each, at, chart)).join('');
  const isOverlapping = chart.kind !== 'bars';
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${labelsXml(chart)}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
    : `<c:barChart><c:barDir val="bar"/><c:grouping val="${groupingOf(chart.kind)}"/><c:varyColors val="0"/>${series}${labelsXml(chart)}<c:gapWidth val="${chart.kind === 'pyramid' ? 20 : 50}"/>${isOverlapping ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(1000)}</c:legend>`
      : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>${legend}`,
    `<c:plotVisOnly val="${chart.kind === 'pyramid' ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('');
}

function groupingOf(kind: NativeChart['kind']): 'clustered' | 'stacked' | 'percentStacked' {
  return kind === 'stacked' ? 'stacked' : kind === 'full' ? 'percentStacked' : 'clustered';
}

/** The left side of a pyramid is below nought; nobody is to see the sign. */
function formatOf({ kind, isShare, format: own }: NativeChart, share: '0%' | '0.0%'): string {
  const format = own ?? (isShare ? share : '#,##0');
  return kind === 'pyramid' ? `${format};${format}` : format;
}

function seriesXml(series: ChartSeries, at: number, chart: NativeChart): string {
  const { sheet, categoryCells, categories, kind } = chart;
  const colour = series.colour.replace('#', '').toUpperCase();
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const isLine = kind === 'line';
  const look = isLine
    ? `<c:spPr><a:ln w="25400">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`
    : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const strings = points(categories.map((text) => escapeXml(text)));
  const numbers = points(series.values.map((value) => (value === null ? null : String(value))));
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx><c:strRef><c:f>${reference(sheet, series.nameCell)}</c:f><c:strCache>${points([escapeXml(series.name)])}</c:strCache></c:strRef></c:tx>`,
    look,
    `<c:cat><c:strRef><c:f>${reference(sheet, categoryCells)}</c:f><c:strCache>${strings}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(series.sheet ?? sheet, series.cells)}</c:f><c:numCache><c:formatCode>${formatOf(chart, '0.0%')}</c:formatCode>${numbers}</c:numCache></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/></c:ser>' : '</c:ser>',
  ].join('');
}

function points(values: readonly (string | null)[]): string {
  const each = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}

function reference(sheet: string, cells: string): string {
  return escapeXml(`'${sheet.replaceAll("'", "''")}'!${cells}`);
}

/** Figures on the marks, as long as they do not hide each other. */
function labelsXml(chart: NativeChart): string {
  const { series, categories, kind } = chart;
  const isShown = kind !== 'line' && series.length * categories.length <= 60;
  const format = `<c:numFmt formatCode="${formatOf(chart, '0.0%')}" sourceLinked="0"/>`;
  return `<c:dLbls>${isShown ? format : ''}${isShown ? textXml(900, 'txPr') : ''}<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function textXml(size: number, name = 'txPr'): string {
  return `<c:${name}><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:${name}>`;
}

const gridXml =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E6E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function categoryAxisXml({ kind }: NativeChart): string {
  const place = kind === 'line' ? 'b' : 'l';
  // The youngest stand at the foot of a pyramid.
  const direction = kind === 'line' || kind === 'pyramid' ? 'minMax' : 'maxMin';
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(1000)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxisXml(chart: NativeChart): string {
  const { kind } = chart;
  const isLine = kind === 'line';
  const format = kind === 'full' ? '0%' : formatOf(chart, '0%');
  // Bars begin at zero, and with the first category on top the axis of the figures stands below the last one.
  const from = kind === 'pyramid' ? '' : '<c:min val="0"/>';
  const crosses = isLine || kind === 'pyramid' ? 'autoZero' : 'max';
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${from}</c:scaling><c:delete val="0"/><c:axPos val="${isLine ? 'l' : 'b'}"/>${gridXml}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(1000)}<c:crossAx val="1"/><c:crosses val="${crosses}"/></c:valAx>`;
}
