import type { ChartPrint, PaletteId } from './print/chart-print';

/** What colours depend on. */
export interface ColourFrame {
  readonly dark: boolean;
  readonly print?: Pick<ChartPrint, 'palette'>;
}

/**
 * Few colours, apart in lightness as well as in hue: they stay apart for colour-blind readers and on a photocopy.
 * Contrast with the ground is at least 3:1 for every fill that carries meaning alone.
 */
export interface ChartColours {
  readonly ground: string;
  readonly text: string;
  readonly quietText: string;
  readonly line: string;
  readonly grid: string;
  /** The one series of most charts, and the darker of two. */
  readonly main: string;
  /** The lighter of two series. */
  readonly second: string;
  /** Not recorded: hollow, so that it never looks like a finding. */
  readonly missing: string;
  /** Very little of `main`. */
  readonly tint: string;
}

const light: ChartColours = {
  ground: '#ffffff',
  text: '#242424',
  quietText: '#545454',
  line: '#8a8a8a',
  grid: '#e6e6e6',
  main: '#0b6a70',
  second: '#e0a13a',
  missing: '#ffffff',
  tint: '#e8f3f2',
};

const dark: ChartColours = {
  ground: '#292929',
  text: '#f5f5f5',
  quietText: '#c8c8c8',
  line: '#8f8f8f',
  grid: '#3d3d3d',
  main: '#4fb3b8',
  second: '#f3cf8e',
  missing: '#292929',
  tint: '#2b3c3e',
};

const ofPalette: Readonly<Record<PaletteId, ChartColours>> = {
  default: light,
  safe: { ...light, main: '#0072b2', second: '#e69f00', tint: '#e3eff7' },
  grey: { ...light, main: '#4d4d4d', second: '#b8b8b8', tint: '#f0f0f0' },
};

export function chartColours({ dark: isDark, print }: ColourFrame): ChartColours {
  return isDark ? dark : ofPalette[print?.palette ?? 'default'];
}
