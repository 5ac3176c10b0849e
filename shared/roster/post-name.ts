import { fold } from '../text/fold';
import { spelledOut } from './post-abbreviations';
import { positions } from './vocabularies/position';

const names: ReadonlyMap<string, string> = new Map(
  positions.flatMap(({ name, others }) =>
    [name, ...others].flatMap((each): [string, string][] => [
      [spelledOut(fold(each)), name],
      [fold(each), name],
    ]),
  ),
);

/** The post by its usual name, however it is written: `VP-TK` is `Văn phòng - thống kê`; undefined: no post of the vocabulary. */
export function postName(text: string): string | undefined {
  const key = fold(text);
  return names.get(key) ?? names.get(spelledOut(key));
}
