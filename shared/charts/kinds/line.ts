import { amountAxis } from '../amount-axis';
import { tooltip } from '../bar-layers';
import { nameLines } from '../category-axis';
import type { ChartKind } from '../chart-kind';
import { chartWords, peopleUnit } from '../chart-words';
import { chartColours } from '../colours';
import { isProgressing } from '../dimension-order';
import { countLabel } from '../figure-label';
import { isCrossed } from '../plot';
import { plotChart, plotMark, seriesLegend } from '../plot-drawing';
import { lineColours, mostSeries } from '../series-colours';
import { textWidth } from '../text-width';

const mostPoints = 40;
const plotHeight = 260;
const lineHeight = 14;
const betweenNames = 6;

/** A line over categories that follow each other: bands of age or years, levels. */
export const line: ChartKind = {
  id: 'line',
  label: { vi: 'Đường', en: 'Line' },
  suits: ({ rows, series }) => {
    const [dimension, second] = rows.dimensions;
    if (!dimension || second || rows.lines.length < 3 || rows.lines.length > mostPoints) return 0;
    if (!isProgressing(dimension) || series.lines.length > mostSeries) return 0;
    return 1.5;
  },
  draw: (plot, frame) => {
    const { language } = frame;
    const colours = chartColours(frame);
    const isSeveral = isCrossed(plot);
    const scale = isSeveral
      ? lineColours(plot.series, frame)
      : [{ fill: colours.main, outline: colours.main, text: colours.text }];
    const legend = seriesLegend(plot, scale, frame);
    // What is not recorded has no place on the way from less to more.
    const rows = plot.rows.lines.filter(({ isMissing, isOthers }) => !isMissing && !isOthers);
    const step = (frame.width - 90) / Math.max(rows.length, 1);
    // Names stand on end where a column is narrower than one of their words.
    const isUpright = rows.every(({ label }) =>
      label.split(' ').every((word) => textWidth(word) <= step - betweenNames),
    );
    const names = rows.map(({ label }, at) =>
      isUpright ? `${at}|${nameLines(label, step - betweenNames).join('\n')}` : `${at}|${label}`,
    );
    const below = isUpright
      ? Math.max(1, ...names.map((name) => name.split('\n').length)) * lineHeight
      : Math.max(0, ...rows.map(({ label }) => textWidth(label)));
    const values = rows.flatMap((row, at) =>
      plot.series.lines.flatMap((series, which) => {
        const colour = scale[which];
        const cell = plot.cell(row, series);
        if (!colour || (plot.isIndicator && cell.value === null && !cell.isHidden)) return [];
        const mark = plotMark(plot, row, series, colour, language);
        // Where a figure is not told the line is interrupted.
        return [{ ...mark, ...(cell.isHidden && { amount: null }), name: names[at], at: which }];
      }),
    );
    const longest = Math.max(plot.isIndicator ? 0.01 : 1, ...values.map(({ amount }) => amount ?? 0));
    const amounts = amountAxis({
      title: plot.isIndicator ? chartWords.share[language] : chartWords.people[language],
      longest,
      end: longest * 1.12,
      format: plot.isIndicator ? '.0%' : ',d',
      rows: 0,
    });
    const place = {
      x: {
        field: 'name',
        type: 'nominal',
        title: null,
        scale: { domain: names, type: 'point', padding: 0.5 },
        axis: {
          labelExpr: "split(slice(datum.label, indexof(datum.label, '|') + 1), '\\n')",
          labelLimit: 0,
          labelOverlap: false,
          labelLineHeight: lineHeight,
          ...(isUpright
            ? { labelAngle: 0 }
            : { labelAngle: -90, labelAlign: 'right', labelBaseline: 'middle' }),
        },
      },
      y: { ...amounts, axis: { ...(amounts as { axis: object }).axis, grid: true, domain: false } },
      color: isSeveral ? legend.color : { value: colours.main },
    };
    const notes = plot.rows.lines
      .filter((row) => !rows.includes(row))
      .map(
        ({ label, total }) =>
          `${chartWords.notInLine[language]} ${label} (${countLabel(total, language)} ${peopleUnit(total.isHidden ? 0 : total.people, language)})`,
      );
    return plotChart(
      plot,
      frame,
      {
        width: frame.width,
        height: frame.height ?? plotHeight + below + (isSeveral ? legend.height : 0),
        autosize: { type: 'fit', contains: 'padding' },
        data: { values },
        encoding: place,
        layer: [
          { mark: { type: 'line', strokeWidth: 2 } },
          {
            mark: { type: 'point', filled: true, size: 60, opacity: 1, cursor: 'pointer' },
            encoding: { tooltip },
          },
          ...(isSeveral
            ? []
            : [
                {
                  mark: { type: 'text', dy: -11, fontSize: 11 },
                  encoding: {
                    text: { field: 'label', type: 'nominal' },
                    color: { value: colours.text },
                  },
                },
              ]),
        ],
      },
      notes,
    );
  },
};
