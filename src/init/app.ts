import type { Recognised } from './recognised.js';

/** A program that becomes an image. */
export interface App {
  /** Path of its folder; empty for the folder itself. */
  readonly folder: string;
  readonly recognised: Recognised | undefined;
  /** The Dockerfile that is there already. */
  readonly dockerfile: OwnDockerfile | undefined;
  readonly hasIgnoreFile: boolean;
  /** Where it listens; unset: nothing tells. */
  readonly port: number | undefined;
  /** Of its health check; unset: nothing tells. */
  readonly healthPath: string | undefined;
  /** The task definition file that is there already. */
  readonly taskDefinition: OwnTaskDefinition | undefined;
}

export interface OwnDockerfile {
  /** Below the folder of the app. */
  readonly path: string;
  /** Whether its image certainly has no shell, in which a health check could run. */
  readonly lacksShell: boolean;
}

export interface OwnTaskDefinition {
  /** Below the folder that init looks at. */
  readonly path: string;
  /** The container that gets the image: the first essential one. */
  readonly container: string | undefined;
}
