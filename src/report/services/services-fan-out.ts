import { fanOutReport } from '../fan-out.js';
import type { ServicesReport } from './services-report.js';

/** Several reports as one; one that throws is told to `onError` and keeps nobody from going on. */
export function fanOutServicesReport(
  reports: readonly ServicesReport[],
  onError: (error: unknown) => void = () => {},
): ServicesReport {
  const each = (tell: (report: ServicesReport) => void) => {
    for (const report of reports) {
      try {
        tell(report);
      } catch (error) {
        onError(error);
      }
    }
  };
  return {
    begin: (names, headline) => each((report) => report.begin(names, headline)),
    of: (name) =>
      fanOutReport(
        reports.map((report) => report.of(name)),
        onError,
      ),
    notice: (message) => each((report) => report.notice(message)),
    end: (outcome) => each((report) => report.end(outcome)),
  };
}
