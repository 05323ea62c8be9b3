/** What somebody sees who opens the pane outside Excel, or in one too old for it. */
export function UnsupportedExcel() {
  return (
    <main style={{ padding: 16, font: '14px/1.5 "Segoe UI", system-ui, sans-serif' }}>
      <h1 style={{ fontSize: 18 }}>Plan Steward needs a newer Excel</h1>
      <p>
        It runs in Excel on the web, in Microsoft 365, and in Excel 2021 and later on Windows and Mac. Open this
        workbook in one of them and choose Plan Steward there.
      </p>
    </main>
  );
}
