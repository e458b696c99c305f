import type { App } from './app.js';
import type { CiHost, Remote } from './ci-host.js';
import type { ImportedService } from './import-service.js';

/** All that the files are written from. */
export interface Answers {
  /** Of the project; a single service has it too. */
  readonly name: string;
  readonly region: string;
  readonly cluster: string;
  readonly ci: CiHost;
  /** That is deployed from. */
  readonly branch: string;
  readonly remote: Remote | undefined;
  /** Unset: nobody knows; a placeholder stands in the files. */
  readonly account: string | undefined;
  /** One, or several in one file. */
  readonly services: readonly ServiceAnswers[];
}

export interface ServiceAnswers {
  /** Under `services` in the file, where there are several. */
  readonly key: string;
  readonly service: string;
  readonly repository: string;
  readonly app: App | undefined;
  readonly port: number | undefined;
  /** Of the health check of the container; unset: there is none. */
  readonly healthPath: string | undefined;
  /** The live service that the files are made from. */
  readonly imported: ImportedService | undefined;
}

/** Stands where nobody knows the account: the one of AWS's own documentation. */
export const PLACEHOLDER_ACCOUNT = '123456789012';
