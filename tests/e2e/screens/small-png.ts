import UPNG from 'upng-js';

/** A screen has few colours: with as many it looks the same and is less than half as large. */
export function smallPng(png: Uint8Array, colours = 160): Buffer {
  const { width, height, ...picture } = UPNG.decode(Uint8Array.from(png).buffer);
  const frames = UPNG.toRGBA8({ width, height, ...picture });
  return Buffer.from(UPNG.encode(frames, width, height, colours));
}
