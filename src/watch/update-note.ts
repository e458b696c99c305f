import type { OurDeployment } from './judge.js';

/** What a killed run leaves behind about its UpdateService, as JSON. */
export interface UpdateNote {
  readonly cluster: string;
  readonly service: string;
  /** ARN of the revision that ECS was asked to run. */
  readonly revision: string;
  /** Unset as long as ECS has not answered. */
  readonly deployment?: OurDeployment;
}
