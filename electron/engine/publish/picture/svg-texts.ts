import { SaxesParser } from 'saxes';
import { fontWeight, openFont, type FontWeight } from './fonts';

type Matrix = readonly [number, number, number, number, number, number];

/** One line of text of a picture, where it stands in it. */
export interface SvgLine {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  /** Of the drawing around it; the line begins at `x` on the base line `y`. */
  readonly matrix: Matrix;
  readonly x: number;
  readonly y: number;
}

const still: Matrix = [1, 0, 0, 1, 0, 0];

/** The texts of a drawing of Vega in their order: groups that are moved or turned, lines below each other. */
export function svgTexts(svg: string): SvgLine[] {
  const lines: SvgLine[] = [];
  const matrices: Matrix[] = [still];
  let of: Readonly<Record<string, string>> | null = null;
  let down = 0;
  let written = '';
  const end = (): void => {
    const text = written.replace(/\s+/gu, ' ').trim();
    written = '';
    if (of === null || text === '' || of.opacity === '0') return;
    const size = parseFloat(of['font-size'] ?? '11');
    const weight = fontWeight(of['font-weight']);
    const font = openFont(weight);
    const width = (font.layout(text).advanceWidth / font.unitsPerEm) * size;
    const before = { start: 0, middle: width / 2, end: width }[of['text-anchor'] ?? 'start'] ?? 0;
    const [x, y] = of.transform === undefined ? [Number(of.x ?? 0), Number(of.y ?? 0)] : [0, 0];
    lines.push({ text, size, weight, matrix: matrices.at(-1) ?? still, x: x - before, y: y + down });
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    matrices.push(times(matrices.at(-1) ?? still, matrixOf(attributes.transform ?? '')));
    if (name === 'text') {
      of = attributes;
      down = 0;
      written = '';
    }
    if (name === 'tspan') {
      end();
      down += parseFloat(attributes.dy ?? '0');
    }
  });
  parser.on('text', (text) => {
    if (of !== null) written += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text' || name === 'tspan') end();
    if (name === 'text') of = null;
    matrices.pop();
  });
  parser.write(svg).close();
  return lines;
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** `translate(10,20) rotate(-90)`, and what else drawings have. */
function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>((all, [, name, list = '']) => {
    const [first = 0, ...rest] = list.split(/[\s,]+/u).map(Number);
    return times(all, stepOf(name ?? '', first, rest));
  }, still);
}

function stepOf(name: string, first: number, [b, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, b ?? 0];
  if (name === 'scale') return [first, 0, 0, b ?? first, 0, 0];
  if (name === 'matrix') return [first, b ?? 0, c, d, e, f];
  if (name !== 'rotate') return still;
  const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
  const turned: Matrix = [cos, sin, -sin, cos, 0, 0];
  return b === undefined ? turned : times(times([1, 0, 0, 1, b, c], turned), [1, 0, 0, 1, -b, -c]);
}
