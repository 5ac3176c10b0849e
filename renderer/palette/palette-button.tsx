import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { BarButton } from '../components/bar-button';
import { useWords } from '../state/window-store';
import { Palette } from './palette';

/** Opens the quick find; so does Ctrl+K, wherever the focus is. */
export function PaletteButton() {
  const words = useWords().palette;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <BarButton icon={<SearchRegular />} name={words.open} onClick={() => setOpen(true)} />
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  );
}
