import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { SignatureRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FormWords } from '../../shared/contract/forms';
import type { FormTemplate } from '../../shared/forms/form';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useWindowStore, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

const single = ['reportingUnit', 'receivingUnit', 'place', 'preparedBy', 'signedBy'] as const;
const several = ['issued', 'recipients'] as const;

/** The administrative words around the table; legal wording that is not certain says so. */
export function FormWordsDialog({ template }: { template: FormTemplate }) {
  const words = useWords().forms;
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<FormWords | null>(null);
  const { data } = useQuery('forms.words', isOpen ? { form: template.id } : null, state.rosterVersion);
  const shown = draft ?? data;
  const { issued, receivingUnit } = template.blocks;
  const doubtful = {
    receivingUnit: receivingUnit.confidence === 'low',
    issued: issued.some(({ confidence }) => confidence === 'low'),
  };
  const keep = (changed: FormWords | null): void => {
    engine
      .request('forms.setWords', { form: template.id, words: changed })
      .then(() => {
        setDraft(null);
        setIsOpen(false);
      })
      .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  };
  const warning = (field: string) =>
    field in doubtful && doubtful[field as keyof typeof doubtful]
      ? { validationState: 'warning' as const, validationMessage: words.lowConfidence }
      : {};
  return (
    <PlainDialog
      title={words.wordingTitle}
      width={600}
      isOpen={isOpen}
      trigger={<Button icon={<SignatureRegular />}>{words.wording}</Button>}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      actions={
        <>
          <Button onClick={() => keep(null)}>{words.original}</Button>
          <Button
            appearance="primary"
            disabledFocusable={draft === null}
            onClick={() =>
              draft &&
              keep({
                ...draft,
                issued: draft.issued.filter(Boolean),
                recipients: draft.recipients.filter(Boolean),
              })
            }
          >
            {words.keep}
          </Button>
        </>
      }
    >
      {shown && (
        <>
          {single.map((field) => (
            <Field key={field} label={words.words[field]} {...warning(field)}>
              <Input
                value={shown[field]}
                onChange={(_event, { value }) => setDraft({ ...shown, [field]: value })}
              />
            </Field>
          ))}
          {several.map((field) => (
            <Field key={field} label={words.words[field]} {...warning(field)}>
              <Textarea
                value={shown[field].join('\n')}
                onChange={(_event, { value }) => setDraft({ ...shown, [field]: value.split('\n') })}
              />
            </Field>
          ))}
        </>
      )}
    </PlainDialog>
  );
}
