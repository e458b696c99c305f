import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import type { ReportSwitches } from '../config/run-switches.js';
import type { Report } from '../report/report-event.js';
import type { ServicesReport } from '../report/services/services-report.js';
import type { OutputStream } from './cli/cli-io.js';

/** Where the CLI runs: a terminal or a CI job that reads more than text. */
export interface CliHost {
  /** The environment that options are read from. */
  readonly env: NodeJS.ProcessEnv;
  /** A report for people on that stream. */
  openReport(stream: OutputStream, switches: ReportSwitches): Promise<Report>;
  /** The same for several services. */
  openServicesReport(stream: OutputStream, switches: ReportSwitches): Promise<ServicesReport>;
  /** Does somebody watch that stream as it moves? */
  isLive(stream: OutputStream): boolean;
  /** A fresh OIDC token, where the host gives one. */
  readonly webIdentityToken?: WebIdentityToken;
  /** Writes what the host wants as files; after the run. */
  close(): Promise<void>;
}
