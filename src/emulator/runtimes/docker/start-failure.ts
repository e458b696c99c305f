/** Why a task cannot start, in the ECS agent's words; `container` and `exitCode` where one container is to blame. */
export class StartFailure extends Error {
  readonly container: string | undefined;
  readonly exitCode: number | undefined;

  constructor(reason: string, container?: string, exitCode?: number) {
    super(reason);
    this.name = 'StartFailure';
    this.container = container;
    this.exitCode = exitCode;
  }
}
