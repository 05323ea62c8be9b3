import { wordSet } from "../progress/wordSet";

/**
 * Given names of people in the United Kingdom, whatever tongue they come from, folded: they tell where one person ends and the next begins when nothing but a
 * space stands between ("Vera Lomax Dilys Pugh"), and a person from a place or a department. A name that is not here is
 * still read as a name.
 */
export const GIVEN_NAMES = wordSet(`
  aadil aaron aarti abbas abby abdi abdirahman abdul abdullah abdulrahman abhishek abigail abimbola abiodun abiola
  adaeze adam adaobi adebayo adekunle adel adele ademola adeola aditi aditya adnan adrian afolabi afua agata agnes
  agnieszka ahmad ahmed aidan aiden ailbhe aileen ailsa aimee aine aisha aishah ajay akash akeem akosua akua alan
  alasdair alastair albert alberto aled alejandro aleksander aleksandra alessandro alex alexander alexandra
  alexandre alexei alexis alfie alfonso alfred ali alice alina alisa alisha alishba alison alistair aliyah allan
  allison alma alok alun alyson amal amanda amandeep amara amarjit amber ambreen ameer amelia amelie amina aminata
  amir amira amit amjad amrit amrita amy anand ananya anastasia anastazja andrea andreas andrei andrej andrew
  andrzej andy anees anette aneurin angela angelo angharad angie angus anika anil anisa anish anisha anita anjali
  anjum ankit ann anna annabel anne anneka anneliese annelise annette annie annika anthea anthony antoine anton
  antonia antonio antony anuj anwar anwen aoife aonghas apinya april arash archana archie ariane arianwen arif
  aristotle arjun arlene armaan arman arslan arthur artur arun aruna arunima arwel arwyn asad asha ashley asif
  asim asma astrid asya athena atif attila audrey augusta aurelia ava awen ayaan ayesha ayo ayodele aysha aziz
  azra babatunde bahar bairbre bala baljit balvinder balwinder barbara barry bartholomew bartosz bashir basil
  baskaran beata beate beatrice beatriz beca becky bedwyr belinda ben benedict benita benjamin bernadette bernard
  bernardo bernie beryl beth bethan betsan betty bev beverley bhavesh bhavna bianca bilal biljana bill billy
  binita birgit bisi blanca blessing bob bogdan boguslaw bolanle bonnie boris bozena bradley branka branwen breda
  brenda brendan brendon briallen brian bridget brigid bronagh bronislaw bronwen bruce bryan brychan bryn buddug
  bukola burak cadi cadog cailean caitlin caleb callum calum cameron camille candice caoimhe caradog carina carl
  carla carlos carly carmel carol carole caroline carolyn carwen carwyn carys casey catalina catarina cath cathal
  catherine cathriona cathy catrin catriona cecilia cecily ceinwen celeste celia ceri ceridwen cerys cezary
  chandra chantal chantelle charan charis charles charlie charlotte charmaine chen cheryl chetan chiara chidi
  chidinma chike chima chinedu chinonso chinwe chioma chloe chris christelle christian christina christine
  christopher christos chukwu cian ciara ciaran cillian claire clare claude claudia clemency clementine clifford
  clive clodagh coinneach coleen colette colin conall connor conor constance cormac cornelia cosmin craig cristian
  cristina cuong cynan cynog cynthia cyril dafina dafydd dagmar dai daisy daiva dale dalia damian damien damilola
  damla dan daniel danielle danny danuta daphne dara daria darius dariusz darragh darren dave david davina dawn
  dean dearbhla deb debbie deborah debra declan deepa deepak deepti deian deirdre delia delroy delyth demetrius
  denisa denise dennis denzil derek dermot derrick derya des desiree desmond devi devika dewi dhruv diana diane
  diarmaid diarmuid diego dilip dilys dimitri dimitrios dina dinah dinesh dipa dipak dipika dipti divya djamila
  dmitri dolores domhnall dominic dominika dominique don donal donald donata donna doreen doris dorota dorothy
  doug douglas dragana drazen drew duc duncan dwayne dylan dympna eabha eachann eamonn ebele ebony ed eddie edgar
  edita edith edmund edward edwin edyta efe efua eglantine ehsan eifion eigra eileen eilidh eilis eimear einir
  eirian eirlys eirwyn ekaterina elaine elan eleanor elena eleri elfed elgan elias elif elijah elin elinor elira
  elis elisa elisabeth eliza elizabete elizabeth ella ellen ellie elliot elsie elspeth eluned elwyn elzbieta emeka
  emil emilia emilie emily emine emlyn emma emmanuel emmeline emrys emyr enda endaf enfys enid enrico enrique
  eoghan eoghann eoin erdem erfyl eric erica erika erin ernest ernesto esi esme esra esteban estelle ester esther
  esyllt ethan etienne eugene eugenia eugenie eunice euros eurwen eva evan eve evelyn evgeny ewa ewan ewelina
  ezekiel ezra fabian fabio fadumo faisal faiza faizal farah farhan farhana farida farooq farrah fatemeh fathima
  fatima fatma fatou fatoumata faye federica felicity felix femi fergus fernando ffion ffraid fikile filip finbar
  finlay finola fiona fionn fionnlagh fionnuala fleur flora florence folake folasade fran frances francesca
  francesco francis francisco franco francois frank franklin franz fraser fred freda frederick freya funmi gabriel
  gabriela gabriele gabriella gail gamal ganesh gareth garfield gary gaurav gavin gaynor geeta geetha geinor gemma
  genevieve geoff geoffrey george georgia georgina georgios geraint gerald gerallt gerard gerda gerry gerwyn
  gethin gheorghe gianni gilbert giles gill gillian gina giorgio giovanni giulia giuseppe gladys glen glenn glenys
  glesni gloria glyn gobnait godfrey godwin goran gordon goronwy gosia govind grace graeme graham grainne grant
  graziella greg gregory greta grzegorz guido guillermo gulsen gurdeep gurinder gurmeet gurmit gurpreet gurvinder
  gustav guto guy gwawr gwen gwenan gwenda gwendolyn gwendraeth gwenfair gwenith gwenllian gwenno gwern gwilym
  gwyn gwyndaf gwyneth gwynfor habib hafwen haider hakan hakim haleema halima hamid hamish hamza hana hanif hanna
  hannah hans hardeep hari harinder harjinder harjit harold haroon harpreet harriet harry harshad haruki harvey
  harvinder hasan hashim hassan hatice haydar hayley hazel heather hedydd hefin heidi heike heledd helen helena
  helga hema henrietta henry henryk herbert hermione heulwen hikaru hilary hilda himanshu hina hiroshi hitesh
  holly horace howard hubert hugh hugo humera humphrey hussain hussein huw hywel iago iain ian ibrahim ibrahima
  ide idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ignacio igor ikechukwu ikram ilaria illtyd ilona iman
  imelda imogen imran imtiaz inderjit indira ines inga inger ingrid inigo ioan ioana ioannis iolo iona iorwerth
  irena irene irfan irfon irina iris isaac isabel isabella iseabail isha ishaan ishaq isidora isla islwyn ismail
  istvan itziar iva ivan ivana ivona ivor ivy iwan iwona izabela jabeen jacek jack jackie jacob jacqueline jacques
  jacqui jade jadwiga jagdeep jagdish jagoda jaime jake jakub jamal james jamie jamila jamshed jan jana jane janet
  janice janine jarek jaroslav jaroslaw jas jasmin jasmine jason jaspal jaspreet jasvinder jaswinder javaid javed
  javier jay jayesh jayne jaynie jean jeanette jeevan jeff jeffrey jelena jemima jen jennifer jenny jeremy jerome
  jerzy jess jessica jhanvi jill jim jimmy jitendra jo joan joana joanna joanne joao joaquin jocelyn jodie joe
  joel johan johanna johannes john jolanta jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua
  josie joss jovana joy joyce juan juanita jude judita judith judy julia julian julie juliet julius junaid june
  jung jurgen justin justine justyna jyoti kacper kadija kaja kalpana kalpesh kamal kamala kamaljit kamila kamini
  kamran kanchan kanwal kareem karen karim karin karina karishma karl karolina karthik kashif kasia kaspars
  katarina katarzyna kate katerina kath katharine katherine kathleen kathryn kathy katie katja katrina katy kaveh
  kavita kay kayleigh kazimierz kehinde keiko keira keith kelly ken kenji kenneth kerri kerry kerstin kevan kevin
  khadija khadijah khaled khalid khalil kiera kieran kim kimberley kiran kirandeep kirpal kirsten kirstie kirsty
  kishan kobina kofi kojo konrad konstantin krishna krishnan kristin kristina krystyna krzysztof ksenia kuldeep
  kulvinder kulwinder kumar kunal kwabena kwaku kwame kwasi kyle kyriakos lacey laila lakshmi lalita lamin lance
  lara larry lars laszlo lata latifa latoya laura lauren laurence lavinia layla leah leanne lech lee leighton
  leila len lena leo leon leonard leonie leonora leroy lesley leslie leszek letitia leusa lewin lewis liam lidia
  liesel lilia lilian liliana lillian lily lina linda lindsay lindsey linh linus lisa lisbeth liz ljubica lleu
  lleucu llewellyn llewelyn llinos llio lliwen lloyd lluis llyr llywelyn lois lorcan lorena lorenzo loretta lorna
  lorraine lottie louis louisa louise lourdes lowri lubna luca lucas lucia lucian luciana lucille lucinda lucjan
  lucy lucyna ludmila luigi luis luiz lukas lukasz luke luned lydia lydon lyn lynda lynette lynn lynne maaike
  mabel mabli maciej maddie madeleine madhavi madhu madina madog maeve magda magdalena maggie maheen mahendra
  mahesh mahmood mahmoud mahnoor mair mairead mairi maja majid malcolm malgorzata mali malik malin mamadou manas
  manav mandeep mandla mandy maneesh manesh manisha manjeet manjinder manjit manju manoj manon mansi mansoor
  manuel manuela marc marcel marcela marcin marco marcus mared marek margaret margot mari maria mariam mariama
  marian mariana marianne marie marija marika marilyn marina mario marion marisa marius mariusz marjan marjorie
  mark marko marlene marlon marta marte marten martha martin martina martyn marwa mary maryam marzena masood
  massimo mateusz mathew matilda matt matthew matthias mattia maura maureen maurice mavis max maxine maxwell may
  mayank mbali mburu medi medwyn meena meera megan meghan mehdi mehmet mehreen mehwish meilin meinir meinwen
  meirion mel melanie meleri melinda melissa menna mercedes mercy meredith mererid merfyn mhairi mia micah michael
  michaela michal michelangelo michele michelle mick miguel mihaela mihai mikael mike mikhail mikolaj milan
  mildred milena milica millie milos mina minal minh mira miranda mireille mirela miriam miroslav miroslaw misbah
  mitali mitesh mo mohamed mohammad mohammed mohan mohit mohsin moira mojca molly mona monica monika monique monir
  morag morfudd morgan morwen morwenna moses moussa mubarak mudassar muhammad muhammed muireann mukesh mumtaz muna
  munir murali murdo muriel musa mustafa mwangi myfanwy myra nabeel nabil nadeem nadia nadine naeem nagesh naheed
  naila naima najma namrata nancy nandini naomh naomi naresh narges nargis narinder nasir nasra nasreen natalia
  natalie natalya natasa natasha nathan navdeep naveed naveen navin nawal nazia nazir neelam neena neeraj neeta
  neha neil nelson nerys nessa nesta nevena ngozi nguyen nhung nia niall niamh nicholas nick nicky nicola nicolae
  nicolas nicole nicoletta nigel nikhil nikita nikki nikola nikolai nikolaos nikos nilesh nilufar nimesh nina
  niraj nisha nishant nita nitin njeri nkechi nkem nnamdi noel noelle nona noor nora noreen norma norman nosheen
  nuala nudrat nuno nuria nusrat obinna odette odhran oisin ojas okechukwu oksana ola olaf olamide oleg olena olga
  olive oliver olivia olivier ollie olu olufemi olufunke olumide oluwaseun oluwatobi olwen olya omar omolara
  onyeka oonagh orla orlagh orlaith orson osagie oscar osian oskar osman otto owain owen oyin ozlem pablo padma
  padraic padraig pallavi pam pamela pankaj paolo paramjit parminder parveen parvin pascal pascale pat patrice
  patricia patrick patrycja paul paula paulette paulina pauline paulo pavel pawel pearl pedro peggy peigi penelope
  penny peredur perpetua perry perveen petar pete peter petra petre petros phil philip philippa phoebe phuong
  phyllis pierre pilar piotr pippa polly poppy prabhjot pradeep prakash pranav prasad prashant praveen precious
  preeti preeya prem priscilla pritesh priti priya priyanka proinsias przemyslaw punam purvi qasim qing quentin
  rabia rachael rachel rachida radha radoslaw rafael rafal raffaele rafiq ragini raheel rahim rahul raihan raine
  raj raja rajan rajani rajeev rajesh rajinder rajni rakesh ralph rama ramesh ramon ramona ranbir randeep rani
  ranjit rashid rashida ratna raul ravi ravinder raymond raza razia rebecca reece reem reena reg rehana reinhard
  rekha remi renata renate rene renu reshma reuben reyhan rezwana rhiain rhian rhiannon rhianydd rhidian rhodri
  rhona rhonda rhun rhydian rhydwen rhys ricardo riccardo richa richard rick rishi rita ritu riya riz rizwan rob
  robert roberta roberto robin robyn rod roderick rodica rodney rodrigo roger rohan rohini rohit roisin roland
  roman romana romesh ron ronald ronan ronnie roopa rory rosa rosalie rosalind rosalyn rosanna rose rosemary
  roshan rosie ross rowan rowena roxana roy roza ruaidhri ruairi ruaraidh rubina ruby rudolf rufus rukhsana
  rukmini rupa rupal rupert rupinder ruslan russell rutendo ruth ruzena ryan saad saba sabah sabeena sabina
  sabrina sachin sadia sadie saeed safia sagar sahar saima saira sajid sajida saleem salim sally salma salman
  salvatore sam samantha sameer samer samia samina samir samira samson samuel sana sandeep sandip sandor sandra
  sandy sangeeta sanja sanjay santiago santosh sapna saqib sara sarah saraswati sarfraz sarita sarwat sasha satish
  satnam satwinder saul saurabh sean sebastian seema selina selma seonag seren sergei sergio sergiu shabana shabir
  shafiq shaheen shahid shahida shahnaz shaista shakeel shakil shalini shamila shamim shane shanice shannon shanta
  sharmila sharon shaun shazia sheena sheetal shehnaz sheila shekhar sheldon shelley shereen sherwin shilpa shirin
  shirley shiv shivani shoaib shobha shona shreya shubham shweta sian siavash sibongile siddharth sidney sigrid
  sile silvana silvia simon simone simran sindhu sinead siobhain siobhan sioned sipho sita sive siwan skye
  slawomir sneha snezana sobia sofia solomon somchai sonal sonali sonia sonja sonya sophia sophie soraya sorcha
  soumya srinivas stacey stan stanislav stanislaw stanley stefan stefania stefano steffan stela stella stephane
  stephanie stephen steve steven stewart stuart subhash sudha sudhir sue sufyan sujata sukhdeep sukhjit sukhvinder
  sukhwinder suki suleman sultana sumaira suman sumeet sumera sumita sunil sunita sunitha surbhi suresh surinder
  surjit susan susannah sushila sushma suzanne svetlana swati sybil syed sylvester sylvia sylwia szymon tabitha
  tadeusz tadhg tahir tahira taiwo talfryn talha tamara tamsin tanisha tanvi tanvir tanya tapiwa tara tariq
  tasneem tatenda tatiana tatyana tayyab tecwyn ted tegan tegid tegwen teifion tejal teleri temitope tendai teodor
  terence teresa terry tessa thabo thandi thandiwe thelma themba theo theodora theodore theresa thomas thomasina
  tiago tiernan tilly tim timea timothy tina tobi tobias toby tolu tom tomas tomasz tomislav tomos toni tony
  torben torquil tove tracey tracy trang treasa trefor trevor tricia trinh trish trudie trudy trystan tsitsi tuan
  tudur tunde tyrone uchenna ugo uilleam ulrike ultan umair umar umesh una urien ursula urszula usha uzma uzoma
  vaishali val valentin valentina valeria valerie valerio vandana vanessa vani varsha vasile vasilis vasudha
  vaughan veena venkat vera verity veronica vesna vibha vic vicki vicky victor victoria vidya vijay vijaya vikas
  vikki vikram viktor viktoria vimal vinay vincent vineet vinod viola violet violetta vipul virginia vishal vishnu
  vitor vivek vivian vivien vlad vladimir volodymyr vusi wahid waldemar wale walter wambui wan wanda waqar waqas
  warren warsan waseem wasim wayne wei wendy weronika wil wilf wilfred wilhelmina will william wim win winifred
  winnie winston wioletta witold wojciech wojtek wyn xander xavier xiao xin xiu xolani yaa yakub yana yaroslav
  yash yashoda yasir yasmeen yasmin yassin yaw yetunde ynyr yogesh yohannes yolanda yolande yosef youssef yuki
  yuliya yuri yusra yusuf yvette yvonne zac zaheer zahid zahida zahir zahra zaid zain zainab zakia zara zareen
  zaynab zbigniew zdenek zdenka zdzislaw zeeshan zeinab zeljko zenon zeynep zhen zhi zoe zofia zohra zoltan zoran
  zsofia zsuzsanna zubaida zubair zulfiqar zuzana zygmunt
`);
