import { aCell } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const row = (ref: string, action = `Paint boat number ${ref}`) => [ref, action, "P Quill", "May 2024", "Begun"];
const bold = (text: string) => aCell({ value: text, bold: true });
const refs = (rows: Parameters<typeof readRows>[0], sheet: Parameters<typeof readRows>[1] = {}) =>
  readRows([HEADER, ...rows], sheet)[0]?.actions.map(({ ref }) => ref);

describe("a heading over actions", () => {
  it.each([
    [
      "merged over the grid",
      [["", "Boats and moorings"]],
      { merges: [{ rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount: 4 }] },
    ],
    ["alone in the first column", [["Boats and moorings"]], {}],
    ["bold beside its own ref", [[bold("2"), bold("Boats and moorings")]], {}],
    ["in capitals", [["", "BOATS AND MOORINGS"]], {}],
    ["named as one", [["", "Theme 2: Boats and moorings"]], {}],
    ["filled across the row", [["", aCell({ value: "Boats and moorings", fill: "#DDEBF7" })]], {}],
  ])("is found %s", (_, heading, sheet) => {
    const [grid] = readRows([HEADER, row("1.1"), ...heading, row("2.1"), row("2.2")], sheet);
    expect(grid?.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["1.1", null],
      ["2.1", 0],
      ["2.2", 0],
    ]);
    expect(grid?.themes[0]?.title).toBe(
      "Boats and moorings".toUpperCase() === grid?.themes[0]?.title ? grid.themes[0].title : "Boats and moorings",
    );
  });

  it("may have a deadline of its own", () => {
    const [grid] = readRows([
      HEADER,
      [bold("R1"), bold("Look after the boats."), "", bold("December 2024"), ""],
      row("R1a"),
      row("R1b"),
    ]);
    expect(grid?.themes.map(({ ref, title, deadline }) => [ref, title, deadline.due])).toEqual([
      ["R1", "Look after the boats.", "2024-12-31"],
    ]);
    expect(grid?.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["R1a", 0],
      ["R1b", 0],
    ]);
  });

  it("merged over the grid may say its target and progress in its own words", () => {
    const [grid] = readRows(
      [HEADER, ["2 (R2)", "Look after the boats. Target date March 2025. Work has started."], row("R2a")],
      {
        merges: [{ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 4 }],
      },
    );
    expect(grid?.themes[0]).toMatchObject({
      ref: "2 (R2)",
      deadline: { due: "2025-03-31" },
      progress: { state: "in-progress" },
    });
  });

  it("stays over the page break below it", () => {
    const [grid] = readRows([
      ["Harbour Trust"],
      HEADER,
      row("1"),
      ["Boats and moorings"],
      ["Harbour Trust"],
      HEADER,
      row("2"),
    ]);
    expect(grid?.actions.map(({ theme }) => theme)).toEqual([null, 0]);
  });

  it("just above the first header counts where one like it heads later rows", () => {
    const [grid] = readRows([["Harbour Trust plan"], [bold("BOATS")], HEADER, row("1"), [bold("CREW")], row("2")]);
    expect(grid?.themes.map(({ title }) => title)).toEqual(["BOATS", "CREW"]);
    expect(grid?.actions.map(({ theme }) => theme)).toEqual([0, 1]);
  });

  it("that the refs do not follow is not given to an action", () => {
    const [grid] = readRows([HEADER, [bold("R9"), bold("Boats")], row("R9a"), row("R9b"), row("R9c"), row("R10a")]);
    expect(grid?.actions.map(({ theme }) => theme)).toEqual([0, 0, 0, null]);
  });

  it("may stand in a column of its own, merged over its actions", () => {
    const [grid] = readRows(
      [
        ["Theme", ...HEADER],
        ["Boats", ...row("1")],
        [null, ...row("2")],
        ["Crew", ...row("3")],
      ],
      { merges: [{ rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 1 }] },
    );
    expect(grid?.actions.map(({ theme }) => grid.themes[theme ?? -1]?.title)).toEqual(["Boats", "Boats", "Crew"]);
  });
});

describe("a row that continues the one above", () => {
  it("has neither ref nor action", () => {
    const [grid] = readRows([HEADER, row("1"), ["", "", "J Ferry", "", "and sanded"], row("2")]);
    expect(grid?.actions.map(({ rowIndexes }) => rowIndexes)).toEqual([[1, 2], [3]]);
    expect(grid?.actions[0]?.leads.map(({ name }) => name)).toEqual(["P Quill", "J Ferry"]);
    expect(grid?.actions[0]?.progress.raw).toBe("Begun\nand sanded");
  });

  it("may stand on the next page, below the page header", () => {
    const [grid] = readRows([
      ["Harbour Trust"],
      HEADER,
      row("1"),
      [null],
      ["Harbour Trust"],
      [null],
      ["", "", "", "", "and sanded"],
      row("2"),
    ]);
    expect(grid?.actions.map(({ rowIndexes }) => rowIndexes)).toEqual([[2, 6], [7]]);
  });

  it("goes on in the middle of a sentence of the action", () => {
    const [grid] = readRows([
      HEADER,
      row("1", "Paint every boat that is moored"),
      ["", "in the inner harbour", "", "", ""],
      row("2"),
    ]);
    expect(grid?.actions[0]?.action).toBe("Paint every boat that is moored\nin the inner harbour");
  });

  it("goes on from a text that cannot end there, in a plan without refs too", () => {
    const rows = [
      ["Action", "Lead", "By when"],
      ["Report each month on boats that are late, by", "P Quill", "May 2024"],
      ["berth and by owner", "", ""],
      ["paint the hulls", "J Ferry", "June 2024"],
    ];
    expect(readRows(rows)[0]?.actions.map(({ rowIndexes }) => rowIndexes)).toEqual([[1, 2], [3]]);
  });

  it("is none where it lists a sub-action", () => {
    expect(refs([row("1"), ["", "b) varnish the mast", "", "May 2024", ""]])).toEqual(["1", null]);
    expect(refs([row("1"), ["a)", "Varnish the mast", "P Quill", "", ""], ["b)", "Oil the deck", "", "", ""]])).toEqual(
      ["1", "a)", "b)"],
    );
  });

  it("shares the action cell it is merged into", () => {
    const [grid] = readRows([HEADER, row("1"), [null, null, "J Ferry", "June 2024", ""]], {
      merges: [
        { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 1 },
        { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 1 },
      ],
    });
    expect(grid?.actions.map(({ action, leads }) => [action, leads.length])).toEqual([["Paint boat number 1", 2]]);
  });
});

describe("merged cells", () => {
  it("hold their lead and deadline for every row they cover", () => {
    const [grid] = readRows([HEADER, row("1"), ["2", "Oil the deck", null, null, ""]], {
      merges: [
        { rowIndex: 1, columnIndex: 2, rowCount: 2, columnCount: 1 },
        { rowIndex: 1, columnIndex: 3, rowCount: 2, columnCount: 1 },
      ],
    });
    expect(grid?.actions.map(({ leads, deadline }) => [leads[0]?.name, deadline.due])).toEqual([
      ["P Quill", "2024-05-31"],
      ["P Quill", "2024-05-31"],
    ]);
    expect(grid?.actions[1]?.cells.lead).toEqual({ rowIndex: 1, columnIndex: 2 });
  });
});

describe("a recommendation", () => {
  const header = ["Recommendation", "Action", "By when", "Progress"];
  it("is carried over the blank cells below it, up to the next heading", () => {
    const [grid] = readRows([
      header,
      ["Keep the boats safe", "Paint the boats green", "May 2024", ""],
      ["", "Oil the decks", "June 2024", ""],
      [bold("CREW")],
      ["", "Train the new crew", "June 2024", ""],
    ]);
    expect(grid?.actions.map(({ recommendation }) => recommendation)).toEqual([
      "Keep the boats safe",
      "Keep the boats safe",
      null,
    ]);
  });

  it("alone in its row belongs to the actions below it", () => {
    const [grid] = readRows([header, ["Keep the boats safe"], ["", "Paint the boats green", "May 2024", ""]]);
    expect(grid?.actions.map(({ recommendation }) => recommendation)).toEqual(["Keep the boats safe"]);
  });

  it("with a deadline but no action yet is itself what is to be done", () => {
    const [grid] = readRows([header, ["Keep the boats safe", "", "May 2024", ""]]);
    expect(grid?.actions.map(({ action }) => action)).toEqual(["Keep the boats safe"]);
  });
});

describe("rows that are no work", () => {
  it.each([
    ["a total", ["Total", "", "", "", "4"]],
    ["a subtotal", ["", "Sub-total", "", "", "2"]],
    ["a count", ["", "Number of actions: 4"]],
    ["a footnote", ["* Dates are those of the committee."]],
    ["a note", ["", "Note: dates may change."]],
    ["a signature", ["Signed: ..............", "", "", "Date:"]],
    ["a sign-off", ["", "Approved by: ____________"]],
    ["a page number", ["", "", "", "", "Page 2 of 4"]],
    ["a review date", ["Date of next review: July 2024"]],
    ["the key's heading", ["Key"]],
    ["a placeholder", ["", "[Insert action here]"]],
    ["a numbered blank row", ["3", "", "", "", ""]],
  ])("%s is no action", (_, aside) => {
    expect(refs([row("1"), aside, row("2"), [null], aside])).toEqual(["1", "2"]);
  });

  it("an action may begin like a total or a note", () => {
    expect(
      refs([row("1", "Total refurbishment of the boathouse"), row("2", "Note taking at crew meetings to be shared")]),
    ).toEqual(["1", "2"]);
  });

  it("a lone sentence under the plan, after a blank row, is a note", () => {
    const [grid] = readRows([
      ["Action", "Lead", "By when"],
      ["Paint the boats green", "P Quill", "May 2024"],
      [null],
      ["The crew thanks the harbour trust for its help."],
    ]);
    expect(grid?.actions).toHaveLength(1);
  });

  it("a blank line does not end a plan", () => {
    expect(refs([row("1"), [null], [null], [null], row("2")])).toEqual(["1", "2"]);
  });
});

describe("refs", () => {
  it("are read as displayed, and a column too narrow falls back to the value", () => {
    const [grid] = readRows([
      HEADER,
      [aCell({ value: 1.1, text: "1.10" }), ...row("").slice(1)],
      [aCell({ value: 1.2, text: "####" }), ...row("").slice(1)],
    ]);
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1.10", "1.2"]);
  });
});

describe("hidden rows", () => {
  it("are read and counted", () => {
    const [grid] = readRows([HEADER, row("1"), row("2"), row("3")], { hiddenRows: [2] });
    expect(grid?.hiddenRowCount).toBe(1);
    expect(grid?.actions.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
  });
});

describe("keys", () => {
  it("tell every action of a sheet from the others", () => {
    const [grid] = readRows([HEADER, row("1", "Oil the deck"), row("1", "Oil the deck"), row("2", "Oil the deck")]);
    expect(grid?.actions.map(({ key }) => key)).toEqual(["1|oil the deck", "1|oil the deck#2", "2|oil the deck"]);
  });
});
