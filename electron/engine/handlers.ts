import { isSensitiveCondition } from '../../shared/analysis/disclosure/public-table';
import { publicTrend } from '../../shared/analysis/disclosure/public-trend';
import type { ImportProgress } from '../../shared/contract/results';
import { computeBreakdown } from './analyse/compute-breakdown';
import { computeHidden } from './analyse/compute-hidden';
import { computeOverview } from './analyse/compute-overview';
import { computePublicOverview } from './analyse/compute-public-overview';
import { countPeople } from './analyse/count-people';
import { computeValues } from './analyse/compute-values';
import { computeRegisterTrend } from './change/compute-register-trend';
import { computeTrend } from './change/compute-trend';
import { filterIssues } from './check/filter-issues';
import { countDefinitions } from './define/change-definitions';
import { keepTiles, readTiles } from './define/overview-tiles';
import { tryPosts } from './define/try-posts';
import { formHandlers } from './forms/form-handlers';
import type { Handlers } from './handler';
import { computeProfile } from './people/compute-profile';
import { computeProjection } from './project/compute-projection';
import { draftOf, saveOf } from './report/report-handlers';
import { keepReport, readReport, readTemplate, writeTemplate } from './report/workspace-report';
import type { OnRows } from './publish/counted-rows';
import { exportPeople } from './publish/export-people';
import { exportDeIdentified, exportRoster, previewRelease } from './publish/export-roster';
import { exportRows } from './publish/export-rows';
import { exportBreakdown, exportUnits } from './publish/export-table';
import {
  computeBoard,
  computeFigure,
  computeTable,
  askRegister,
  registerEntries,
  registerIssues,
  summariseRegisters,
} from './registers/register-board';
import { missingEntries } from './registers/missing-entries';
import { entriesOfPerson } from './registers/entries-of-person';
import { unitHandlers } from './units/unit-handlers';

function writing(file: string, rows: number, totalRows: number): ImportProgress {
  return { phase: 'writing', file, fileNumber: 1, files: 1, rows, totalRows };
}

/** One line a request. */
export const handlers: Handlers = {
  'roster.check': ({ paths, ...how }, { service, signal }) => service.files.check(paths, how, signal),
  'roster.open': ({ paths, ...how }, { service, onProgress, signal }) =>
    service.files.open(paths, onProgress, signal, how),
  'roster.dates': ({ paths, ...how }, { service, onProgress, signal }) =>
    service.files.dates(paths, how, onProgress, signal),
  'snapshots.get': (_input, { service }) => Promise.resolve(service.snapshots.state),
  'snapshots.choose': ({ id }, { service }) => service.dated.choose(id),
  'snapshots.change': ({ id, ...change }, { service }) => service.dated.change(id, change),
  'snapshots.remove': ({ id }, { service }) => service.dated.remove(id),
  'snapshots.undoRemove': (_input, { service }) => service.dated.undoRemove(),
  'roster.current': (_input, { service }) => Promise.resolve(service.roster),
  'roster.close': async (_input, { service }) => {
    await service.dated.close();
    return null;
  },
  'roster.issues': (input, { service }) =>
    Promise.resolve(filterIssues(service.issues(input.language), input)),
  'review.sheet': ({ file, sheet, from, count }, { service, signal }) =>
    service.review.sheet(file, sheet, from, count, signal),
  'review.values': (_input, { service, signal }) => service.review.values(signal),
  'review.decide': ({ decision }, { service, onProgress, signal }) =>
    service.deciding.decide(decision, onProgress, signal),
  'review.undo': (_input, { service, onProgress, signal }) => service.deciding.undo(onProgress, signal),
  'review.redo': (_input, { service, onProgress, signal }) => service.deciding.redo(onProgress, signal),
  'review.steps': (_input, { service }) => Promise.resolve(service.decisions.steps),
  'review.saveDecisions': async ({ path }, { service }) => {
    const { layouts, values } = await service.decisions.save(path);
    return { layouts: layouts.length, values: values.length };
  },
  'review.loadDecisions': ({ path }, { service, onProgress, signal }) =>
    service.deciding.addFile(path, onProgress, signal),
  'review.returnWorkbook': async ({ file, path, language }, { service, signal }) => ({
    path,
    cells: await service.review.returnWorkbook(file, path, language, signal),
  }),
  trend: ({ filter, register, publicFrom, language, ...of }, { service, signal }) => {
    const asked = service.question(null, filter, signal);
    if (register !== null && publicFrom === null)
      return computeRegisterTrend(service.registers, asked, { register, ...of });
    const ask: Parameters<typeof computeTrend>[1] = (each) => service.question(null, filter, signal, each);
    if (publicFrom === null) return computeTrend(service.snapshots.all, ask, of);
    if (register !== null || isSensitiveCondition(filter, asked.library))
      throw new RangeError('Registers, and a filter of sensitive data, have no public trend.');
    return computeTrend(service.snapshots.all, ask, of).then((trend) =>
      publicTrend(trend, publicFrom, { library: asked.library, language }),
    );
  },
  projection: ({ asOf, filter, ...wanted }, { service, signal }) =>
    computeProjection(service.question(asOf, filter, signal), wanted),
  compare: ({ from, to }, { service: { comparison, snapshots, version }, signal }) =>
    comparison.compare(snapshots.find(from), snapshots.find(to), version, signal, snapshots.all),
  'compare.people': (
    { from, to, first, count, ...who },
    { service: { comparison, snapshots, version }, signal },
  ) =>
    comparison.list(snapshots.find(from), snapshots.find(to), version, who, { from: first, count }, signal),
  'compare.answer': async ({ pair, answer }, { service }) => {
    await service.comparison.answers.say({ pairs: [{ pair, answer }], reasons: [] });
    return null;
  },
  'compare.reasons': async ({ reasons }, { service }) => {
    await service.comparison.answers.say({ pairs: [], reasons });
    return null;
  },
  'compare.undo': async (_input, { service }) => {
    await service.comparison.answers.undo();
    return null;
  },
  'compare.redo': async (_input, { service }) => {
    await service.comparison.answers.redo();
    return null;
  },
  overview: ({ asOf, filter, tiles }, { service, signal }) =>
    computeOverview(service.question(asOf, filter, signal), tiles),
  'overview.tiles': (_input, { service }) => readTiles(service.database),
  'overview.keepTiles': ({ tiles }, { service }) => keepTiles(service.database, tiles),
  'overview.public': ({ asOf, filter, ...asked }, { service, signal }) =>
    computePublicOverview(service.question(asOf, filter, signal), asked),
  'breakdown.hidden': ({ asOf, filter, tables, threshold }, { service, signal }) =>
    computeHidden(service.question(asOf, filter, signal), tables, threshold),
  breakdown: ({ asOf, filter, ...by }, { service, signal }) =>
    computeBreakdown(service.question(asOf, filter, signal), by),
  count: ({ asOf, filter, conditions }, { service, signal }) =>
    countPeople(service.question(asOf, filter, signal), conditions),
  'dimension.values': ({ asOf, filter, of, search, limit }, { service, signal }) =>
    computeValues(service.question(asOf, filter, signal), of, search, limit),
  'definitions.get': (_input, { service }) => Promise.resolve(service.definitions.state),
  'definitions.change': ({ change }, { service }) => service.definitions.change(change),
  'definitions.tryPosts': ({ asOf, filter, posts }, { service, signal }) =>
    tryPosts(service.question(asOf, filter, signal), posts),
  'definitions.undo': (_input, { service }) => service.definitions.undo(),
  'definitions.redo': (_input, { service }) => service.definitions.redo(),
  'definitions.save': async ({ path }, { service }) => countDefinitions(await service.definitions.save(path)),
  'definitions.load': ({ path }, { service }) => service.definitions.load(path),
  'boards.get': (_input, { service }) => service.boards.get(),
  'boards.keep': ({ boards }, { service }) => service.boards.keep(boards),
  'boards.save': ({ path, boards }, { service }) => service.boards.save(path, boards),
  'boards.picture': async ({ picture, path }) => {
    const { writeBoard } = await import('./publish/picture/draw-board');
    await writeBoard(picture, path);
    return { path };
  },
  'boards.load': ({ path }, { service }) => service.boards.load(path),
  'map.get': (_input, { service }) => service.map.state(),
  'map.load': ({ path }, { service }) => service.map.load(path),
  'map.match': ({ unit, area }, { service }) => service.map.match(unit, area),
  'map.remove': (_input, { service }) => service.map.remove(),
  'people.page': ({ asOf, filter, ...input }, { service, signal }) =>
    service.list.page(service.question(asOf, filter, signal), input, service.version),
  'people.profile': ({ asOf, filter, search, column }, { service, signal }) =>
    computeProfile(service.question(asOf, filter, signal), search, column),
  'people.card': ({ person, language }, { service, signal }) => service.card(person, language, signal),
  'people.correct': ({ person, field, value, reason }, { service, onProgress, signal }) =>
    service.deciding.correct(person, { field, value, reason }, onProgress, signal),
  'review.corrections': (_input, { service, signal }) => service.review.corrections(signal),
  'report.draft': (input, { service, signal }) => draftOf(input, service, signal),
  'report.kept': (_input, { service }) => readReport(service.database),
  'report.keep': async ({ kept }, { service }) => {
    await keepReport(service.database, kept);
    return null;
  },
  'report.save': (input, { service, signal, onProgress }) => saveOf(input, service, signal, onProgress),
  'report.saveTemplate': async ({ path, template }) => {
    await writeTemplate(path, template);
    return null;
  },
  'report.loadTemplate': ({ path }) => readTemplate(path),
  'table.export': (input, { service, signal }) =>
    exportBreakdown(service.question(input.asOf, input.filter, signal), service.openedRoster, input),
  'units.export': (input, { service, signal }) =>
    exportUnits(service.question(input.asOf, input.filter, signal), service.openedRoster, input),
  'people.export': (input, { service, signal, onProgress }) =>
    exportPeople(service.question(input.asOf, input.filter, signal), input, {
      list: service.list,
      version: service.version,
      rosterName: service.openedRoster.name,
      everybody: service.openedRoster.people,
      onRows: (rows, totalRows) => onProgress(writing(input.path, rows, totalRows)),
    }),
  // The drawing libraries are large and not always needed.
  'chart.preview': async ({ picture }) =>
    (await import('./publish/picture/preview-picture')).previewPicture(picture),
  'chart.save': async ({ picture, path, ...how }) => {
    await (await import('./publish/picture/write-picture')).writePicture(picture, path, how);
    return { path };
  },
  'chart.animate': async ({ pictures, path, stands }) => {
    await (await import('./publish/picture/write-animation')).writeAnimation(pictures, path, stands);
    return null;
  },
  'chart.png': async ({ picture, scale }) =>
    (await import('./publish/picture/preview-picture')).pngDataUrl(picture, scale),
  'roster.releasePreview': ({ asOf, filter, language, release }, { service, signal }) =>
    previewRelease(service.question(asOf, filter, signal), language, release),
  'roster.export': ({ asOf, filter, path, language, release = null }, { service, signal, onProgress }) => {
    const onRows: OnRows = (rows, all) => onProgress(writing(path, rows, all));
    const question = service.question(asOf, filter, signal);
    return release === null
      ? exportRoster(question, path, language, onRows)
      : exportDeIdentified(question, path, language, release, onRows);
  },
  'registers.list': ({ asOf, filter }, { service, signal }) =>
    summariseRegisters(service.registers, service.question(asOf, filter, signal)),
  'registers.board': ({ register, asOf, filter, period }, { service, signal }) =>
    computeBoard(service.registers, register, service.question(asOf, filter, signal), period),
  'registers.figure': ({ register, asOf, filter, period, indicator }, { service, signal }) =>
    computeFigure(service.registers, register, service.question(asOf, filter, signal), period, indicator),
  'registers.table': ({ register, asOf, filter, period, by }, { service, signal }) =>
    computeTable(service.registers, register, service.question(asOf, filter, signal), period, by),
  'registers.entries': ({ register, asOf, filter, period, ...asked }, { service, signal }) =>
    registerEntries(service.registers, register, service.question(asOf, filter, signal), period, asked),
  'registers.missing': async ({ register, asOf, filter, period, ...asked }, { service, signal }) => {
    const question = service.question(asOf, filter, signal);
    const about = await askRegister(service.registers, register, question, period);
    const isCurrent = about.database === service.registers.matching.database;
    return missingEntries(about, { ...asked, isCurrent }, signal);
  },
  'registers.ofPerson': ({ person }, { service, signal }) =>
    entriesOfPerson(service.registers, person, signal),
  'registers.issues': ({ register, asOf, filter, language }, { service, signal }) =>
    registerIssues(service.registers, register, service.question(asOf, filter, signal), language),
  'registers.import': ({ register, paths, ...how }, { service, onProgress, signal }) =>
    service.registers.import(register, paths, how, onProgress, signal),
  'registers.remove': ({ register, file }, { service }) => service.registers.remove(register, file),
  'registers.answer': ({ register, entry, about, year }, { service }) =>
    service.registers.answer(register, entry, about, year),
  'registers.undo': ({ register }, { service }) => service.registers.undo(register),
  'registers.setting': ({ register, setting, value }, { service }) =>
    service.registers.changeSetting(register, setting, value),
  'rows.export': (input) => exportRows(input),
  ...formHandlers,
  ...unitHandlers,
};
