import { chartKindIds, type ChartKindId } from '../../shared/charts/chart-kind';
import { legendPlaces, paletteIds, type ChartPrint } from '../../shared/charts/print/chart-print';
import { fontEmbeddings } from '../../shared/charts/print/picture';
import { pictureSize, pictureSizeIds } from '../../shared/charts/print/picture-sizes';
import type { PrintOptions } from '../../shared/charts/print/print-chart';
import type { PictureFile } from '../engine/publish/picture/write-picture';
import { UsageError } from './usage-error';

/** Options of `chart`, as `parseArgs` wants them. */
export const pictureOptions = {
  kind: { type: 'string' },
  size: { type: 'string' },
  palette: { type: 'string' },
  legend: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  source: { type: 'string' },
  'font-size': { type: 'string' },
  fonts: { type: 'string' },
  scale: { type: 'string' },
  transparent: { type: 'boolean' },
} as const;

type Given = { readonly [Name in keyof typeof pictureOptions]?: string | boolean | undefined };

/** What was asked about the picture of a chart. */
export interface PictureChoice {
  /** Null: the chart that suits the table best. */
  readonly kind: ChartKindId | null;
  /** Of a trend: the first and the last snapshot alone. */
  readonly isSlope: boolean;
  readonly print: ChartPrint & Pick<PrintOptions, 'size' | 'fontPoints' | 'background'>;
  /** Null: the names of the files. */
  readonly source: string | null;
  readonly file: PictureFile;
}

export function parsePicture(given: Given): PictureChoice {
  const text = (name: keyof Given): string | null => {
    const value = given[name];
    return typeof value === 'string' ? value.normalize('NFC') : null;
  };
  const kind = oneOf('--kind', [...chartKindIds, 'slope'] as const, text('kind'));
  const size = oneOf('--size', pictureSizeIds, text('size')) ?? 'screen';
  return {
    kind: kind === 'slope' ? null : kind,
    isSlope: kind === 'slope',
    source: text('source'),
    print: {
      title: text('title'),
      subtitle: text('subtitle'),
      legend: oneOf('--legend', legendPlaces, text('legend')) ?? 'top',
      palette: oneOf('--palette', paletteIds, text('palette')) ?? 'default',
      size,
      fontPoints: number('--font-size', text('font-size'), 5, 40) ?? pictureSize(size).fontPoints,
      background: given.transparent === true ? 'transparent' : 'white',
    },
    file: {
      scale: number('--scale', text('scale'), 1, 4) ?? 2,
      fonts: oneOf('--fonts', fontEmbeddings, text('fonts')) ?? 'subset',
    },
  };
}

function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  text: string | null,
): Name | null {
  if (text === null) return null;
  const name = names.find((each) => each === text);
  if (name === undefined)
    throw new UsageError(
      `${option}: ${names.join(' | ')}, không phải “${text}”`,
      `${option}: ${names.join(' | ')}, not “${text}”`,
    );
  return name;
}

function number(option: string, text: string | null, least: number, most: number): number | null {
  if (text === null) return null;
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new UsageError(
    `${option}: cần số từ ${least} đến ${most}, không phải “${text}”`,
    `${option}: a number from ${least} to ${most} is needed, not “${text}”`,
  );
}
