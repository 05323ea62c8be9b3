import { readLeads } from "../../../src/plan/lead/readLeads";
import { leadsGold, leadsHeldOut, type LeadGold } from "../../gold/leads";

const rows = [...leadsGold, ...leadsHeldOut].map((row): [string, LeadGold] => [row.text, row]);

test.each(rows)("%j reads as a person labelled it", (text, { leads }) => {
  expect(readLeads(text)).toEqual(leads);
});
