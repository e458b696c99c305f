import type { DefinitionOverrides } from '../../config/config.js';
import { secretReference } from './secret-reference.js';

/** What AWS was asked about names in the configuration. */
export interface ResolvedNames {
  /** References by digest, by the references as they are written. */
  readonly images: Readonly<Record<string, string>>;
  /** ARNs of secrets by their names. */
  readonly secrets: Readonly<Record<string, string>>;
}

interface Surroundings {
  readonly resolved?: ResolvedNames | undefined;
  /** Its ARN tells partition, region and account. */
  readonly service: { readonly arn: string };
}

/** The options with every name as the task definition is to have it. */
export function settledOverrides(overrides: DefinitionOverrides, here: Surroundings): DefinitionOverrides {
  const { images = {}, secrets = {} } = here.resolved ?? {};
  return {
    ...overrides,
    images: mapValues(overrides.images, (reference) => images[reference] ?? reference),
    secrets: mapValues(overrides.secrets, (text) => valueFrom(text, secrets, here.service.arn)),
  };
}

function valueFrom(text: string, arns: ResolvedNames['secrets'], serviceArn: string): string {
  const reference = secretReference(text);
  if (reference.kind === 'arn') return `${reference.arn}${reference.part}`;
  if (reference.kind === 'secret') return `${arns[reference.name] ?? reference.name}${reference.part}`;
  const [, partition, , region, account] = serviceArn.split(':');
  return `arn:${partition}:ssm:${region}:${account}:parameter/${reference.name.replace(/^\//, '')}`;
}

function mapValues(
  map: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
