import type { BoardPictureContent } from '../../../../shared/contract/board-picture';
import { chartColours } from '../../../../shared/charts/colours';
import { textWidth } from '../../../../shared/charts/text-width';
import { fitted, svgText } from './svg-text';

const rowHeight = 20;
const fontSize = 12;
const gap = 14;
const leastName = 120;

type Table = Extract<BoardPictureContent, { kind: 'table' }>;

/** A table as far as it has room: columns as wide as their figures, rows from the top, the total always. */
export function tableSvg(table: Table, width: number, height: number, moreRows: string): string {
  const { text, quietText, line, grid } = chartColours({ dark: false });
  const [nameHead = '', ...heads] = table.head;
  const widths = heads.map((head, at) =>
    Math.max(
      Math.min(textWidth(head, fontSize), 110),
      ...table.rows.map(({ cells }) => textWidth(cells[at + 1] ?? '', fontSize)),
    ),
  );
  let columns = widths.length;
  const used = (): number => widths.slice(0, columns).reduce((sum, each) => sum + each + gap, 0);
  while (columns > 1 && width - used() < leastName) columns -= 1;
  const nameWidth = Math.max(leastName, width - used());
  const total = table.rows.find(({ isTotal }) => isTotal);
  const body = table.rows.filter(({ isTotal }) => !isTotal);
  const room = Math.max(0, Math.floor(height / rowHeight) - 1 - (total ? 1 : 0));
  const isCut = body.length > room;
  const shown = isCut ? body.slice(0, Math.max(0, room - 1)) : body;
  const parts: string[] = [];
  const rightOf = (at: number): number =>
    nameWidth + widths.slice(0, at + 1).reduce((sum, each) => sum + each + gap, 0);
  const draw = (cells: readonly string[], row: number, weight: number, indent: number): void => {
    const y = row * rowHeight + 14;
    const [name = '', ...figures] = cells;
    const room = nameWidth - indent - 4;
    parts.push(svgText(fitted(name, room, fontSize), indent, y, { size: fontSize, weight, fill: text }));
    figures.slice(0, columns).forEach((figure, at) => {
      const own = fitted(figure, (widths[at] ?? 0) + gap - 4, fontSize);
      parts.push(svgText(own, rightOf(at), y, { size: fontSize, weight, fill: text, anchor: 'end' }));
    });
  };
  const rule = (row: number, colour: string): void => {
    const y = row * rowHeight;
    parts.push(`<line x1="0" y1="${y}" x2="${rightOf(columns - 1)}" y2="${y}" stroke="${colour}"/>`);
  };
  draw([nameHead, ...heads], 0, 600, 0);
  rule(1, line);
  shown.forEach(({ cells, level }, at) => {
    draw(cells, at + 1, 400, level * 14);
    rule(at + 2, grid);
  });
  let end = shown.length + 1;
  if (isCut) {
    const more = moreRows.replace('{n}', String(body.length - shown.length));
    parts.push(svgText(more, 0, end * rowHeight + 14, { size: fontSize, weight: 400, fill: quietText }));
    end += 1;
  }
  if (total) {
    rule(end, line);
    draw(total.cells, end, 600, 0);
  }
  return parts.join('');
}
