import { useMemo } from 'react';
import { everybody } from '../../shared/analysis/condition';
import { useLastAnswer } from '../engine/use-last-answer';
import { useQuery } from '../engine/use-query';
import { noFilter, withValues } from '../state/filter';
import { useWindowStore } from '../state/window-store';
import type { PaletteItem } from './palette-item';

const mostFound = 6;

/** Units and people whose names hold the searched words. */
export function useFoundItems(search: string): readonly PaletteItem[] {
  const { state, dispatch } = useWindowStore();
  const { asOf, roster, rosterVersion } = state;
  const isAsked = roster !== null && search.trim() !== '';
  const whom = { asOf, filter: everybody, search };
  const units = useLastAnswer(
    useQuery('dimension.values', isAsked ? { ...whom, of: 'unit', limit: mostFound } : null, rosterVersion)
      .data,
  );
  const people = useLastAnswer(
    useQuery(
      'people.page',
      isAsked
        ? { ...whom, sort: [], columns: ['full_name', 'position', 'unit'], from: 0, count: mostFound }
        : null,
      rosterVersion,
    ).data,
  );
  return useMemo(() => {
    if (!isAsked) return [];
    const byUnit = (units?.values ?? []).flatMap(({ value }): PaletteItem[] =>
      value === null
        ? []
        : [
            {
              ...{ key: `unit ${value}`, group: 'unit', label: value },
              run: () => dispatch({ type: 'filter-changed', filter: withValues(noFilter, 'unit', [value]) }),
            },
          ],
    );
    const byName = (people?.rows ?? []).map(({ person, values }): PaletteItem => {
      const [name, ...rest] = values.map((value) => (value === null ? '' : String(value)));
      return {
        ...{ key: `person ${person}`, group: 'person', label: name ?? '' },
        detail: rest.filter((part) => part !== '').join(' · '),
        run: () => {
          dispatch({ type: 'people-wanted', wanted: null });
          dispatch({ type: 'people-view-changed', change: { search, card: { person, row: 0 } } });
        },
      };
    });
    return [...byUnit, ...byName];
  }, [dispatch, isAsked, people, search, units]);
}
