/** Colour as linear red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

export function fromHex(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function weigh(rgb: Rgb, weights: Rgb): number {
  return rgb[0] * weights[0] + rgb[1] * weights[1] + rgb[2] * weights[2];
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [one, other].map((rgb) => weigh(rgb, [0.2126, 0.7152, 0.0722]) + 0.05) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

/** How eyes see: severity 1 of Machado, Oliveira and Fernandes (2009), for linear light. */
export const EYES = {
  usual: [
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
} as const satisfies Record<string, readonly [Rgb, Rgb, Rgb]>;

/** Distance of two colours in OKLab as those eyes see them: 0.02 is about the least that can be told apart. */
export function distance(one: Rgb, other: Rgb, eyes: keyof typeof EYES): number {
  const [a, b] = [one, other].map((rgb) => {
    const seen = EYES[eyes].map((row) => Math.min(1, Math.max(0, weigh(rgb, row)))) as unknown as Rgb;
    return oklab(seen);
  }) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(rgb: Rgb): Rgb {
  const cones: Rgb = [
    Math.cbrt(weigh(rgb, [0.4122214708, 0.5363325363, 0.0514459929])),
    Math.cbrt(weigh(rgb, [0.2119034982, 0.6806995451, 0.1073969566])),
    Math.cbrt(weigh(rgb, [0.0883024619, 0.2817188376, 0.6299787005])),
  ];
  return [
    weigh(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    weigh(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    weigh(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}
