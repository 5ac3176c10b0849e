import { hiddenSign } from '../analysis/disclosure/version-words';
import { formatDate } from '../text/dates';
import { formatCount } from '../text/numbers';
import type { ChartFrame } from './chart';
import { chartWords, peopleUnit } from './chart-words';

/** Whom the chart is about and when: `Tỉnh mẫu · 2.593 người · tính đến ngày 31/12/2024`. */
export function chartPopulation(frame: ChartFrame): string {
  const { language } = frame;
  const parts = [
    frame.rosterName,
    frame.filter,
    `${frame.isPeopleHidden ? hiddenSign : formatCount(frame.people, language)} ${peopleUnit(frame.people, language)}`,
    `${chartWords.asOf[language]} ${formatDate(frame.asOf, language)}`,
  ];
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
