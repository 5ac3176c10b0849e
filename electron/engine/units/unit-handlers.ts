import type { Handlers } from '../handler';

/** Requests about units that change and the tree of units. */
export const unitHandlers: Pick<
  Handlers,
  'units.report' | 'units.show' | 'units.answer' | 'units.name' | 'units.undo' | 'units.import'
> = {
  'units.report': (_input, { service, signal }) => service.units.report(signal),
  'units.show': async ({ isToday }, { service }) => {
    await service.changeUnits((units) => units.show(isToday));
    return service.roster;
  },
  'units.answer': async ({ people }, { service }) => {
    await service.changeUnits((units) => units.answerPeople(people));
    return null;
  },
  'units.name': async ({ unit, is }, { service }) => {
    await service.changeUnits((units) => units.answerName(unit, is));
    return null;
  },
  'units.undo': async (_input, { service }) => {
    await service.changeUnits((units) => units.undo());
    return null;
  },
  'units.import': ({ path, table, date }, { service, signal }) =>
    service.addUnitTable(table, path, date, signal),
};
