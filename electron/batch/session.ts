import type { OpenRoster } from '../../shared/contract/results';
import type { Question } from '../engine/analyse/question';
import type { EngineService } from '../engine/engine-service';
import type { BatchOptions } from './options';

/** An opened roster and what is asked of it. */
export interface Session {
  readonly service: EngineService;
  readonly roster: OpenRoster;
  readonly question: Question;
  readonly options: BatchOptions;
  /** The reference date and where it comes from, part of every answer. */
  readonly asOf: { readonly asOf: string; readonly asOfSource: 'given' | 'stated' | 'today' };
}

/** What a command answers: one JSON document, or a text for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: () => string;
}
