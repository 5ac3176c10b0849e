import { expect, test } from 'vitest';
import { chartColours } from '../../../shared/charts/colours';
import { politicalTheory } from '../../../shared/charts/political-theory';
import { frame } from './chart-frame';
import { drawSvg } from './draw-svg';

/** Relative luminance, as WCAG reckons it. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([true, false])('colours stay apart on a photocopy and texts can be read (dark: %s)', (isDark) => {
  const colours = chartColours({ dark: isDark });
  expect(contrast(colours.text, colours.ground)).toBeGreaterThan(7);
  expect(contrast(colours.quietText, colours.ground)).toBeGreaterThan(4.5);
  expect(contrast(colours.main, colours.ground)).toBeGreaterThan(3);
  expect(contrast(colours.line, colours.ground)).toBeGreaterThan(3);
  expect(contrast(colours.main, colours.second)).toBeGreaterThan(1.6);
});

test('the picture speaks English when asked, with English numbers', async () => {
  const chart = politicalTheory([{ value: 'intermediate', people: 1437 }], { ...frame, language: 'en' });
  expect(chart.subtitle[0]).toBe('Tỉnh mẫu · 2,593 people · as of 31 Dec 2024');
  const svg = await drawSvg(chart);
  expect(svg).toContain('1,437 (55.4%)');
  expect(svg).toContain('>1,000<');
});

test('a filter stands in the subtitle', () => {
  const chart = politicalTheory([{ value: 'none', people: 1 }], {
    ...frame,
    filter: 'Giới tính: Nữ',
    people: 817,
  });
  expect(chart.subtitle[0]).toBe('Tỉnh mẫu · Giới tính: Nữ · 817 người · tính đến ngày 31/12/2024');
});

test('long titles and subtitles break into lines that fit', () => {
  const chart = politicalTheory([{ value: 'none', people: 1 }], {
    ...frame,
    width: 300,
    filter: 'Đơn vị: Ủy ban nhân dân xã Xuân Lao, Ủy ban nhân dân xã Mường Lạn',
  });
  const title = chart.spec.title as { subtitle: string[] };
  expect(title.subtitle.length).toBeGreaterThan(2);
});
