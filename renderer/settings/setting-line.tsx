import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { settingChoices, type ChosenSettings, type SettingName } from '../../shared/contract/settings';
import { usePolicy } from '../state/policy-context';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore, useWords } from '../state/window-store';
import { settingLabels } from './setting-labels';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr 220px',
    columnGap: '16px',
    alignItems: 'center',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const choicesOf: { readonly [Name in SettingName]: readonly ChosenSettings[Name][] } = settingChoices;

/** One setting: its name, what it means, what it can be. */
export function SettingLine<Name extends SettingName>({ name }: { name: Name }) {
  const styles = useStyles();
  const words = useWords().settings;
  const { settings } = useWindowStore().state;
  const change = useChangeSettings();
  const id = useId();
  const isFixed = usePolicy().fixed.includes(name);
  const hint = isFixed ? words.fixed : words.hints[name];
  return (
    <div className={styles.line}>
      <div>
        <label htmlFor={id} className={styles.name}>
          {words.names[name]}
          {isFixed && <LockClosedRegular aria-hidden />}
        </label>
        {hint !== undefined && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
      <Select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={String(settings[name])}
        disabled={isFixed}
        onChange={(_event, { value }) => {
          const chosen = choicesOf[name].find((each) => String(each) === value);
          if (chosen !== undefined) change({ [name]: chosen });
        }}
      >
        {choicesOf[name].map((each) => (
          <option key={each} value={each}>
            {settingLabels[name](words, each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
