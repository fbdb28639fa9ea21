/** Where the Tab key should stop, in the order of the document; a name for each. */
export interface Stop {
  naam: string;
  /** What is wrong with how its focus looks, if anything. */
  gebrek?: string;
}

/** Runs in the page: numbers everything that the keyboard should reach, in the order of the document. */
export function nummerStops(): string[] {
  const bronnen =
    'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], audio, video, iframe';
  const radios = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(bronnen)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled, [type=hidden], [inert] *')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // A group of radio buttons is one stop.
    const groep = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    const stop = groep.find(({ checked }) => checked) ?? groep[0];
    if (stop !== element || radios.has(element.name)) return false;
    radios.add(element.name);
    return true;
  });
  stops.forEach((element, i) => {
    element.dataset['stop'] = String(i);
  });
  return stops.map((element) => element.outerHTML.slice(0, 90));
}

/** Runs in the page: the number of what has the focus now, and what is wrong with how that looks. */
export function huidigeStop(): { nummer: number | undefined; gebrek: string | undefined } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  const nummer = (element as HTMLElement).dataset['stop'];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { left, top, right, bottom, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  /** In a drawing the focus may show as another line or colour of the shape: compared with the same shape without it. */
  function tekentFocus(vorm: SVGElement): boolean {
    const uiterlijk = (): string =>
      [...vorm.querySelectorAll('*')]
        .map((deel) => getComputedStyle(deel))
        .map(({ fill, stroke, strokeWidth }) => `${fill} ${stroke} ${strokeWidth}`)
        .join();
    const met = uiterlijk();
    vorm.blur();
    const zonder = uiterlijk();
    vorm.focus({ focusVisible: true } as FocusOptions);
    return met !== zonder;
  }
  let gebrek: string | undefined;
  if (element instanceof SVGElement && tekentFocus(element)) gebrek = undefined;
  else if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && boxShadow === 'none')
    gebrek = 'no visible focus';
  else if (width === 0 || height === 0) gebrek = 'has the focus but no size';
  else if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) gebrek = 'is outside the screen';
  else {
    // The middle of the part that is on the screen.
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const gezien = document.elementFromPoint(x, y);
    const vrij = gezien === null || element.contains(gezien) || gezien.contains(element);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    if (!vrij && !labels.some((label) => label.contains(gezien)))
      gebrek = `is covered by ${gezien.outerHTML.slice(0, 60)}`;
  }
  return { nummer: nummer === undefined ? undefined : Number(nummer), gebrek };
}

/** Runs in the page before its own scripts: remembers what listens to a pointer. */
export function onthoudKlikken(): void {
  const klikken = new Set<EventTarget>();
  Object.assign(globalThis, { klikken });
  const eigen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (soort: string, ...rest: unknown[]) {
    if (['click', 'dblclick', 'mousedown', 'pointerdown', 'touchstart'].includes(soort)) klikken.add(this);
    (eigen as (...alles: unknown[]) => void).call(this, soort, ...rest);
  };
}

/** Runs in the page: what reacts to a pointer, or looks as if it does, and cannot be reached by keyboard. */
export function alleenMetMuis(): string[] {
  const bedienbaar = 'a[href], button, input, select, textarea, summary, label, [tabindex]';
  const { klikken } = globalThis as unknown as { klikken?: Set<EventTarget> };
  const luisteraars = [...(klikken ?? [])].filter(
    (doel): doel is Element =>
      doel instanceof Element &&
      doel.isConnected &&
      !doel.matches('body, html') &&
      doel.closest(bedienbaar) === null &&
      doel.querySelector(bedienbaar) === null,
  );
  const handjes = [...document.querySelectorAll('body *')].filter(
    (element) =>
      getComputedStyle(element).cursor === 'pointer' &&
      element.closest(bedienbaar) === null &&
      element.checkVisibility(),
  );
  return [...new Set([...luisteraars, ...handjes])].map((element) => `pointer only: ${element.outerHTML.slice(0, 90)}`);
}

/** Runs in the page without JavaScript: controls that are shown and do nothing. */
export function dodeKnoppen(): string[] {
  return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')]
    .filter((knop) => knop.checkVisibility({ visibilityProperty: true }) && knop.closest('form[action]') === null)
    .map((knop) => `does nothing: ${knop.outerHTML.slice(0, 90)}`);
}
