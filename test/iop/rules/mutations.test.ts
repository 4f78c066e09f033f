import { clean } from './mutation';
import { mutations } from './mutations';
import { placeText } from '../../builders/places';

const placesOf = (findings: ReturnType<typeof clean.check>) =>
  findings.map(({ code, place }) => `${code} ${placeText(place)}`);

describe('a workbook without a fault', () => {
  it('has no finding', () => {
    expect(clean.check()).toEqual([]);
  });
});

describe('a workbook with one fault', () => {
  it('is tried in enough ways, each once', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(120);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
    const places = placesOf(mutation.workbook.check());
    expect(places.filter((place) => place === mutation.finding)).toHaveLength(1);
    expect(places.filter((place) => place !== mutation.finding).sort()).toEqual(
      [...mutation.companions].sort(),
    );
  });
});
