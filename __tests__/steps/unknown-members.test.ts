import { tellOfUnknown } from '../../src/steps/read-family.js';
import type { Run } from '../../src/steps/run.js';

function told(unknown: readonly string[] | undefined): readonly string[] {
  const known = { notices: [] as string[] };
  const run = { ports: { clock: { now: () => 0 } }, report: () => undefined, known } as unknown as Run;
  tellOfUnknown(run, unknown);
  return known.notices;
}

describe('members of the service’s revision that the SDK does not know', () => {
  it('are told by path, since a new revision cannot have them', () => {
    expect(told(['warpDrive', 'containerDefinitions[0].mood'])).toEqual([
      'This version of ecs-ship does not know warpDrive, containerDefinitions[0].mood: a new revision will be without. Update ecs-ship.',
    ]);
  });

  it('are nothing to tell of where there are none', () => {
    expect([told([]), told(undefined)]).toEqual([[], []]);
  });
});
