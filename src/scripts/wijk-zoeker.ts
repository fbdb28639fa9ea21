// Finds a wijk while somebody types a postcode or a name: other wijken are hidden, and the line of the postcode is said
// aloud. Nothing is sent or kept. Without JavaScript the wijken and the list of postcodes stay as they are.

class WijkZoeker extends HTMLElement {
  connectedCallback(): void {
    const veld = this.querySelector('input');
    veld?.addEventListener('input', () => {
      this.#toon(kaal(veld.value));
    });
    veld?.addEventListener('keydown', ({ key }) => {
      const [wijk, ander] = this.#wijken().filter(({ hidden }) => !hidden);
      if (key === 'Enter' && ander === undefined) wijk?.querySelector('a')?.click();
    });
    // Back on this page the browser may have kept what was typed.
    this.#toon(kaal(veld?.value ?? ''));
  }

  #wijken(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-naam]')];
  }

  #toon(vraag: string): void {
    const cijfers = /^\d{1,4}/.exec(vraag)?.[0];
    const postcodes = [...this.querySelectorAll<HTMLElement>('[data-postcode]')];
    const rijen = postcodes.filter(({ dataset }) => cijfers && dataset['postcode']?.startsWith(cijfers));
    const slugs = rijen.flatMap(({ dataset }) => (dataset['wijken'] ?? '').split(' '));
    const past = ({ dataset }: HTMLElement): boolean =>
      cijfers
        ? slugs.includes(dataset['slug'] ?? '')
        : (dataset['naam'] ?? '').split('|').some((naam) => kaal(naam).includes(vraag));
    const alle = this.#wijken();
    const gevonden = alle.filter(past);
    for (const wijk of alle) wijk.hidden = gevonden.length > 0 && !gevonden.includes(wijk);
    for (const rij of postcodes) rij.hidden = rijen.length > 0 && !rijen.includes(rij);
    for (const groep of this.querySelectorAll<HTMLElement>('[data-groep]'))
      groep.hidden = [...groep.querySelectorAll<HTMLElement>('[data-naam]')].every(({ hidden }) => hidden);
    const stand = this.querySelector('[data-zoeker=stand]');
    if (stand !== null) stand.textContent = zin(vraag, cijfers, rijen, gevonden);
  }
}

function zin(vraag: string, cijfers: string | undefined, rijen: HTMLElement[], gevonden: HTMLElement[]): string {
  const [rij] = rijen;
  if (vraag === '') return '';
  if (cijfers === undefined) {
    const namen = gevonden.map((wijk) => wijk.querySelector('a')?.textContent ?? '').join(', ');
    return namen === '' ? 'Geen wijk met die naam. Hieronder staan alle wijken.' : `Gevonden: ${namen}.`;
  }
  if (cijfers.length < 4) return 'Typ alle vier de cijfers.';
  if (rij === undefined)
    return `Postcode ${cijfers} kennen we hier niet. Kies uw wijk hieronder, of vraag het na bij uw gemeente.`;
  return `${(rij.textContent ?? '').replace(/\s+/g, ' ').trim()}.${gevonden.length > 1 ? ' Kies uw wijk.' : ''}`;
}

/** Lower case letters and digits only: `2981 AB` → `2981ab`, `Het Zánd` → `hetzand`. */
function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

customElements.define('wijk-zoeker', WijkZoeker);
