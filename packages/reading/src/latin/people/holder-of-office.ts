import type { TextView } from '../text-view.ts';
import type { Holding, Office } from './person.ts';
import { supposeBody, type Surroundings } from './suppose-body.ts';

/** An office as somebody of the text holds it. */
interface Held {
  readonly holder: string;
  readonly plain: string;
  readonly body: string | null;
  readonly state: string | null;
  readonly segment: number;
  readonly start: number;
}

/** What is needed to know the holder of an office that stands without a name. */
export interface OfficeGround {
  readonly view: TextView;
  readonly segmentAt: (offset: number) => number;
  readonly keyOfBody: (body: NonNullable<Office['body']>) => string | null;
  readonly articles: ReadonlySet<string>;
  readonly around: Surroundings;
}

/** «the OIC Secretary-General», «the minister»: an office without a name means its holder, where the text names one alone. */
export class HoldersOfOffices {
  readonly #ground: OfficeGround;
  readonly #held: readonly Held[];

  constructor(ground: OfficeGround, holdings: readonly Holding[], keyOf: (holding: Holding) => string | null) {
    this.#ground = ground;
    this.#held = holdings.flatMap((holding) => {
      const holder = keyOf(holding);
      return holder === null ? [] : holding.offices.map((office) => ({ holder, ...this.#told(office), ...this.#supposed(office), segment: ground.segmentAt(holding.named.name.start), start: holding.named.name.start }));
    });
  }

  /** The key of the only person who holds this office in the text. */
  holderOf(office: Office): string | null {
    const { plain, state, body: named } = this.#told(office);
    if (plain === '') return null;
    const body = named ?? this.#ownedBy(office);
    const candidates = body === null ? this.#bareHolders(office, { plain, state }) : this.#heldIn(office, body, { plain, state });
    // «the chairperson» is no deputy chairperson.
    const exact = candidates.filter((one) => one.plain === plain);
    const same = exact.length > 0 ? exact : candidates;
    const holders = new Set(same.map(({ holder }) => holder));
    const [only] = holders;
    return holders.size === 1 && only !== undefined ? only : null;
  }

  /** «The minister» after «Minister of Health»: the same story, a person named before, or by the very same words later, and no other minister in it. */
  #bareHolders(office: Office, { plain, state }: Pick<Held, 'plain' | 'state'>): readonly Held[] {
    const { view, articles, segmentAt } = this.#ground;
    const begin = view.startOf(office.startToken);
    const isDefinite = articles.has(view.word(office.startToken - 1)) || (view.mark(office.startToken - 1) === "'" && articles.has(view.word(office.startToken - 2)));
    if (!isDefinite) return [];
    return this.#held.filter((one) => one.segment === segmentAt(begin) && (one.start < begin || (one.plain === plain && plain.includes(' '))) && (state === null || one.state === state) && isSameOffice(one.plain, plain));
  }

  /** Those who hold it in this body; where only the text around says the body, anybody who may be meant. */
  #heldIn(office: Office, body: string, { plain, state }: Pick<Held, 'plain' | 'state'>): readonly Held[] {
    const there = this.#held.filter((one) => one.body === body && isSameOffice(one.plain, plain));
    return there.length > 0 || office.body !== null ? there : this.#bareHolders(office, { plain, state });
  }

  /** «Chairperson of the Centre»: held in a body that its words name only for short. */
  #supposed(office: Office): Partial<Pick<Held, 'body'>> {
    if (office.body !== null) return {};
    const key = supposeBody(this.#ground.around, office, this.#ground.view.startOf(office.startToken))?.key;
    return key === undefined ? {} : { body: key };
  }

  /** «the Centre's Chairperson»; an office that stands alone is anybody's. */
  #ownedBy(office: Office): string | null {
    return office.nationality === null ? (supposeBody(this.#ground.around, office, this.#ground.view.startOf(office.startToken))?.key ?? null) : null;
  }

  #told({ title, body, nationality }: Office): Pick<Held, 'plain' | 'body' | 'state'> {
    const { view, keyOfBody } = this.#ground;
    const end = body !== null && body.name.start > title.start ? Math.min(title.end, body.name.start) : title.end;
    const words = view.text.slice(title.start, end).split(/[^\p{L}]+/u).filter((word) => word !== '');
    while (SMALL.has(words.at(-1) ?? '')) words.pop();
    return { plain: words.join(' '), body: body === null ? null : keyOfBody(body), state: nationality?.authority ?? (body?.state === true ? body.authority : null) };
  }
}

/** «the UNDP representative» is its «Resident Representative», «the minister» the «Minister of Health». */
function isSameOffice(held: string, told: string): boolean {
  return held === told || held.endsWith(` ${told}`) || told.startsWith(`${held} `) || held.startsWith(`${told} `);
}

/** Words between an office and its body. */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'at', 'for', 'to', 'de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'a', 'au', 'aux', 'aupres']);
