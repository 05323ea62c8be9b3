import { onPlan, openPlan } from "../onPlan";

const DATA = {
  cells: [
    ["Theme", "C", "T"],
    ["R1", 3, 1],
    ["R2", 2, 2],
  ],
};

test("a chart keeps its title, place and fills, and can be found and deleted", async () => {
  const { model } = openPlan(DATA);
  await onPlan((sheet) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Statuses";
    chart.title.text = "Statuses by theme";
    chart.setPosition("E2", "H10");
    chart.series.getItemAt(1).format.fill.setSolidColor("#FFC000");
  });
  expect(model.sheets[0]?.charts[0]).toMatchObject({
    ...{ name: "Statuses", type: "BarStacked", title: "Statuses by theme", seriesFills: ["", "#FFC000"] },
    place: { left: 192, top: 15, width: 192, height: 135 },
  });
  const charts = await onPlan((sheet) => sheet.charts.load("items/name"));
  expect(charts.items.map(({ name }) => name)).toEqual(["Statuses"]);
  await onPlan((sheet) => sheet.charts.getItem("Statuses").delete());
  expect(model.sheets[0]?.charts).toEqual([]);
});

test("a chart over blank cells answers EmptyChartSeries", async () => {
  openPlan(DATA);
  const run = onPlan((sheet) => sheet.charts.add("BarStacked", sheet.getRange("J1:K9")).load("name"));
  await expect(run).rejects.toMatchObject({ code: "EmptyChartSeries" });
});
