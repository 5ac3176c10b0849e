import { Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { chartFormats } from '../../../shared/contract/desktop';
import { legendPlaces, paletteIds } from '../../../shared/charts/print/chart-print';
import { fontEmbeddings } from '../../../shared/charts/print/picture';
import { pictureSize, pictureSizes } from '../../../shared/charts/print/picture-sizes';
import { formatCount } from '../../../shared/text/numbers';
import { pictureMessages } from '../../../shared/text/picture-messages';
import { useLanguage } from '../../state/window-store';
import type { PictureOptions } from './picture-options';
import { VersionSelect } from './version-select';

const scales = [1, 2, 3, 4];
const fontSizes = [6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24];
const dotsPerInch = 96;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px 12px',
    alignContent: 'start',
    minWidth: 0,
  },
  wide: { gridColumn: '1 / -1' },
});

interface PictureFormProps {
  readonly options: PictureOptions;
  /** What stands there as long as nothing else was typed. */
  readonly own: { readonly title: string; readonly subtitle: string; readonly source: string };
  readonly isPublishable: boolean;
  readonly onChange: (change: Partial<PictureOptions>) => void;
}

/** How the picture looks; every choice shows in the preview at once. */
export function PictureForm({ options, own, isPublishable, onChange }: PictureFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = pictureMessages[language];
  const text = (label: string, part: 'title' | 'subtitle' | 'source') => (
    <Field label={label} size="small" className={styles.wide}>
      <Input
        value={options[part] ?? own[part]}
        maxLength={1000}
        onChange={(_event, { value }) => onChange({ [part]: value === own[part] ? null : value })}
      />
    </Field>
  );
  return (
    <div className={styles.form} role="group" aria-label={words.options}>
      <Choice
        label={words.format}
        className={styles.wide}
        choices={chartFormats.map((id) => [id, words.formats[id]])}
        chosen={options.format}
        onChoose={(format) => onChange({ format })}
      />
      <Choice
        label={words.size}
        choices={pictureSizes.map(({ id, label }) => [id, label[language]])}
        chosen={options.size}
        onChoose={(size) => onChange({ size, fontPoints: pictureSize(size).fontPoints })}
      />
      <Choice
        label={words.fontPoints}
        choices={fontSizes.map((points) => [String(points), words.points(formatCount(points, language))])}
        chosen={String(options.fontPoints)}
        onChoose={(points) => onChange({ fontPoints: Number(points) })}
      />
      <Choice
        label={words.palette}
        choices={paletteIds.map((id) => [id, words.palettes[id]])}
        chosen={options.palette}
        onChoose={(palette) => onChange({ palette })}
      />
      <Choice
        label={words.legend}
        choices={legendPlaces.map((id) => [id, words.legends[id]])}
        chosen={options.legend}
        onChoose={(legend) => onChange({ legend })}
      />
      {options.format === 'png' && (
        <Choice
          label={words.scale}
          className={styles.wide}
          choices={scales.map((scale) => [
            String(scale),
            words.scaleOf(formatCount(scale, language), formatCount(scale * dotsPerInch, language)),
          ])}
          chosen={String(options.scale)}
          onChoose={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      {options.format === 'svg' && (
        <Choice
          label={words.fonts}
          className={styles.wide}
          choices={fontEmbeddings.map((id) => [id, words.fontsOf[id]])}
          chosen={options.fonts}
          onChoose={(fonts) => onChange({ fonts })}
        />
      )}
      {text(words.chartTitle, 'title')}
      {text(words.subtitle, 'subtitle')}
      {text(words.source, 'source')}
      {isPublishable && (
        <span className={styles.wide}>
          <VersionSelect
            publicFrom={options.publicFrom}
            onChoose={(publicFrom) => onChange({ publicFrom })}
          />
        </span>
      )}
      <Checkbox
        className={styles.wide}
        label={words.transparent}
        checked={options.background === 'transparent'}
        onChange={(_event, { checked }) =>
          onChange({ background: checked === true ? 'transparent' : 'white' })
        }
      />
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [id: Id, label: string])[];
  readonly chosen: Id;
  readonly className?: string;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, choices, chosen, className, onChoose }: ChoiceProps<Id>) {
  const id = useId();
  return (
    <Field label={{ children: label, htmlFor: id }} size="small" className={className}>
      <Select
        id={id}
        size="small"
        value={chosen}
        onChange={(_event, { value }) => {
          const found = choices.find(([each]) => each === value);
          if (found) onChoose(found[0]);
        }}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
