import { drawRegisterChart } from '../../shared/charts/registers/draw-register-chart';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import type { BoardPictureContent } from '../../shared/contract/board-picture';
import type { CardContent } from '../../shared/contract/boards';
import { findRegister } from '../../shared/registers/registers';
import { resultText } from '../../shared/registers/result-text';
import { registersEn, registersVi } from '../../shared/text/register-messages';
import { periodName } from '../../shared/registers/period-name';
import type { BoardPictureSource } from './board-picture-source';
import { registerChart } from './card-title';

type OfRegister = Extract<CardContent, { kind: 'register-tile' | 'register-chart' }>;

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
  const chart = registerChart(content);
  if (!chart || board.counts.entries === 0) return empty;
  const frame: ChartFrame = {
    ...{ language, dark: false, width, library, rosterName, selected: {} },
    ...{ asOf: board.asOf, people: board.people, filter: null },
  };
  const { title: _title, ...spec } = drawRegisterChart(chart, { register, board }, frame).spec;
  return { kind: 'chart', spec: spec as Chart['spec'] };
}
