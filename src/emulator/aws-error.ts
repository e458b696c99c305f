/** An error the emulator answers on the wire, with AWS's own code and text. */
export class AwsError extends Error {
  /** AWS's exception name, for example `ClusterNotFoundException`. */
  readonly code: string;
  /** HTTP status: 400 for a client's mistake, 500 for a server fault. */
  readonly status: number;
  /** Further members of the exception's shape, for example `resourceIds` of ConflictException. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, members: Readonly<Record<string, unknown>> = {}, status = 400) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.members = members;
  }
}
