import { textWidth } from '../../../../shared/charts/text-width';
import { escapeXml } from './xml-text';

interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'end';
}

/** One line of text; `y` is its base line. */
export function svgText(
  text: string,
  x: number,
  y: number,
  { size, weight, fill, anchor }: TextLook,
): string {
  const end = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}px" font-weight="${weight}" font-family="Noto Sans, Segoe UI, sans-serif" fill="${fill}"${end}>${escapeXml(text)}</text>`;
}

/** The text as far as it has room, with an ellipsis where something is left out. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text.length;
  while (cut > 1 && textWidth(`${text.slice(0, cut)}…`, size) > width) cut -= 1;
  return `${text.slice(0, cut).trimEnd()}…`;
}
