import { fold } from '../../text/fold';
import { formatCount, formatShare } from '../../text/numbers';
import type { UnitMap } from '../../map/unit-map';
import { tooltip } from '../bar-layers';
import type { ChartFrame } from '../chart';
import type { ChartKind } from '../chart-kind';
import { chartWords } from '../chart-words';
import { chartColours } from '../colours';
import { figureLabel } from '../figure-label';
import { hatching } from '../hatching';
import { hatchStep, mapLegend, pixel } from '../map-legend';
import { isCrossed, type Plot, type PlotLine } from '../plot';
import { amountOf, plotChart, plotMark } from '../plot-drawing';
import { mixed, ramp, textOn } from '../series-colours';
import { textWidth } from '../text-width';
import { valueClasses, type ValueClass } from '../value-classes';

/** A map of a page of a report is no taller than this by itself. */
const tallest = 640;
const padding = 24;
/** What title and notes take above the drawing of a picture. */
const titleRoom = 110;
const labelSize = 11;
const lineHeight = 13;

/** Units as areas of the user's own boundaries: the darker, the more. */
export const map: ChartKind = {
  id: 'map',
  label: { vi: 'Bản đồ', en: 'Map' },
  fitsItsPlace: true,
  suits: (plot) => (lineOfUnit(plot) === null ? 0 : isCrossed(plot) ? 0.2 : 0.5),
  draw: (table, frame) => {
    const lineOf = lineOfUnit(table);
    // One figure an area: that of all columns together.
    const plot = { ...table, title: table.rowsTitle };
    if (!frame.map || lineOf === null) return plotChart(plot, frame, withoutBoundaries(frame));
    return plotChart(
      plot,
      frame,
      drawing(plot, frame, frame.map, lineOf),
      notes(plot, frame, frame.map, lineOf),
    );
  },
};

type LineOf = (unit: string) => PlotLine | null;

/** Whose figure a unit shows: its own, or that of the group that it is in. Null: the rows are no units. */
function lineOfUnit({ rows }: Plot): LineOf | null {
  const [dimension, inner] = rows.dimensions;
  if (dimension === undefined || inner !== undefined) return null;
  const lines = new Map(
    rows.lines
      .filter(({ isMissing, isOthers }) => !isMissing && !isOthers)
      .map((line) => [line.category, line]),
  );
  if (dimension.id === 'unit') return (unit) => lines.get(unit) ?? null;
  const { source } = dimension;
  if (!('groupsOf' in source) || source.groupsOf !== 'unit') return null;
  const groups = new Map(source.groups.flatMap(({ id, values }) => values.map((unit) => [fold(unit), id])));
  return (unit) => lines.get(groups.get(fold(unit)) ?? source.rest) ?? null;
}

function drawing(plot: Plot, frame: ChartFrame, { areas, ...size }: UnitMap, lineOf: LineOf): object {
  const { language } = frame;
  const colours = chartColours(frame);
  const look = ramp[frame.dark ? 'dark' : (frame.print?.palette ?? 'default')];
  const width = frame.width - padding;
  const drawn = areas.map((area) => {
    const line = area.unit === null ? null : lineOf(area.unit);
    const cell = line && plot.cell(line, plot.everybody);
    const hasFigure =
      cell !== null && !cell.isHidden && (plot.isIndicator ? cell.value !== null : cell.people > 0);
    return { area, line, cell, amount: hasFigure ? rounded(amountOf(cell, plot), plot) : null };
  });
  const classes = valueClasses(drawn.flatMap(({ amount }) => amount ?? []));
  const fillOf = (at: number): string =>
    classes.length === 1 ? colours.main : mixed(look[0], look[1], at / (classes.length - 1));
  const missing = drawn.filter(({ amount }) => amount === null).length;
  const key = mapLegend(
    plot.measure,
    [
      ...classes.map((each, at) => ({ label: classLabel(each, plot, frame), fill: fillOf(at) })),
      ...(missing > 0
        ? [{ label: `${chartWords.noFigure[language]} ${countOf(missing, 'areasAlone', frame)}`, fill: null }]
        : []),
    ],
    width,
    frame,
  );
  const legend = frame.print?.legend === 'none' ? { layers: [], height: 0 } : key;
  const natural = Math.min(tallest, Math.round((width * size.height) / size.width));
  const height =
    frame.height === undefined
      ? natural
      : Math.max(frame.height - legend.height - padding - (frame.print ? titleRoom : 0), 160);
  const scale = Math.min(width / size.width, height / size.height);
  const left = (width - size.width * scale) / 2;
  const top = legend.height + (height - size.height * scale) / 2;
  const place = ([x = 0, y = 0]: readonly number[]): number[] => [
    Math.round((left + x * scale) * 10) / 10,
    Math.round((top + y * scale) * 10) / 10,
  ];
  const shapes = drawn.map(({ area, line, cell, amount }) => {
    const at = classes.findLastIndex(({ least }) => amount !== null && amount >= least);
    const fill = at < 0 ? colours.missing : fillOf(at);
    const polygons = area.polygons.map((polygon) => polygon.map((ring) => ring.map(place)));
    const mark = line && plotMark(plot, line, plot.everybody, { fill, outline: '', text: '' }, language);
    const name =
      line !== null && line.label !== area.label && line.category !== area.unit
        ? `${area.label} (${line.label})`
        : area.label;
    const figure = cell === null ? chartWords.notInRoster[language] : figureLabel(cell, plot, language);
    return {
      dimension: null,
      value: null,
      ...mark,
      fill,
      tip: mark === null ? `${name}: ${figure}` : mark.tip.replace(/^[^:]*/, name),
      polygons,
      middle: place(area.at),
      room: area.room * scale,
      texts: cell === null || amount === null ? [] : areaTexts(area.label, amount, plot, frame),
    };
  });
  const labels = shapes.flatMap(({ polygons: _polygons, texts, middle, room, ...shape }) => {
    const fitting = texts.find((lines) => fits(lines, room));
    return fitting === undefined
      ? []
      : [
          {
            ...shape,
            x: middle[0],
            y: (middle[1] ?? 0) - ((fitting.length - 1) * lineHeight) / 2,
            lines: fitting.join('\n'),
            textFill: textOn(shape.fill),
          },
        ];
  });
  const strokes = shapes
    .filter(({ fill }) => fill === colours.missing)
    .map(({ polygons }) => ({
      type: 'Feature',
      geometry: {
        type: 'MultiLineString',
        coordinates: polygons.flatMap((polygon) => hatching(polygon, hatchStep)),
      },
    }));
  return {
    width,
    height: legend.height + height,
    autosize: { type: 'pad' },
    projection: { type: 'identity', scale: 1, translate: [0, 0] },
    layer: [
      {
        data: {
          values: shapes.map(({ polygons, middle: _middle, room: _room, texts: _texts, ...shape }) => ({
            ...shape,
            type: 'Feature',
            geometry: { type: 'MultiPolygon', coordinates: polygons },
          })),
        },
        mark: { type: 'geoshape', cursor: 'pointer', stroke: colours.ground, strokeWidth: 1 },
        encoding: { fill: { field: 'fill', type: 'nominal', scale: null }, tooltip },
      },
      {
        data: { values: strokes },
        mark: { type: 'geoshape', filled: false, stroke: colours.line, strokeWidth: 0.7, opacity: 0.8 },
      },
      {
        // Borders once more: those of areas without a figure would be white on white. What lies on top takes the clicks.
        data: {
          values: shapes.map(({ polygons, middle: _middle, room: _room, texts: _texts, ...shape }) => ({
            ...shape,
            type: 'Feature',
            geometry: { type: 'MultiLineString', coordinates: polygons.flat() },
          })),
        },
        mark: {
          type: 'geoshape',
          filled: false,
          cursor: 'pointer',
          stroke: colours.line,
          strokeWidth: 0.6,
        },
        encoding: { tooltip },
      },
      {
        data: { values: labels },
        mark: {
          type: 'text',
          fontSize: labelSize,
          lineHeight,
          baseline: 'middle',
          lineBreak: '\n',
          cursor: 'pointer',
        },
        encoding: {
          x: pixel('x'),
          y: pixel('y'),
          text: { field: 'lines', type: 'nominal' },
          color: { field: 'textFill', type: 'nominal', scale: null },
          tooltip,
        },
      },
      ...legend.layers,
    ],
  };
}

/** What is written as the same figure is the same figure: shares in tenths of a percent. */
function rounded(amount: number, { isIndicator }: Plot): number {
  return isIndicator ? Math.round(amount * 1000) / 1000 : amount;
}

function figureText(amount: number, { isIndicator }: Plot, { language }: ChartFrame): string {
  return isIndicator ? formatShare(amount, language) : formatCount(amount, language);
}

function classLabel({ least, most, areas }: ValueClass, plot: Plot, frame: ChartFrame): string {
  const from = figureText(least, plot, frame);
  const range = least === most ? from : `${from} – ${figureText(most, plot, frame)}`;
  return `${range} ${countOf(areas, 'areas', frame)}`;
}

/** So many units are named on a page. */
const fewUnits = 5;

function countOf(areas: number, word: 'areas' | 'areasAlone', { language }: ChartFrame): string {
  return `(${formatCount(areas, language)} ${chartWords[word][language]})`;
}

/** The name above its figure where there is room, else the figure. */
function areaTexts(label: string, amount: number, plot: Plot, frame: ChartFrame): string[][] {
  const figure = figureText(amount, plot, frame);
  const words = label.split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    [label, figure],
    [words.slice(0, half).join(' '), words.slice(half).join(' '), figure].filter((line) => line !== ''),
    [figure],
  ];
}

/** Whether the lines stand within a circle. */
function fits(lines: readonly string[], room: number): boolean {
  const wide = Math.max(...lines.map((line) => textWidth(line, labelSize))) / 2;
  return Math.hypot(wide, (lines.length * lineHeight) / 2) <= room * 1.08;
}

/** Units with people that the map does not show, by name: a few of many on the page, all on a picture that is taken along. */
function notes(plot: Plot, frame: ChartFrame, { unitsWithout }: UnitMap, lineOf: LineOf): string[] {
  const { language } = frame;
  const together = isCrossed(plot) ? [chartWords.columnsTogether[language]] : [];
  const overall =
    plot.isIndicator && plot.overall.value !== null
      ? [...together, `${chartWords.overall[language]} ${figureLabel(plot.overall, plot, language)}`]
      : together;
  const absent = unitsWithout.filter((unit) => lineOf(unit) !== null);
  if (absent.length === 0) return overall;
  if (absent.length <= fewUnits) return [...overall, `${chartWords.notOnMap[language]} ${absent.join(', ')}`];
  const named = frame.print ? absent : absent.slice(0, fewUnits);
  const rest = absent.length - named.length;
  const more = rest > 0 ? ` ${chartWords.andMore[language]} ${formatCount(rest, language)}` : '';
  const count = `${formatCount(absent.length, language)} ${chartWords.areas[language]}`;
  return [...overall, `${chartWords.notOnMap[language]} ${count} (${named.join(', ')}${more})`];
}

function withoutBoundaries(frame: ChartFrame): object {
  return {
    width: frame.width - padding,
    height: 120,
    data: { values: [{ text: chartWords.noBoundaries[frame.language] }] },
    mark: { type: 'text', align: 'left', color: chartColours(frame).quietText },
    encoding: { x: { value: 0 }, text: { field: 'text', type: 'nominal' } },
  };
}
