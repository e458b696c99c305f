import { inputValue } from './component-input.js';

/** Hidden jobs by name, and the job that takes one of each kind. */
export interface JobParts {
  readonly hidden: Readonly<Record<string, object>>;
  readonly chosen: readonly string[];
}

// A component that is included twice must not share hidden jobs with itself.
const partName = (name: string, value: string): string => `.${inputValue('job-name')} ${name}=${value}`;

/** One part for each value of an input that has choices. */
export function partPerChoice(input: string, bodies: Readonly<Record<string, object>>): JobParts {
  const entries = Object.entries(bodies).map(([value, body]) => [partName(input, value), body] as const);
  return { hidden: Object.fromEntries(entries), chosen: [partName(input, inputValue(input))] };
}

/**
 * A part that is there unless its input is `empty`: both hidden jobs have one name then, of which GitLab keeps the later.
 * A template has no other way to leave a keyword out, and GitLab refuses empty names.
 */
export function partUnlessEmpty(input: string, body: object, empty = ''): JobParts {
  const given = partName(input, inputValue(input));
  return { hidden: { [given]: body, [partName(input, empty)]: {} }, chosen: [given] };
}

/** All of them for one job. */
export function joinParts(parts: readonly JobParts[]): JobParts {
  return {
    hidden: Object.assign({}, ...parts.map(({ hidden }) => hidden)),
    chosen: parts.flatMap(({ chosen }) => chosen),
  };
}

/** Ways to a builder. */
export const dockerPart = partPerChoice('docker', {
  dind: {
    services: [{ name: inputValue('dind-image'), alias: 'docker' }],
    variables: {
      DOCKER_HOST: 'tcp://docker:2376',
      DOCKER_TLS_CERTDIR: '/certs',
      DOCKER_TLS_VERIFY: '1',
      DOCKER_CERT_PATH: '/certs/client',
    },
  },
  socket: { variables: { DOCKER_HOST: 'unix:///var/run/docker.sock' } },
  none: {},
});

export const tagsPart = partUnlessEmpty('runner-tags', { tags: inputValue('runner-tags') }, '[]');

/** A warning instead of a failure where nothing was changed. */
export const refusedPart = partPerChoice('allow-refused', {
  true: { allow_failure: { exit_codes: [3] } },
  false: {},
});

export const tierPart = partPerChoice('environment-tier', {
  auto: {},
  ...Object.fromEntries(
    ['production', 'staging', 'testing', 'development', 'other'].map((tier) => [
      tier,
      { environment: { deployment_tier: tier } },
    ]),
  ),
});

export const onStopPart = partUnlessEmpty('on-stop', { environment: { on_stop: inputValue('on-stop') } });

/** The environment; what a job does with it where it is no deployment is `action`. */
export function environmentPart(environment: object): JobParts {
  return partUnlessEmpty('environment-name', {
    environment: { name: inputValue('environment-name'), ...environment },
  });
}
