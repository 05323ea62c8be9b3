import { CLASSIC_SCHEMES } from "./classicSchemes";
import type { Scheme } from "./Scheme";
import { SCHEMES } from "./schemes";

/** Every scheme that is there without anybody making it: those in colours for every eye first, then the classic ones. */
export const BUILT_IN_SCHEMES: readonly Scheme[] = [...SCHEMES, ...CLASSIC_SCHEMES];
