import { plainScreen, type ReportStream, type Screen } from './screen.js';

/** Only a terminal loads what moves lines. */
export async function openScreen(stream: ReportStream, interactive: boolean): Promise<Screen> {
  return interactive ? (await import('./moving-screen.js')).movingScreen(stream) : plainScreen(stream);
}
