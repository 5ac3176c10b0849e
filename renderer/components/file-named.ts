/** A title as the name of a file on every system, without its ending. */
export function fileNamed(title: string): string {
  return title
    .normalize('NFC')
    .replace(/[:;]\s*/g, ' ')
    .replace(/[<>"/\\|?*\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .slice(0, 120)
    .trim();
}
