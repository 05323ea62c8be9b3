import { wordSet } from "../progress/wordSet";

/**
 * Given names of people in the United Kingdom, whatever tongue they come from, folded: they tell where one person ends and the next begins when nothing but a
 * space stands between ("Vera Lomax Dilys Pugh"), and a person from a place or a department. A name that is not here is
 * still read as a name.
 */
export const GIVEN_NAMES = wordSet(`
  aadil aaliyah aaron aarti abbas abby abdi abdirahman abdul abdullah abdulrahman abena abhishek abid abigail
  abimbola abiodun abiola adaeze adam adaobi adaora adebayo adekunle adel adele ademola adeola adesola aditi
  aditya adnan adrian afolabi afua agata agnes agnieszka ahmad ahmed ahsan aidan aiden aija ailbhe aileen ailsa
  aimee aine aisha aishah aisling ajay ajit akash akeem akin akosua akua alan alana alasdair alastair albert
  alberto albie alec aled alejandro aleksander aleksandra alesha alessandro alex alexa alexander alexandra
  alexandre alexei alexis alfie alfonso alfred ali alia alice alina alisa alisha alishba alison alistair aliyah
  allan allegra allison alma alok alun alys alyson alyssa amal amanda amandeep amani amara amarjit amber
  ambreen ameer amelia amelie ami amina aminata amir amira amit amjad amrik amrit amrita amritpal amy anabel
  anand ananya anastasia anastazja andie andrea andreas andrei andrej andrew andrzej andy anees aneta anette
  aneurin angela angelo angharad angie angus aniela anika anil anisa anish anisha anita anjali anjum ankit ann
  anna annabel anne anneka anneliese annelise annette annie annika ansar anthea anthony antoine anton antonia
  antonio antony anuj anwar anwen anya aodhan aoife aonghas apinya april arabella araminta aran arash archana
  archibald archie ariane arianwen arif aristotle arjun arlene arlo armaan arman arslan arthur artur arun aruna
  arunima arwel arwyn asad asha ashley ashok asif asim asma astrid asya athena atif attila atul audrey augusta
  aurelia ava avril awen ayaan ayesha ayla ayo ayodeji ayodele aysha azeem aziz azra babatunde bahar bairbre
  bala baldev baljinder baljit balvinder balwinder barbara barney barry bartholomew bartosz bashir basil
  baskaran beata beate beatrice beatriz beau beca becky bedwyr belinda bella ben benedict benedikt benita
  benjamin bernadette bernard bernardo bernice bernie berwyn beryl beth bethan bethany betsan betsy betty bev
  beverley bhavesh bhavna bhupinder bianca bilal biljana bill billy bindu binita birgit bisi blanca blessing
  bob bogdan bogumila boguslaw bolanle bonita bonnie boris bozena bradley brandon branka branwen breda brenda
  brendan brendon brent briallen brian bridget brigid briony britta bronagh bronislaw bronwen bronwyn bruce
  bruno bryan brychan bryn bryony buddug bukola burak cadi cadog cailean caitlin caitriona caleb callum calum
  calvin cameron camilla camille candace candice caoilfhionn caoimhe caradog carina carl carla carlos carly
  carmel carmen carol carole carolina caroline carolyn carrie carwen carwyn carys casey cassandra cassie
  catalin catalina catarina cath cathal catherine cathriona cathy catrin catriona cecilia cecily ceinwen
  celeste celia celine ceri ceridwen cerys cezary chandni chandra chantal chantelle charan charis charlene
  charles charley charlie charlotte charmaine chen cheryl chetan chiara chidi chidinma chika chike chima
  chinedu chinonso chinwe chioma chloe chris christa christabel christelle christian christina christine
  christopher christos christy chukwu chukwuemeka cian ciara ciaran cillian cindy claire clare clarissa claude
  claudette claudia clemency clementine cleo clifford clinton clive clodagh coinneach coleen colette colin colm
  conall connor conor constance cora cordelia corinne cormac cornelia cosmin craig crispin cristian cristina
  cuong cynan cynog cynthia cyril cyrus dafina dafydd dagmar dai daisy daiva daksha dale dalia damian damien
  damilola damla damon dan dana dania daniel danielle danika danny danuta daphne dara darcy daria darius
  dariusz darnell darragh darren darryl daryl dave david davina davinder dawn dayo dean deanna dearbhla deb
  debbie deborah debra declan deepa deepak deepti deian deidre deirdre delia delilah delphine delroy delyth
  demetrius demi denisa denise dennis denny denzil derek dermot derrick derya des desiree desmond devi devika
  dewi dhara dharmesh dhruv diana diane diarmaid diarmuid diego dilip dilwyn dilys dimitri dimitrios dina dinah
  dinesh dionne dipa dipak dipika dipti divya djamila dmitri dolly dolores domhnall dominic dominika dominique
  don donal donald donata donna donovan dorcas doreen dorian doris dorota dorothy dotty doug douglas dragana
  drazen drew duc dudley duncan dwayne dylan dympna eabha eachann eamonn ebele ebony ed eddie edgar edie edita
  edith edmond edmund edward edwin edwina edyta efe effie efua eglantine ehsan eifion eigra eileen eilidh eilis
  eimear einir eirian eirlys eirwyn ekaterina ekow elaina elaine elan eleanor elena eleri elfed elgan elias
  elif elijah elin elinor elira elis elisa elisabeth elisha eliza elizabete elizabeth elke ella ellen ellie
  elliot ellis elodie eloise elsa elsie elspeth elton eluned elvira elwyn elzbieta emeka emelia emil emilia
  emilie emilio emily emine emlyn emma emmanuel emmeline emmett emre emrys emyr enda endaf enfys enid enoch
  enrico enrique enya eoghan eoghann eoin erdem erfyl eric erica erik erika erin ernest ernesto errol esi esme
  esperanza esra esteban estelle ester esther esyllt ethan ethel etienne eugene eugenia eugenie eunan eunice
  euros eurwen eva evadne evan eve evelina evelyn everton evgeny ewa ewan ewelina ezekiel ezinne ezra fabian
  fabio fadumo fahad fahima faisal faiza faizal fallon farah fareeda farhan farhana farid farida farooq farrah
  farzana fatemah fatemeh fathima fatima fatma fatou fatoumata faye feargal fearghal federica felicity felipe
  felix femi fenella fergus fern fernando ffion ffraid fiachra fikile filip finbar finlay finn finola fintan
  fiona fionn fionnlagh fionnuala flavia fleur floella flora florence flynn folake folasade forbes fran frances
  francesca francesco francis francisco franco francois frank frankie franklin franz fraser fred freda freddie
  frederick freja freya frida funmi gabriel gabriela gabriele gabriella gail gamal ganesh gareth garfield garry
  gary gaurav gavin gaynor geeta geetha geinor gemma genevieve geoff geoffrey george georgette georgia georgina
  georgios geraint gerald gerallt gerard gerda germaine gerry gerwyn gethin ghazala gheorghe gianna gianni
  gilbert giles gill gillian gina ginny giorgio giovanni giselle gita giulia giuseppe gladys glen glenda glenn
  glenys glesni gloria glyn glynis gobnait godfrey godwin gopal goran gordon goronwy gosia govind grace graeme
  graham grainne grant graziella greer greg gregory greta grzegorz guido guillermo gulsen gulshan gurdeep
  gurinder gurmeet gurmit gurpreet gurvinder gus gustav guto guy gwawr gwen gwenan gwenda gwendoline gwendolyn
  gwendraeth gwenfair gwenith gwenllian gwenno gwern gwilym gwyn gwyndaf gwyneth gwynfor habib habiba hadiya
  hafsa hafwen haider hakan hakim haleema halima halina hamid hamish hamza hana hanif hanna hannah hans hardeep
  hari harinder harjinder harjit harold haroon harpreet harriet harry harshad haruki harvey harvinder hasan
  hashim hassan hatice haydar hayley hazel heather hebe hedydd hefin heidi heike heledd helen helena helga hema
  henrietta henry henryk herbert hermione hettie heulwen hikaru hilary hilda himanshu hina hiroshi hitesh hoa
  holly horace howard hubert huda hugh hugo humaira humera humphrey husna hussain hussein huw hywel iago iain
  ian ianthe ibrahim ibrahima ide idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ignacio ignatius igor
  ikechukwu ikram ilaria illtyd ilona iman imani imelda imogen imran imtiaz inderjit indira ines inga inge
  inger ingrid inigo ioan ioana ioannis iolo iona iorwerth irena irene irfan irfon irina iris isaac isabel
  isabella isadora iseabail isha ishaan ishaq isidora isla islwyn ismail israel istvan itziar iva ivan ivana
  ivona ivor ivy iwan iwona izabela jabari jabeen jacek jacinta jack jackie jacob jacqueline jacques jacqui
  jada jade jaden jadwiga jagdeep jagdish jagoda jaime jake jakub jamal jameela james jamie jamila jamshed jan
  jana jane janet janice janina janine jarek jaroslav jaroslaw jas jasleen jasmin jasmine jason jaspal jaspreet
  jasvinder jaswinder javaid javed javier jay jaya jayden jayesh jayne jaynie jean jeanette jeevan jeff jeffrey
  jelena jemima jen jennifer jenny jeremy jerome jerzy jess jessica jethro jhanvi ji-won jibril jill jim jimmy
  jinny jitendra jo joachim joan joana joanna joanne joao joaquin jocasta jocelyn jodie joe joel johan johanna
  johannes john jolanda jolanta jolene jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua
  josie joss jovana jovita joy joyce juan juanita jude judita judith judy julia julian julie juliet julius
  junaid june jung jurgen justin justina justine justyna jyoti kacper kadija kai kaja kalpana kalpesh kamal
  kamala kamaljit kamila kamini kamran kanchan kanwal karan kareem karen karim karin karina karishma karl
  karolina karthik kashif kasia kaspars kasper katarina katarzyna kate katerina kath katharine katherine
  kathleen kathryn kathy katie katja katrina katy kaveh kavita kay kayleigh kazimierz keanu keeley keeva
  kehinde keiko keir keira keith kelechi kelly kelsey ken kendra kenji kenneth keri kerri kerry kerstin kevan
  kevin khadija khadijah khaled khalid khalil kiera kieran kim kimberley kiran kirandeep kirpal kirsten kirstie
  kirsty kishan kobina kofi kojo konrad konstantin krish krishna krishnan kristen kristin kristina krystyna
  krzysztof ksenia kuldeep kulvinder kulwinder kumar kunal kwabena kwaku kwame kwasi kyle kyra kyriakos lacey
  lachlan laila lakshmi lalita lamin lana lance lara laraine larissa larry lars laszlo lata latifa latoya laura
  lauren laurence lavinia layla leah leander leanne lech lee leighton leila len lena lennox leo leon leona
  leonard leonie leonora leroy lesley leslie leszek leticia letitia leusa lewin lewis liam liana lidia liesel
  lilia lilian liliana lilith lillian lily lina linda lindsay lindsey linh linus linzi lisa lisbeth livia liz
  ljubica lleu lleucu llewellyn llewelyn llinos llio lliwen lloyd lluis llyr llywelyn lois lola lorcan lorelei
  lorena lorenzo loretta lorna lorraine lottie louis louisa louise lourdes lowri lubna luca lucas lucia lucian
  luciana lucille lucinda lucjan lucy lucyna ludmila luigi luis luiz lukas lukasz luke luned luther lydia lydon
  lyn lynda lyndon lynette lynn lynne lynsey maaike mabel mabli maciej maddie madeleine madhavi madhu madina
  madog maeve magda magdalena maggie magnus maheen mahendra mahesh mahmood mahmoud mahnoor mair mairead mairi
  maja majid malachy malcolm malgorzata mali malik malin mamadou manas manav mandeep mandla mandy maneesh
  manesh manisha manjeet manjinder manjit manju manoj manon manpreet mansi mansoor manuel manuela marc marcel
  marcela marcella marcin marco marcus mared marek margaret margery margot mari maria mariam mariama marian
  mariana marianne marie marieke marietta marija marika marilyn marina mario marion marisa marius mariusz
  marjan marjorie mark marko marlene marlon marta marte marten martha martin martina martyn marwa mary maryam
  marzena masood massimo mateusz mathew mathilda matilda matt matteo matthew matthias mattia maud maura maureen
  maurice mavis max maxine maxwell may maya mayank mbali mburu medi medwyn meena meera megan meghan mehdi
  mehmet mehreen mehwish meilin meinir meinwen meirion mel melanie meleri melinda melissa melody menna mercedes
  mercy meredith mererid merfyn meriel merlin mervyn mhairi mia micah michael michaela michal michelangelo
  michele michelle mick miguel mihaela mihai mikael mikaela mike mikhail mikolaj milan mildred milena milica
  millicent millie milos mina minal mindy minh mira miranda mireille mirela miriam miroslav miroslaw misbah
  mitali mitesh mithila mo mohamed mohammad mohammed mohan mohit mohsin moira mojca molly mona monica monika
  monique monir morag morfudd morgan morven morwen morwenna moses mostafa moussa mubarak mudassar muhammad
  muhammed muireann mukesh mumtaz muna munir munira murali murdo muriel musa mustafa mwangi myfanwy myra nabeel
  nabil nadeem nadia nadine naeem nagesh naheed nahid naila naima najma nalini namrata nancy nandini naomh
  naomi naresh narges nargis narinder naseem nasir nasra nasreen nasser natalia natalie natalya natasa natasha
  nathan navdeep naveed naveen navin navinder nawal nazia nazir neelam neena neeraj neeta neha neil nelson
  nerys nessa nesta nevena ngozi nguyen nhung nia niall niamh nicholas nick nicky nicola nicolae nicolas nicole
  nicoletta nigel nikesh nikhil nikita nikki nikola nikolai nikolaos nikos nilesh nilufar nimesh nimra nina
  niraj nirmal nisha nishant nita nitin njeri nkechi nkem nnamdi noel noelle noemi nona noor nora noreen norma
  norman nosheen nuala nudrat nuno nuria nusrat nyree obinna octavia odette odhran oisin ojas okechukwu oksana
  ola olaf olamide oleg oleksandr olena olga olive oliver olivia olivier ollie olu olufemi olufunke olumide
  oluwaseun oluwatobi olwen olya omar omari omolara omotola onyeka oonagh ophelia orla orlagh orlaith orlando
  orson osagie osama oscar osian oskar osman otis otto owain owen oyin oyindamola ozlem pablo padma padraic
  padraig pallavi pam pamela pankaj paolo paramjit parminder parmjit parveen parvin pascal pascale pat patrice
  patricia patrick patrycja paul paula paulette paulina pauline paulo pavel pawel pearl pedro peggy peigi
  pelumi penelope penny peredur perpetua perry perveen petar pete peter petra petre petros phil philip philippa
  phoebe phuong phyllis pia pierre pilar piotr pip pippa piyush polly poonam poppy prabhjot pradeep prakash
  pranav prasad prashant praveen precious preeti preeya prem priscilla pritesh priti priya priyanka proinsias
  przemyslaw punam purnima purvi qasim qing quentin rabia rachael rachel rachida radha radoslaw rafael rafal
  raffaele rafiq raghav ragini raheel rahim rahul raihan raine raj raja rajan rajani rajeev rajesh rajinder
  rajiv rajni rakesh ralph rama ramesh ramon ramona ranbir randall randeep rani ranjit rashad rasheed rashid
  rashida rashmi ratna raul ravi ravinder raymond raza razia reanne rebecca reece reem reena reg rehana
  reinhard rekha remi renata renate rene renu reshma reuben reyhan rezwana rhiain rhian rhiannon rhianydd
  rhidian rhoda rhodri rhona rhonda rhun rhydian rhydwen rhys ricardo riccardo richa richard rick rikesh rishi
  rita ritu riya riz rizwan roald rob robert roberta roberto robin robyn rod roderick rodica rodney rodrigo
  roger rohan rohini rohit roisin roland roma roman romana romesh ron ronald ronan ronnie roopa rory rosa
  rosalie rosalind rosalyn rosanna rose rosemary roshan roshni rosie ross rowan rowena roxana roxanne roy roza
  ruaidh ruaidhri ruairi ruaraidh ruaridh rubina ruby rudolf rufus rukhsana rukmini rupa rupal rupert rupinder
  ruslan russell rutendo ruth ruzena ryan ryszard saad saba sabah sabeena sabina sabrina sachin sadia sadie
  saeed saffron safia sagar sahar sahil saima saira sajid sajida sajjad saleem salim sally salma salman
  salvatore sam samantha sameer samer samia samina samir samira samson samuel sana sandeep sandip sandor sandra
  sandy sangeeta sanja sanjay sanjeev santiago santosh saoirse sapna saqib sara sarah saraswati sarfraz sarita
  sarwat sasha satish satnam satvinder satwinder saul saurabh savita scarlett sean seb sebastian seema selina
  selma selwyn senga seonag seonaid seren serena sergei sergio sergiu shabana shabir shabnam shafiq shagufta
  shaheen shahid shahida shahnaz shaista shakeel shakil shalini shamila shamim shane shanice shannon shanta
  sharmila sharon shaun shazia sheena sheetal shehnaz sheila shekhar shelagh sheldon shelley sheraz shereen
  sherwin shilpa shireen shirin shirley shiv shivani shoaib shobha shona shreya shubham shweta sian siavash
  sibongile sibusiso siddharth sidney sigrid sile silvana silvia simon simone simran sindhu sinead siobhain
  siobhan sioned sipho sita sive siwan skye slawomir sneha snezana sobia sofia sohail solomon somchai sonal
  sonali sonia sonja sonya sophia sophie soraya sorcha soumya srinivas stacey stan stanislav stanislaw stanley
  stefan stefania stefano steffan stela stella stephane stephanie stephen steve steven stewart stuart subhash
  sudha sudhir sue sufyan suhail sujata sukhdeep sukhjit sukhvinder sukhwinder suki suleman sultana sumaira
  suman sumeet sumera sumita sumitra sunil sunita sunitha suraj surbhi suresh surinder surjit susan susannah
  sushila sushma suzanne svetlana swati sybil syed syeda sylvester sylvia sylwia szymon tabitha tadeusz tadhg
  tahir tahira taiwo talfryn talha talia tallulah tamara tamsin tanisha tanveer tanvi tanvir tanya tapiwa tara
  taran taranjit tariq tasleem tasneem tatenda tatiana tatyana tayo tayyab teagan tecwyn ted tegan tegid tegwen
  teifion tejal teleri temi temitope tendai teodor terence teresa terry tess tessa thabo thalia thandi thandiwe
  thelma themba theo theodora theodore theresa thi thomas thomasina tiago tiernan tilly tim timea timothy tina
  tinashe tirion tobi tobias toby tolu tom tomas tomasz tomislav tomos toni tony torben torquil tove tracey
  tracy trang treasa trefor trena trevor tricia trinh trish trudie trudy trystan tsitsi tuan tudur tunde tyrone
  uchenna ugo uilleam ulrike ultan uma umair umar umesh una urien ursula urszula usha usman uzma uzoma vaishali
  val valentin valentina valeria valerie valerio vandana vanessa vani varsha varun vasile vasilis vasudha
  vaughan veena velma venetia venkat vera verity verna veronica veronika vesna vibha vic vicki vicky victor
  victoria vidya vijay vijaya vikas vikki vikram viktor viktoria vimal vinay vincent vineet vinod viola violet
  violetta vipul virginia vishal vishnu vitor vivek vivian vivien vlad vladimir volodymyr vusi wafa waheeda
  wahid waldemar wale waleed walid walter wambui wan wanda wanjiru waqar waqas warren warsan waseem wasim wayne
  wei wendy weronika wiktor wiktoria wil wilf wilfred wilhelmina will william wim win winifred winnie winona
  winston wioletta witold wojciech wojtek wole wyn xander xanthe xavier xenia xiao xiaoming xin xiu xolani yaa
  yakub yana yaroslav yash yashoda yasin yasir yasmeen yasmin yasmina yassin yaw yemi yetunde ying ynyr yogesh
  yohannes yolanda yolande yosef youssef yuki yuliya yuri yusef yusra yusuf yvette yvonne zac zach zafar zaheer
  zahid zahida zahir zahra zaid zain zaina zainab zak zakia zane zara zareen zarina zaynab zbigniew zdenek
  zdenka zdzislaw zeb zeenat zeeshan zeinab zeljko zena zenon zeynep zhen zhi zia zoe zofia zohra zoltan zoran
  zsofia zsuzsanna zubaida zubair zulfiqar zuzana zuzanna zygmunt
`);
