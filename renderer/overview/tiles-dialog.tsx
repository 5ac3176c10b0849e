import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { overviewIndicators } from '../../shared/analysis/indicators';
import { mostTiles } from '../../shared/contract/overview-tiles';
import { overviewMessages } from '../../shared/text/overview-messages';
import { PickerButton } from '../components/picker-button';
import { useLibrary } from '../state/library-context';
import { tileIndicators } from '../state/overview-choice';
import { useLanguage, useWindowStore } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    maxHeight: '46vh',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', alignItems: 'center', gap: '2px', minHeight: '34px', padding: '0 4px 0 12px' },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  adds: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

const usual = overviewIndicators.map(({ id }) => id);

/** Which figures the overview shows as tiles, and in which order; taken back as one step. */
export function TilesDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = overviewMessages[language];
  const library = useLibrary();
  const { state, dispatch } = useWindowStore();
  const { overview } = state;
  const [tiles, setTiles] = useState(() => tileIndicators(overview, library).map(({ id }) => id));
  const labels = useMemo(
    () => new Map(library.indicators.map(({ id, label }) => [id, label[language]])),
    [language, library],
  );
  const free = [...labels].filter(([id]) => !tiles.includes(id)).map(([key, label]) => ({ key, label }));
  const moved = (id: string, by: -1 | 1): void => {
    const at = tiles.indexOf(id);
    const next = tiles.filter((each) => each !== id);
    next.splice(at + by, 0, id);
    setTiles(next);
  };
  const keep = (): void => {
    onClose();
    const isUsual = tiles.join(' ') === usual.join(' ');
    const chosen = isUsual ? null : tiles;
    if (JSON.stringify(chosen) !== JSON.stringify(overview.tiles))
      dispatch({ type: 'overview-chosen', choice: { ...overview, tiles: chosen } });
  };
  return (
    <PlainDialog
      title={words.tilesTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" onClick={keep}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{words.tilesHint}</p>
      {tiles.length === 0 ? (
        <p className={styles.hint}>{words.noTiles}</p>
      ) : (
        <ol className={styles.list} aria-label={words.shownTiles}>
          {tiles.map((id, at) => {
            const name = labels.get(id) ?? id;
            const tools = [
              {
                label: words.moveUp(name),
                icon: <ArrowUpRegular />,
                isOff: at === 0,
                act: () => moved(id, -1),
              },
              {
                label: words.moveDown(name),
                icon: <ArrowDownRegular />,
                isOff: at === tiles.length - 1,
                act: () => moved(id, 1),
              },
              {
                label: words.removeTile(name),
                icon: <DismissRegular />,
                isOff: false,
                act: () => setTiles(tiles.filter((each) => each !== id)),
              },
            ];
            return (
              <li key={id} className={styles.line}>
                <span className={styles.name}>{name}</span>
                {tools.map(({ label, icon, isOff, act }) => (
                  <Button
                    key={label}
                    size="small"
                    appearance="subtle"
                    icon={icon}
                    aria-label={label}
                    title={label}
                    disabledFocusable={isOff}
                    onClick={act}
                  />
                ))}
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles.adds}>
        {free.length > 0 && tiles.length < mostTiles && (
          <PickerButton
            label={words.addTile}
            placeholder={words.searchIndicator}
            nothingFound={words.nothingFound}
            options={free}
            chosen={null}
            empty={words.addTile}
            onPick={(id) => setTiles([...tiles, id])}
          />
        )}
        <Button size="small" appearance="subtle" onClick={() => setTiles(usual)}>
          {words.usualTiles}
        </Button>
      </div>
    </PlainDialog>
  );
}
