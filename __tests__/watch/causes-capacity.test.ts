import { diagnose } from '../../src/watch/diagnose.js';
import { capacityCauses } from '../support/failure-causes-capacity.js';
import { evidenceOf } from '../support/failure-evidence.js';

describe('where there is no place for a task', () => {
  it.each(capacityCauses)('$id: $cause', ({ id, shows, cause, innocent }) => {
    const found = diagnose(evidenceOf(shows));
    expect([found.id, found.cause]).toEqual([id, cause]);
    expect(diagnose(evidenceOf(innocent)).id).not.toBe(id);
  });
});
