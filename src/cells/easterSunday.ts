/**
 * Easter Sunday of the Western churches, by the anonymous Gregorian reckoning (Nature, 20 April 1876); `month` is 3 or 4.
 * @example easterSunday(2024) //=> { month: 3, day: 31 }
 */
export function easterSunday(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const moon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * moon + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}
