import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { FontEmbedding } from '../../../../shared/charts/print/picture';
import { fontFiles, fontWeight, type FontWeight } from './fonts';
import { textAsPaths } from './text-as-paths';
import { unescapeXml } from './xml-text';

/** The picture shows its Vietnamese texts the same on a machine without the font. */
export async function embedFonts(svg: string, how: FontEmbedding): Promise<string> {
  if (how === 'outlines') return textAsPaths(svg);
  const letters = lettersOf(svg);
  const faces: string[] = [];
  for (const [weight, text] of letters) {
    const file = readFileSync(fontFiles[weight]);
    const font = how === 'whole' ? file : await subsetFont(file, text, { targetFormat: 'sfnt' });
    const data = font.toString('base64');
    faces.push(
      `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`,
    );
  }
  return svg.replace(/(<svg[^>]*>)/, `$1<defs><style>${faces.join('')}</style></defs>`);
}

/** What is written in each weight, composed and as it stands: either may be what a program asks the font for. */
function lettersOf(svg: string): Map<FontWeight, string> {
  const letters = new Map<FontWeight, string>();
  for (const [, attributes = '', content = ''] of svg.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)) {
    const weight = fontWeight(/font-weight="([^"]*)"/.exec(attributes)?.[1]);
    const text = unescapeXml(content.replace(/<[^>]*>/g, ''));
    letters.set(weight, `${letters.get(weight) ?? ''}${text}${text.normalize('NFC')}`);
  }
  return letters;
}
