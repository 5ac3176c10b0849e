const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Texts that differ only in capitals, spaces or where the tone mark stands ("Hòa", "Hoà", "HÒA") have one key; those with
 * other letters or other tones have not.
 */
export function alikeKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '')
    .map((word) => `${word.replace(tones, '')}${(word.match(tones) ?? []).join('')}`)
    .join(' ');
}
