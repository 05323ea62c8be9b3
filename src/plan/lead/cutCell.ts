import { SUPPORTING } from "./connections";
import { isInsideName } from "./isInsideName";
import type { Joint } from "./Joint";
import { LABELS } from "./leadWords";
import { marksOf } from "./marksOf";
import { foldName } from "./nameWords";
import type { Part } from "./Part";
import { trimAsides } from "./trimAsides";
import { wayBefore } from "./wayBefore";

/** "(supported by Policy Team)": a remark that names who supports. */
const SUPPORT_OPENER = new RegExp(`^\\s*(?:${SUPPORTING.join("|")}|support:)\\s+`, "iu");

/**
 * A lead cell cut at every mark that may part two leads, with the mark kept: which of them do is decided by what stands
 * on either side.
 */
export function cutCell(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let joint: Joint = "start";
  let mark = "";
  let supports = false;
  const add = (piece: string) => {
    const trimmed = trimAsides(piece.replace(/\s+/g, " ").trim());
    const label = LABELS.get(foldName(trimmed));
    if (label !== undefined && !isOfPartBefore(joint)) supports = label;
    else if (label !== undefined) parts.push(...parts.splice(-1).map((part) => ({ ...part, supports: label })));
    else if (trimmed !== "") parts.push({ text: trimmed, joint: parts.length === 0 ? "start" : joint, mark, supports });
  };
  for (const match of text.matchAll(marksOf(text))) {
    if (isInsideName(text, match)) continue;
    const groups = match.groups ?? {};
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const way = groups.dash === undefined || isOfPartBefore(joint) ? null : wayBefore(before, match[0]);
    add(way?.name ?? before);
    if (way !== null) {
      joint = "hard";
      supports = way.supports;
    } else if (groups.bracket !== undefined) {
      joint = "bracket";
      mark = " ";
      const opener = SUPPORT_OPENER.exec(groups.bracket)?.[0] ?? "";
      const wereSupporting: boolean = supports;
      if (opener !== "") {
        joint = "hard";
        supports = true;
      }
      for (const inside of groups.bracket.slice(opener.length).split(/[,;/&]/)) add(inside);
      supports = wereSupporting;
      joint = "space";
    } else {
      const label = groups.lead ?? groups.supporter ?? groups.support;
      if (label !== undefined) supports = LABELS.get(foldName(label)) ?? true;
      if (before.trim() !== "" || joint !== "hard") joint = jointOf(groups);
      mark = markOf(match[0]);
    }
  }
  add(text.slice(from));
  return parts;
}

/** "Orla Penn (support)", "Orla Penn - support": a label after the name it is of. */
function isOfPartBefore(joint: Joint): boolean {
  return joint === "bracket" || joint === "dash";
}

function jointOf(groups: Readonly<Record<string, string | undefined>>): Joint {
  for (const joint of ["hard", "line", "comma", "and", "with", "stop", "dash"] as const) {
    if (groups[joint] !== undefined) return joint;
  }
  return "hard";
}

function markOf(mark: string): string {
  const bare = mark.trim();
  return bare === "," ? ", " : ` ${bare} `;
}
