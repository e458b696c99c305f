import { VirtualEcs } from './virtual-ecs.js';

const IMAGE = '127.0.0.1:4566/app';

function withImage(image = `${IMAGE}:latest`, container: object = {}): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.images.tags.set('app:latest', 'sha256:aaa');
  ecs.register({ image, ...container });
  ecs.create();
  ecs.pass(60);
  return ecs;
}

function digests(ecs: VirtualEcs) {
  return ecs.tasks().map(({ containers }) => containers?.[0]?.imageDigest);
}

describe('the digest a deployment runs', () => {
  it('is what the tag stood for when its first task started, for later tasks too', () => {
    const ecs = withImage();
    ecs.images.tags.set('app:latest', 'sha256:bbb');
    ecs.images.tags.set('app:old', 'sha256:aaa');
    ecs.update({ desiredCount: 3 });
    ecs.pass(60);
    expect(digests(ecs)).toEqual(['sha256:aaa', 'sha256:aaa', 'sha256:aaa']);
    const revision = ecs.service().currentServiceRevisions?.[0]?.arn;
    expect(ecs.call('DescribeServiceRevisions', { serviceRevisionArns: [revision] })).toMatchObject({
      serviceRevisions: [
        { containerImages: [{ containerName: 'app', image: `${IMAGE}:latest`, imageDigest: 'sha256:aaa' }] },
      ],
      failures: [],
    });
  });

  it('is resolved again by forceNewDeployment', () => {
    const ecs = withImage();
    ecs.images.tags.set('app:latest', 'sha256:bbb');
    ecs.update({ forceNewDeployment: true });
    ecs.pass(120);
    expect(digests(ecs)).toEqual(['sha256:bbb', 'sha256:bbb']);
  });

  it('is not kept where versionConsistency is disabled', () => {
    const ecs = withImage(undefined, { versionConsistency: 'disabled' });
    ecs.images.tags.set('app:latest', 'sha256:bbb');
    ecs.update({ desiredCount: 3 });
    ecs.pass(60);
    expect(ecs.tasks()).toHaveLength(3);
    const revision = ecs.service().currentServiceRevisions?.[0]?.arn;
    const [described] = ecs.call('DescribeServiceRevisions', {
      serviceRevisionArns: [revision],
    }).serviceRevisions;
    expect(described.containerImages[0].imageDigest).toBeUndefined();
  });

  it('breaks a later scale-out once its image has expired', () => {
    const ecs = withImage();
    ecs.images.tags.set('app:latest', 'sha256:bbb');
    ecs.update({ desiredCount: 3 });
    ecs.pass(60);
    expect(ecs.tasks('STOPPED')[0]?.stoppedReason).toBe(
      `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${IMAGE}@sha256:aaa: not found`,
    );
  });

  it('does not exist for a tag that is not there', () => {
    const ecs = new VirtualEcs();
    ecs.register({ image: `${IMAGE}:missing` });
    const { taskArn } = ecs.call('RunTask', { taskDefinition: 'web' }).tasks[0];
    ecs.pass(10);
    expect(ecs.call('DescribeTasks', { tasks: [taskArn] }).tasks[0].stoppedReason).toBe(
      `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${IMAGE}:missing: not found`,
    );
  });
});
