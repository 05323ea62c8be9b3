/**
 * Given names common in the United Kingdom, folded: they tell where one person ends and the next begins when nothing but a
 * space stands between ("Vera Lomax Dilys Pugh"), and a person from a place or a department. A name that is not here is
 * still read as a name.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdul abigail abby adam adele adrian agnes ahmed aidan aileen aimee aisha alan alastair alasdair albert alex alexander alexandra alfie alfred " +
    "ali alice alison alistair allan allison alun alyson amanda amber amelia amir amit amy anastasia andrea andrew andy aneurin angela angharad angie " +
    "anil anita ann anna annabel anne annette annie anthony antonia antony april arjun arthur arwel asha ashley audrey ava awen aysha bala barbara barry " +
    "beatrice becky belinda ben benjamin bernadette bernard bernie beryl beth bethan betty beverley bev bill billy bob bonnie bradley brenda brendan brian " +
    "bridget bronwen bruce bryan bryn caitlin callum cameron carl carla carly carmel carol carole caroline carolyn carys catherine cath catrin cathy " +
    "ceri cerys charles charlie charlotte chantelle chen cheryl chloe chris christian christina christine christopher ciara claire clare clive colette " +
    "colin connor conor craig cynthia daisy dai dafydd dale damian dan daniel danielle danny daphne darren dave david dawn dean deb debbie deborah debra " +
    "declan deepa deirdre denise dennis derek dermot des desmond dewi diana diane dilip dilys dinah dominic don donald donna doreen doris dorothy doug " +
    "douglas duncan dylan eamonn ed eddie edith edmund edward edwin eileen eilidh eirlys elaine eleanor elena eleri elin elisabeth eliza elizabeth ella ellen " +
    "ellie elliot elsie elwyn emily emlyn emma emrys enid eric erica erin ernest esme esther ethan eva evan eve evelyn ewan faisal farah fatima felicity " +
    "fergus fiona fleur flora florence frances francesca francis frank fraser fred freda frederick freya gail gareth gary gavin gaynor gemma geoff geoffrey " +
    "george georgia georgina gerald geraint gerard gerry gethin gill gillian gina giles gladys glen glenn glenys gloria glyn gordon grace graeme graham " +
    "grant greg gregory greta gurpreet guy gwen gwenda gwilym gwyn gwyneth hannah hari harinder harold harriet harry harvey hassan hayley hazel heather " +
    "hefin helen helena henry hilary hilda holly howard hugh huw hywel iain ian ibrahim idris ieuan imogen imran ines ingrid iolo iona irene iris isaac " +
    "isabel isabella isla islwyn ivan ivor ivy iwan jack jackie jacob jacqueline jacqui jade jagdish jake james jamie jan jane janet janice janine jas jasmin " +
    "jasmine jason jay jayne jean jeanette jeff jeffrey jen jennifer jenny jeremy jess jessica jill jim jimmy jo joan joanna joanne jodie joe joel john " +
    "jon jonathan jordan joseph josephine josh joshua josie joy joyce jude judith judy julia julian julie juliet june justin kamal karen karl kate kath " +
    "katharine katherine kathleen kathryn kathy katie katy kay keira keith kelly ken kenneth kerry kerri kevin khalid kieran kim kimberley kiran kirsten kirsty " +
    "krishna kumar kyle laila lance lara larry laura lauren laurence layla leah leanne lee leighton len lena leo leon leonard leslie lesley lewis liam lilian " +
    "lillian lily linda lindsay lindsey lisa liz lloyd llinos llyr lois lorna lorraine lottie louis louisa louise lowri lucinda lucy luke luned lydia lyn " +
    "lynda lynette lynn lynne mabel maddie madeleine maggie mair mairead malcolm mandeep mandy manjit marc marcus margaret margot maria marian marie marion " +
    "marilyn marjorie mark marlene martha martin martyn mary matilda matt matthew maureen maurice mavis max maxine may megan mehmet mel melanie melissa " +
    "meinir mercy meredith mia micah michael michaela michelle mick mike mildred millie mina miriam mo mohamed mohammad mohammed moira molly mona monica " +
    "morag morgan muhammad muriel myfanwy myra nadia nadine nancy naomi nasreen natalie natasha nathan neil nerys nesta nia niall niamh nick nicholas nicky " +
    "nicola nicole nigel nikki nina nita noel noor nora norma norman olga olive oliver olivia olwen omar orla osian oscar owen pam pamela parveen pat " +
    "patricia patrick paul paula pauline pearl penelope penny perry pete peter petra phil philip philippa phoebe phyllis pippa polly poppy priya rachael " +
    "rachel rafiq raj rajesh ralph ramesh raymond rebecca reg rekha rhian rhiannon rhodri rhona rhonda rhys richard rick rita rob robert robin robyn rod " +
    "roderick rodney roger roisin roland ron ronald ronnie rory rosalind rosa rosalie rose rosemary rosie ross rowena roy ruby rupert russell ruth ryan " +
    "sabrina sadie saeed sally sam samantha samina samuel sandra sandy sanjay sara sarah sean selina seren shamim shane shannon sharon shaun sheila shelley " +
    "shirley shona sian sidney silvia simon sinead siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart " +
    "sue suki sunil surinder susan susannah suzanne sybil sylvia tanya tara tariq tegan ted terence teresa terry tessa thelma theo theresa thomas tim timothy " +
    "tina toby tom tomos tony tracey tracy trefor trevor tricia trish trudy usha val valerie vanessa vera verity veronica vic vicki vicky victor victoria " +
    "vijay vincent viola violet vivian vivien walter wanda warren wayne wendy wilf wilfred will william win winifred wyn yasmin yolanda yvonne zac zara zoe"
  ).split(" "),
);
