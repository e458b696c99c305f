import type { RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';

/** A task definition whose family is the name it has in the corpus. */
export type Definition = Omit<RegisterTaskDefinitionRequest, 'family'>;

/** Task definitions by name. */
export type Family = Readonly<Record<string, Definition>>;
