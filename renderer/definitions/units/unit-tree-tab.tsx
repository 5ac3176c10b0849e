import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { namesInTree, unitPaths } from '../../../shared/analysis/unit-tree';
import { freeId } from '../../../shared/analysis/free-id';
import { fold } from '../../../shared/text/fold';
import { formatCount } from '../../../shared/text/numbers';
import { useQuery } from '../../engine/use-query';
import { useDefinitions } from '../../state/definitions-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useAct } from '../use-act';
import { ImportDialog } from './import-dialog';
import { LineForm, type LineField } from './line-form';
import { LinesCard } from './lines-card';
import { UnitList } from './unit-list';

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, overflowY: 'auto', display: 'grid', gap: '12px', alignContent: 'start' },
});

/** Which unit is part of which; below, the units of the roster that are part of none. */
export function UnitTreeTab() {
  const styles = useStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const { state } = useWindowStore();
  const { definitions } = useDefinitions();
  const act = useAct();
  const [isImporting, setIsImporting] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const lines = definitions.unitParents;
  const { data } = useQuery(
    'dimension.values',
    { asOf: null, filter: { all: [] }, of: 'unit', search: '', limit: 10_000 },
    state.rosterVersion,
  );
  const values =
    data?.values.flatMap(({ value, people }) => (value === null ? [] : [{ unit: value, people }])) ?? [];
  const paths = unitPaths(lines);
  const named = namesInTree(
    paths.keys(),
    values.map(({ unit }) => unit),
  );
  const outside = values.filter(({ unit }) => !named.has(unit));
  const known = [...new Set([...values.map(({ unit }) => unit), ...paths.keys()])];
  const needed = (text: string): string | null => (text === '' ? words.needed : null);
  const fields: readonly LineField<'unit' | 'parent'>[] = [
    { key: 'unit', label: words.unit, known, check: needed },
    {
      key: 'parent',
      label: words.parent,
      known: [...new Set(lines.map(({ parent }) => parent))],
      check: needed,
    },
  ];
  const line = lines.find(({ id }) => id === edited);
  const save = (typed: Readonly<Record<'unit' | 'parent', string>>): void => {
    const same = lines.find(({ unit }) => fold(unit) === fold(typed.unit));
    setEdited(null);
    void act({
      put: 'unitParents',
      definition: { ...typed, id: (line ?? same)?.id ?? freeId('line', lines) },
    });
  };
  return (
    <div className={styles.tab}>
      <LinesCard
        title={words.tabs.unitParents}
        heads={[words.unit, words.parent, words.path]}
        lines={lines.map(({ id, unit, parent }) => ({
          id,
          cells: [unit, parent, (paths.get(unit) ?? [unit]).slice(0, -1).join(' › ')],
        }))}
        form={
          edited !== null && (
            <LineForm
              key={edited}
              label={line ? words.edit(line.unit) : words.add}
              fields={fields}
              saved={line ?? { unit: '', parent: '' }}
              onSave={save}
              onCancel={() => setEdited(null)}
            />
          )
        }
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        onRemove={(id) => void act({ remove: 'unitParents', id })}
        onImport={() => setIsImporting(true)}
      />
      {lines.length > 0 && outside.length > 0 && (
        <UnitList title={words.notInTree(formatCount(outside.length, language))} units={outside} />
      )}
      {isImporting && <ImportDialog table="unitParents" onClose={() => setIsImporting(false)} />}
    </div>
  );
}
