/** Lists of words that several phrases share; `#due` in a phrase is any of the list `due`. */
export const NAMED_SLOTS: Readonly<Record<string, readonly string[]>> = {
  due: words(
    "deadline deadlines date dates target targets timescale timescales timeline timelines timeframe timetable",
  ),
  set: words("extended moved revised changed reset rescheduled pushed deferred amended altered adjusted postponed"),
  whole: words("action actions recommendation recommendations item task project scheme proposal"),
  plan: words(
    "plan strategy programme action actions recommendation recommendations project workstream item scope list",
  ),
  count: words("one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12 18 24"),
  be: words("is are was were has have had been be being now"),
  month: words("january february march april may june july august september october november december"),
  year: Array.from({ length: 50 }, (_, year) => String(2000 + year)),
};

function words(text: string): readonly string[] {
  return text.split(" ");
}
