import { publishMessages } from '../../../shared/text/publish-messages';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWindowStore } from '../../state/window-store';
import { LabelledSelect } from '../labelled-select';

interface VersionSelectProps {
  /** The threshold of a public version; null: the internal one. */
  readonly publicFrom: number | null;
  readonly onChoose: (publicFrom: number | null) => void;
}

/** Internal, or public with the threshold of the settings; one that was chosen before stays. */
export function VersionSelect({ publicFrom, onChoose }: VersionSelectProps) {
  const language = useLanguage();
  const words = publishMessages[language].versions;
  const { publicThreshold } = useWindowStore().state.settings;
  const offered =
    publicFrom === null || publicFrom === publicThreshold ? [publicThreshold] : [publicThreshold, publicFrom];
  return (
    <LabelledSelect
      label={words.version}
      options={[
        { value: '', label: words.internal },
        ...offered.map((k) => ({ value: String(k), label: words.public(formatCount(k, language)) })),
      ]}
      chosen={publicFrom === null ? '' : String(publicFrom)}
      onChoose={(value) => onChoose(value === '' ? null : Number(value))}
    />
  );
}
