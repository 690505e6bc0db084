import type { Delivery, DocumentLife, Duration, Sample, Stats, WaiverAge } from '../model/stats.ts';

/** Everything that numbers are made of. */
export interface Sources {
  readonly samples: readonly Sample[];
  readonly documents: readonly DocumentLife[];
  readonly deliveries: readonly Delivery[];
  readonly waivers: readonly WaiverAge[];
}

const HOUR = 3_600_000;

/** A value that a share of sorted values does not exceed: the nearest rank, so that it is one that was seen. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

const round = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

function durationOf(of: Duration['of'], hours: readonly number[]): readonly Duration[] {
  if (hours.length === 0) return [];
  const sorted = [...hours].sort((a, b) => a - b);
  return [
    {
      of,
      count: sorted.length,
      medianHours: round(quantile(sorted, 0.5), 2),
      p90Hours: round(quantile(sorted, 0.9), 2),
    },
  ];
}

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR;

/** Samples of each change, oldest first. */
function byChange(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const changes = new Map<string, Sample[]>();
  for (const sample of [...samples].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const known = changes.get(sample.change);
    if (known) known.push(sample);
    else changes.set(sample.change, [sample]);
  }
  return [...changes.values()];
}

/** Hours from the beginning of each change (else its first verdict) to its first ready verdict. */
function hoursToReady(changes: readonly (readonly Sample[])[]): readonly number[] {
  return changes.flatMap((samples) => {
    const ready = samples.find((one) => one.state === 'ready');
    const began = samples.flatMap((one) => one.began ?? []).sort()[0] ?? samples[0]?.at;
    if (!ready || began === undefined) return [];
    const hours = hoursBetween(began, ready.at);
    // A clock that is wrong, or a commit that was dated by hand, tells nothing.
    return hours >= 0 ? [hours] : [];
  });
}

function counted(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function rulesOf(samples: readonly Sample[]): Stats['rules'] {
  const asked = samples.flatMap((one) => Object.entries(one.rules ?? {}));
  const passed = new Map(counted(asked.filter(([, outcome]) => outcome === 'pass').map(([rule]) => rule)));
  return counted(asked.map(([rule]) => rule))
    .map(([rule, times]) => {
      const good = passed.get(rule) ?? 0;
      return { rule, asked: times, passed: good, rate: round(good / times, 4) };
    })
    .sort((a, b) => a.rate - b.rate || b.asked - a.asked || (a.rule < b.rule ? -1 : 1));
}

/** The numbers of a time: what fails most comes first, the oldest waiver comes first. */
export function numbersOf({ samples, documents, deliveries, waivers }: Sources): Stats {
  const changes = byChange(samples);
  const times = samples.map((one) => one.at).sort();
  const [from] = times;
  const to = times.at(-1);
  const lives = documents.flatMap(({ draft, ready }) => (ready === undefined ? [] : [hoursBetween(draft, ready)]));
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    changes: changes.length,
    verdicts: samples.length,
    ready: changes.filter((one) => one.at(-1)?.state === 'ready').length,
    toReady: [
      ...durationOf('changes', hoursToReady(changes)),
      ...durationOf(
        'documents',
        lives.filter((hours) => hours >= 0),
      ),
    ],
    rules: rulesOf(samples),
    firstFailures: counted(samples.flatMap((one) => one.firstFailure ?? [])).map(([what, count]) => ({ what, count })),
    changeFailures: deliveries
      .filter((one) => one.total > 0)
      .map((one) => ({ ...one, rate: round(one.failed / one.total, 4) })),
    waivers: [...waivers].sort((a, b) => b.openDays - a.openDays || (a.id < b.id ? -1 : 1)),
  };
}
