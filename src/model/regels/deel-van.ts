/** How many of all: `bij de enige afspraak`, `bij alle 4 afspraken` or `bij 3 van de 4 afspraken`. */
export function deelVan(aantal: number, totaal: number, enkelvoud: string, meervoud: string): string {
  if (totaal === 1) return `bij de enige ${enkelvoud}`;
  const hoeveel = aantal === totaal ? `alle ${String(totaal)}` : `${String(aantal)} van de ${String(totaal)}`;
  return `bij ${hoeveel} ${meervoud}`;
}
