/** A version by semver, with two or three numbers (https://semver.org); undefined for any other. */
function semver(text: string): readonly [number, number, number, string] | undefined {
  const match = /^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]{1,80}))?(?:\+[0-9A-Za-z.-]{1,80})?$/.exec(
    text.trim(),
  );
  // A year is the first number of a calendar version, which says nothing of what breaks.
  if (!match || Number(match[1]) >= 1_000) return undefined;
  return [Number(match[1]), Number(match[2]), Number(match[3] ?? 0), match[4] ?? ''];
}

/** Compares the numbers of two texts in turn, leading words aside; 0 when they are the same. */
function byNumbers(before: string, after: string): number {
  const numbers = (text: string) => (text.match(/\d{1,15}/gu) ?? []).map(Number);
  const [old, now] = [numbers(before), numbers(after)];
  for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
    const step = (now[at] ?? 0) - (old[at] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

/**
 * Is the version after raised over the one before? A breaking change asks semver for a new major number (a new minor one
 * below 1.0.0); any other way of counting only has to go up.
 */
export function isRaised(before: string | undefined, after: string, breaking: boolean): boolean {
  if (before === undefined) return true;
  const [old, now] = [semver(before), semver(after)];
  if (!old || !now) {
    const step = byNumbers(before, after);
    return step > 0 || (step === 0 && before.trim() !== after.trim() && !/\d/u.test(before + after));
  }
  if (now[0] !== old[0]) return now[0] > old[0];
  // Before 2.0.0 is out, its pre-releases may still break.
  if (breaking && old[0] > 0) return old[3] !== '' && now[3] !== old[3] && now[1] === old[1] && now[2] === old[2];
  if (now[1] !== old[1]) return now[1] > old[1];
  if (breaking) return false;
  return now[2] !== old[2] ? now[2] > old[2] : now[3] !== old[3] && (now[3] === '' || byNumbers(old[3], now[3]) > 0);
}

/** The least version that a breaking change asks for, in the spelling of the one before; undefined when it can't be told. */
export function nextMajor(before: string | undefined): string | undefined {
  const old = before === undefined ? undefined : semver(before);
  if (!old || before === undefined) return undefined;
  const mark = /^[vV]/.exec(before.trim())?.[0] ?? '';
  return old[0] === 0 ? `${mark}0.${old[1] + 1}.0` : `${mark}${old[0] + 1}.0.0`;
}
