import type { LineId } from '../../../src/doctor/lines.js';
import type { DoctorSetup } from './doctor-setup.js';

/** A small change to the healthy set-up, and what doctor has to say of it. */
export interface BrokenSetup {
  /** What is wrong, as a person would say it; unique. */
  readonly what: string;
  readonly change: (it: DoctorSetup) => void;
  /** The one line that finds it. */
  readonly finds: LineId;
  readonly as: 'failed' | 'warning' | 'skipped';
  /** What the line says, and what it tells to do. */
  readonly says: RegExp;
  readonly remedy?: RegExp;
  /** Lines that fail or warn for the same reason. */
  readonly besides?: readonly LineId[];
  /** Lines that cannot be known because of it; `most` where nothing of AWS is. */
  readonly unknown?: readonly LineId[] | 'most';
  /** 3 for a failure and 0 for anything else, unless given. */
  readonly exitCode?: number;
}
