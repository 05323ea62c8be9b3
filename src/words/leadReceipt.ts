import type { Lead, LeadKind } from "../plan/Lead";
import { compareNames } from "../plan/lead/compareNames";
import { personName } from "../plan/lead/personName";
import { foldText } from "../plan/text/foldText";
import { quoted } from "./quoted";

const KINDS: Readonly<Record<LeadKind, string>> = {
  person: "a person",
  initials: "initials",
  group: "a team or body",
  role: "a post",
};

/**
 * Who was read from a lead cell: of what kind, the same as whom, and why.
 * @example leadReceipt({ name: "B Ferris", kind: "person", sameAs: "Bo Ferris" }) //=> "“B Ferris”, a person: short for Bo Ferris"
 */
export function leadReceipt({ name, kind, sameAs, role, supports }: Lead): string {
  const post = role === undefined ? "" : `, ${role}`;
  const support = supports ? ", in support" : "";
  return `${quoted(name)}, ${KINDS[kind]}${post}${support}${whoElse(name, kind, sameAs)}`;
}

function whoElse(name: string, kind: LeadKind, sameAs: string | undefined): string {
  if (sameAs === undefined) return kind === "initials" ? " that nothing in the workbook explains" : "";
  if (kind === "initials") return ` of ${sameAs}`;
  if (isShort(foldText(name), foldText(sameAs))) return `: short for ${sameAs}`;
  const [written, right] = [personName(name), personName(sameAs)];
  const isSlip = written !== null && right !== null && compareNames(written, right) !== null;
  return isSlip ? `: taken for ${sameAs}, a letter away` : `: another form of ${sameAs}`;
}

/** Every word begins a word of the longer name ("D Moss", "Dilys"), or the capitals do ("PDT"). */
function isShort(written: string, right: string): boolean {
  const words = right.split(" ");
  const capitals = words.map((word) => word.charAt(0)).join("");
  return (
    capitals.includes(written) || written.split(/[ .]+/).every((part) => words.some((word) => word.startsWith(part)))
  );
}
