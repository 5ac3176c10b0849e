import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { CardContent } from '../../shared/contract/boards';
import type { Register } from '../../shared/registers/register';
import { registers } from '../../shared/registers/registers';
import { useLanguage, useWords } from '../state/window-store';

/** The figures, charts and limits of registers that can be added as cards. */
export function RegisterCards({ onAdd }: { onAdd: (content: CardContent) => void }) {
  const { boards: words } = useWords();
  const language = useLanguage();
  const tiles = (register: Register): Line[] =>
    register.indicators.map(({ id, label }) => ({
      name: label[language],
      content: { kind: 'register-tile', register: register.id, indicator: id, period: null },
    }));
  const charts = (register: Register): Line[] =>
    register.charts.map(({ id, title }) => ({
      name: title[language],
      content: { kind: 'register-chart', register: register.id, chart: id, period: null },
    }));
  const limits = (register: Register): Line[] =>
    register.limits.map(({ id, label }) => ({
      name: label[language],
      content: { kind: 'register-limit', register: register.id, limit: id, period: null },
    }));
  return (
    <>
      <ByRegister name={words.addRegisterTile} linesOf={tiles} onAdd={onAdd} />
      <ByRegister
        name={words.addRegisterChart}
        linesOf={(register) => [...charts(register), ...limits(register)]}
        onAdd={onAdd}
      />
    </>
  );
}

interface Line {
  readonly name: string;
  readonly content: CardContent;
}

interface ByRegisterProps {
  readonly name: string;
  readonly linesOf: (register: Register) => readonly Line[];
  readonly onAdd: (content: CardContent) => void;
}

function ByRegister({ name, linesOf, onAdd }: ByRegisterProps) {
  const language = useLanguage();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{name}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {registers.map((register) => (
            <Menu key={register.id}>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{register.label[language]}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {linesOf(register).map((line) => (
                    <MenuItem key={line.name} onClick={() => onAdd(line.content)}>
                      {line.name}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
