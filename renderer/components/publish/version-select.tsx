import { publishMessages } from '../../../shared/text/publish-messages';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage } from '../../state/window-store';
import { thresholds } from './thresholds';
import { LabelledSelect } from '../labelled-select';

interface VersionSelectProps {
  /** The threshold of a public version; null: the internal one. */
  readonly publicFrom: number | null;
  readonly onChoose: (publicFrom: number | null) => void;
}

export function VersionSelect({ publicFrom, onChoose }: VersionSelectProps) {
  const language = useLanguage();
  const words = publishMessages[language].versions;
  return (
    <LabelledSelect
      label={words.version}
      options={[
        { value: '', label: words.internal },
        ...thresholds.map((k) => ({ value: String(k), label: words.public(formatCount(k, language)) })),
      ]}
      chosen={publicFrom === null ? '' : String(publicFrom)}
      onChoose={(value) => onChoose(value === '' ? null : Number(value))}
    />
  );
}
