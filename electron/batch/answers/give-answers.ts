import { basename } from 'node:path';
import { formatCount } from '../../../shared/text/numbers';
import { questionMessages } from '../../../shared/text/question-messages';
import type { EngineService } from '../../engine/engine-service';
import type { BatchOptions } from '../options';
import { AnswerFiles } from './answer-file';
import { leaverQuestion, nameQuestion, pairQuestion, placeQuestion } from './questions';

/** Gives the answers of `--answers` before anything is asked; those that meet no question are told. */
export async function giveAnswers(
  service: EngineService,
  { answers, language }: BatchOptions,
  signal: AbortSignal,
): Promise<void> {
  if (answers.length === 0) return;
  const files = new AnswerFiles();
  for (const path of answers) await files.read(path, signal);
  for (const { pairs, reasons, people, names } of files.given) {
    await service.comparison.answers.say({ pairs, reasons });
    if (people.length + names.length === 0) continue;
    await service.changeUnits(async (units) => {
      await units.answerPeople(people);
      for (const { unit, is } of names) await units.answerName(unit, is);
    });
  }
  await answerUnits(service, files, signal);
  await answerComparisons(service, files, signal);
  const { unmet } = files;
  if (unmet.length === 0) return;
  const words = questionMessages[language];
  const where = unmet.slice(0, 10).map(({ sheet, row }) => words.at(sheet, row));
  const told = words.unmet(formatCount(unmet.length, language), where.join('; '));
  process.stderr.write(
    `bienche: ${basename(unmet[0]?.path ?? '')}: ${told}${unmet.length > 10 ? '; …' : ''}\n`,
  );
}

/** Names first: what a unit is decides whose place is asked. */
async function answerUnits(service: EngineService, files: AnswerFiles, signal: AbortSignal): Promise<void> {
  const { snapshots } = await service.units.report(signal, Infinity);
  const names = snapshots.flatMap(({ doubtful }) => doubtful);
  const said = new Map(
    names.flatMap((each) => {
      const answer = files.answerTo(nameQuestion(each));
      return answer === null ? [] : [[each.unit, answer === 'same' ? each.likely : null] as const];
    }),
  );
  if (said.size > 0)
    await service.changeUnits(async (units) => {
      for (const [unit, is] of said) await units.answerName(unit, is);
    });
  const { asked } = await service.units.report(signal, Infinity);
  const people = asked.flatMap((each) => {
    const to = files.answerTo(placeQuestion(each));
    return to === null ? [] : [{ who: each.who, date: each.date, to }];
  });
  if (people.length > 0) await service.changeUnits((units) => units.answerPeople(people));
}

/** Of every two snapshots; an answer may bring up another question. */
async function answerComparisons(
  service: EngineService,
  files: AnswerFiles,
  signal: AbortSignal,
): Promise<void> {
  const { all } = service.snapshots;
  for (const [at, from] of all.entries())
    for (const to of all.slice(at + 1)) {
      let { pairs, leavers } = await service.comparison.questions(from, to, service.version, signal);
      for (;;) {
        const said = pairs.flatMap((each) => {
          const answer = files.answerTo(pairQuestion(each));
          return answer === null ? [] : [{ pair: each.pair, answer }];
        });
        if (said.length === 0) break;
        await service.comparison.answers.say({ pairs: said, reasons: [] });
        ({ pairs, leavers } = await service.comparison.questions(from, to, service.version, signal));
      }
      const reasons = leavers.flatMap((each) => {
        const question = leaverQuestion(each);
        const reason = question && files.answerTo(question);
        return reason === null || each.who === null ? [] : [{ who: each.who, reason }];
      });
      if (reasons.length > 0) await service.comparison.answers.say({ pairs: [], reasons });
    }
}
