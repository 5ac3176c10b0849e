import { conduct } from './conduct/conduct';
import { rating } from './rating/rating';
import type { Register } from './register';
import { training } from './training/training';
import { travel } from './travel/travel';
import { workload } from './workload/workload';

/** Every register, in the order of the page. To add one: a folder here and a line below. */
export const registers: readonly Register[] = [training, travel, rating, conduct, workload];

export function findRegister(id: string): Register | undefined {
  return registers.find((register) => register.id === id);
}
