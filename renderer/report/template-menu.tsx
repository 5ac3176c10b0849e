import {
  Button,
  Field,
  Input,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptReport, ReportTemplate } from '../../shared/contract/report';
import { templateOf, withKeptTemplate, withTemplate } from '../../shared/report/templates';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useRosterName, useWindowStore, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

interface TemplateMenuProps {
  readonly kept: KeptReport;
  readonly onKeep: (kept: KeptReport) => void;
}

/** Sections, order and texts under a name: kept, used again, shared as a file. */
export function TemplateMenu({ kept, onKeep }: TemplateMenuProps) {
  const engine = useEngine();
  const words = useWords().report;
  const notices = useNotices();
  const rosterName = useRosterName();
  const { dispatch } = useWindowStore();
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState('');
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  };
  const take = (template: ReportTemplate, known: KeptReport): void => {
    onKeep(withTemplate(known, template));
    notices.done(words.templateUsed(template.name));
  };
  const share = async (): Promise<void> => {
    const path = await window.desktop.chooseTemplateTarget(words.templateFile);
    if (path === null) return;
    await engine.request('report.saveTemplate', { path, template: templateOf(kept, rosterName) });
    notices.saved(words.templateKept(rosterName), path);
  };
  const load = async (): Promise<void> => {
    const path = await window.desktop.chooseTemplate();
    if (path === null) return;
    const template = await engine.request('report.loadTemplate', { path });
    take(template, withKeptTemplate(kept, template));
  };
  const keepNamed = (): void => {
    onKeep(withKeptTemplate(kept, templateOf(kept, name.trim())));
    notices.done(words.templateKept(name.trim()));
    setIsNaming(false);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton>{words.templates}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {kept.templates.map((template) => (
              <MenuItem key={`use-${template.name}`} onClick={() => take(template, kept)}>
                {words.useTemplate(template.name)}
              </MenuItem>
            ))}
            <MenuItem onClick={() => onKeep({ ...kept, sections: [], paragraphs: [] })}>
              {words.startAgain}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              onClick={() => {
                setName('');
                setIsNaming(true);
              }}
            >
              {words.keepTemplate}
            </MenuItem>
            <MenuItem onClick={() => attempt(share)}>{words.shareTemplate}</MenuItem>
            <MenuItem onClick={() => attempt(load)}>{words.loadTemplate}</MenuItem>
            {kept.templates.length > 0 && <MenuDivider />}
            {kept.templates.map((template) => (
              <MenuItem
                key={`remove-${template.name}`}
                onClick={() =>
                  onKeep({ ...kept, templates: kept.templates.filter((each) => each !== template) })
                }
              >
                {words.removeTemplate(template.name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <PlainDialog
        title={words.keepTemplate}
        isOpen={isNaming}
        onClose={() => setIsNaming(false)}
        actions={
          <>
            <Button onClick={() => setIsNaming(false)}>{words.cancel}</Button>
            <Button appearance="primary" disabled={name.trim() === ''} onClick={keepNamed}>
              {words.done}
            </Button>
          </>
        }
      >
        <Field label={words.templateName}>
          <Input value={name} maxLength={200} onChange={(_event, data) => setName(data.value)} />
        </Field>
      </PlainDialog>
    </>
  );
}
