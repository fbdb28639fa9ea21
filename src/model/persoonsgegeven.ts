const aanhef = /\b([Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]e heer)\b\.?\s+\p{Lu}/u;
const mailadres = /[\w.+-]+@[\w-]+\.\w+/;

/** Whether a text names a person by title and name, or gives a mail address. */
export function noemtPersoon(tekst: string): boolean {
  return aanhef.test(tekst) || mailadres.test(tekst);
}
