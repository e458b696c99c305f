export { check, plan, ship } from './main.js';
