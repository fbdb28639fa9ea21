/** Words that make a sentence of a question and say nothing about its subject. */
const vulwoorden = new Set(
  `aan als alle bij dan dat de den der deze die dit doe doen doet door dus een en er gaan gaat geef geeft graag had heb hebben
  heeft hem hen het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar me met mij
  mijn moet moeten mogen mag na naar nog nu of om omdat onder ons onze ook op over per staan staat te tot u uit uw van
  vanuit veel voor waar waarom wanneer waren was wat we weet weten welk welke wel wie wij wil willen word worden wordt
  ze zich zij zijn zijne zit zitten zo zou zullen`.split(/\s+/),
);

/**
 * The words of a question that search has to find: Pagefind wants every word on the page, so `waar kan ik terecht`
 * would find only pages that say `ik`. A question of nothing but such words stays as it is.
 */
export function kernVan(vraag: string): string {
  const woorden = vraag
    .split(/\s+/)
    .map((woord) => woord.replace(/[?!.,;:]+$/, ''))
    .filter((woord) => woord !== '');
  const kern = woorden.filter((woord) => !vulwoorden.has(woord.toLowerCase()));
  return (kern.length > 0 ? kern : woorden).join(' ');
}
