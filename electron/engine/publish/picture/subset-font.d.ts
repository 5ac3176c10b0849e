declare module 'subset-font' {
  /** A font with the glyphs that a text needs, by HarfBuzz. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
