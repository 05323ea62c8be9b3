export type Sight = "normal" | "protan" | "deutan" | "tritan" | "grey";

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB; grey is the luminance of Rec. 709. */
const SEEN: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIEDE2000 of two "#RRGGBB" colours as a kind of sight sees them; Sharma, Wu and Dalal 2005. */
export function colourDifference(one: string, other: string, sight: Sight): number {
  const [L1, a1, b1] = lab(one, sight);
  const [L2, a2, b2] = lab(other, sight);
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(b1, a1 * stretch), hue(b2, a2 * stretch)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [L, c] = [(L1 + L2) / 2, (c1 + c2) / 2];
  const T = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const light = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tint = dH / (1 + 0.015 * c * T);
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(light ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint);
}

function lab(color: string, sight: Sight): Triple {
  const rgb = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255)) as unknown as Triple;
  const seen = times(SEEN[sight], rgb).map((v) => Math.min(1, Math.max(0, v))) as unknown as Triple;
  const [x, y, z] = times(TO_XYZ, seen);
  const [fx, fy, fz] = [cubeRoot(x / 0.95047), cubeRoot(y), cubeRoot(z / 1.08883)] as const;
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function times(rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function cubeRoot(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
}

function hue(b: number, a: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
