import { fold } from '../text/fold';
import { positions } from './vocabularies/position';

const names: ReadonlyMap<string, string> = new Map(
  positions.flatMap(({ name, others }) =>
    [name, ...others].map((each): [string, string] => [fold(each), name]),
  ),
);

/** The post by its usual name, however it is written: `VP-TK` is `Văn phòng - thống kê`; undefined: no post of the vocabulary. */
export function postName(text: string): string | undefined {
  return names.get(fold(text));
}
