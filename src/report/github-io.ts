import type { AnnotationProperties } from './annotation.js';

/** What a GitHub job offers. */
export interface GithubIo {
  startGroup(name: string): void;
  endGroup(): void;
  info(message: string): void;
  warning(message: string, properties?: AnnotationProperties): void;
  error(message: string, properties?: AnnotationProperties): void;
  /** Adds to the file that GITHUB_OUTPUT names. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Adds Markdown to the file that GITHUB_STEP_SUMMARY names. */
  appendSummary(markdown: string): void;
}

/** What a report to a GitHub job may be told. */
export interface GithubOptions {
  readonly color?: boolean;
  readonly verbose?: boolean;
  /** A file's path in the repository. */
  readonly rename?: (file: string) => string;
  /** The run's page. */
  readonly runUrl?: string | undefined;
}
