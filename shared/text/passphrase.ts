/** Of a workspace's passphrase: at least this many characters. */
export const shortestPassphrase = 8;
