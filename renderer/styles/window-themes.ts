import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** One calm teal. */
const teal: BrandVariants = {
  10: '#021516',
  20: '#062426',
  30: '#083538',
  40: '#084448',
  50: '#085357',
  60: '#085f64',
  70: '#09696e',
  80: '#0b7379',
  90: '#23868b',
  100: '#3d999e',
  110: '#57acb0',
  120: '#72bec2',
  130: '#8fcfd2',
  140: '#addfe1',
  150: '#cdeeef',
  160: '#e9f8f8',
};

const shared: Partial<Theme> = {
  fontFamilyBase: "'Segoe UI Variable Text', 'Segoe UI', 'Noto Sans', sans-serif",
  fontFamilyNumeric: "'Segoe UI Variable Text', 'Segoe UI', 'Noto Sans', sans-serif",
};

/** Smaller letters and lines, for small screens. */
const compact: Partial<Theme> = {
  fontSizeBase300: '13px',
  lineHeightBase300: '18px',
  fontSizeBase400: '15px',
  lineHeightBase400: '20px',
  spacingVerticalSNudge: '5px',
};

const colours: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: { ...createLightTheme(teal), ...shared },
  dark: {
    ...createDarkTheme(teal),
    ...shared,
    colorBrandForeground1: teal[120],
    colorBrandForeground2: teal[130],
    colorCompoundBrandForeground1: teal[120],
    colorBrandForegroundLink: teal[120],
    colorBrandForegroundLinkHover: teal[130],
  },
  contrast: { ...teamsHighContrastTheme, ...shared },
};

export function windowTheme(name: keyof typeof colours, isCompact: boolean): Theme {
  return isCompact ? { ...colours[name], ...compact } : colours[name];
}
