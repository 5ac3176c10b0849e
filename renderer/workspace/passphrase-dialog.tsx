import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { describeFailure } from '../../shared/text/failures';
import { isStrongEnough } from '../../shared/text/passphrase';
import { LabelledSelect } from '../components/labelled-select';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';
import { SecretField } from '../components/secret-field';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  remove: { display: 'flex', alignItems: 'end', gap: '8px', '> :first-child': { flex: 1 } },
});
const idleMinutes = [5, 15, 30, 60, 0];

/** Sets, changes and takes off the passphrase of the open workspace. */
export function PassphraseDialog({ state }: { state: WorkspaceState }) {
  const styles = useStyles();
  const { lockDialog: words, unlock, ...all } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { saveAs, show } = useWorkspace();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [current, setCurrent] = useState('');
  const [remember, setRemember] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const close = (): void => show(null);
  const failed = (error: unknown): void => notices.failed(describeFailure(toFailure(error), language));
  const isWhole = isStrongEnough(first) && first === second && (!state.isLocked || current !== '');
  const set = (): void => {
    if (!isWhole || isWorking) return;
    setIsWorking(true);
    engine
      .request('workspace.setPassphrase', { passphrase: first, remember, ...(state.isLocked && { current }) })
      .then(({ recoveryKey }) => show({ kind: 'recovery-key', recoveryKey }), failed)
      .finally(() => setIsWorking(false));
  };
  const remove = (): void => {
    engine.request('workspace.removePassphrase', { secret: current }).then(() => {
      notices.done(words.removed);
      close();
    }, failed);
  };
  if (state.path === null) {
    return (
      <PlainDialog
        title={words.title}
        onClose={close}
        actions={
          <>
            <Button appearance="primary" onClick={() => void saveAs()}>
              {all.saveAs}
            </Button>
            <Button onClick={close}>{all.cancel}</Button>
          </>
        }
      >
        <span>{words.needsFile}</span>
      </PlainDialog>
    );
  }
  return (
    <PlainDialog
      title={words.title}
      onClose={close}
      onSubmit={set}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={!isWhole || isWorking}>
            {state.isLocked ? words.change : words.set}
          </Button>
          <Button onClick={close}>{all.close}</Button>
        </>
      }
    >
      <span>{words.what}</span>
      {state.isLocked && (
        <div className={styles.remove}>
          <SecretField label={words.current} value={current} onChange={setCurrent} />
          <Button disabledFocusable={current === ''} onClick={remove}>
            {words.remove}
          </Button>
        </div>
      )}
      <SecretField label={words.first} value={first} onChange={setFirst} hint={words.rule} />
      <SecretField
        label={words.second}
        value={second}
        onChange={setSecond}
        problem={second !== '' && second.length >= first.length && second !== first ? words.different : null}
      />
      {state.canRemember ? (
        <Checkbox
          label={unlock.remember}
          checked={remember}
          onChange={(_event, { checked }) => setRemember(checked === true)}
        />
      ) : (
        <p className={styles.hint}>{unlock.cannotRemember}</p>
      )}
      {state.isLocked && (
        <LabelledSelect
          label={words.autoLock}
          chosen={String(state.autoLock)}
          options={idleMinutes.map((count) => ({ value: String(count), label: words.minutes(count) }))}
          onChoose={(value) => {
            engine.request('workspace.setLimits', { autoLock: Number(value) }).catch(failed);
          }}
        />
      )}
    </PlainDialog>
  );
}
