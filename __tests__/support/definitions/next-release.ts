import type { ContainerDefinition, KeyValuePair, LogConfiguration, Secret } from '@aws-sdk/client-ecs';
import { registry } from './account.js';
import type { Definition } from './family.js';

/** The definition as a later release of the same service might have it: what it has, changed, added to and taken from. */
export function nextRelease(definition: Definition): Definition {
  const containers = definition.containerDefinitions ?? [];
  const kept = containers.length > 3 ? containers.slice(1) : containers;
  return {
    ...definition,
    cpu: definition.cpu === '1024' ? '2048' : '1024',
    memory: '4096',
    ...(definition.volumes && { volumes: [{ name: 'spare' }, ...definition.volumes] }),
    containerDefinitions: kept.map((one) => (one.name === 'app' ? nextApp(one) : nextSidecar(one))),
  };
}

function nextApp(app: ContainerDefinition): ContainerDefinition {
  return {
    ...app,
    image: `${registry}/shop@sha256:${'b'.repeat(64)}`,
    environment: nextVariables(app.environment ?? []),
    ...(app.secrets && { secrets: nextSecrets(app.secrets) }),
    ...(app.command && { command: [...app.command, '--next'] }),
    ...(app.dockerLabels && { dockerLabels: { ...app.dockerLabels, release: '2' } }),
    ...(app.portMappings && { portMappings: [...app.portMappings, { containerPort: 9464 }] }),
    ...(app.healthCheck && { healthCheck: { ...app.healthCheck, interval: 20, retries: 2 } }),
    ...(app.logConfiguration && { logConfiguration: nextLogging(app.logConfiguration) }),
    ...(app.linuxParameters && {
      linuxParameters: { ...app.linuxParameters, initProcessEnabled: true },
    }),
    stopTimeout: 90,
  };
}

function nextSidecar(container: ContainerDefinition): ContainerDefinition {
  return { ...container, image: `${container.image?.replace(/:[^:/]*$/, '')}:next`, memoryReservation: 64 };
}

/** The first with another value, the last gone, one more. */
function nextVariables(list: readonly KeyValuePair[]): KeyValuePair[] {
  const [first, ...others] = list;
  const changed = first === undefined ? [] : [{ ...first, value: `${first.value}, and more` }];
  return [...changed, ...others.slice(0, -1), { name: 'RELEASE', value: 'spring-2027-preview' }];
}

/** The same for secrets. */
function nextSecrets(list: readonly Secret[]): Secret[] {
  const [first, ...others] = list;
  const valueFrom = 'arn:aws:ssm:eu-central-1:123456789012:parameter/shop/rotated';
  const changed = first === undefined ? [] : [{ ...first, valueFrom }];
  return [...changed, ...others.slice(0, -1), { name: 'LICENSE_KEY', valueFrom: 'shop-license-parameter' }];
}

function nextLogging(logging: LogConfiguration): LogConfiguration {
  return {
    ...logging,
    options: { ...logging.options, mode: 'non-blocking' },
    ...(logging.secretOptions && {
      secretOptions: logging.secretOptions.map((one) => ({ ...one, valueFrom: 'shop-rotated-log-token' })),
    }),
  };
}

/** Every value of a variable and every place of a secret that the definition holds. */
export function privateValues({ containerDefinitions = [] }: Definition): readonly string[] {
  return containerDefinitions.flatMap(({ environment, secrets, logConfiguration }) => [
    ...(environment ?? []).map(({ value }) => value ?? ''),
    ...[...(secrets ?? []), ...(logConfiguration?.secretOptions ?? [])].map(
      ({ valueFrom }) => valueFrom ?? '',
    ),
  ]);
}
