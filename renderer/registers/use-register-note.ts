import { useCallback } from 'react';
import type { RegisterBoard } from '../../shared/contract/registers';
import { periodName } from '../../shared/registers/period-name';
import type { Register } from '../../shared/registers/register';
import type { RegisterIndicator, RegisterResult } from '../../shared/registers/register-indicator';
import { resultText } from '../../shared/registers/result-text';
import { formatDate } from '../../shared/text/dates';
import type { FigureNote } from '../components/explanation/figure-note';
import { fileNameOf } from '../components/file-name-of';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';

/** What the figures of a register mean: definition, counts, what is not recorded, period, legal basis, files. */
export function useRegisterNote(register: Register, { asOf, period, files }: RegisterBoard) {
  const { registers: words, breakdown } = useWords();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const { filter } = useWindowStore().state;
  const terms = breakdown.explained;
  const filtered = filterText(filter, wording) ?? breakdown.noFilter;
  const shown = files.slice(0, 3).map(({ report }) => fileNameOf(report.path));
  const source = [rosterName, ...shown, ...(files.length > 3 ? ['…'] : [])].join('; ');
  const around = useCallback(
    (indicators: readonly RegisterIndicator[], counted: FigureNote['lines']): FigureNote['lines'] => {
      const bases = [...new Set(indicators.map(({ basis }) => basis[language]))].filter(Boolean);
      return [
        ...indicators.map(({ label, definition }, at) => ({
          term: at === 0 ? terms.measure : label[language],
          text: at === 0 ? `${label[language]}: ${definition[language]}` : definition[language],
        })),
        ...counted,
        { term: words.months, text: periodName(period, words) },
        { term: terms.asOf, text: formatDate(asOf, language) },
        ...(bases.length === 0 ? [] : [{ term: terms.basis, text: bases.join('; ') }]),
        { term: terms.filter, text: filtered },
        { term: terms.source, text: source },
      ];
    },
    [asOf, filtered, language, period, source, terms, words],
  );
  /** Of an indicator; `who` is the group that it is of, in words. */
  const ofResult = useCallback(
    (result: RegisterResult, who: string | null): FigureNote | null => {
      const indicator = register.indicators.find(({ id }) => id === result.id);
      if (!indicator) return null;
      const { figure, counts, unknown } = resultText(register, result, language);
      return {
        title: [indicator.label[language], who].filter(Boolean).join(' – '),
        figure,
        lines: around(
          [indicator],
          [
            {
              term: terms.formula,
              text: indicator.as === 'count' ? `${figure} ${counts}` : `${counts} = ${figure}`,
            },
            { term: terms.unknown, text: unknown },
          ],
        ),
      };
    },
    [around, language, register, terms],
  );
  /** Of a mark of a chart, which says its figures itself. */
  const ofMark = useCallback(
    (title: string, tip: string, ids: readonly string[]): FigureNote => ({
      ...{ title, figure: tip },
      lines: around(
        register.indicators.filter(({ id }) => ids.includes(id)),
        [],
      ),
    }),
    [around, register],
  );
  return { ofResult, ofMark };
}
