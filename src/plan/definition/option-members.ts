import type { DefinitionOverrides } from '../../config/config.js';

/** Options by the first step of the member that they say. */
export type OptionsByMember = Readonly<Record<string, readonly string[]>>;

/** Options that say what a member of the task is. */
export const taskOptions: OptionsByMember = {
  cpu: ['cpu'],
  memory: ['memory'],
  taskRoleArn: ['task-role'],
  executionRoleArn: ['execution-role'],
  ephemeralStorage: ['ephemeral-storage'],
  runtimePlatform: ['cpu-architecture', 'operating-system-family'],
};

/** The same for the container that gets the image. */
export const containerOptions: OptionsByMember = {
  logConfiguration: ['log-driver', 'log-options'],
  entryPoint: ['entry-point'],
  command: ['command'],
  stopTimeout: ['stop-timeout'],
  environmentFiles: ['environment-files'],
  healthCheck: [
    ...['health-check-command', 'health-check-interval', 'health-check-timeout'],
    ...['health-check-retries', 'health-check-start-period'],
  ],
};

/** Lists of a container that options add entries to, with the option and what it adds. */
export const entryOptions: Readonly<
  Record<
    string,
    { readonly option: string; readonly added: (overrides: DefinitionOverrides) => readonly string[] }
  >
> = {
  environment: { option: 'environment-variables', added: ({ environment }) => Object.keys(environment) },
  secrets: { option: 'secrets', added: ({ secrets }) => Object.keys(secrets) },
};
