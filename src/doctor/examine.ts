import { areas } from './areas.js';
import { examinations } from './examinations.js';
import type { Line } from './line.js';
import type { Patient } from './patient.js';

/** Everything that can be known before a deployment, read side by side; in the order of the areas. Changes nothing. */
export async function examine(patient: Patient): Promise<readonly Line[]> {
  const found = await Promise.all(examinations.map((examination) => examination(patient)));
  const order = Object.keys(areas);
  return found.flat().sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area));
}
