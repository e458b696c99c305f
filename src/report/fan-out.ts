import type { Report } from './report-event.js';

/**
 * Several reports as one. A report that throws (a full disk, a closed pipe) is told to `onError` and must not keep the
 * others, or the deployment, from going on.
 */
export function fanOutReport(
  reports: readonly Report[],
  onError: (error: unknown) => void = () => {},
): Report {
  return (event) => {
    for (const report of reports) {
      try {
        report(event);
      } catch (error) {
        onError(error);
      }
    }
  };
}
