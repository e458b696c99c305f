import type { Line } from './line.js';

/** What was found of a service; it has a name where there are several. */
export interface ServiceLines {
  readonly name?: string;
  readonly lines: readonly Line[];
}

/** Without access nothing about AWS can be known; a failure of anything else is a failure of the set-up. */
export function doctorExitCode(services: readonly ServiceLines[]): 0 | 3 | 8 {
  const failed = services.flatMap(({ lines }) => lines).filter(({ status }) => status === 'failed');
  if (failed.some(({ id }) => id === 'credentials' || id === 'region')) return 8;
  return failed.length > 0 ? 3 : 0;
}

/** What programs read of it. */
export interface DoctorDocument {
  readonly version: 1;
  readonly exitCode: 0 | 3 | 8;
  readonly failed: number;
  readonly warnings: number;
  readonly skipped: number;
  readonly lines: readonly (Line & { readonly service?: string })[];
}

/** What `ecs-ship doctor --json` prints. */
export function doctorDocument(services: readonly ServiceLines[]): DoctorDocument {
  const lines = services.flatMap(({ name, lines: its }) =>
    its.map((line) => (name === undefined ? line : { service: name, ...line })),
  );
  const count = (status: Line['status']) => lines.filter((line) => line.status === status).length;
  return {
    version: 1,
    exitCode: doctorExitCode(services),
    failed: count('failed'),
    warnings: count('warning'),
    skipped: count('skipped'),
    lines,
  };
}
