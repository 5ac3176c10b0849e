import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Letterhead, ReportDraft } from '../../shared/contract/report';
import { headOf } from '../../shared/report/printed-report';
import { useLanguage, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px 16px' },
  wide: { gridColumn: '1 / -1' },
});

const emptied = { parent: '', agency: '', place: '', subject: '', signerTitle: '', recipients: '' };
const short = ['parent', 'agency', 'number', 'place', 'date', 'signerTitle', 'signerName'] as const;

interface LetterheadDialogProps {
  readonly draft: ReportDraft;
  readonly letterhead: Letterhead;
  readonly onKeep: (letterhead: Letterhead) => void;
}

/** Who sends the report, to whom, and who signs: asked once and kept. */
export function LetterheadDialog({ draft, letterhead, onKeep }: LetterheadDialogProps) {
  const styles = useStyles();
  const words = useWords().report;
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [written, setWritten] = useState(letterhead);
  const isDate = written.date.trim() === '' || /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(written.date);
  const head = headOf(draft, { ...letterhead, ...emptied }, language);
  const suggested: Readonly<Record<keyof Letterhead, string>> = {
    parent: head.parent,
    agency: head.agency,
    number: '        /BC-SNV',
    place: draft.place ?? '',
    date: '',
    subject: head.subject,
    signerTitle: head.signerTitle,
    signerName: '',
    recipients: head.recipients.join('\n'),
  };
  const show = (isShown: boolean): void => {
    setIsOpen(isShown);
    setWritten(letterhead);
  };
  return (
    <PlainDialog
      title={words.letterheadTitle}
      width={600}
      isOpen={isOpen}
      trigger={<Button>{words.letterhead}</Button>}
      onOpen={() => show(true)}
      onClose={() => show(false)}
      actions={
        <>
          <Button onClick={() => show(false)}>{words.cancel}</Button>
          <Button
            appearance="primary"
            disabled={!isDate}
            onClick={() => {
              onKeep(written);
              setIsOpen(false);
            }}
          >
            {words.done}
          </Button>
        </>
      }
    >
      {words.letterheadHint}
      <div className={styles.fields}>
        {short.map((name) => (
          <Field
            key={name}
            label={words.fields[name]}
            {...(name === 'date' && !isDate && { validationMessage: words.wrongDate })}
          >
            <Input
              value={written[name]}
              placeholder={suggested[name]}
              maxLength={300}
              onChange={(_event, data) => setWritten({ ...written, [name]: data.value })}
            />
          </Field>
        ))}
        <Field label={words.fields.subject} className={styles.wide}>
          <Textarea
            value={written.subject}
            placeholder={suggested.subject}
            textarea={{ maxLength: 1000 }}
            onChange={(_event, data) => setWritten({ ...written, subject: data.value })}
          />
        </Field>
        <Field label={words.fields.recipients} className={styles.wide}>
          <Textarea
            rows={3}
            value={written.recipients}
            placeholder={suggested.recipients}
            textarea={{ maxLength: 3000 }}
            onChange={(_event, data) => setWritten({ ...written, recipients: data.value })}
          />
        </Field>
      </div>
    </PlainDialog>
  );
}
