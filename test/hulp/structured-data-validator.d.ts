declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulaire: object);
    validate(gegevens: Record<'jsonld' | 'microdata' | 'rdfa', object>): Promise<unknown>;
  }
}
