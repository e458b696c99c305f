import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import type { Verdict } from '../../src/outcome.js';
import {
  type Circumstances,
  type ConfigChange,
  type Incident,
  ScriptedService,
  type ScriptedShip,
} from './scripted-service.js';

/** One row of the table of verdicts: what really happens, and what a ship must say of it. */
export interface Scenario {
  /** What really happens, as the reader of docs/verdicts.md reads it. */
  readonly what: string;
  readonly service?: Partial<CreateServiceCommandInput>;
  /** Container instances of the cluster `prod`. */
  readonly instances?: number;
  /** How the new revision's containers behave. */
  readonly rules?: readonly ScriptRule[];
  /** What is done to the service before the ship. */
  readonly before?: (service: ScriptedService) => Promise<unknown>;
  readonly incidents?: readonly Incident[];
  readonly config?: ConfigChange;
  readonly circumstances?: Circumstances;
  /** IAM actions that the caller does not have. */
  readonly deny?: readonly string[];
  /** Why no fault may come on top: the row's verdict is about something that faults are allowed to change. */
  readonly faultless?: string;
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** The first line of the diagnosis, or of the failure. */
  readonly cause?: RegExp;
  /** A line of the diagnosis' evidence. */
  readonly evidence?: RegExp;
  readonly headline?: RegExp;
  readonly notice?: RegExp;
  /** A line of progress that must have been shown. */
  readonly progress?: RegExp;
  /** Virtual seconds from UpdateService to the verdict: at the most, and at the least. */
  readonly withinSeconds?: number;
  readonly notBeforeSeconds?: number;
  /** Requests of the whole ship at the most. */
  readonly requests?: number;
  /** Operations that must have been called, and must not. */
  readonly asks?: readonly string[];
  readonly asksNot?: readonly string[];
}

/** The scenarios of one theme; a section of docs/verdicts.md. */
export interface Theme {
  readonly theme: string;
  readonly scenarios: readonly Scenario[];
}

export const secondImage = 'example/web:2';

/** A script for every container of the new revision. */
export function second(script: ScriptRule['script'], first?: number): readonly ScriptRule[] {
  return [{ image: secondImage, ...(first === undefined ? {} : { first }), script }];
}

/** Plays a scenario on an emulator of its own; `more` comes on top of its circumstances. */
export async function play(
  scenario: Scenario,
  more: Circumstances = {},
): Promise<{ readonly shipped: ScriptedShip; readonly service: ScriptedService }> {
  const { instances } = scenario;
  const service = await ScriptedService.start(
    scenario.service,
    instances === undefined ? {} : { instances: { prod: instances } },
  );
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
  await scenario.before?.(service);
  service.script(...(scenario.rules ?? []));
  service.emulator.permissions.set = { deny: scenario.deny ?? [] };
  const circumstances = { ...scenario.circumstances, ...more };
  const shipped = await service.ship(scenario.config, scenario.incidents, circumstances);
  return { shipped, service };
}
