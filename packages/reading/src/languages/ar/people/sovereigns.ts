import type { Holding } from '../mentions.ts';
import type { TextView } from '../text-view.ts';

/** Titles after which a given name alone tells who is meant, and what the office is called. */
const TITLES: ReadonlyMap<string, RegExp> = new Map([
  ['الملك', /(?:^| )(?:ال)?(?:ملك|عاهل|خادم)(?= |$)/u],
  ['الملكه', /(?:^| )(?:ال)?(?:ملكه|عاهله)(?= |$)/u],
  ['السلطان', /(?:^| )(?:ال)?سلطان(?= |$)/u],
  ['الامير', /(?:^| )(?:ال)?(?:امير|ولي)(?= |$)/u],
  ['الشيخ', /(?:^| )(?:ال)?(?:امير|حاكم)(?= |$)/u],
  ['البابا', /(?:^| )(?:ال)?بابا(?= |$)/u],
]);

interface Named {
  readonly holdings: Holding[];
  readonly names: readonly (readonly string[])[];
}

/** «مستشارا للملك سلمان» of «الملك سلمان بن عبدالعزيز»: gives places with a title and a given name to the one person who bears both. */
export function joinSovereigns<Group extends Named>(view: TextView, groups: readonly Group[]): readonly Group[] {
  const given = new Set<Group>();
  for (const short of groups) {
    const title = titleAlone(view, short);
    const owner = title === null ? null : ownerOf(view, { title, name: short.names[0]?.[0] ?? '' }, groups);
    if (owner === null) continue;
    for (const holding of short.holdings) owner.holdings.push(holding);
    given.add(short);
  }
  return given.size === 0 ? groups : groups.filter((group) => !given.has(group));
}

/** The title before a given name that stands alone everywhere. */
function titleAlone(view: TextView, { holdings, names }: Named): string | null {
  if (names.some((pieces) => pieces.length !== 1)) return null;
  const words = holdings.flatMap(({ named }) => honorificsOf(view, named.honorific));
  return words.find((word) => TITLES.has(word)) ?? null;
}

function ownerOf<Group extends Named>(view: TextView, { title, name }: { readonly title: string; readonly name: string }, groups: readonly Group[]): Group | null {
  const office = TITLES.get(title);
  const bears = ({ named, offices }: Named['holdings'][number]): boolean =>
    honorificsOf(view, named.honorific).includes(title) || offices.some((one) => office?.test(view.text.slice(one.title.start, one.title.end)) === true);
  const owners = groups.filter(({ holdings, names }) => names.some((pieces) => pieces.length > 1 && pieces[0] === name) && holdings.some(bears));
  const [owner] = owners;
  return owner === undefined || owners.length > 1 ? null : owner;
}

/** The words of the titles before a name, «للملك» as «الملك». */
function honorificsOf(view: TextView, honorific: { readonly start: number; readonly end: number } | null): readonly string[] {
  if (honorific === null) return [];
  return view.text.slice(honorific.start, honorific.end).split(' ').map((word) => word.replace(/^و?لل/u, 'ال').replace(/^[وبف](?=ال)/u, ''));
}
