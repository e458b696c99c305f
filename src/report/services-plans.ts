import type { Plan } from '../plan/plan.js';
import type { ServicesOutcome } from '../services-outcome.js';
import type { Look } from './look.js';
import { planLines } from './plan-lines.js';

/** The plans of a dry run in the file's order, whoever was ready first; a blank line after each. */
export function servicesPlanLines(
  { services }: ServicesOutcome,
  plans: ReadonlyMap<string, Plan>,
  look: Look,
): readonly string[] {
  return services.flatMap(({ name }) => {
    const plan = plans.get(name);
    return plan === undefined ? [] : [...planLines(plan, look), ''];
  });
}
