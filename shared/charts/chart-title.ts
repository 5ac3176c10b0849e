import { hiddenSign } from '../analysis/disclosure/version-words';
import { formatDate } from '../text/dates';
import { formatCount } from '../text/numbers';
import type { ChartFrame } from './chart';
import { chartWords, peopleUnit } from './chart-words';

/** Whom the chart is about and when: `Tỉnh mẫu · 2.593 người · tính đến ngày 31/12/2024`. */
export function chartPopulation(frame: ChartFrame): string {
  const { language } = frame;
  const peopleOf = (people: number): string =>
    `${frame.isPeopleHidden ? hiddenSign : formatCount(people, language)} ${peopleUnit(people, language)}`;
  const { days = [] } = frame;
  const when =
    days.length > 1
      ? days.map(({ asOf, people }) => `${peopleOf(people)} (${formatDate(asOf, language)})`)
      : [peopleOf(frame.people), `${chartWords.asOf[language]} ${formatDate(frame.asOf, language)}`];
  const parts = [frame.rosterName, frame.filter, ...when];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Breaks a line between words, so that a title fits the width of its chart. */
export function wrapLine(line: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && measure(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
