/** A control request that cannot be met, with a text that says what would be right. */
export class ControlError extends Error {
  /** 400 for a wrong request, 404 for something that is not there. */
  readonly status: 400 | 404;

  constructor(message: string, status: 400 | 404 = 400) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
  }
}
