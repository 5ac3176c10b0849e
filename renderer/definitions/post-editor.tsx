import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { qualification } from '../../shared/analysis/dimensions/qualification';
import { everybody } from '../../shared/analysis/condition';
import type { Post } from '../../shared/contract/definitions';
import { CategoryButton } from '../components/condition/category-button';
import { useDefinitions } from '../state/definitions-context';
import { useLanguage, useWords } from '../state/window-store';
import { DefinitionForm } from './definition-form';
import type { EditorProps } from './editor-props';
import { PostTrial } from './post-trial';
import { cleanPhrases, NameField, NoteField, PhrasesField } from './text-fields';
import { useDraft } from './use-draft';
import { useLinesStyles } from './use-lines-styles';

/** Which fields fit a post, with what the table would say of everybody. */
export function PostEditor({ saved, isNew, onSave, onCancel }: EditorProps<Post>) {
  const styles = useLinesStyles();
  const language = useLanguage();
  const { definitions: words } = useWords();
  const { definitions } = useDefinitions();
  const draft = useDraft<Post>(saved);
  const { label, note, posts, staffGroups, anyField, atLeast, accepted, near } = draft.value;
  const whole: Post = {
    ...draft.value,
    label: label.trim(),
    posts: cleanPhrases(posts),
    accepted: cleanPhrases(accepted),
    near: cleanPhrases(near),
  };
  const table = definitions.posts.some(({ id }) => id === whole.id)
    ? definitions.posts.map((post) => (post.id === whole.id ? whole : post))
    : [...definitions.posts, whole];
  return (
    <DefinitionForm
      label={words.tabs.posts}
      name={label}
      canSave={label.trim() !== '' && whole.posts.length + staffGroups.length > 0}
      isNew={isNew}
      isChanged={draft.isChanged}
      onSave={() => onSave(whole)}
      onReset={() => {
        draft.reset();
        onCancel();
      }}
    >
      <NameField label={words.name} value={label} onChange={(value) => draft.set({ label: value })} />
      <div className={styles.pair}>
        <PhrasesField
          label={words.postNames}
          hint={words.wordsHint}
          value={posts}
          onChange={(value) => draft.set({ posts: value })}
        />
        <Field label={words.staffGroups} className={styles.short}>
          <CategoryButton
            dimension="staff_group"
            chosen={staffGroups}
            among={everybody}
            onChange={(values) => draft.set({ staffGroups: values.filter((value) => value !== null) })}
          />
        </Field>
      </div>
      <Checkbox
        label={words.anyField}
        checked={anyField}
        onChange={(_event, { checked }) => draft.set({ anyField: checked === true })}
      />
      {anyField && (
        <Field label={words.atLeastFor} className={styles.short}>
          <Select
            value={atLeast ?? ''}
            onChange={(_event, { value }) => draft.set({ atLeast: value === '' ? null : value })}
          >
            <option value="">{words.anyLevel}</option>
            {(qualification.categories ?? []).map(({ id, label: level }) => (
              <option key={id} value={id}>
                {level[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!anyField && (
        <div className={styles.pair}>
          <PhrasesField
            label={words.accepted}
            hint={words.wordsHint}
            value={accepted}
            onChange={(value) => draft.set({ accepted: value })}
          />
          <PhrasesField
            label={words.near}
            hint={words.wordsHint}
            value={near}
            onChange={(value) => draft.set({ near: value })}
          />
        </div>
      )}
      <PostTrial
        table={table}
        post={whole.id}
        actions={(specialisation) => (
          <>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.toAccepted(specialisation)}
              onClick={() => draft.set({ accepted: [...whole.accepted, specialisation] })}
            >
              {words.acceptedShort}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.toNear(specialisation)}
              onClick={() => draft.set({ near: [...whole.near, specialisation] })}
            >
              {words.nearShort}
            </Button>
          </>
        )}
        postAction={(name) => (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.toPosts(name)}
            onClick={() => draft.set({ posts: [...whole.posts, name] })}
          >
            {words.toPostsShort}
          </Button>
        )}
      />
      <NoteField label={words.note} value={note} onChange={(value) => draft.set({ note: value })} />
    </DefinitionForm>
  );
}
