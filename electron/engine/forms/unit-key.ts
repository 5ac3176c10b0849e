import { fold } from '../../../shared/text/fold';

/** `UBND xã Mường Pồn` and `Xã Mường Pồn` are one unit. */
export function unitKey(name: string): string {
  return fold(name).replace(/^(?:ubnd|uy ban nhan dan|hdnd ubnd|hdnd va ubnd|dang uy)\s+/, '');
}
