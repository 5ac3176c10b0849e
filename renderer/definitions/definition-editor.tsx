import type { LabelledKind } from '../../shared/contract/definitions';
import { DimensionEditor } from './dimension-editor';
import type { EditorProps } from './editor-props';
import { IndicatorEditor } from './indicator-editor';
import type { AnyDefinition, DefinitionOf } from './new-definition';
import { PopulationEditor } from './population-editor';
import { PostEditor } from './post-editor';
import { StandardEditor } from './standard-editor';

type Editors = {
  readonly [Kind in LabelledKind]: React.ComponentType<EditorProps<DefinitionOf<Kind>>>;
};

const editors: Editors = {
  indicators: IndicatorEditor,
  dimensions: DimensionEditor,
  populations: PopulationEditor,
  standards: StandardEditor,
  posts: PostEditor,
};

/** The editor of a kind; the definition is one of that kind. */
export function DefinitionEditor({ kind, ...props }: EditorProps<AnyDefinition> & { kind: LabelledKind }) {
  const Editor = editors[kind] as React.ComponentType<EditorProps<AnyDefinition>>;
  return <Editor {...props} />;
}
