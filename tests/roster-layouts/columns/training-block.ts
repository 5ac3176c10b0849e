import { pick } from '../../../sample-data/random/pick';
import type * as known from '../known-person';
import type { Layout, TrainingField } from '../layout';
import { TRAINING_PARENTS } from '../words/header-words';
import {
  GENERAL_EDUCATION_WORDS,
  POLITICAL_THEORY_WORDS,
  QUALIFICATION_WORDS,
  STATE_MANAGEMENT_WORDS,
} from '../words/vocabulary-words';
import type { Pen, PlannedBlock } from './block';
import { chooseHeader } from './choose-header';
import { combinedBlock } from './combined-block';
import { excelDamage } from './excel-damage';
import { ticksBlock, wordsBlock, type VocabularyField } from './vocabulary-block';

const GENERAL_EDUCATION: VocabularyField<known.GeneralEducation> = {
  field: 'general_education',
  words: GENERAL_EDUCATION_WORDS,
  valueOf: ({ generalEducation }) => generalEducation,
  toFacts: (generalEducation) => ({ generalEducation }),
};
const QUALIFICATION: VocabularyField<known.Qualification> = {
  field: 'qualification',
  words: QUALIFICATION_WORDS,
  valueOf: ({ qualification }) => qualification,
  toFacts: (qualification) => ({ qualification }),
};
const POLITICAL_THEORY: VocabularyField<known.PoliticalTheory> = {
  field: 'political_theory',
  words: POLITICAL_THEORY_WORDS,
  valueOf: ({ politicalTheory }) => politicalTheory,
  toFacts: (politicalTheory) => ({ politicalTheory }),
};
const STATE_MANAGEMENT: VocabularyField<known.StateManagement> = {
  field: 'state_management',
  words: STATE_MANAGEMENT_WORDS,
  valueOf: ({ stateManagement }) => stateManagement,
  toFacts: (stateManagement) => ({ stateManagement }),
};

/** The fields of training, side by side, under one parent where the layout has one. */
export function trainingBlocks(pen: Pen): PlannedBlock[] {
  const { trainingParent } = pen.layout;
  const parents = trainingParent === null ? [] : (TRAINING_PARENTS[trainingParent] ?? []);
  return fieldsOf(pen.layout).map((field) => planField(pen, field, parents));
}

/** Where level and field of study share a cell there is no second column for the field of study. */
function fieldsOf({ training, combined }: Layout): readonly TrainingField[] {
  return combined && training.includes('qualification')
    ? training.filter((field) => field !== 'specialisation')
    : training;
}

function planField(pen: Pen, field: TrainingField, parents: readonly string[]): PlannedBlock {
  const { layout } = pen;
  const isTicked = layout.ticked.includes(field);
  const none = layout.noneLeaf ? (['none'] as const) : [];
  switch (field) {
    case 'specialisation':
      return specialisationBlock(pen, parents);
    case 'general_education':
      return isTicked
        ? ticksBlock(pen, GENERAL_EDUCATION, ['primary', 'lower_secondary', 'upper_secondary'], parents)
        : excelDamage(pen, wordsBlock(pen, GENERAL_EDUCATION, parents));
    case 'qualification':
      if (layout.combined) return combinedBlock(pen, parents);
      if (!isTicked) return wordsBlock(pen, QUALIFICATION, parents);
      return ticksBlock(pen, QUALIFICATION, [...none, ...qualificationLeaves(pen)], parents);
    case 'political_theory':
      return isTicked
        ? ticksBlock(
            pen,
            POLITICAL_THEORY,
            [...none, 'elementary', 'intermediate', 'advanced', 'bachelor'],
            parents,
          )
        : wordsBlock(pen, POLITICAL_THEORY, parents);
    case 'state_management':
      return isTicked
        ? ticksBlock(pen, STATE_MANAGEMENT, [...none, ...stateManagementLeaves(pen)], parents)
        : wordsBlock(pen, STATE_MANAGEMENT, parents);
  }
}

function qualificationLeaves({ random }: Pen): known.Qualification[] {
  const upToMaster = ['elementary', 'intermediate', 'college', 'university', 'master'] as const;
  return pick<known.Qualification[]>(random, [[...upToMaster], [...upToMaster, 'doctorate']]);
}

function stateManagementLeaves({ random }: Pen): known.StateManagement[] {
  return pick<known.StateManagement[]>(random, [
    ['specialist', 'principal_specialist'],
    ['officer', 'specialist', 'principal_specialist'],
    ['senior_specialist', 'principal_specialist', 'specialist'],
  ]);
}

function specialisationBlock(pen: Pen, parents: readonly string[]): PlannedBlock {
  const header = chooseHeader(pen, 'specialisation', parents);
  return {
    columns: [
      { field: 'specialisation', header, category: null, write: ({ specialisation }) => specialisation },
    ],
    facts: ({ specialisation }) => ({ specialisation }),
  };
}
