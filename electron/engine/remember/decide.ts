import type { Correction, Decision, Decisions, LayoutDecision } from '../../../shared/contract/decisions';
import { answerKey } from './answers';

/** Rows that the user left out, by `file\nsheet`, 1-based; they belong to these files, not to their layout. */
export type ExcludedRows = Readonly<Record<string, readonly number[]>>;

export interface DecidedState {
  readonly decisions: Decisions;
  readonly excluded: ExcludedRows;
}

/** The layout of a table: its key, and the row where its header was found, from 1. */
export interface TableLayout {
  readonly key: string;
  readonly foundAt: number | null;
}

/** The state after one more decision; `layoutsOf` names the layouts of a sheet's tables, from above. */
export function decide(
  state: DecidedState,
  decision: Decision,
  layoutsOf: (file: number, sheet: string) => readonly TableLayout[],
  pathOf: (file: number) => string,
): DecidedState {
  const { decisions } = state;
  switch (decision.kind) {
    case 'value': {
      const { kind: _kind, ...answer } = decision;
      const key = answerKey(answer.field, answer.written);
      const others = decisions.values.filter((each) => answerKey(each.field, each.written) !== key);
      return { ...state, decisions: { ...decisions, values: [...others, answer] } };
    }
    case 'row': {
      const place = excludedKey(pathOf(decision.file), decision.sheet);
      const others = (state.excluded[place] ?? []).filter((row) => row !== decision.row);
      const rows = decision.excluded ? [...others, decision.row] : others;
      return { ...state, excluded: { ...state.excluded, [place]: rows } };
    }
    case 'forget-correction':
      return withoutCorrection(state, decision);
    case 'forget-layout':
      return layoutsOf(decision.file, decision.sheet).reduce(
        (before, { key }) => withLayout(before, key, () => null),
        state,
      );
    case 'header': {
      const [first] = layoutsOf(decision.file, decision.sheet);
      if (!first) return state;
      const { headerRows } = decision;
      return withLayout(state, first.key, (layout) => ({ ...layout, headerRows, foundAt: first.foundAt }));
    }
    case 'column': {
      const table = layoutsOf(decision.file, decision.sheet)[decision.table];
      if (!table) return state;
      return withLayout(state, table.key, (layout) => ({
        ...layout,
        columns: { ...layout.columns, [decision.column]: { field: decision.field, tick: decision.tick } },
      }));
    }
  }
}

/** One more correction, instead of the one that the value had. */
export function withCorrection(state: DecidedState, correction: Correction): DecidedState {
  const { decisions } = withoutCorrection(state, correction);
  return { ...state, decisions: { ...decisions, corrections: [...decisions.corrections, correction] } };
}

export function withoutCorrection(state: DecidedState, value: CorrectedValue): DecidedState {
  const corrections = state.decisions.corrections.filter(
    (each) => correctionKey(each) !== correctionKey(value),
  );
  return { ...state, decisions: { ...state.decisions, corrections } };
}

type CorrectedValue = Pick<Correction, 'file' | 'sheet' | 'row' | 'field'>;

export function correctionKey({ file, sheet, row, field }: CorrectedValue): string {
  return [file, sheet, row, field].join('\n');
}

export function excludedKey(path: string, sheet: string): string {
  return `${path}\n${sheet}`;
}

/** The path in a key of `excludedKey`. */
export function excludedPath(key: string): string {
  return key.slice(0, key.lastIndexOf('\n'));
}

function withLayout(
  state: DecidedState,
  key: string,
  change: (layout: LayoutDecision) => LayoutDecision | null,
): DecidedState {
  const { layouts } = state.decisions;
  const known = layouts.find(({ layout }) => layout === key) ?? {
    layout: key,
    headerRows: null,
    foundAt: null,
    columns: {},
  };
  const changed = change(known);
  const others = layouts.filter(({ layout }) => layout !== key);
  return { ...state, decisions: { ...state.decisions, layouts: changed ? [...others, changed] : others } };
}
