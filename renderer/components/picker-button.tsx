import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SearchOption } from './find-options';
import { SearchList } from './search-list';

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '260px', fontWeight: 'normal', justifyContent: 'space-between' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  surface: { display: 'grid', width: '320px', padding: '12px' },
});

interface PickerButtonProps {
  /** What is chosen here. */
  readonly label: string;
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly options: readonly SearchOption[];
  readonly chosen: string | null;
  /** Written on the button where nothing is chosen. */
  readonly empty: string;
  readonly icon?: React.JSX.Element;
  readonly className?: string | undefined;
  readonly onPick: (key: string) => void;
}

/** A button that says what is chosen, and a list to search in for something else. */
export function PickerButton({
  label,
  placeholder,
  nothingFound,
  options,
  chosen,
  empty,
  icon,
  className,
  onPick,
}: PickerButtonProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const text = options.find(({ key }) => key === chosen)?.label;
  const isBare = icon !== undefined && text === undefined;
  return (
    <Popover
      open={isOpen}
      onOpenChange={(_event, { open }) => setIsOpen(open)}
      positioning="below-start"
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={isBare ? className : mergeClasses(styles.button, className)}
          appearance={isBare ? 'subtle' : 'outline'}
          icon={isBare ? icon : <ChevronDownRegular />}
          iconPosition="after"
          aria-label={text === undefined ? label : `${label}: ${text}`}
          title={text ?? label}
        >
          {isBare ? undefined : <span className={styles.text}>{text ?? empty}</span>}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <SearchList
          label={label}
          placeholder={placeholder}
          nothingFound={nothingFound}
          options={options}
          chosen={chosen}
          onPick={(key) => {
            setIsOpen(false);
            onPick(key);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
