import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  wcagLuminance,
} from "culori";

export type Sight = "normal" | "protan" | "deutan" | "tritan" | "grey";

const linear = converter("lrgb");
const difference = differenceCiede2000();

/** What an eye makes of linear RGB: Machado, Oliveira and Fernandes 2009 at full severity; grey is the luminance. */
const SEEN: Readonly<Record<Sight, (color: Rgb) => Rgb>> = {
  normal: (color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: ({ r, g, b }) => {
    const luminance = wcagLuminance({ mode: "lrgb", r, g, b });
    return { mode: "rgb", r: luminance, g: luminance, b: luminance };
  },
};

/** CIEDE2000 of two "#RRGGBB" colours as a kind of sight sees them. */
export function colourDifference(one: string, other: string, sight: Sight): number {
  return difference({ mode: "lrgb", ...seenBy(one, sight) }, { mode: "lrgb", ...seenBy(other, sight) });
}

/** The library's filters take the channels as they come; the model's matrices are meant for linear ones. */
function seenBy(color: string, sight: Sight): { readonly r: number; readonly g: number; readonly b: number } {
  const channels = linear(color);
  if (!channels) throw new Error(`${color} is no colour`);
  const seen = SEEN[sight]({ ...channels, mode: "rgb" });
  const [r = 0, g = 0, b = 0] = [seen.r, seen.g, seen.b].map((channel) => Math.min(1, Math.max(0, channel)));
  return { r, g, b };
}
