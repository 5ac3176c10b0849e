import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../../../electron/engine/publish/picture/draw-picture';
import { embedFonts } from '../../../../../electron/engine/publish/picture/embed-fonts';
import { picturePdf } from '../../../../../electron/engine/publish/picture/picture-pdf';
import { picturePng } from '../../../../../electron/engine/publish/picture/picture-png';
import { renderSvg } from '../../../../../electron/engine/publish/picture/render-svg';
import { drawPlot } from '../../../../../shared/charts/chart-kinds';
import type { ChartSpec } from '../../../../../shared/charts/chart';
import { printChart, type PrintOptions } from '../../../../../shared/charts/print/print-chart';
import { frame } from '../../../charts/chart-frame';
import { breakdownOf, plotOf } from '../../../charts/plotted';

const options: PrintOptions = {
  title: 'Tỷ lệ “dưới 40 tuổi” & đã đào tạo <ngạch>',
  subtitle: null,
  legend: 'top',
  palette: 'default',
  size: 'half',
  fontPoints: 9,
  background: 'white',
  footer: ['Nguồn: xã Thượng Hữu.xlsx'],
};
const plot = plotOf(breakdownOf(['unit'], [], [[['Xã Mường Nhé – Ụ Ợ Ỡ'], [], 7]]));
const drawn = (change: Partial<PrintOptions> = {}) =>
  drawPicture(printChart((to) => drawPlot(plot, null, to), frame, { ...options, ...change }));

describe('SVG', () => {
  test('says its size on paper, has the lines below, and is well formed', async () => {
    const { svg, width, height } = await drawn();
    expect(svg).toContain(`width="${width}mm" height="${height}mm"`);
    expect(svg).toContain('Nguồn: xã Thượng Hữu.xlsx');
    expect(svg).toContain('&lt;ngạch&gt;');
    expect(width).toBeLessThanOrEqual(160);
    expect(height).toBeLessThanOrEqual(115);
  });

  test('the subset has a glyph for every letter that is drawn, and little else', async () => {
    const { svg } = await drawn();
    const embedded = await embedFonts(svg, 'subset');
    const [, data = ''] = /font-weight:400;src:url\(data:font\/ttf;base64,([^)]*)\)/.exec(embedded) ?? [];
    const font = fontkit.create(Buffer.from(data, 'base64')) as fontkit.Font;
    for (const letter of 'XãMườngNhé–ỤỢỠNguồn:ThượngHữu7') {
      expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
    }
    expect(font.hasGlyphForCodePoint('Ж'.codePointAt(0) ?? 0)).toBe(false);
    expect(data.length).toBeLessThan(60_000);
  });

  test('the whole font can write anything', async () => {
    const embedded = await embedFonts((await drawn()).svg, 'whole');
    expect(embedded.length).toBeGreaterThan(500_000);
  });

  test('outlines need no font at all', async () => {
    const outlined = await embedFonts((await drawn()).svg, 'outlines');
    expect(outlined).not.toMatch(/<text|font-face/);
    expect(outlined).toContain('<path');
  });

  test('a transparent ground has no rectangle behind the drawing', async () => {
    expect((await drawn()).svg).toContain('fill="#ffffff"/>');
    expect((await drawn({ background: 'transparent' })).svg).not.toMatch(
      /<rect[^>]*fill="(#ffffff|white)"\/>/,
    );
  });
});

describe('PNG', () => {
  test.each([1, 2, 3, 4])('%i times: so many pixels, and its size on paper', async (scale) => {
    const picture = await drawn();
    const png = picturePng(picture, scale);
    const pixels = (png.readUInt32BE(16) / 96 / scale) * 25.4;
    expect(Math.abs(pixels - picture.width)).toBeLessThan(0.5);
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    expect(png.readUInt32BE(41)).toBe(Math.round((96 * scale) / 0.0254));
    expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
  });
});

const hasReader = ['pdftotext', 'pdftoppm', 'pdffonts'].every(
  (name) => spawnSync(name, ['-v']).error === undefined,
);

test.skipIf(!hasReader)(
  'PDF: its words can be searched and copied letter by letter, in an embedded font',
  async () => {
    const text = 'Quốc Oai Phụ lục Thạc sĩ đại học Ngọc Ẩn ổn định ước ợ ỹ ẵ Ầ ị ọ ụ 57,5\u00a0%';
    const drawing = (at: string, words: string): string =>
      `<g transform="translate(20,10)"><text transform="${at}" text-anchor="start" font-size="12px">${words}</text></g>`;
    const svg = [
      '<svg xmlns="http://www.w3.org/2000/svg" width="150mm" height="60mm" viewBox="0 0 567 227">',
      drawing('translate(0,40)', text),
      '<g transform="translate(20,10)"><text font-weight="600" text-anchor="end" transform="translate(300,90)"><tspan>Trên</tspan><tspan x="0" dy="14">Dưới</tspan></text></g>',
      drawing('translate(0,200) rotate(-90)', 'Số người'),
      '<text x="3" y="220" opacity="0">Không ai thấy</text></svg>',
    ].join('');
    const picture = { svg, width: 150, height: 60, fontPoints: 9, description: 'Thử' };
    const path = join(mkdtempSync(join(tmpdir(), 'bien-che-pdf-')), 'chữ.pdf');
    writeFileSync(path, await picturePdf(picture));
    const read = (name: string, ...options: string[]): string =>
      execFileSync(name, [...options, path, ...(name === 'pdffonts' ? [] : ['-'])], { encoding: 'utf8' });
    const words = read('pdftotext', '-layout');
    const flat = words.replace(/\s+/gu, ' ');
    expect(flat).toContain(text.replace(/\s+/gu, ' '));
    expect(flat).toContain('Trên');
    expect(flat).toContain('Dưới');
    expect(read('pdftotext').replace(/\s+/gu, ' ')).toContain('Số người');
    expect(words).not.toContain('Không ai');
    expect(read('pdffonts')).toMatch(/NotoSans-Regular.*yes yes yes/);
    // Where a word is marked is where it is seen: its box covers the outlines of the line.
    const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Quốc</u.exec(
      read('pdftotext', '-bbox'),
    );
    const scale = ((150 / 25.4) * 72) / 567;
    expect(Number(box?.[1])).toBeCloseTo(20 * scale, 0);
    expect(Number(box?.[2])).toBeLessThan(50 * scale);
    expect(Number(box?.[4])).toBeGreaterThan(50 * scale);
  },
);

test('PDF: one page of the size of the picture, without any bitmap', async () => {
  const picture = await drawn();
  const pdf = (await picturePdf(picture)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const [, width = ''] = /MediaBox \[0 0 ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeCloseTo((picture.width / 25.4) * 72, 1);
  expect(pdf).not.toContain('/Subtype /Image');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a spec that wants data from elsewhere gets none', async () => {
  const spec = {
    data: { url: 'file:///etc/hostname', format: { type: 'csv' } },
    mark: 'text',
    encoding: { text: { field: 'x' } },
  } as unknown as ChartSpec;
  const svg = await renderSvg(spec);
  expect(svg).not.toContain('<text');
});
