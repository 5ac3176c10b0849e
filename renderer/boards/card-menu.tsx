import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { everybody } from '../../shared/analysis/condition';
import type { Direction } from '../../shared/boards/place-cards';
import type { Card } from '../../shared/contract/boards';
import { showPeople } from '../state/people-wanted';
import { useWindowStore, useWords } from '../state/window-store';
import type { CardActions } from './card-actions';
import { CardDialog } from './card-dialog';
import { choiceOf } from '../state/card-choice';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

interface CardMenuProps {
  readonly card: Card;
  readonly title: string;
  readonly actions: CardActions;
  readonly onFull: () => void;
}

export function CardMenu({ card: { content }, title, actions, onFull }: CardMenuProps) {
  const { boards: words } = useWords();
  const { dispatch } = useWindowStore();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.cardMenu(title)}
            title={words.cardMenu(title)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onFull}>{words.full}</MenuItem>
            {content.kind === 'breakdown' && (
              <>
                <MenuItem
                  onClick={() =>
                    actions.change({ ...content, shown: content.shown === 'table' ? 'chart' : 'table' })
                  }
                >
                  {content.shown === 'table' ? words.showChart : words.showTable}
                </MenuItem>
                <MenuItem onClick={() => setIsEditing(true)}>{words.edit}</MenuItem>
                <MenuItem
                  onClick={() => {
                    dispatch({ type: 'breakdown-chosen', choice: { ...choiceOf(content), shown: 'both' } });
                    dispatch({ type: 'place-chosen', place: 'breakdown' });
                  }}
                >
                  {words.openBreakdown}
                </MenuItem>
              </>
            )}
            {content.kind !== 'note' && (
              <MenuItem onClick={() => dispatch(showPeople(everybody, title))}>{words.people}</MenuItem>
            )}
            <MenuDivider />
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{words.move}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {directions.map((direction) => (
                    <MenuItem key={direction} persistOnClick onClick={() => actions.move(direction)}>
                      {words.directions[direction]}
                    </MenuItem>
                  ))}
                  <MenuDivider />
                  {directions.map((direction) => (
                    <MenuItem key={direction} persistOnClick onClick={() => actions.resize(direction)}>
                      {words.sizes[direction]}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            <MenuItem onClick={actions.copy}>{words.copyCard}</MenuItem>
            <MenuItem onClick={actions.remove}>{words.removeCard}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isEditing && content.kind === 'breakdown' && (
        <CardDialog
          content={content}
          onKeep={(changed) => {
            setIsEditing(false);
            actions.change(changed);
          }}
          onClose={() => setIsEditing(false)}
        />
      )}
    </>
  );
}
