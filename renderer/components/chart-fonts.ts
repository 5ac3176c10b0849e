/** Resolves when the fonts of charts can be measured; a chart drawn before would be laid out for another font. */
export async function chartFontsLoaded(): Promise<void> {
  await Promise.all([
    document.fonts.load("400 12px 'Noto Sans'"),
    document.fonts.load("600 12px 'Noto Sans'"),
  ]);
}
