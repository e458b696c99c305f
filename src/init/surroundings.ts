import type { App } from './app.js';
import type { CiHost, Remote } from './ci-host.js';
import type { FolderView } from './folder-view.js';
import type { ImportedService } from './import-service.js';

/** What was asked for, by flags and by answers; absent: nothing was said. */
export interface Wish {
  readonly service?: string;
  readonly cluster?: string;
  readonly region?: string;
  readonly repository?: string;
  readonly accountId?: string;
  readonly port?: number;
  readonly healthPath?: string;
  readonly ci?: CiHost;
}

/** What init found before it asked anybody. */
export interface Surroundings {
  readonly files: FolderView;
  readonly apps: readonly App[];
  /** The folder's own name. */
  readonly folderName: string;
  readonly remote: Remote | undefined;
  readonly branch: string | undefined;
  /** Of an ecs-ship.yml that is there. */
  readonly earlier: EarlierConfig;
  readonly account: AccountView | undefined;
  readonly imported: ImportedService | undefined;
}

/** What an AWS account has in a region; lists may have ended early. */
export interface AccountView {
  readonly id?: string | undefined;
  readonly region?: string | undefined;
  readonly clusters: readonly AccountCluster[];
  readonly repositories: readonly string[];
}

export interface AccountCluster {
  readonly name: string;
  readonly services: readonly string[];
}

/** What stands at the top of an ecs-ship.yml that is there. */
export interface EarlierConfig {
  readonly region?: string;
  readonly cluster?: string;
  readonly service?: string;
  readonly repository?: string;
}
