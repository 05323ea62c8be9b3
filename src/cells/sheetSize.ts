/** How many rows and columns a sheet of Excel has. */
export const SHEET_SIZE = { rowCount: 1_048_576, columnCount: 16_384 } as const;
