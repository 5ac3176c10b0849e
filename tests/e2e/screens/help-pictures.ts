import { join } from 'node:path';
import { projectFolder } from '../harness/launch-app';

export const picturesFolder = join(projectFolder, 'docs', 'help', 'pictures');

/** The screens that the guide shows, and what its pages call them. */
export const pictureNames: Readonly<Record<string, string>> = {
  start: 'start',
  overview: 'overview',
  'menu-filter': 'filter',
  breakdown: 'breakdown',
  boards: 'boards',
  'people-card': 'people',
  'data-issue': 'data',
  'snapshots-compare': 'change',
  registers: 'registers',
  'forms-open': 'forms',
  report: 'report',
  'definitions-posts': 'definitions',
  'dialog-settings': 'settings',
};
