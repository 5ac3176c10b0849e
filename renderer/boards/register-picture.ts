import { drawRegisterChart } from '../../shared/charts/registers/draw-register-chart';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import type { BoardPictureContent } from '../../shared/contract/board-picture';
import type { CardContent } from '../../shared/contract/boards';
import { limitLines } from '../../shared/registers/limit-lines';
import { findRegister } from '../../shared/registers/registers';
import { resultText } from '../../shared/registers/result-text';
import { registersEn, registersVi } from '../../shared/text/register-messages';
import { periodName } from '../../shared/registers/period-name';
import type { BoardPictureSource } from './board-picture-source';
import { registerChart, registerLimit } from './card-title';

type OfRegister = Extract<CardContent, { kind: 'register-tile' | 'register-chart' | 'register-limit' }>;

/** What a card of a register shows in the picture of its board. */
export async function registerContent(
  content: OfRegister,
  width: number,
  { wording: { library, language }, question, rosterName, askFigure, askRegister }: BoardPictureSource,
): Promise<BoardPictureContent> {
  const words = language === 'vi' ? registersVi : registersEn;
  const empty: BoardPictureContent = { kind: 'text', text: words.empty };
  const register = findRegister(content.register);
  if (!register) return empty;
  const asked = { ...question, register: register.id, period: content.period };
  if (content.kind === 'register-tile') {
    const { result, period } = await askFigure({ ...asked, indicator: content.indicator });
    if (result === null) return empty;
    const { figure, counts } = resultText(register, result, language);
    return { kind: 'figure', figure, details: [`${counts} · ${periodName(period, words)}`] };
  }
  const board = await askRegister(asked);
  if (board.counts.entries === 0) return empty;
  if (content.kind === 'register-limit') {
    const limit = registerLimit(content);
    if (!limit) return empty;
    const rows = board.limits.filter((row) => row.limit === limit.id);
    const { summary, heads, lines } = limitLines(limit, rows, { library, language });
    const told = `${summary} · ${periodName(board.period, words)}`;
    if (lines.length === 0) return { kind: 'text', text: told };
    const summaryRow = { cells: [told], level: 0, isTotal: true };
    return {
      kind: 'table',
      head: heads.map(({ text }) => text),
      rows: [...lines.map((cells) => ({ cells: [...cells], level: 0, isTotal: false })), summaryRow],
    };
  }
  const chart = registerChart(content);
  if (!chart) return empty;
  const frame: ChartFrame = {
    ...{ language, dark: false, width, library, rosterName, selected: {} },
    ...{ asOf: board.asOf, people: board.people, filter: null },
  };
  const { title: _title, ...spec } = drawRegisterChart(chart, { register, board }, frame).spec;
  return { kind: 'chart', spec: spec as Chart['spec'] };
}
