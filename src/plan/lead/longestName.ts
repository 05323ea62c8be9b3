/** No name is longer: a bound that keeps the reading of a cell of nothing but "Rents and Rents and" linear. */
export const LONGEST_NAME = 200;
