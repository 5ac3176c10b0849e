import type { HiddenFigure } from '../../shared/analysis/disclosure/public-table';
import { versionTable } from '../../shared/analysis/disclosure/version-table';
import { hiddenSign, versionMarks, versionNote } from '../../shared/analysis/disclosure/version-words';
import { writeParagraph } from '../../shared/analysis/paragraph';
import type { Condition } from '../../shared/analysis/condition';
import type { Wording } from '../../shared/analysis/condition-words';
import { plainView } from '../../shared/analysis/table-view';
import { headsAbove, placeHeads } from '../../shared/analysis/place-heads';
import type { TableModel } from '../../shared/analysis/table-model';
import { drawPlot } from '../../shared/charts/chart-kinds';
import { chartPopulation } from '../../shared/charts/chart-title';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { plotTable } from '../../shared/charts/plot';
import { sourceLine } from '../../shared/charts/print/source-line';
import { boardColumns } from '../../shared/boards/place-cards';
import {
  cardEdge,
  cardHead,
  type BoardPicture,
  type BoardPictureCard,
  type BoardPictureContent,
} from '../../shared/contract/board-picture';
import type { Board, Card, CardContent } from '../../shared/contract/boards';
import type { Breakdown } from '../../shared/contract/results';
import { boardsEn, boardsVi } from '../../shared/text/boards-messages';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { windowMessages } from '../../shared/text/window-messages';
import { cellTexts } from '../breakdown/table/cell-texts';
import { choiceOf } from '../state/card-choice';
import { cardTitle, isDefined } from './card-title';
import { publishedTogether } from './published-together';
import type { BoardPictureSource } from './board-picture-source';
import { registerContent } from './register-picture';

const width = 1400;
const rowHeight = 36;
const gap = 10;

/** A board as one picture: every card as it stands, its figures in the version that is asked for. */
export async function boardPicture(board: Board, source: BoardPictureSource): Promise<BoardPicture> {
  const { wording, publicFrom, files } = source;
  const { language } = wording;
  const words = language === 'vi' ? boardsVi : boardsEn;
  const version = publicFrom === null ? 'internal' : 'public';
  const cards: BoardPictureCard[] = [];
  let isTotalHidden = false;
  const hidden = await hiddenInCards(board, source);
  for (const card of board.cards) {
    const place = placeOf(card);
    const found = await contentOf(card, place, source, hidden.get(card.id));
    isTotalHidden ||= found.isTotalHidden;
    cards.push({
      ...place,
      title: cardTitle(card.content, wording.library, language),
      content: found.content,
    });
  }
  return {
    title: board.name,
    mark: versionMarks[version][language],
    footer: [
      sourceLine(files, language),
      versionNote(
        { version, threshold: publicFrom ?? 0, of: 'document', sensitive: publicFrom !== null },
        language,
      ),
    ],
    ...{ width, cards, moreRows: words.moreRows },
    subtitle: chartPopulation(frameOf(source, isTotalHidden)),
  };
}

interface HiddenInCard {
  readonly threshold: number;
  readonly figures: readonly HiddenFigure[];
}

async function hiddenInCards(
  board: Board,
  { wording, publicFrom, question: { asOf, filter }, askHidden }: BoardPictureSource,
): Promise<ReadonlyMap<string, HiddenInCard>> {
  const asked = publishedTogether(board, publicFrom, asOf, () => filter, wording.library);
  if (asked === null) return new Map();
  const hidden = await askHidden(asked.input);
  const { threshold } = asked.input;
  return new Map(asked.cards.map((card, at) => [card, { threshold, figures: hidden[at] ?? [] }]));
}

function placeOf({ x, y, w, h }: Card): Pick<BoardPictureCard, 'x' | 'y' | 'width' | 'height'> {
  const column = (width - (boardColumns - 1) * gap) / boardColumns;
  const along = (cells: number, size: number): number => Math.round(cells * (size + gap));
  return {
    ...{ x: along(x, column), y: along(y, rowHeight) },
    ...{ width: along(w, column) - gap, height: along(h, rowHeight) - gap },
  };
}

function frameOf(source: BoardPictureSource, isPeopleHidden: boolean): ChartFrame {
  const { wording, overview, filter, rosterName, map } = source;
  return {
    ...{ language: wording.language, dark: false, width: 0, library: wording.library },
    ...{ asOf: overview.asOf, people: overview.people, isPeopleHidden, filter, rosterName, selected: {} },
    ...(map && { map }),
  };
}

interface Found {
  readonly content: BoardPictureContent;
  readonly isTotalHidden: boolean;
}

async function contentOf(
  { content }: Card,
  place: Pick<BoardPictureCard, 'width' | 'height'>,
  source: BoardPictureSource,
  hidden: HiddenInCard | undefined,
): Promise<Found> {
  const { wording, overview, publicFrom } = source;
  const { library, language } = wording;
  const words = language === 'vi' ? boardsVi : boardsEn;
  const text = (words: string): Found => ({ content: { kind: 'text', text: words }, isTotalHidden: false });
  if (!isDefined(content, library)) return text(words.gone);
  switch (content.kind) {
    case 'note':
      return text(content.text);
    case 'paragraph': {
      const { rosterName, filter } = source;
      return text(
        publicFrom === null
          ? writeParagraph(overview, { rosterName, filter, language })
          : words.paragraphInternal,
      );
    }
    case 'tile':
      return tileOf(content, source, hidden?.figures);
    case 'register-tile':
    case 'register-chart':
    case 'register-limit':
      return publicFrom === null
        ? {
            content: await registerContent(content, place.width - 2 * cardEdge, source),
            isTotalHidden: false,
          }
        : text(words.registerInternal);
    case 'breakdown': {
      const { measure, rows, columns, view, chart, shown } = choiceOf(content);
      const breakdown = await ask(source, measure, rows, columns);
      const threshold = hidden?.threshold ?? publicFrom ?? content.publicFrom ?? null;
      const version = versionTable(breakdown, view, wording, threshold, hidden?.figures);
      const { model, isTotalHidden } = version;
      if (shown === 'table') return { content: tableOf(model, measure, wording), isTotalHidden };
      const plot = plotTable({ breakdown, model, percentOf: view.percentOf, library, language });
      const frame = { ...frameOf(source, isTotalHidden), width: place.width - 2 * cardEdge };
      const room = place.height - cardHead - cardEdge;
      const draw = (height?: number): Chart =>
        drawPlot(plot, chart, { ...frame, ...(height !== undefined && { height }) });
      const natural = draw();
      const drawn = heightOf(natural) < room ? draw(room) : natural;
      const { title: _title, ...spec } = drawn.spec;
      return { content: { kind: 'chart', spec: spec as Chart['spec'] }, isTotalHidden };
    }
  }
}

function heightOf({ spec }: Chart): number {
  return 'height' in spec && typeof spec.height === 'number' ? spec.height : Infinity;
}

function ask(
  { ask: request, question: { asOf, filter } }: BoardPictureSource,
  measure: string,
  rows: readonly string[],
  columns: readonly string[],
  who?: Condition,
): Promise<Breakdown> {
  const among = who ? { all: [filter, who] } : filter;
  return request({ asOf, filter: among, measure, rows: [...rows], columns: [...columns] });
}

/** One figure is a table of one cell, in its public version too. */
async function tileOf(
  { measure, who }: Extract<CardContent, { kind: 'tile' }>,
  source: BoardPictureSource,
  hidden: readonly HiddenFigure[] | undefined,
): Promise<Found> {
  const { wording, publicFrom } = source;
  const { language } = wording;
  const words = windowMessages[language];
  const breakdown = await ask(source, measure, [], [], who);
  const { model, isTotalHidden } = versionTable(breakdown, plainView, wording, publicFrom, hidden);
  const cell = model.rows.at(-1)?.cells.at(-1);
  if (!cell || cell.isHidden)
    return { content: { kind: 'figure', figure: hiddenSign, details: [] }, isTotalHidden };
  const count = (people: number): string => formatCount(people, language);
  const content: BoardPictureContent =
    measure === 'headcount'
      ? { kind: 'figure', figure: count(cell.people), details: [words.boards.peopleUnit] }
      : {
          kind: 'figure',
          figure: formatShare(cell.value, language),
          details: [
            words.ofPeople(count(cell.numerator), count(cell.denominator)),
            ...(cell.unknown > 0 ? [words.notRecordedPeople(count(cell.unknown))] : []),
          ],
        };
  return { content, isTotalHidden };
}

function tableOf(model: TableModel, measure: string, { language }: Wording): BoardPictureContent {
  const isIndicator = measure !== 'headcount';
  const placed = placeHeads(model.header);
  const headOf = (at: number): string =>
    headsAbove(placed, at)
      .map((cell) => cell.label)
      .join(' – ');
  return {
    kind: 'table',
    head: [model.rowHeads.join(' – '), ...model.columns.map((_column, at) => headOf(at))],
    rows: model.rows.map(({ label, level, kind, cells }) => ({
      level,
      isTotal: kind === 'total',
      cells: [
        label,
        ...cells.map((cell) => {
          const { main, beside } = cellTexts(cell, isIndicator, language);
          return beside === null ? main : `${main} (${beside})`;
        }),
      ],
    })),
  };
}
