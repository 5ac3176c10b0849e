import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { conditionWords } from '../../../shared/analysis/condition-words';
import { freeId } from '../../../shared/analysis/free-id';
import { fold } from '../../../shared/text/fold';
import { describeFailure } from '../../../shared/text/failures';
import { useNotices } from '../../components/use-notices';
import { useDefinitions } from '../../state/definitions-context';
import { filterCondition } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { PlainDialog } from '../../components/plain-dialog';

/** Gives the present filter a name, by which it can be chosen again everywhere. */
export function SavePopulation() {
  const { filter: words } = useWords();
  const language = useLanguage();
  const wording = useWording();
  const notices = useNotices();
  const { state, dispatch } = useWindowStore();
  const { definitions, change } = useDefinitions();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState({ label: '', note: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const { conditions } = state.filter;
  const [first] = conditions;
  const condition = conditions.length === 1 && first ? first : filterCondition(state.filter);
  const label = typed.label.trim();
  const isTaken = definitions.populations.some((each) => fold(each.label) === fold(label));
  const save = async (): Promise<void> => {
    const id = freeId(label, definitions.populations);
    const failure = await change({
      put: 'populations',
      definition: { id, label, note: typed.note.trim(), condition },
    });
    if (failure !== null) {
      setProblem(describeFailure(failure, language));
      return;
    }
    setIsOpen(false);
    setTyped({ label: '', note: '' });
    dispatch({ type: 'filter-changed', filter: { conditions: [{ population: id }] } });
    notices.done(words.savedPopulation(label));
  };
  const show = (isShown: boolean): void => {
    setIsOpen(isShown);
    setProblem(null);
  };
  return (
    <PlainDialog
      title={words.saveTitle}
      width={480}
      isOpen={isOpen}
      trigger={
        <Button size="small" appearance="subtle" icon={<SaveRegular />}>
          {words.savePopulation}
        </Button>
      }
      onOpen={() => show(true)}
      onClose={() => show(false)}
      onSubmit={() => {
        if (label !== '' && !isTaken) void save();
      }}
      actions={
        <>
          <Button onClick={() => setIsOpen(false)}>{words.cancel}</Button>
          <Button type="submit" appearance="primary" disabled={label === '' || isTaken}>
            {words.save}
          </Button>
        </>
      }
    >
      <p>{conditionWords(condition, wording)}</p>
      <Field
        label={words.populationName}
        required
        validationMessage={problem ?? (isTaken ? words.nameTaken : undefined)}
      >
        <Input
          autoFocus
          placeholder={words.populationHint}
          value={typed.label}
          onChange={(_event, { value }) => setTyped({ ...typed, label: value.slice(0, 200) })}
        />
      </Field>
      <Field label={words.populationNote}>
        <Textarea
          value={typed.note}
          onChange={(_event, { value }) => setTyped({ ...typed, note: value.slice(0, 2000) })}
        />
      </Field>
    </PlainDialog>
  );
}
