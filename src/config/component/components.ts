import { checkComponent } from './check-component.js';
import type { Component } from './component.js';
import { planComponent } from './plan-component.js';
import { rollbackComponent } from './rollback-component.js';
import { shipComponent } from './ship-component.js';
import { stopComponent } from './stop-component.js';

/** The components of gitlab-component/, in the README's order. */
export const components: readonly Component[] = [
  shipComponent,
  planComponent,
  checkComponent,
  rollbackComponent,
  stopComponent,
];
