import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatCount } from '../../../shared/text/numbers';
import { compareKeys, vietnameseKey } from '../../../shared/text/vietnamese-order';
import { PickerButton } from '../../components/picker-button';
import { useMap } from '../../state/map-context';
import { useLanguage, useWords } from '../../state/window-store';
import { PlainDialog } from '../../components/plain-dialog';

const useStyles = makeStyles({
  text: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  scroll: { maxHeight: '44vh', overflowY: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '6px 8px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 'normal',
    textAlign: 'left',
  },
  areas: { fontSize: '13px', lineHeight: '19px', color: tokens.colorNeutralForeground2 },
});

const byName = 'name';
const onNoMap = 'none';

/** Which area every unit is; those that matched by name need nothing. */
export function MatchDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { map: words } = useWords();
  const language = useLanguage();
  const { state, matched, match } = useMap();
  const [first] = useState(() => new Set(matched?.matches.unitsWithout ?? []));
  const [isOnlyOpen, setIsOnlyOpen] = useState(first.size > 0);
  if (state?.map == null || matched === null) return null;
  const { unitOf, labels, areasWithout, unitsWithout } = matched.matches;
  const areaOf = new Map([...unitOf].map(([area, unit]) => [unit, area]));
  const byHand = new Map(state.map.matches.map(({ unit, area }) => [unit, area]));
  const sorted = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) =>
      compareKeys(vietnameseKey(labels.get(a) ?? a), vietnameseKey(labels.get(b) ?? b)),
    );
  const free = new Set(areasWithout);
  const options = sorted([...labels.keys()]).map((id) => ({ key: id, label: labels.get(id) ?? id }));
  // Who was open stays in the list while the dialog is: nothing jumps away under the pointer.
  const units = isOnlyOpen ? state.units.filter((unit) => first.has(unit)) : state.units;
  const isOpen = (unit: string): boolean => unitsWithout.includes(unit) && !byHand.has(unit);
  const chosenOf = (unit: string): string =>
    byHand.has(unit) ? (byHand.get(unit) ?? onNoMap) : (areaOf.get(unit) ?? byName);
  const without = sorted(areasWithout).map((id) => labels.get(id) ?? id);
  return (
    <PlainDialog
      title={words.dialogTitle}
      width={680}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <p className={styles.text}>{words.dialogText}</p>
      <Checkbox
        label={words.onlyOpen}
        checked={isOnlyOpen}
        onChange={(_event, { checked }) => setIsOnlyOpen(checked === true)}
      />
      {isOnlyOpen && units.length === 0 && <p className={styles.text}>{words.allMatched}</p>}
      {units.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={words.dialogTitle} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.head}>{words.unit}</th>
                <th className={styles.head}>{words.area}</th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => (
                <tr key={unit}>
                  <th scope="row" className={styles.cell}>
                    {unit}
                  </th>
                  <td className={styles.cell}>
                    <PickerButton
                      label={words.chooseArea(unit)}
                      placeholder={words.searchArea}
                      nothingFound={words.nothingFound}
                      options={[
                        { key: byName, label: isOpen(unit) ? words.notMatched : words.automatic },
                        { key: onNoMap, label: words.none },
                        ...options.filter(({ key }) => free.has(key) || areaOf.get(unit) === key),
                      ]}
                      chosen={chosenOf(unit)}
                      empty={words.notMatched}
                      onPick={(key) => match(unit, key === byName ? undefined : key === onNoMap ? null : key)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {without.length > 0 && (
        <p className={styles.areas}>
          <strong>{words.areasWithout(formatCount(without.length, language))}</strong>: {without.join(', ')}
        </p>
      )}
    </PlainDialog>
  );
}
