/** Words that part two leads as a mark does; what follows leads too. */
export const JOINING = [
  "in (?:partnership|conjunction|liaison|collaboration|association|co-?operation|agreement|tandem|coordination) with",
  "(?:working(?: closely)?|liaising|together|jointly|along|collaborating|shared|joint) with",
  "(?:led|chaired|delivered|managed|co-?ordinated|provided|owned) by",
  "on behalf of|as well as|via|through|c/o|alongside|plus|or|then|and then|followed by|replaced by|with",
];

/** Words after which those stand who only support. */
export const SUPPORTING = [
  "with (?:\\p{L}{4,12} )?(?:input|support|help|advice|assistance|guidance|oversight|contributions?) (?:from|by|of)",
  "(?:supported|assisted|advised|helped|aided|backed) by",
  "(?:in consultation|in discussion|consulting) with|support from|advice from|consulting",
];

/** One word of each of these: where a cell holds none, none need be looked for. */
export const JOINING_WORDS = "with|by|behalf|well|via|through|c/o|alongside|plus|or|then|from|consulting";
