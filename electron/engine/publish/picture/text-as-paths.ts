import type { Font } from 'fontkit';
import { fontWeight, openFont } from './fonts';
import { unescapeXml } from './xml-text';

/**
 * Draws text as outlines. The PDF writer drops marks that the font sets as glyphs of their own (the dot of ị, ọ, ụ), and
 * Word knows no fonts inside pictures.
 */
export function textAsPaths(svg: string): string {
  return svg.replace(/<text([^>]*)>([\s\S]*?)<\/text>/g, (_match, attributes: string, content: string) => {
    const value = (name: string): string | undefined =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = parseFloat(value('font-size') ?? '11');
    const font = openFont(fontWeight(value('font-weight')));
    const lines = content.includes('<tspan')
      ? [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)]
      : [['', '', content]];
    let down = 0;
    const paths = lines.map(([, span = '', line = '']) => {
      down += parseFloat(/dy="([^"]*)"/.exec(span)?.[1] ?? '0');
      return outline(font, unescapeXml(line), size, value('text-anchor') ?? 'start', down);
    });
    const opacity = value('opacity') ?? '1';
    const place = value('transform') ?? `translate(${value('x') ?? '0'},${value('y') ?? '0'})`;
    return `<g transform="${place}" fill="${value('fill') ?? '#000'}" opacity="${opacity}">${paths.join('')}</g>`;
  });
}

function outline(font: Font, line: string, size: number, anchor: string, down: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(line);
  let x = anchor === 'middle' ? -advanceWidth / 2 : anchor === 'end' ? -advanceWidth : 0;
  const shapes = glyphs.map((glyph, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    const shape = `<path transform="translate(${x + xOffset},${yOffset})" d="${glyph.path.toSVG()}"/>`;
    x += xAdvance;
    return shape;
  });
  return `<g transform="translate(0,${down}) scale(${scale},${-scale})">${shapes.join('')}</g>`;
}
