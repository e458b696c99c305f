import { features } from '../../src/iam/features.js';
import { iamActions } from '../../src/iam/iam-actions.js';
import { permissionsByFeature } from '../../src/iam/policy.js';
import { hereOf, resourcesOf } from '../../src/iam/resources.js';

describe('the permissions by feature', () => {
  const all = permissionsByFeature();

  it('name every feature, and every action that a policy has to allow', () => {
    expect(all.map(({ feature }) => feature)).toEqual(Object.keys(features));
    const named = new Set(all.flatMap(({ permissions }) => permissions.flatMap(({ actions }) => actions)));
    const needed = Object.entries(iamActions).flatMap(([action, on]) => (on === 'none' ? [] : [action]));
    expect([...named].sort()).toEqual(needed.sort());
  });

  it('let a run without an image of its own do with the actions of ECS and the roles', () => {
    const deployment = all.find(({ feature }) => feature === 'deployment');
    const actions = deployment?.permissions.flatMap((one) => one.actions) ?? [];
    expect(actions.filter((action) => !/^(ecs|iam):/.test(action))).toEqual([]);
    expect(actions).toEqual(expect.arrayContaining(['ecs:UpdateService', 'iam:PassRole']));
  });
});

describe('the resources of an action', () => {
  const here = hereOf('arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web');

  it('are of the service’s partition, region and account', () => {
    expect(resourcesOf('service', { cluster: 'prod', services: ['web'] }, here)).toEqual([
      'arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web',
    ]);
  });

  it('are of the registry where an image lies elsewhere', () => {
    const registry = { registryId: '210987654321', region: 'cn-northwest-1' };
    expect(resourcesOf('repository', { repository: 'web', registry }, here)).toEqual([
      'arn:aws-cn:ecr:cn-northwest-1:210987654321:repository/web',
    ]);
  });
});
