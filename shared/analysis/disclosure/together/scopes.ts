import { featuresOf, type Feature, type PeopleTable } from './people-table';

/** Topics in which one person may become like another without contradicting what else is known of them. */
export interface Scope {
  readonly topics: ReadonlySet<string>;
  /** In these both are alike already. */
  readonly alike: readonly Feature[];
}

/**
 * For each topic the smallest scope: a feature that says something of it and of another topic as well can only be taken
 * over where both people are alike in the other, or by taking over that one too; of these both are tried. The last scope
 * is everything.
 */
export function scopesOf(tables: readonly PeopleTable[]): readonly Scope[] {
  const features = [...new Set(tables.flatMap(featuresOf))];
  const all = [...new Set(features.flatMap(({ topics }) => topics))].sort();
  const whole = new Map(
    features.flatMap((feature) => (feature.isWhole ? [[feature.topics[0] ?? '', feature] as const] : [])),
  );
  const found = new Map<string, Scope>();
  const add = (scope: Scope): Scope => {
    found.set([...scope.topics].sort().join('\n'), scope);
    return scope;
  };
  for (const topic of all) {
    for (const { topics } of add(scopeOf([topic], features, whole)).alike)
      add(scopeOf([topic, ...topics], features, whole));
  }
  return [...found.values(), { topics: new Set(all), alike: [] }];
}

function scopeOf(
  start: readonly string[],
  features: readonly Feature[],
  whole: ReadonlyMap<string, Feature>,
): Scope {
  const topics = new Set(start);
  const alike = new Set<Feature>();
  for (let size = 0; size !== topics.size;) {
    size = topics.size;
    alike.clear();
    for (const feature of features) {
      if (!feature.topics.some((each) => topics.has(each))) continue;
      for (const other of feature.topics) {
        if (topics.has(other)) continue;
        const known = whole.get(other);
        if (known) alike.add(known);
        else topics.add(other);
      }
    }
  }
  return { topics, alike: [...alike] };
}
