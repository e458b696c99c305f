import { VirtualEcs } from '../engine/virtual-ecs.js';

function updated(): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register();
  ecs.create();
  ecs.pass(120);
  ecs.register();
  ecs.update({ taskDefinition: 'web' });
  ecs.pass(5);
  return ecs;
}

function stop(ecs: VirtualEcs, rest: object = {}) {
  const serviceDeploymentArn = ecs.serviceDeployments()[0]?.serviceDeploymentArn;
  return ecs.call('StopServiceDeployment', { serviceDeploymentArn, ...rest });
}

describe('ListServiceDeployments', () => {
  it('filters by status and time of creation, newest first, page by page', () => {
    const ecs = updated();
    const list = (input: object) => ecs.call('ListServiceDeployments', { service: 'web', ...input });
    const statuses = (input: object) =>
      list(input).serviceDeployments.map(({ status }: { status: string }) => status);
    expect(statuses({})).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
    expect(statuses({ status: ['SUCCESSFUL', 'STOPPED'] })).toEqual(['SUCCESSFUL']);
    const after = new Date(ecs.clock.now() - 60_000);
    expect(statuses({ createdAt: { after } })).toEqual(['IN_PROGRESS']);
    expect(statuses({ createdAt: { before: after } })).toEqual(['SUCCESSFUL']);
    const page = list({ maxResults: 1 });
    expect(page.serviceDeployments).toHaveLength(1);
    expect(list({ nextToken: page.nextToken }).serviceDeployments).toMatchObject([{ status: 'SUCCESSFUL' }]);
    expect(() => list({ service: 'nope' })).toThrow('Service not found.');
  });

  it('forgets after 90 days', () => {
    const ecs = updated();
    ecs.pass(91 * 24 * 3600);
    expect(ecs.call('ListServiceDeployments', { service: 'web' }).serviceDeployments).toEqual([]);
  });
});

describe('DescribeServiceDeployments', () => {
  it('counts the tasks of the source and target revisions', () => {
    const [running] = updated().serviceDeployments();
    expect(running).toMatchObject({
      sourceServiceRevisions: [{ requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 }],
      targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
      deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
      deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 3 },
    });
  });

  it('has MISSING ones as failures, revisions too', () => {
    const ecs = updated();
    const arn = 'arn:aws:ecs:us-east-1:123456789012:service-deployment/default/web/nope';
    expect(ecs.call('DescribeServiceDeployments', { serviceDeploymentArns: [arn] })).toEqual({
      serviceDeployments: [],
      failures: [{ arn, reason: 'MISSING' }],
    });
    expect(ecs.call('DescribeServiceRevisions', { serviceRevisionArns: [arn] })).toEqual({
      serviceRevisions: [],
      failures: [{ arn, reason: 'MISSING' }],
    });
  });
});

describe('StopServiceDeployment', () => {
  it('rolls back to the last completed deployment, through ROLLBACK_REQUESTED and ROLLBACK_IN_PROGRESS', () => {
    const ecs = updated();
    const old = ecs.service().deployments?.[1]?.id;
    stop(ecs, { stopType: 'ROLLBACK' });
    const status = () => ecs.serviceDeployments()[0]?.status;
    expect(status()).toBe('ROLLBACK_REQUESTED');
    ecs.pass(0.1);
    expect(status()).toBe('ROLLBACK_IN_PROGRESS');
    ecs.pass(30);
    expect(status()).toBe('ROLLBACK_SUCCESSFUL');
    expect(ecs.service().deployments).toMatchObject([{ id: old, rolloutState: 'COMPLETED' }]);
    expect(ecs.service().taskDefinition).toMatch(/web:1$/);
    expect(ecs.events().slice(4)).toEqual([
      'rolling back to deployment ecs-svc/D1.',
      'has stopped 2 running tasks: (task T3) (task T4).',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('lets a deployment that is on its way back or out already go on', () => {
    const ecs = updated();
    const [deployment] = ecs.serviceDeployments();
    const answer = { serviceDeploymentArn: deployment?.serviceDeploymentArn };
    stop(ecs);
    expect(stop(ecs)).toEqual(answer);
    ecs.pass(0.1);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_IN_PROGRESS');
    expect(stop(ecs)).toEqual(answer);
    ecs.pass(60);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    ecs.update({ forceNewDeployment: true });
    ecs.pass(1);
    const [running] = ecs.serviceDeployments();
    ecs.update({ forceNewDeployment: true });
    stop(ecs, { serviceDeploymentArn: running?.serviceDeploymentArn });
    expect(ecs.serviceDeployments()[1]?.status).toBe('STOP_REQUESTED');
  });

  it('is a conflict once the deployment has ended', () => {
    const ecs = updated();
    ecs.pass(60);
    expect(() => stop(ecs)).toThrow(expect.objectContaining({ code: 'ConflictException' }));
    const { serviceDeploymentArn } = ecs.serviceDeployments()[0] ?? {};
    expect(() => stop(ecs)).toThrow(
      expect.objectContaining({ members: { resourceIds: [serviceDeploymentArn] } }),
    );
  });

  it('refuses ABORT and deployments that do not exist', () => {
    const ecs = updated();
    expect(() => stop(ecs, { stopType: 'ABORT' })).toThrow(
      'ECS StopServiceDeployment API with ABORT stopType is not supported.',
    );
    expect(() => stop(ecs, { serviceDeploymentArn: 'arn:aws:ecs:r:a:service-deployment/a/b/c' })).toThrow(
      expect.objectContaining({ code: 'ServiceDeploymentNotFoundException' }),
    );
  });
});
