// Raadsbundel: fetches the chosen pages of this site and puts them behind each other, with a list of contents, ready
// to print. The choice stands in the URL, so that a bundle can be shared. Nothing is stored and nothing leaves the site.

class MaakBundel extends HTMLElement {
  connectedCallback(): void {
    const gekozen = new URLSearchParams(location.search).getAll('deel');
    for (const vak of this.#vakken()) vak.checked = gekozen.includes(vak.value);
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      void this.#maak();
    });
    if (gekozen.length > 0) void this.#maak();
  }

  #vakken(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #deel(naam: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-bundel=${naam}]`) ?? this;
  }

  async #maak(): Promise<void> {
    const gekozen = this.#vakken().filter(({ checked }) => checked);
    const vraag = new URLSearchParams(gekozen.map(({ value }) => ['deel', value]));
    history.replaceState(null, '', gekozen.length === 0 ? location.pathname : `?${vraag.toString()}`);
    const stand = this.#deel('stand');
    const uitvoer = this.#deel('uitvoer');
    uitvoer.replaceChildren();
    if (gekozen.length === 0) {
      stand.textContent = 'Kies eerst een of meer onderdelen.';
      return;
    }
    stand.textContent = 'Bezig met ophalen…';
    try {
      const delen = await Promise.all(gekozen.map(({ value }) => haalOp(value)));
      uitvoer.append(this.#voorblad(delen), ...delen.map(({ artikel }) => artikel));
      const aantal = delen.length === 1 ? 'één onderdeel' : `${String(delen.length)} onderdelen`;
      stand.textContent = `De bundel staat hieronder, met ${aantal}. Print deze pagina, of bewaar haar als pdf.`;
      document.body.classList.add('met-bundel');
    } catch {
      stand.textContent = 'Het ophalen lukte niet. Controleer de verbinding en probeer het opnieuw.';
    }
  }

  #voorblad(delen: readonly Bundeldeel[]): HTMLElement {
    const blad = document.createElement('section');
    const kop = document.createElement('h2');
    kop.textContent = this.dataset['titel'] ?? '';
    const herkomst = document.createElement('p');
    herkomst.textContent = `Van ${location.href}, stand van ${this.dataset['peildatum'] ?? ''}. Elk onderdeel noemt zijn bronnen en hoe oud ze zijn.`;
    const lijst = document.createElement('ol');
    for (const { titel, href } of delen) {
      const punt = document.createElement('li');
      punt.textContent = `${titel} (${new URL(href, location.href).href})`;
      lijst.append(punt);
    }
    blad.append(kop, herkomst, lijst);
    return blad;
  }
}

interface Bundeldeel {
  titel: string;
  href: string;
  artikel: HTMLElement;
}

/** The main text of a page of this site, without ids (they would be double) and with everything unfolded. */
async function haalOp(href: string): Promise<Bundeldeel> {
  const antwoord = await fetch(href);
  if (!antwoord.ok) throw new Error(`status ${String(antwoord.status)}`);
  const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  const artikel = document.createElement('article');
  artikel.className = 'bundeldeel';
  artikel.append(...(pagina.querySelector('main')?.children ?? []));
  for (const weg of artikel.querySelectorAll('script, nav, form')) weg.remove();
  for (const details of artikel.querySelectorAll('details')) details.open = true;
  for (const element of artikel.querySelectorAll('[id], [aria-labelledby]')) {
    element.removeAttribute('id');
    element.removeAttribute('aria-labelledby');
  }
  for (const anker of artikel.querySelectorAll('a.anker')) anker.replaceWith(...anker.childNodes);
  for (const kop of [...artikel.querySelectorAll('h1, h2, h3, h4')].reverse()) {
    const lager = document.createElement(`h${String(Math.min(6, Number(kop.tagName.slice(1)) + 2))}`);
    lager.append(...kop.childNodes);
    lager.className = `was-${kop.tagName.toLowerCase()}`;
    kop.replaceWith(lager);
  }
  const titel =
    pagina.querySelector('h1')?.textContent.trim() ?? artikel.querySelector('.was-h1')?.textContent.trim() ?? href;
  return { titel, href, artikel };
}

customElements.define('maak-bundel', MaakBundel);
