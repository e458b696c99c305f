import { objectIn, objectsIn } from '../../check/json-value.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import type { JsonObject } from '../../ports/json-object.js';

/** What a task on Fargate has to reach before its containers run. */
export interface StartNeeds {
  /** Ends of endpoint service names: `ecr.api`. */
  readonly services: readonly string[];
  /** Images of registries that no endpoint leads to. */
  readonly elsewhere: readonly string[];
}

/** An image that is not built yet has the repository's name alone. Source: Amazon ECR user guide, "Amazon ECR interface VPC endpoints"; ECS developer guide, "VPC endpoints". */
export function startNeeds(definition: JsonObject, repository: string): StartNeeds {
  const isEcr = (image: string) => image === repository || ecrAddress(image) !== undefined;
  const containers = objectsIn(definition.containerDefinitions).map(({ value }) => value);
  const images = containers.map(({ image }) => String(image));
  const sources = containers.flatMap((container) => [
    ...objectsIn(container.secrets).map(({ value }) => String(value.valueFrom)),
    ...objectsIn(objectIn(container.logConfiguration).secretOptions).map(({ value }) =>
      String(value.valueFrom),
    ),
    ...Object.values(objectIn(container.repositoryCredentials)).map(String),
  ]);
  const isSecret = (source: string) => source.includes(':secretsmanager:');
  const logs = containers.some(({ logConfiguration }) => objectIn(logConfiguration).logDriver === 'awslogs');
  return {
    services: [
      ...(images.some(isEcr) ? ['ecr.api', 'ecr.dkr', 's3'] : []),
      ...(logs ? ['logs'] : []),
      ...(sources.some(isSecret) ? ['secretsmanager'] : []),
      ...(sources.some((source) => !isSecret(source)) ? ['ssm'] : []),
    ],
    elsewhere: images.filter((image) => !isEcr(image)),
  };
}
