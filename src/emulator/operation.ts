/** Who is asking: taken from the request's signature, not verified (any key is accepted, as local stand-ins do). */
export interface Caller {
  readonly accountId: string;
  readonly region: string;
  readonly accessKeyId?: string;
}

/**
 * One AWS operation: validated input in, output out, AwsError thrown. `service` is the domain object of its folder
 * (its state and collaborators, clock included), so that an operation can be tested with literals.
 */
export type Operation<Service, Input, Output> = (
  service: Service,
  input: Input,
  caller: Caller,
) => Output | Promise<Output>;

/** The static table of a service's operations by AWS's names. */
// biome-ignore lint/suspicious/noExplicitAny: each operation narrows its own input and output; the table holds them all.
export type OperationTable<Service> = Readonly<Record<string, Operation<Service, any, any>>>;
