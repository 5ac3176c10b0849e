import type { FilledForm } from '../../../shared/forms/filled-form';

/** The rows of a form with what was computed about them. */
export type FilledRows = Pick<FilledForm, 'rows' | 'checks' | 'notes'>;
