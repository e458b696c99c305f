import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Definition } from './family.js';

/** A copy with another image, variable, secret and size, and the lines that tell so. */
export function changedCopy(definition: Definition, image: string, cpu: string) {
  const containers = definition.containerDefinitions ?? [];
  const app = containers.find(({ name }) => name === 'app') ?? {};
  const variable = changedFirst(app.environment, 'value');
  const secret = changedFirst(app.secrets, 'valueFrom');
  const changed = { ...app, image, environment: variable.list, secrets: secret.list };
  const at = 'containerDefinitions[app]';
  return {
    definition: {
      ...definition,
      cpu,
      containerDefinitions: containers.map((one) => (one === app ? (changed as ContainerDefinition) : one)),
    },
    lines: [
      variable.line(`${at}.environment`),
      `~ ${at}.image: "${app.image}" → "${image}"`,
      secret.line(`${at}.secrets`),
      definition.cpu === undefined ? `+ cpu: "${cpu}"` : `~ cpu: ${told(definition.cpu)} → "${cpu}"`,
    ],
  };
}

/** The first entry with another value; a first entry where there is none. */
function changedFirst(list: readonly { readonly name?: string | undefined }[] | undefined, member: string) {
  const [first, ...others] = list ?? [];
  const changed = { ...(first ?? { name: 'FRESH' }), [member]: 'another-value' };
  return {
    list: [changed, ...others],
    line: (path: string) =>
      first === undefined ? `+ ${path}[FRESH]` : `~ ${path}[${first.name}] (value not shown)`,
  };
}

/** In units, as ECS has it. */
function told(cpu: string): string {
  return JSON.stringify(cpu === '.5 vCPU' ? '512' : cpu);
}

/** The same with `hidden` in place of the value of every variable and secret. */
export function withHidden(definition: Definition, hidden: string): Definition {
  return {
    ...definition,
    containerDefinitions: (definition.containerDefinitions ?? []).map((container) => ({
      ...container,
      ...(container.environment && {
        environment: container.environment.map((one, at) => ({ ...one, value: `${hidden}-${at}` })),
      }),
      ...(container.secrets && {
        secrets: container.secrets.map((one, at) => ({ ...one, valueFrom: `${hidden}-${at}` })),
      }),
      ...(container.logConfiguration?.secretOptions && {
        logConfiguration: {
          ...container.logConfiguration,
          secretOptions: container.logConfiguration.secretOptions.map((one) => ({
            ...one,
            valueFrom: hidden,
          })),
        },
      }),
    })),
  };
}
