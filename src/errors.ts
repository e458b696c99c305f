/**
 * Every way ecs-ship can refuse or fail on purpose, with the exit code of the public contract.
 * A failure that is not a ShipError is a bug in ecs-ship and exits 1.
 */
export const exitCodeOf = {
  'option-unknown': 2,
  'option-missing': 2,
  'option-invalid': 2,
  'config-unreadable': 2,
  'config-invalid': 2,
  'task-definition-unreadable': 2,
  'task-definition-invalid': 2,
  'lifecycle-policy-unreadable': 2,
  'lifecycle-policy-invalid': 2,
  'plan-unreadable': 2,
  'terminal-missing': 2,
  'source-not-found': 2,
  'work-tree-dirty': 3,
  'cluster-not-found': 3,
  'service-not-found': 3,
  'service-unsupported': 3,
  'revision-unusable': 3,
  'no-earlier-revision': 3,
  'service-protected': 3,
  'not-confirmed': 3,
  'exec-unavailable': 3,
  'session-plugin-missing': 3,
  'session-plugin-outdated': 3,
  'link-missing': 3,
  'repository-not-found': 3,
  'image-not-found': 3,
  'secret-not-found': 3,
  'tag-immutable': 3,
  'image-in-use': 3,
  'platform-mismatch': 3,
  'commit-older': 3,
  'account-not-allowed': 3,
  'plan-outdated': 3,
  'check-findings': 3,
  'scan-findings': 3,
  'scan-unfinished': 3,
  'scan-unavailable': 3,
  'builder-missing': 4,
  'build-failed': 4,
  'push-failed': 4,
  'region-missing': 8,
  'credentials-missing': 8,
  'credentials-refused': 8,
  'permission-denied': 8,
  'quota-exceeded': 8,
  throttled: 8,
  'aws-refused': 8,
  'aws-unreachable': 8,
  'aws-unavailable': 8,
  interrupted: 130,
  'emulator-failed': 1,
  'emulator-unreachable': 2,
  'port-in-use': 2,
} as const;

export type ErrorCode = keyof typeof exitCodeOf;

/** What a ShipError says besides its message. */
export interface ShipErrorDetails {
  /** What the reader should do now, as an instruction. */
  readonly remedy: string;
  /** Further lines of evidence, shown under the message. */
  readonly evidence?: readonly string[];
  /** A page that explains more. */
  readonly docs?: string;
  readonly cause?: unknown;
}

/** A failure the user can act on: what happened, why, and what to do. Never shown with a stack. */
export class ShipError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly evidence: readonly string[];
  readonly docs: string | undefined;

  constructor(code: ErrorCode, message: string, details: ShipErrorDetails) {
    super(message, { cause: details.cause });
    this.name = 'ShipError';
    this.code = code;
    this.remedy = details.remedy;
    this.evidence = details.evidence ?? [];
    this.docs = details.docs;
  }

  /** The process exit code for this failure. */
  get exitCode(): number {
    return exitCodeOf[this.code];
  }
}
