import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { everybody } from '../../shared/analysis/condition';
import { peopleColumnIn, type PeopleColumn } from '../../shared/analysis/people-columns';
import type { OpenRoster } from '../../shared/contract/results';
import { CompoundDialog, type Compound } from '../components/condition/compound-dialog';
import { FailureMessage } from '../components/failure-message';
import { useEngine } from '../engine/engine-context';
import { ExportButton } from '../components/publish/export-button';
import { filterText, noFilter } from '../state/filter';
import { useLibrary, useWording } from '../state/library-context';
import { orderShown } from '../state/people-view';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { PersonCard } from './card/person-card';
import type { AskedColumn } from './column/asked-column';
import { ColumnTools } from './column/column-tools';
import { firstColumns } from './first-columns';
import { PeopleGrid } from './grid/people-grid';
import { usePeopleRows } from './grid/use-people-rows';
import { maskedColumns } from './masked';
import { PrintedPeople } from './printed-people';
import { PeopleToolbar } from './people-toolbar';

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px 12px',
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  body: { flex: 1, minHeight: 0, display: 'flex', gap: '8px' },
  list: { position: 'relative', flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  nobody: {
    position: 'absolute',
    inset: '64px 0 auto 0',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
  },
});

/** "Nhân sự": everybody of the filter, one row each; one more click shows where every value stands. */
export function PeoplePage({ roster }: { roster: OpenRoster }) {
  const styles = useStyles();
  const { peoplePage: words, emptyRoster } = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const { peopleView, peopleWanted, rosterVersion } = state;
  const { search, card, isSensitiveShown } = peopleView;
  const library = useLibrary();
  const sort = useMemo(() => orderShown(peopleView, library), [library, peopleView]);
  const { asOf, filter } = useQuestion();
  const wording = useWording();
  const named = [filterText(state.filter, wording), peopleWanted?.title].filter((part) => part != null);
  const whose = named.length === 0 ? null : named.join(' · ');
  const columns = useMemo(
    () =>
      (peopleView.columns ?? firstColumns(roster, peopleWanted?.condition ?? null, library)).flatMap(
        (id) => peopleColumnIn(library, id) ?? [],
      ),
    [library, peopleView.columns, peopleWanted, roster],
  );
  const masked = maskedColumns(columns, isSensitiveShown);
  const who = useMemo(
    () => ({
      asOf,
      filter: { all: [filter, ...(peopleWanted ? [peopleWanted.condition] : [])] },
    }),
    [asOf, filter, peopleWanted],
  );
  const [range, setRange] = useState({ first: 0, last: 40 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const fetched = columns.filter(({ id }) => !masked.has(id)).map(({ id }) => id);
  const rows = usePeopleRows(
    { ...who, sort: [...sort], search },
    fetched,
    rosterVersion,
    range.first,
    range.last,
  );
  const [asked, setAsked] = useState<AskedColumn | null>(null);
  const [compound, setCompound] = useState<Compound | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const close = (): void => {
    body.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    dispatch({ type: 'people-view-changed', change: { card: null } });
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.place}</h1>
      <PeopleToolbar roster={roster} columns={columns} found={rows.total} isLoading={rows.isLoading}>
        <ExportButton
          name={`${words.place} – ${roster.name}`}
          size="medium"
          write={(path, options) =>
            engine.request(
              'people.export',
              { ...who, sort: [...sort], search, columns: fetched, whose, path, language },
              options,
            )
          }
        />
      </PeopleToolbar>
      <PrintedPeople
        question={{ ...who, sort: [...sort], search }}
        columns={columns}
        masked={masked}
        wanted={peopleWanted?.title ?? null}
      />
      {rows.failure !== null && <FailureMessage failure={rows.failure} />}
      <div ref={body} className={mergeClasses(styles.body, 'for-the-hand')}>
        <div className={styles.list}>
          <PeopleGrid
            columns={columns}
            sort={sort}
            rows={rows}
            onRange={onRange}
            onOpen={(person, row) =>
              dispatch({ type: 'people-view-changed', change: { card: { person, row } } })
            }
            onClose={close}
            onMenu={(column: PeopleColumn, anchor) => setAsked({ tool: 'menu', column, anchor })}
          />
          {rows.total === 0 && !rows.isLoading && (
            <div className={styles.nobody} role="status">
              {roster.people === 0 ? (
                <strong>{emptyRoster}</strong>
              ) : (
                <>
                  <strong>{words.nobody}</strong>
                  <span>{words.nobodyHint}</span>
                  <Button
                    onClick={() => {
                      dispatch({ type: 'filter-changed', filter: noFilter, leaves: 'wanted-and-search' });
                    }}
                  >
                    {words.clearAll}
                  </Button>
                </>
              )}
            </div>
          )}
        </div>
        {card !== null && <PersonCard key={card.person} person={card.person} onClose={close} />}
      </div>
      {asked && (
        <ColumnTools
          asked={asked}
          columns={columns}
          sort={sort}
          question={{ ...who, search }}
          isMasked={masked.has(asked.column.id)}
          wanted={peopleWanted?.condition ?? everybody}
          onCompound={setCompound}
          onAsk={setAsked}
        />
      )}
      {compound !== null && <CompoundDialog compound={compound} onClose={() => setCompound(null)} />}
    </div>
  );
}
