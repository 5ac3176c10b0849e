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
};

export function chartColours(isDark: boolean): ChartColours {
  return isDark ? dark : light;
}
