// Unfolds the list in which the target of the address stands. Newer browsers do so themselves; in the others a link to a
// word would lead nowhere. Without JavaScript the lists unfold by hand.

class VouwOpen extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', toon);
    toon();
  }
}

function toon(): void {
  const doel = document.querySelector(':target');
  const vouw = doel?.closest('details');
  if (!vouw || vouw.open) return;
  vouw.open = true;
  doel?.scrollIntoView();
}

customElements.define('vouw-open', VouwOpen);
