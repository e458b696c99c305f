import type { Ports } from '../ports.js';

/** What an examination reaches the world through; it only reads. */
export interface DoctorPorts extends Ports {}
