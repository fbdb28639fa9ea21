import type { Inhoud, Item } from './collecties.ts';
import { gemeenteVan } from './collecties.ts';
import { laatsteJaar } from './laatste-jaar.ts';
import { alleObjecten, alleTeksten, vindWaarden } from './pad.ts';
import { noemtPersoon } from './persoonsgegeven.ts';
import type { Position, Problem } from './problem.ts';
import type { Plan } from './schemas/plan.ts';
import { sleutelsVan } from './verwijzingen.ts';

type Regel = (inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>) => void;
type Meld = (
  item: { bestand: string },
  path: readonly (string | number)[],
  severity: Problem['severity'],
  message: string,
  remedy: string,
) => void;

/** The rules of the domain by id. A rule reads the whole content and reports; it never throws. */
const regels: Record<string, Regel> = {
  'dubbele-sleutel': dubbeleSleutel,
  'wijk-in-een-gebied': wijkInEenGebied,
  'een-eigen-gemeente': eenEigenGemeente,
  'begroting-telt-op': begrotingTeltOp,
  fasering: faseringKlopt,
  'elke-schaal-beantwoord': elkeSchaalBeantwoord,
  'looptijd-loopt-vooruit': looptijdLooptVooruit,
  'leeftijd-loopt-op': leeftijdLooptOp,
  'status-past-bij-plek': statusPastBijPlek,
  'gereserveerd-adres': gereserveerdAdres,
  nummering: nummering,
  'afspraak-zonder-activiteit': afspraakZonderActiviteit,
  'afspraak-zonder-registratie': afspraakZonderRegistratie,
  'doel-zonder-product': doelZonderProduct,
  'niet-gecontroleerd': nietGecontroleerd,
  persoonsgegeven: persoonsgegeven,
  'een-hoofdouder': eenHoofdouder,
};

/** Runs every rule over the linked content. */
export function checkRegels(inhoud: Inhoud, position: Position, ongeldig: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const [rule, regel] of Object.entries(regels)) {
    regel(
      inhoud,
      (item, path, severity, message, remedy) => {
        problems.push({
          file: item.bestand,
          ...position(item.bestand, path),
          path: path.join('.'),
          rule,
          severity,
          message,
          remedy,
        });
      },
      ongeldig,
    );
  }
  return problems;
}

/** Keys are the identity of parts across editions, so they are unique within a record. */
function dubbeleSleutel(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) controleer(product, sleutelsVan(product));
  for (const lijst of inhoud.doelen) controleer(lijst, sleutelsIn(lijst, 'doelen.*'));
  for (const tabel of inhoud.inzet) controleer(tabel, sleutelsIn(tabel, 'regels.*'));
  for (const plan of inhoud.plannen) {
    // A post may stand in both lasten and dekking; all other keys are anchors on one page.
    const delen = alleObjecten(plan).filter(({ path, value }) => path[0] !== 'begroting' && 'sleutel' in value);
    controleer(
      plan,
      delen.map(({ path, value }) => ({ path: [...path, 'sleutel'], sleutel: String(value['sleutel']) })),
    );
  }

  function controleer(item: { bestand: string }, sleutels: { sleutel: string; path: (string | number)[] }[]): void {
    const gezien = new Set<string>();
    for (const { sleutel, path } of sleutels) {
      if (gezien.has(sleutel))
        meld(item, path, 'fout', `sleutel \`${sleutel}\` komt al voor in dit bestand`, 'Kies een andere sleutel');
      gezien.add(sleutel);
    }
  }
}

function sleutelsIn(item: unknown, pattern: string): { sleutel: string; path: (string | number)[] }[] {
  return vindWaarden(item, `${pattern}.sleutel`).map(({ path, value }) => ({ path, sleutel: String(value) }));
}

/** A wijk belongs to exactly one gebied per indeling, else counts per gebied do not add up. */
function wijkInEenGebied(inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>): void {
  const indelingen = new Set(inhoud.gebieden.map((gebied) => `${gemeenteVan(gebied.id)} ${gebied.indeling}`));
  for (const sleutel of [...indelingen].sort()) {
    const [gemeente = '', indeling = ''] = sleutel.split(' ');
    const gebieden = inhoud.gebieden.filter(
      (gebied) => gemeenteVan(gebied.id) === gemeente && gebied.indeling === indeling,
    );
    const eerste = new Map<string, string>();
    for (const gebied of gebieden) {
      gebied.wijken.forEach((wijk, i) => {
        const ander = eerste.get(wijk);
        if (ander !== undefined) {
          meld(
            gebied,
            ['wijken', i],
            'fout',
            `\`${wijk}\` zit ook in gebied \`${ander}\``,
            `Houd de wijk in één gebied van de indeling ${indeling}`,
          );
        } else eerste.set(wijk, gebied.id);
      });
    }
    if ([...ongeldig].some((record) => record.startsWith(`gebieden ${gemeente}/`))) continue;
    for (const wijk of inhoud.wijken.filter((kandidaat) => gemeenteVan(kandidaat.id) === gemeente)) {
      if (!eerste.has(wijk.id)) {
        meld(
          wijk,
          [],
          'fout',
          `deze wijk zit in geen gebied van de indeling ${indeling}`,
          'Voeg de wijk toe aan een gebied in gebieden/',
        );
      }
    }
  }
}

function eenEigenGemeente(inhoud: Inhoud, meld: Meld): void {
  for (const gemeente of inhoud.gemeenten) {
    const hoort = gemeente.id === inhoud.site.eigen;
    if ((gemeente.rol === 'eigen') !== hoort) {
      meld(
        gemeente,
        ['rol'],
        'fout',
        `site.yaml noemt \`${inhoud.site.eigen}\` als eigen gemeente`,
        `Zet hier rol: ${hoort ? 'eigen' : 'voorbeeld'}`,
      );
    }
  }
}

/** Lasten equal dekking in every year, and lines add up to each total that the source states. */
function begrotingTeltOp(inhoud: Inhoud, meld: Meld): void {
  for (const plan of inhoud.plannen) {
    const begroting = plan.begroting;
    if (begroting === undefined) continue;
    for (const kant of ['lasten', 'dekking'] as const) {
      begroting[kant].forEach((post, i) => {
        for (const jaar of Object.keys(post.bedragen)) {
          if (!begroting.jaren.includes(Number(jaar))) {
            meld(
              plan,
              ['begroting', kant, i, 'bedragen', jaar],
              'fout',
              `het jaar ${jaar} hoort niet bij deze begroting`,
              `Kies uit: ${begroting.jaren.join(', ')}`,
            );
          }
        }
      });
    }
    for (const jaar of begroting.jaren) {
      const lasten = som(begroting.lasten, jaar);
      const dekking = som(begroting.dekking, jaar);
      if (lasten !== dekking) {
        meld(
          plan,
          ['begroting', 'dekking'],
          'fout',
          `in ${jaar} zijn de lasten ${euro(lasten)} en is de dekking ${euro(dekking)}`,
          `Controleer de bedragen van ${jaar}; het verschil is ${euro(Math.abs(lasten - dekking))}`,
        );
      }
    }
    checkGestateTotalen(plan, meld);
  }
}

function checkGestateTotalen(plan: Item<Plan>, meld: Meld): void {
  const begroting = plan.begroting;
  begroting?.gestateTotalen?.forEach((totaal, i) => {
    const posten =
      totaal.van === 'lasten' || totaal.van === 'dekking'
        ? begroting[totaal.van]
        : [...begroting.lasten, ...begroting.dekking].filter((post) => post.sleutel === totaal.van);
    const path = ['begroting', 'gestateTotalen', i];
    if (posten.length === 0) {
      meld(
        plan,
        [...path, 'van'],
        'fout',
        `\`${totaal.van}\` is geen post van deze begroting`,
        'Gebruik lasten, dekking of de sleutel van een post',
      );
      return;
    }
    if (totaal.jaar !== undefined && !begroting.jaren.includes(totaal.jaar)) {
      const remedy = `Kies uit: ${begroting.jaren.join(', ')}`;
      meld(plan, [...path, 'jaar'], 'fout', `het jaar ${String(totaal.jaar)} hoort niet bij deze begroting`, remedy);
      return;
    }
    const jaren = totaal.jaar === undefined ? begroting.jaren : [totaal.jaar];
    const geteld = Math.round(jaren.reduce((tot, jaar) => tot + som(posten, jaar), 0) * 100) / 100;
    if (geteld !== totaal.euro) {
      meld(
        plan,
        [...path, 'euro'],
        'fout',
        `de posten tellen op tot ${euro(geteld)}, de bron noemt ${euro(totaal.euro)}`,
        'Controleer de posten en het totaal tegen de bron',
      );
    }
  });
}

/** Adds up in whole cents: 0.1 + 0.2 must equal 0.3. */
function som(posten: readonly { bedragen: Record<string, number> }[], jaar: number): number {
  return posten.reduce((tot, post) => tot + Math.round((post.bedragen[String(jaar)] ?? 0) * 100), 0) / 100;
}

function euro(bedrag: number): string {
  const minimumFractionDigits = Number.isInteger(bedrag) ? 0 : 2;
  return `€ ${bedrag.toLocaleString('nl-NL', { minimumFractionDigits, maximumFractionDigits: 2 })}`;
}

/** A place never goes back to an earlier model, and only uses models and periods that the plan has. */
function faseringKlopt(inhoud: Inhoud, meld: Meld): void {
  for (const plan of inhoud.plannen) {
    const modellen = (plan.modellen ?? []).map((model) => model.naam);
    const periodes = plan.fasering?.periodes.map((periode) => periode.sleutel) ?? [];
    plan.fasering?.regels.forEach((regel, i) => {
      let vorige = { model: -1, periode: -1 };
      regel.stappen.forEach((stap, j) => {
        const path = ['fasering', 'regels', i, 'stappen', j];
        const model = modellen.indexOf(stap.model);
        const periode = periodes.indexOf(stap.periode);
        if (model < 0)
          meld(
            plan,
            [...path, 'model'],
            'fout',
            `fase \`${stap.model}\` bestaat niet in dit plan`,
            `Kies uit: ${modellen.join(', ')}`,
          );
        else if (model < vorige.model) {
          meld(
            plan,
            [...path, 'model'],
            'fout',
            `fase ${stap.model} komt na ${modellen[vorige.model] ?? ''}: een plek valt niet terug`,
            'Controleer de fasering tegen de bron',
          );
        }
        if (periode < 0)
          meld(
            plan,
            [...path, 'periode'],
            'fout',
            `periode \`${stap.periode}\` bestaat niet in dit plan`,
            `Kies uit: ${periodes.join(', ')}`,
          );
        else if (periode <= vorige.periode)
          meld(
            plan,
            [...path, 'periode'],
            'fout',
            'de periodes lopen niet vooruit',
            'Zet de stappen op volgorde, elke periode een keer',
          );
        vorige = { model: Math.max(model, vorige.model), periode: Math.max(periode, vorige.periode) };
      });
    });
  }
}

/** A factsheet answers each schaal exactly once. */
function elkeSchaalBeantwoord(inhoud: Inhoud, meld: Meld): void {
  for (const factsheet of inhoud.factsheets.filter((kandidaat) => kandidaat.afgeleid !== true)) {
    const gezien = factsheet.schalen.map((antwoord) => antwoord.schaal);
    factsheet.schalen.forEach((antwoord, i) => {
      if (gezien.indexOf(antwoord.schaal) !== i)
        meld(
          factsheet,
          ['schalen', i, 'schaal'],
          'fout',
          `schaal \`${antwoord.schaal}\` is al beantwoord`,
          'Houd een antwoord over',
        );
    });
    for (const schaal of inhoud.schalen.filter((kandidaat) => !gezien.includes(kandidaat.id))) {
      meld(
        factsheet,
        ['schalen'],
        'fout',
        `het antwoord op schaal \`${schaal.id}\` ontbreekt`,
        'Voeg het toe, of zeg in het antwoord dat de bron er geen geeft',
      );
    }
  }
}

function looptijdLooptVooruit(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    if (product.looptijd.totEnMet < product.looptijd.van) {
      meld(
        product,
        ['looptijd', 'totEnMet'],
        'fout',
        'de einddatum ligt voor de begindatum',
        'Verbeter een van de twee datums',
      );
    }
  }
  for (const plan of inhoud.plannen) {
    if (plan.periode.totEnMet !== undefined && plan.periode.totEnMet < plan.periode.van) {
      meld(
        plan,
        ['periode', 'totEnMet'],
        'fout',
        'het eindjaar ligt voor het beginjaar',
        'Verbeter een van de twee jaren',
      );
    }
  }
}

function leeftijdLooptOp(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    product.doelgroep.leeftijden?.forEach((leeftijd, i) => {
      if (leeftijd.van !== undefined && leeftijd.totEnMet !== undefined && leeftijd.totEnMet < leeftijd.van) {
        meld(
          product,
          ['doelgroep', 'leeftijden', i, 'totEnMet'],
          'fout',
          'de hoogste leeftijd is lager dan de laagste',
          'Verbeter de leeftijden',
        );
      }
    });
  }
}

/** A settled role names its place; an open choice names its options. */
function statusPastBijPlek(inhoud: Inhoud, meld: Meld): void {
  for (const rol of inhoud.locatierollen) {
    if (rol.soort === 'vindplaats') continue;
    if (rol.status === 'vastgesteld' && rol.locatie === undefined) {
      meld(rol, ['status'], 'fout', 'vastgesteld, maar zonder locatie', 'Vul `locatie` in of kies een andere status');
    }
    if (rol.status === 'keuzeOpen' && (rol.opties?.length ?? 0) < 2) {
      meld(
        rol,
        ['status'],
        'fout',
        'een open keuze heeft minstens twee opties',
        'Vul `opties` in of kies een andere status',
      );
    }
    if (rol.status === 'gezocht' && rol.locatie !== undefined) {
      meld(
        rol,
        ['locatie'],
        'fout',
        'er wordt nog gezocht, maar er staat een locatie',
        'Verwijder `locatie` of kies een andere status',
      );
    }
  }
}

/** First parts of addresses that pages of the site itself use. */
const gereserveerd = [
  'begrippen',
  'bronnen',
  'over',
  'zoeken',
  'vergelijken',
  '404',
  'pagefind',
  'open-data',
  'raad',
  'inwoners',
];

/** A gemeente or guide cannot have the address of another page. */
function gereserveerdAdres(inhoud: Inhoud, meld: Meld): void {
  const bezet = new Set(gereserveerd);
  for (const item of [...inhoud.gemeenten, ...inhoud.wijkgericht]) {
    if (bezet.has(item.id)) meld(item, [], 'fout', `het adres /${item.id}/ is al in gebruik`, 'Hernoem het bestand');
    bezet.add(item.id);
  }
  for (const gids of inhoud.wijkgericht) {
    gids.basisthemas.forEach((thema, i) => {
      if (thema.sleutel === 'zelfscan')
        meld(
          gids,
          ['basisthemas', i, 'sleutel'],
          'fout',
          'het adres zelfscan is al in gebruik',
          'Kies een andere sleutel',
        );
    });
  }
}

/** Numbers are shown as in the source; where they repeat or run back, that is a finding, never repaired. */
function nummering(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    const vorige = new Map<string, number>();
    product.resultaatafspraken.forEach((afspraak, i) => {
      const lijst = afspraak.lijst ?? '';
      const nummer = Number(afspraak.nummer);
      const laatste = vorige.get(lijst) ?? 0;
      if (nummer !== laatste + 1) {
        meld(
          product,
          ['resultaatafspraken', i, 'nummer'],
          'bevinding',
          `nummer ${afspraak.nummer} volgt in de bron op ${laatste === 0 ? 'het begin' : String(laatste)}`,
          'Laat het nummer zoals in de bron, of verbeter het',
        );
      }
      vorige.set(lijst, nummer);
    });
  }
}

function afspraakZonderActiviteit(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    product.resultaatafspraken.forEach((afspraak, i) => {
      if ((afspraak.activiteiten?.length ?? 0) === 0) {
        meld(
          product,
          ['resultaatafspraken', i],
          'bevinding',
          `afspraak ${afspraak.nummer} hangt aan geen activiteit van dit product`,
          'Leg het verband vast bij `activiteiten`, als het er is',
        );
      }
    });
  }
}

function afspraakZonderRegistratie(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    const geregistreerd = new Set(product.registraties.flatMap((registratie) => registratie.bij));
    product.resultaatafspraken.forEach((afspraak, i) => {
      if (!geregistreerd.has(afspraak.sleutel)) {
        meld(
          product,
          ['resultaatafspraken', i],
          'bevinding',
          `bij afspraak ${afspraak.nummer} is geen registratie afgesproken`,
          'Spreek af wat wordt vastgelegd, of laat het zo',
        );
      }
    });
  }
}

function doelZonderProduct(inhoud: Inhoud, meld: Meld): void {
  const gebruikt = new Set<string>();
  for (const product of inhoud.producten) {
    for (const { value } of alleObjecten(product)) if (typeof value['naar'] === 'string') gebruikt.add(value['naar']);
  }
  for (const lijst of inhoud.doelen) {
    for (const doel of lijst.doelen) {
      if (gebruikt.has(`${lijst.id}#${doel.sleutel}`))
        for (const link of doel.draagtBijAan ?? []) gebruikt.add(link.naar);
    }
  }
  for (const lijst of inhoud.doelen) {
    lijst.doelen.forEach((doel, i) => {
      if (!gebruikt.has(`${lijst.id}#${doel.sleutel}`)) {
        meld(
          lijst,
          ['doelen', i],
          'bevinding',
          `aan doel \`${doel.sleutel}\` is op deze site geen product gekoppeld`,
          'Koppel een product, of laat zien dat het ontbreekt',
        );
      }
    });
  }
}

/** A location that nobody checked in the two years before the peildatum may have moved. */
function nietGecontroleerd(inhoud: Inhoud, meld: Meld): void {
  const grens = Number(inhoud.site.peildatum.slice(0, 4)) - 2;
  for (const rol of inhoud.locatierollen) {
    if (laatsteJaar(rol) < grens) {
      meld(
        rol,
        ['peiljaar'],
        'bevinding',
        `deze stand is van ${rol.peildatum} en is daarna niet gecontroleerd`,
        'Controleer de plek en vul `laatstGecontroleerd` in',
      );
    }
  }
}

/** Personal names stay out of the content, wherever they stand. */
function persoonsgegeven(inhoud: Inhoud, meld: Meld): void {
  for (const collectie of Object.values(inhoud)) {
    for (const item of Array.isArray(collectie) ? collectie : [collectie]) {
      for (const { path, value } of alleTeksten(item)) {
        if (path.at(-1) !== 'contact' && noemtPersoon(value)) {
          meld(
            item,
            path,
            'fout',
            'hier staat een naam of adres van een persoon',
            'Noem alleen de functie of de organisatie',
          );
        }
      }
    }
  }
}

/** A product's own stated doel is its main parent, so the first link comes from the source. */
function eenHoofdouder(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    if (product.doelen[0]?.herkomst === 'afgeleid') {
      meld(
        product,
        ['doelen', 0],
        'bevinding',
        'het eerste doel van dit product staat niet zo in de bron',
        'Zet een doel dat de bron zelf noemt vooraan, als dat er is',
      );
    }
    const gezien = new Set<string>();
    product.doelen.forEach((link, i) => {
      if (gezien.has(link.naar))
        meld(product, ['doelen', i], 'fout', `\`${link.naar}\` staat er twee keer`, 'Houd er een over');
      gezien.add(link.naar);
    });
  }
}
