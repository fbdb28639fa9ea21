/** Runs in the page: what still moves, although the reader asked for less motion. */
export function beweegt(): string[] {
  const duurt = (tijden: string): boolean => tijden.split(',').some((tijd) => parseFloat(tijd) > 0.01);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return (
        (animationName !== 'none' && duurt(animationDuration)) ||
        duurt(transitionDuration) ||
        scrollBehavior === 'smooth'
      );
    })
    .map((element) => `moves: ${element.outerHTML.slice(0, 80)}`);
}

/** Runs in the page before anything is painted: follows what shifts, and what the largest thing on the screen is. */
export function volgVerf(): void {
  interface Verschuiving extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  interface Grootste extends PerformanceEntry {
    element: Element | null;
    url: string;
  }
  const verf = { verschoven: [] as string[], grootste: '' };
  Object.assign(globalThis, { verf });
  const naam = (knoop: Node | null): string =>
    knoop instanceof Element ? knoop.outerHTML.slice(0, 60) : (knoop?.nodeName ?? 'nothing');
  new PerformanceObserver((lijst) => {
    for (const { value, hadRecentInput, sources } of lijst.getEntries() as Verschuiving[])
      if (value > 0 && !hadRecentInput)
        verf.verschoven.push(`shifts ${value.toFixed(4)}: ${sources.map(({ node }) => naam(node)).join(' ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((lijst) => {
    for (const { element, url } of lijst.getEntries() as Grootste[])
      verf.grootste =
        url === '' && element?.matches('img, svg, svg *, video, canvas') !== true ? 'text' : naam(element);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Runs in the page after the first paint: what shifted, and a largest paint that is no text. */
export async function gevolgdeVerf(): Promise<string[]> {
  const { verf } = globalThis as unknown as { verf: { verschoven: string[]; grootste: string } };
  // Observers report after the frame.
  for (let i = 0; i < 20 && verf.grootste === ''; i++) await new Promise((klaar) => setTimeout(klaar, 50));
  return [...verf.verschoven, ...(verf.grootste === 'text' ? [] : [`largest paint is no text: ${verf.grootste}`])];
}
