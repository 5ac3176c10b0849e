const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const start = 'data:image/png;base64,';

/** The bytes of a PNG picture that came as a data URL. */
export function pngBytes(dataUrl: string): Buffer {
  const bytes = Buffer.from(dataUrl.slice(start.length), 'base64');
  if (!dataUrl.startsWith(start) || !bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error('not a PNG data URL');
  }
  return bytes;
}
