import { z } from 'zod';
import { conditionSchema, isoDate, nameSchema } from './condition-schema';

export const projectionSchema = {
  asOf: isoDate.nullable(),
  filter: conditionSchema,
  /** Calendar years after that of the reference date. */
  years: z.number().int().min(1).max(30),
  /** The dimension that retirements are told by. */
  by: nameSchema,
  /** People recruited each year, and their age. */
  recruits: z.number().int().min(0).max(100_000),
  recruitAge: z.number().int().min(18).max(60),
  /** The share of women among them; null: that of today. */
  femaleShare: z.number().min(0).max(1).nullable(),
};

/** Somebody who retires; dates `YYYY-MM-DD`. */
export interface RetiringPerson {
  readonly person: number;
  readonly name: string | null;
  readonly unit: string | null;
  readonly position: string | null;
  readonly gender: string | null;
  /** As exact as it is known. */
  readonly birthDate: string;
  /** The retirement age. */
  readonly years: number;
  readonly months: number;
  readonly retires: string;
  /** On or past that day at the reference date. */
  readonly isOverdue: boolean;
  readonly notice: string;
  readonly decision: string;
  readonly isYearOnly: boolean;
  readonly isDoubtful: boolean;
}

export interface YearAhead {
  readonly year: number;
  /** In the first year those on or past their day; not among `retired`. */
  readonly overdue: number;
  readonly retired: number;
  readonly men: number;
  readonly women: number;
  readonly recruited: number;
  /** Recruits of earlier years who reach the retirement age in this one; not among `retired`. */
  readonly recruitsRetired: number;
  /** At the end of the year. */
  readonly people: number;
  readonly ages: readonly {
    readonly age: number;
    readonly gender: 'male' | 'female';
    readonly people: number;
  }[];
}

export interface RetiringGroup {
  readonly key: string | null;
  readonly people: number;
  readonly overdue: number;
  /** One figure a year, from the first that is reckoned. */
  readonly retired: readonly number[];
}

export interface Projection {
  readonly asOf: string;
  readonly people: number;
  /** Without a date of birth or sex: nothing is reckoned for them, and they stay. */
  readonly unknown: number;
  /** Reckoned from 1 January. */
  readonly yearOnly: number;
  /** Born in a month that the table of retirement ages has with doubt. */
  readonly doubtful: number;
  /** On or past their day; they leave at once and are counted in no year. */
  readonly overdue: number;
  readonly femaleShare: number;
  /** The first is as things stand at the reference date. */
  readonly years: readonly YearAhead[];
  readonly by: string;
  /** The most retirements first. */
  readonly groups: readonly RetiringGroup[];
  /** Posts of which nobody who holds them is left, the earliest first. */
  readonly emptyPosts: readonly {
    readonly unit: string | null;
    /** Within the unit, where it is recorded. */
    readonly department: string | null;
    readonly position: string;
    readonly holders: number;
    readonly from: string;
  }[];
  /** Who is past their day, then who retires first. */
  readonly retiring: readonly RetiringPerson[];
  readonly retiringInAll: number;
}
