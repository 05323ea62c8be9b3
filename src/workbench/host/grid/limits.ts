/** *documented*: the size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** *observed* (#6781): `values` and its like are null, and no error, above so many cells. */
export const MAX_READ_CELLS = 5_000_000;
