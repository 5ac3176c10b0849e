import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { withCard } from '../../shared/boards/change-boards';
import type { Board } from '../../shared/contract/boards';
import { firstChoice } from '../state/breakdown-choice';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { CardDialog } from './card-dialog';
import { contentOf } from '../state/card-choice';
import { RegisterCards } from './register-cards';

interface AddCardProps {
  readonly board: Board;
  readonly onChange: (board: Board) => void;
}

export function AddCard({ board, onChange }: AddCardProps) {
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { roster } = useWindowStore().state;
  const [isChoosing, setIsChoosing] = useState(false);
  const text = words.boards;
  const measures = [
    { id: 'headcount', name: words.people },
    ...library.indicators.map(({ id, label }) => ({ id, name: label[language] })),
  ];
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="primary"
            icon={<AddRegular />}
            style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
          >
            {text.add}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setIsChoosing(true)}>{text.addBreakdown}</MenuItem>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{text.addTile}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {measures.map(({ id, name }) => (
                    <MenuItem
                      key={id}
                      onClick={() => onChange(withCard(board, { kind: 'tile', measure: id }))}
                    >
                      {name}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            <RegisterCards onAdd={(content) => onChange(withCard(board, content))} />
            <MenuItem onClick={() => onChange(withCard(board, { kind: 'paragraph' }))}>
              {text.addParagraph}
            </MenuItem>
            <MenuItem onClick={() => onChange(withCard(board, { kind: 'note', text: '' }))}>
              {text.addNote}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isChoosing && (
        <CardDialog
          content={contentOf(firstChoice(roster ?? { files: [] }), 'chart')}
          onKeep={(content) => {
            setIsChoosing(false);
            onChange(withCard(board, content));
          }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  );
}
