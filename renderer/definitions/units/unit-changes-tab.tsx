import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { freeId } from '../../../shared/analysis/free-id';
import type { UnitChange } from '../../../shared/contract/definitions';
import { formatDate } from '../../../shared/text/dates';
import { useQuery } from '../../engine/use-query';
import { useDefinitions } from '../../state/definitions-context';
import { parseTypedDate, typedDate } from '../../state/typed-date';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useAct } from '../use-act';
import { ImportDialog } from './import-dialog';
import { LineForm, type LineField } from './line-form';
import { LinesCard } from './lines-card';
import { TodayReport } from './today-report';

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, overflowY: 'auto', display: 'grid', gap: '12px', alignContent: 'start' },
});

type Key = 'from' | 'share' | 'to' | 'date' | 'department' | 'post';

/** Old units, new units, and from when; below, how every snapshot reads in the units of today. */
export function UnitChangesTab() {
  const styles = useStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const { state } = useWindowStore();
  const { definitions } = useDefinitions();
  const act = useAct();
  const [isImporting, setIsImporting] = useState(false);
  /** The line that is changed; `new`: one that is not kept yet. */
  const [edited, setEdited] = useState<string | null>(null);
  const [answered, setAnswered] = useState(0);
  const lines = definitions.unitChanges;
  const { data: report } = useQuery('units.report', {}, state.rosterVersion * 1000 + answered);
  const known = [...new Set([...(report?.units ?? []), ...lines.map(({ to }) => to)])];
  const needed = (text: string): string | null => (text === '' ? words.needed : null);
  const fields: readonly LineField<Key>[] = [
    { key: 'from', label: words.from, known, check: needed },
    {
      key: 'share',
      label: words.share,
      choices: [
        { value: 'whole', label: words.whole },
        { value: 'part', label: words.part },
      ],
      check: () => null,
    },
    { key: 'to', label: words.to, known, check: needed },
    {
      key: 'date',
      label: words.date,
      check: (text) => (parseTypedDate(text) === null ? words.dateInvalid : null),
    },
    { key: 'department', label: words.department, hint: words.anyPart, check: () => null },
    { key: 'post', label: words.post, hint: words.anyPart, check: () => null },
  ];
  const line = lines.find(({ id }) => id === edited);
  const save = ({ date, share, ...typed }: Readonly<Record<Key, string>>): void => {
    const id = line?.id ?? freeId('line', lines);
    const definition: UnitChange = {
      ...{ ...typed, id, date: parseTypedDate(date) ?? '' },
      isPart: share === 'part',
    };
    setEdited(null);
    void act({ put: 'unitChanges', definition });
  };
  return (
    <div className={styles.tab}>
      <LinesCard
        title={words.tabs.unitChanges}
        heads={[words.from, words.share, words.department, words.post, words.to, words.date]}
        lines={lines.map(({ id, from, isPart, to, date, department, post }) => ({
          id,
          cells: [from, isPart ? words.part : '', department, post, to, formatDate(date, language)],
        }))}
        form={
          edited !== null && (
            <LineForm
              key={edited}
              label={line ? words.edit(line.from) : words.add}
              fields={fields}
              saved={
                line
                  ? { ...line, date: typedDate(line.date), share: line.isPart ? 'part' : 'whole' }
                  : { from: '', share: 'whole', to: '', date: '01/07/2025', department: '', post: '' }
              }
              onSave={save}
              onCancel={() => setEdited(null)}
            />
          )
        }
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        onRemove={(id) => void act({ remove: 'unitChanges', id })}
        onImport={() => setIsImporting(true)}
      />
      {lines.length > 0 && report !== null && (
        <TodayReport report={report} onAnswered={() => setAnswered(answered + 1)} />
      )}
      {isImporting && <ImportDialog table="unitChanges" onClose={() => setIsImporting(false)} />}
    </div>
  );
}
