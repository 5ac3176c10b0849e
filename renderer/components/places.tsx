import {
  ArrowTrendingLinesRegular,
  BoardRegular,
  DocumentTableRegular,
  GridRegular,
  FormRegular,
  NotebookRegular,
  BookRegular,
  DocumentTextRegular,
  PeopleRegular,
  TableSimpleRegular,
} from '@fluentui/react-icons';
import type { WindowMessages } from '../../shared/text/window-messages';
import type { Place } from '../state/window-shape';

export interface NamedPlace {
  readonly place: Place;
  readonly icon: React.JSX.Element;
  readonly name: string;
}

/** Every place of the window in the order of the navigation. To add one: a line here and its page in `app.tsx`. */
export function places(words: WindowMessages): readonly NamedPlace[] {
  return [
    { place: 'overview', icon: <BoardRegular fontSize={20} />, name: words.overview },
    { place: 'boards', icon: <GridRegular fontSize={20} />, name: words.boards.title },
    { place: 'breakdown', icon: <TableSimpleRegular fontSize={20} />, name: words.breakdown.title },
    { place: 'people', icon: <PeopleRegular fontSize={20} />, name: words.peoplePage.place },
    { place: 'quality', icon: <DocumentTableRegular fontSize={20} />, name: words.quality },
    { place: 'change', icon: <ArrowTrendingLinesRegular fontSize={20} />, name: words.change.place },
    { place: 'registers', icon: <NotebookRegular fontSize={20} />, name: words.registers.place },
    { place: 'forms', icon: <FormRegular fontSize={20} />, name: words.forms.place },
    { place: 'report', icon: <DocumentTextRegular fontSize={20} />, name: words.report.place },
    { place: 'definitions', icon: <BookRegular fontSize={20} />, name: words.definitions.place },
  ];
}
