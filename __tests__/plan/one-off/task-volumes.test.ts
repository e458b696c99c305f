import { taskVolumes } from '../../../src/plan/one-off/task-volumes.js';

const atLaunch = { name: 'data', configuredAtLaunch: true };
const managedEBSVolume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10, volumeType: 'gp3' };

it('takes those that the revision has attached at launch, whole', () => {
  const service = [
    { name: 'data', managedEBSVolume },
    { name: 'gone', managedEBSVolume },
  ];
  expect(taskVolumes(service, { volumes: [atLaunch, { name: 'scratch' }] })).toEqual([
    { name: 'data', managedEBSVolume },
  ]);
});

it.each<[string, object]>([
  ['has no volumes', {}],
  ['has one of that name which is not attached at launch', { volumes: [{ name: 'data' }] }],
])('takes none where the revision %s', (_what, definition) => {
  expect(taskVolumes([{ name: 'data', managedEBSVolume }], { ...definition })).toEqual([]);
});

it('lets a volume take tags from the revision, and none from a service', () => {
  const tagged = (propagateTags?: string) => ({
    name: 'data',
    managedEBSVolume: {
      ...managedEBSVolume,
      tagSpecifications: [{ resourceType: 'volume', tags: [{ key: 'a', value: 'b' }], propagateTags }],
    },
  });
  const taken = (from: string) => taskVolumes([tagged(from)], { volumes: [atLaunch] });
  expect(taken('TASK_DEFINITION')).toEqual([tagged('TASK_DEFINITION')]);
  expect(taken('SERVICE')).toEqual([tagged()]);
});
