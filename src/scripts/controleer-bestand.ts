import { leesLeveringbestand, teGroot } from '../lezer/levering-bestand.ts';
import { formatMelding, type Melding } from '../model/levering/cel.ts';
import type { Formulier } from '../model/levering/formulier.ts';
import { formuliertitel, verslagAangenomen } from '../model/levering/verslag.ts';
import { verwerkLevering } from '../model/levering/verwerk.ts';

// The check page: reads the chosen file here, with the same code as the import. Nothing is sent or kept; the agreements
// are fetched once when the page opens, so that checking works without a network.

/** More messages than this follow from the first ones. */
const hoogstens = 100;

class ControleerBestand extends HTMLElement {
  #formulieren: Formulier[] | undefined;
  #beurt = 0;

  connectedCallback(): void {
    void this.#laad();
    const vak = this.#deel('kies');
    const invoer = this.querySelector('input');
    invoer?.addEventListener('change', () => {
      const bestand = invoer.files?.[0];
      if (bestand !== undefined) void this.#kijkNa(bestand);
      // The same file, mended in the meantime, must be a change too.
      invoer.value = '';
    });
    for (const soort of ['dragover', 'dragleave', 'drop'] as const) {
      vak.addEventListener(soort, (event) => {
        event.preventDefault();
        vak.toggleAttribute('data-boven', soort === 'dragover');
        const bestand = soort === 'drop' ? event.dataTransfer?.files[0] : undefined;
        if (bestand !== undefined) void this.#kijkNa(bestand);
      });
    }
  }

  async #laad(): Promise<void> {
    try {
      const antwoord = await fetch(this.dataset['afspraken'] ?? '');
      if (!antwoord.ok) throw new Error(String(antwoord.status));
      this.#formulieren = (await antwoord.json()) as Formulier[];
      this.#deel('kies').removeAttribute('data-wacht');
    } catch {
      this.#deel('stand').textContent = 'De afspraken konden niet worden geladen. Laad deze pagina opnieuw.';
    }
  }

  #deel(naam: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-controle=${naam}]`);
    if (element === null) throw new Error(`missing ${naam}`);
    return element;
  }

  async #kijkNa(bestand: File): Promise<void> {
    const beurt = ++this.#beurt;
    this.#deel('uitkomst').hidden = true;
    this.#deel('stand').textContent = `${bestand.name} wordt nagekeken…`;
    const groot = teGroot(bestand.size);
    // Two frames, so that the line above is painted before the work begins.
    await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
    let gelezen: ReturnType<typeof leesLeveringbestand>;
    try {
      gelezen = groot
        ? { bladen: [], meldingen: [groot] }
        : leesLeveringbestand(new Uint8Array(await bestand.arrayBuffer()));
    } catch {
      gelezen = { bladen: [], meldingen: [onleesbaar] };
    }
    if (beurt !== this.#beurt) return;
    if (gelezen.meldingen.length > 0) return this.#weiger(bestand.name, undefined, gelezen.meldingen);
    const gemeente = this.dataset['gemeente'] ?? '';
    const verwerkt = verwerkLevering(gelezen.bladen, this.#formulieren ?? [], { vandaag: vandaag(), gemeente });
    if (verwerkt.uitkomst === undefined) return this.#weiger(bestand.name, verwerkt.formulier, verwerkt.meldingen);
    const regels = [formuliertitel(verwerkt.formulier), ...verslagAangenomen(verwerkt.uitkomst)];
    this.#toon(`${bestand.name}: dit formulier kan zo worden gestuurd.`, alineas(regels));
  }

  #weiger(naam: string, formulier: Formulier | undefined, meldingen: readonly Melding[]): void {
    const lijst = document.createElement('ol');
    lijst.append(...meldingen.slice(0, hoogstens).map((melding) => punt(formatMelding(melding))));
    const rest = meldingen.length - hoogstens;
    const aantal = meldingen.length === 1 ? 'een melding' : `${String(meldingen.length)} meldingen`;
    this.#toon(`${naam}: ${aantal}. De gemeente kan dit zo niet overnemen.`, [
      ...(formulier === undefined ? [] : [alinea(formuliertitel(formulier))]),
      lijst,
      ...(rest > 0 ? [alinea(`En nog ${String(rest)} meldingen.`)] : []),
      alinea('Verbeter het bestand, sla het op en kies het opnieuw.'),
    ]);
  }

  #toon(stand: string, delen: readonly HTMLElement[]): void {
    this.#deel('stand').textContent = stand;
    const uitkomst = this.#deel('uitkomst');
    uitkomst.replaceChildren(...delen);
    uitkomst.hidden = false;
    uitkomst.focus({ preventScroll: true });
    this.#deel('stand').scrollIntoView({ block: 'start' });
  }
}

const onleesbaar: Melding = {
  message: 'dit bestand is niet te lezen',
  remedy: 'Sluit het in het rekenprogramma en kies het opnieuw',
};

/** Today here, as yyyy-mm-dd. */
function vandaag(): string {
  const nu = new Date();
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((deel) => String(deel).padStart(2, '0')).join('-');
}

/** Lines as paragraphs, and indented lines as a list. */
function alineas(regels: readonly string[]): HTMLElement[] {
  const delen: HTMLElement[] = [];
  for (const regel of regels) {
    const vorige = delen.at(-1);
    if (!regel.startsWith('  ')) delen.push(alinea(regel));
    else if (vorige instanceof HTMLUListElement) vorige.append(punt(regel.trim()));
    else {
      const lijst = document.createElement('ul');
      lijst.append(punt(regel.trim()));
      delen.push(lijst);
    }
  }
  return delen;
}

function alinea(tekst: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = tekst;
  return p;
}

function punt(tekst: string): HTMLLIElement {
  const li = document.createElement('li');
  li.textContent = tekst;
  return li;
}

customElements.define('controleer-bestand', ControleerBestand);
