import { makeStyles, tokens } from '@fluentui/react-components';

/** Remarks below the figures of a form. */
export const useNoteStyles = makeStyles({
  notes: {
    margin: '8px 0 0',
    paddingLeft: '20px',
    fontSize: '13px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
});
