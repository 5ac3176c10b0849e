/** Of a workspace's passphrase: at least this many characters. */
export const shortestPassphrase = 8;

/** Long enough, and neither one letter again and again nor a number that is soon tried. */
export function isStrongEnough(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFC').trim()];
  if (letters.length < shortestPassphrase || new Set(letters).size < 4) return false;
  return letters.length >= 12 || !/^[\d\s./-]*$/.test(passphrase);
}
