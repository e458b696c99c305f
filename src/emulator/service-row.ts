import type { AwsError } from './aws-error.js';
import type { Caller, OperationTable } from './operation.js';
import type { EnumMembers } from './protocol/check-enums.js';
import type { InputProblems } from './protocol/input-problems.js';
import type { SdkModule } from './protocol/service-model.js';
import type { Regional } from './regional.js';

/** One operation with its service bound. */
export type BoundOperation = (input: unknown, caller: Caller) => unknown;

/** One AWS service as the front door sees it. */
export interface ServiceRow {
  /** Its name in the request log. */
  readonly name: string;
  readonly protocol: 'json' | 'query' | 'ec2';
  /** The prefix of X-Amz-Target (json) or the API's version (query, ec2). */
  readonly target: string;
  /** Loads the SDK's model on first use, since loading all of them takes a second. */
  readonly sdk: () => Promise<SdkModule>;
  readonly operations: Readonly<Record<string, BoundOperation>>;
  readonly enums: EnumMembers;
  /** AWS's exception for an input that misses members or has values no enum holds. */
  readonly refuse: (problems: InputProblems) => AwsError;
  /** Operations that need no signature. */
  readonly unsigned?: readonly string[];
}

/** Binds a service's operation table to its state. */
export function bindOperations<Service>(
  service: Service,
  table: OperationTable<Service>,
): Readonly<Record<string, BoundOperation>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [
      name,
      (input: unknown, caller: Caller) => operation(service, input, caller),
    ]),
  );
}

/** The same for a service that is apart in every account and region. */
export function bindRegionalOperations<Service>(
  services: Regional<Service>,
  table: OperationTable<Service>,
): Readonly<Record<string, BoundOperation>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [
      name,
      (input: unknown, caller: Caller) => operation(services.in(caller), input, caller),
    ]),
  );
}
