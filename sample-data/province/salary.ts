import type { Qualification } from './categories';
import type { Post } from './posts';

/** A salary class of NĐ 204/2004: coefficients run from `first` in equal steps, a new one every few years. */
interface SalaryClass {
  readonly first: number;
  readonly increment: number;
  readonly steps: number;
  readonly yearsPerStep: number;
}

const A1: SalaryClass = { first: 234, increment: 33, steps: 9, yearsPerStep: 3 };
const A0: SalaryClass = { first: 210, increment: 31, steps: 10, yearsPerStep: 3 };
const B: SalaryClass = { first: 186, increment: 20, steps: 12, yearsPerStep: 2 };

export interface Rank {
  readonly name: string;
  readonly code: string;
}

export interface Salary {
  /** Null for cadres, who hold no civil-service rank. */
  readonly rank: Rank | null;
  readonly step: number;
  /** In hundredths, so that no coefficient depends on floating point: 2.34 is 234. */
  readonly coefficientHundredths: number;
  readonly allowanceHundredths: number | null;
}

const SPECIALIST: Rank = { name: 'Chuyên viên', code: '01.003' };
const OFFICER: Rank = { name: 'Cán sự', code: '01.004' };
const EMPLOYEE: Rank = { name: 'Nhân viên', code: '01.005' };

/** Two-step scales of elected cadres without an intermediate qualification, by seniority of the post. */
const CADRE_SCALES: Readonly<Record<number, readonly [number, number]>> = {
  5: [235, 285],
  4: [215, 265],
  3: [195, 245],
  2: [175, 225],
};
const ALLOWANCES: Readonly<Record<number, number>> = { 5: 30, 4: 25, 3: 20, 2: 15 };

export function salaryOf(post: Post, qualification: Qualification | null, yearsOfService: number): Salary {
  const allowanceHundredths = post.staffGroup === 'cadre' ? (ALLOWANCES[post.seniority] ?? null) : null;
  const scale = CADRE_SCALES[post.seniority];
  if (post.staffGroup === 'cadre' && scale !== undefined && !holdsDegree(qualification)) {
    const step = yearsOfService >= 5 ? 2 : 1;
    return { rank: null, step, coefficientHundredths: scale[step === 1 ? 0 : 1], allowanceHundredths };
  }
  const { salaryClass, rank } = classOf(qualification);
  const step = Math.min(salaryClass.steps, 1 + Math.floor(yearsOfService / salaryClass.yearsPerStep));
  return {
    rank: post.staffGroup === 'civil_servant' ? rank : null,
    step,
    coefficientHundredths: salaryClass.first + (step - 1) * salaryClass.increment,
    allowanceHundredths,
  };
}

function holdsDegree(qualification: Qualification | null): boolean {
  return qualification !== null && qualification !== 'elementary' && qualification !== 'none';
}

function classOf(qualification: Qualification | null): { salaryClass: SalaryClass; rank: Rank } {
  if (qualification === 'master' || qualification === 'university')
    return { salaryClass: A1, rank: SPECIALIST };
  if (qualification === 'college') return { salaryClass: A0, rank: OFFICER };
  return { salaryClass: B, rank: EMPLOYEE };
}
