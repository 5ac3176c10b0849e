import {
  isLeaveKind,
  joinKinds,
  leaveKinds,
  type JoinKind,
  type LeaveKind,
} from '../analysis/change/compare-people';
import { movementLines, type Movement } from '../analysis/change/movements';
import type { ChangeMessages } from './change-messages';
import { changeNotes } from './change-notes';
import type { Language } from './language';
import { formatCount } from './numbers';

type Line = (typeof movementLines)[number];

/** What a line of the movement is called, by staff group or by unit. */
export function lineLabel(
  line: Line,
  words: ChangeMessages,
  by: 'staff_group' | 'unit' = 'staff_group',
): string {
  if (line === 'movedIn') return by === 'unit' ? words.movedInUnit : words.movedIn;
  if (line === 'movedOut') return by === 'unit' ? words.movedOutUnit : words.movedOut;
  if (line === 'start' || line === 'end') return words[line];
  return isLeaveKind(line) ? words.falls[line] : words.rises[line];
}

/** Without the reasons that nobody has of joining or leaving. */
export function linesInUse(movements: readonly Movement[]): Line[] {
  const always: readonly Line[] = [
    'start',
    'recruited',
    'received',
    'movedIn',
    'retired',
    'left',
    'movedOut',
    'end',
  ];
  return movementLines.filter((line) => always.includes(line) || movements.some((each) => each[line] > 0));
}

/** How the number at the end follows from that at the start. */
export function reconciled(movement: Movement, language: Language): string {
  const sum = (lines: readonly Exclude<Line, 'start' | 'end'>[]): number =>
    lines.reduce((total, line) => total + movement[line], 0);
  const [risen, fallen] = [sum([...joinKinds, 'movedIn']), sum([...leaveKinds, 'movedOut'])];
  const counts = [movement.start, risen, fallen, movement.end];
  const [start = '', rises = '', gone = '', end = ''] = counts.map((count) => formatCount(count, language));
  return changeNotes[language].reconciled(start, rises, gone, end);
}

/** The people behind a line can be listed. */
export function listedOf(line: Line): JoinKind | LeaveKind | null {
  return line === 'start' || line === 'end' || line === 'movedIn' || line === 'movedOut' ? null : line;
}
