/** Given names with what people who bear them are called, folded; each in full first, once in the table. */
const SHORT_FORMS = `
  abigail abby gail
  adrian ade
  agnieszka aga
  alan al
  albert bert al
  aleksandra ola
  alexander alex sandy alec xander
  alexandra alex sandy lexi
  alfred alf alfie fred
  alison ali
  amanda mandy
  andrew andy drew
  angela angie ange
  ann annie
  anne annie
  anthony tony
  antony tony
  arthur art
  barbara barb babs
  benjamin ben benji
  bernadette bernie
  bernard bernie
  beverley bev
  bridget bridie
  caroline caro
  catherine cath cathy kate katie cat
  kathleen kath kathy kate
  katherine kath kathy kate katie kat
  kathryn kath kathy kate katie
  katarzyna kasia
  charles charlie chas
  charlotte charlie lottie
  christina chris chrissie
  christine chris chrissie
  christopher chris kit
  clifford cliff
  cynthia cindy
  daniel dan danny
  danielle dani
  david dave davey dai
  deborah deb debbie debs
  debra deb debbie
  denise den
  dennis den
  derek del
  desmond des
  diana di
  diane di
  dominic dom
  donald don donnie
  dorothy dot dottie
  douglas doug
  edward ed eddie ted teddy ned
  edwin ed eddie
  eleanor ellie nell
  elizabeth liz lizzie beth betty libby bess
  elisabeth liz lizzie beth betty libby
  emily em emmy
  ernest ernie
  frances fran frankie
  francesca fran frankie
  francis frank
  frederick fred freddie
  gabrielle gaby
  gareth gaz
  geoffrey geoff
  georgina georgie gina
  gerald gerry
  gerard gerry
  gillian gill
  gregory greg
  gwendolyn gwen
  gwenllian gwen
  harold harry
  harriet harry hattie
  henry harry hal
  howard howie
  imogen immy
  isabel izzy bel
  isabella izzy bella
  jacob jake
  jacqueline jackie jacqui
  james jim jimmy jamie
  jane janie
  janet jan
  janice jan
  jason jay
  jasmine jas
  jeffrey jeff
  jennifer jen jenny
  jeremy jez jerry
  jessica jess jessie
  joan joanie
  joanne jo
  joanna jo
  john johnny
  jonathan jon jonny
  joseph joe joey
  josephine jo josie
  joshua josh
  judith judy jude
  julian jules
  julia jules
  julie jules
  kenneth ken kenny
  kevin kev
  kimberley kim
  laurence larry laurie
  lawrence larry laurie
  leonard len lenny
  leslie les
  lesley les
  lillian lil lily
  linda lin lindy
  louise lou
  lynette lyn
  madeleine maddy
  malcolm mal
  malgorzata gosia
  margaret maggie meg peggy marge margie
  marilyn lyn
  martin marty
  matilda tilly
  matthew matt
  maureen mo
  maxwell max
  megan meg
  melanie mel
  melissa mel lissa
  michael mike mick mickey
  michelle shell chelle
  millicent millie
  mohammed mo
  mohamed mo
  muhammad mo
  nathan nat nate
  natalie nat
  natasha tasha
  nicholas nick nicky
  nicola nicky nikki nic
  nigel nige
  norman norm
  oliver ollie olly
  oluwaseun seun
  oluwatobi tobi
  olufemi femi
  pamela pam
  patricia pat tricia trish patsy
  patrick paddy
  penelope penny
  peter pete
  philip phil
  phillip phil
  philippa pippa pip
  priscilla cilla
  rachel rach
  raymond ray
  rebecca becky becca bex
  reginald reg
  richard rich rick ricky dick richie
  robert rob bob bobby robbie bert
  roderick rod
  rodney rod
  roger rodge
  ronald ron ronnie
  rosalind ros roz
  rosemary rosie
  rupert rupe
  samantha sam
  samuel sam sammy
  sandra sandy
  sarah sally
  sebastian seb
  sharon shaz
  sheila shelley
  simon si
  stanley stan
  stephanie steph
  stephen steve
  steven steve
  stuart stu
  stewart stu
  susan sue susie
  susannah sue susie
  suzanne sue suzie
  sylvia syl
  terence terry
  theresa terry tess
  teresa terry tess
  thomas tom tommy
  timothy tim
  tobias toby
  valerie val
  veronica ron ronnie
  victor vic
  victoria vicky vicki vikki tori
  vincent vince
  vivien viv
  vivian viv
  walter wally walt
  wilfred wilf
  william bill billy will willie
  winifred win winnie
  yvonne von
  zachary zac zach
`;

const shortOf = new Map<string, readonly string[]>();
const fullOf = new Map<string, string | null>();
for (const line of SHORT_FORMS.trim().split("\n")) {
  const [full = "", ...short] = line.trim().split(" ");
  shortOf.set(full, short);
  for (const name of short) fullOf.set(name, fullOf.has(name) ? null : full);
}

/**
 * What else a person of a folded given name may be called: its short forms, or the one full name it is short for. A short
 * form of several names ("sam", "chris") says nothing of any.
 * @example nicknamesOf("robert").includes("bob") //=> true
 * @example nicknamesOf("bob") //=> ["robert"]
 */
export function nicknamesOf(given: string): readonly string[] {
  const full = fullOf.get(given);
  return [...(shortOf.get(given) ?? []), ...(full ? [full] : [])];
}
