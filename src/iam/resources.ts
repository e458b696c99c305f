import type { ResourceKind } from './iam-actions.js';

/** Where a run takes place. */
export interface Here {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** What one call is about; unset is everything of its kind. */
export interface Subject {
  readonly repository?: string | undefined;
  /** Of a registry elsewhere. */
  readonly registry?:
    | { readonly registryId?: string | undefined; readonly region?: string | undefined }
    | undefined;
  readonly cluster?: string | undefined;
  readonly services?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  /** Of a task definition. */
  readonly family?: string | undefined;
  readonly logGroup?: string | undefined;
  readonly key?: string | undefined;
  /** The name of a secret, whose ARN ends in characters that only AWS knows. */
  readonly secret?: string | undefined;
}

/** The ARN that a service is known by tells partition, region and account. */
export function hereOf(arn: string): Here {
  const [, partition = 'aws', , region = '', account = ''] = arn.split(':');
  return { partition, region, account };
}

/** ARNs, with `*` where the run cannot know: what a policy's Resource would name. */
export function resourcesOf(kind: ResourceKind, subject: Subject, here: Here): readonly string[] {
  const { partition, region, account } = here;
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${account}:${rest}`;
  const { cluster = '*', services = ['*'] } = subject;
  switch (kind) {
    case 'repository':
      return [repositoryArn(subject, here)];
    case 'service':
      return services.map((service) => arn('ecs', `service/${nameOf(cluster)}/${service}`));
    case 'service deployment':
      return services.map((service) => arn('ecs', `service-deployment/${nameOf(cluster)}/${service}/*`));
    case 'service revision':
      return services.map((service) => arn('ecs', `service-revision/${nameOf(cluster)}/${service}/*`));
    case 'task':
      return [arn('ecs', `task/${nameOf(cluster)}/*`)];
    case 'task definition':
      return [arn('ecs', `task-definition/${subject.family ?? '*'}:*`)];
    case 'log stream':
      return [arn('logs', `log-group:${subject.logGroup ?? '*'}:log-stream:*`)];
    case 'secret':
      return [arn('secretsmanager', subject.secret ? `secret:${subject.secret}-??????` : 'secret:*')];
    case 'role':
      return subject.roles ?? [`arn:${partition}:iam::${account}:role/*`];
    case 'principal':
      return ['role', 'user'].map((one) => `arn:${partition}:iam::${account}:${one}/*`);
    case 'key':
      return [subject.key ?? arn('kms', 'key/*')];
    default:
      return ['*'];
  }
}

function repositoryArn({ repository = '*', registry }: Subject, here: Here): string {
  const { registryId = here.account, region = here.region } = registry ?? {};
  return `arn:${here.partition}:ecr:${region}:${registryId}:repository/${repository}`;
}

function nameOf(cluster: string): string {
  return cluster.split('/').at(-1) ?? cluster;
}
