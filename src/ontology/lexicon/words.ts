// Ordinary English words in lower case, to tell a capitalised ordinary word (at a sentence's start, in a heading, in the name of a body) from a
// name. Source: own compilation from general knowledge (Apache-2.0, as the project); MORE is the part of the lexicon of compromise
// (MIT, https://github.com/spencermountain/compromise) that the own lists lacked, without its names.
import { words } from './table.ts'

// Function words, numbers, months, weekdays, seasons, parts of the day, directions.
const FUNCTION = `
a an the this that these those such same other another each every either neither both all any some no none many much more most several few
fewer less least enough half own one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first
second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
eighteenth nineteenth twentieth thirtieth hundredth once twice thrice i me my mine myself you your yours yourself yourselves he him his
himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what whatever
whichever whoever someone somebody something anyone anybody anything everyone everybody everything nobody nothing am is are was were be
been being have has had having do does did done doing will would shall should can could may might must ought need dare cannot and or but
nor so yet for if unless until while whereas whether although though because since as than when whenever where wherever why how however
about above across after against along alongside amid amidst among amongst around at atop before behind below beneath beside besides
between beyond by concerning considering despite down during except following from in including inside into like minus near
notwithstanding of off on onto opposite out outside over past per plus regarding respecting round save through throughout till to toward
towards under underneath unlike up upon versus via with within without not never ever also too very quite rather really just only even
still already again always often sometimes usually generally rarely seldom hardly scarcely nearly almost perhaps maybe probably possibly
certainly clearly indeed thus hence therefore moreover furthermore nevertheless nonetheless otherwise instead meanwhile meantime
accordingly consequently subsequently afterwards afterward thereafter hereafter herein hereby thereby therein thereof thereto whereby
wherein here there now then today tonight tomorrow yesterday soon later earlier recently lately currently presently formerly previously
finally eventually initially originally firstly secondly thirdly lastly namely specifically particularly especially notably mainly mostly
largely partly fully wholly entirely completely totally highly deeply strongly firmly widely broadly closely directly jointly separately
together alone apart aside away back forth forward backward ahead abroad home overseas online offline onsite upstairs downstairs indoors
outdoors twofold yes please thanks thank hello welcome dear sincerely regards ok okay etc eg ie viz vs cf et al ibid january february
march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun north south east west northern southern eastern western
central northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern
southwestern upper lower inner outer middle spring summer autumn fall winter morning noon afternoon evening night midnight dawn dusk day
week fortnight month quarter season semester year decade century millennium era epoch age period time hour minute moment date weekend
weekday anniversary birthday holiday eve pm gmt utc jst est edt cet bst
`

// Words of the register: security, cooperation, trade, science, institutions.
const POLICY = `
access accession accord accordance account accountability accreditation accredit achievement acquisition act action activity actor
adaptation adherence administration admission adoption advance advancement adversary advice advisory advocacy affiliation agency agenda
aggression agreement agriculture aid aim aircraft airline airport airspace aliens alignment alliance ally ambassador ambition amendment
ammunition analysis annex annexation announcement annual antiterrorism apology appeal applicant application appointment approach approval
arbitration area armament armistice army arrangement arrest article artillery asset assessment assembly assistance association assurance
asylum atmosphere atomic atrocity attaché attack attendance attendee audience audit authority authorization autonomy aviation award
awareness background balance ballistic ballot ban bank barrier base baseline basis battle belief beneficiary benefit bid bilateral bill
biodiversity biological biotechnology blockade bloc board body bomb bond border boundary branch breach breakthrough bridge brigade budget
bureau bureaucracy burden business bypass byproduct cabinet campaign candidate candidacy capability capacity capital carbon career cargo
carrier casualty catastrophe cause ceasefire cease-fire celebration celestial center centre ceremony certificate certification chair
chairmanship challenge chamber chancellery change channel chapter charge charity charter chemical chief child children choice citizen
citizenship city civil civilian civilization claim clarification clash classification clause clearance climate coal coalition coast
coastal code coercion coexistence cohesion collaboration colleague collection college colonel colonial colony combat combatant command
commander commencement commendation comment commentary commerce commercial commission commissioner commitment committee commodity common
communication communiqué community compact company comparison compensation competence competition competitiveness competitor complaint
completion complex compliance component composition comprehensive compromise computer concept concern concession conclusion concurrence
condemnation condition conduct confederation conference confidence confirmation conflict confrontation congratulation congress connection
connectivity consensus consent consequence conservation consideration consolidation consortium constellation constitution constitutional
construction consul consular consulate consultant consultation consultative consumer consumption contact container containment
contamination content contest context continent continental contingency continuation continuity contract contractor contradiction contrast
contribution contributor control controversy convention conventional convergence conversation conversion conviction convoy cooperation
cooperative coordination coordinator copy corporation corps correspondence correspondent corridor corruption cost council counsel
counsellor counterpart counterterrorism counter-terrorism counterproliferation country county coup course court courtesy covenant coverage
creation credential credibility credit crew crime criminal crisis criteria criterion critical criticism crop culture cultural currency
current curriculum custom cut cyber cyberattack cybercrime cybersecurity cyberspace cycle damage danger data database deadline deadlock
deal death debate debris debt decarbonization decarbonisation decision declaration decline decolonization decree defeat defence defense
deficit definition deforestation degradation degree delay delegate delegation delimitation delivery demand demarcation demilitarization
demilitarized demining democracy democratic demographic demonstration denial denuclearization department departure dependence dependency
deployment deposit depth deputy desertification design destination destroyer destruction detail detection detention deterioration
determination deterrence developer development diagnosis dialogue diaspora dictator dictatorship difference difficulty digital
digitalization dignity dimension dinner diplomacy diplomat diplomatic direction directive director directorate disability disagreement
disarmament disaster disclosure discourse discrimination discussion disease disinformation displacement display dispute disruption
distance distribution district diversification diversity division doctrine document documentation domain domestic donation donor draft
drill drive drone drought drug dual duty dynamics earth earthquake economic economics economist economy ecosystem edition editor education
effect effectiveness efficiency effort election electoral electricity electronic element embargo embassy emergency emission empire
employee employer employment empowerment end endeavor endeavour endorsement enemy energy enforcement engagement engine engineer
enhancement enlargement enrichment enterprise entertainment entity entrepreneur entrepreneurship entry environment environmental envoy
epidemic equality equilibrium equipment equity erosion error escalation establishment estate estimate ethics ethnic ethnicity euro
evacuation evaluation event evidence evolution examination example excellence excellency exception exchange exclusion execution executive
exemption exercise exhibition exile existence expansion expectation expedition expenditure expense experience experiment expert expertise
exploitation exploration export exporter exposure expression expulsion extension extent extradition extremism extremist eyewitness fabric
facilitation facilitator facility fact faction factor factory failure faith family famine farewell farmer fatality favor favour feature
federal federation fellow fellowship ferry fertilizer fertiliser field fight fighter figure file film finance financial firm fiscal fish
fishery fissile flag fleet flexibility flight flood flow focus food footprint force forecast foreign foreigner forest forestry form formal
formation formula formulation forum foundation founder fragmentation framework fraud free freedom freeze frequency friend friendship
frontier frontline fuel function fundamental future gain gallery gap gas gender general generation genocide geography geopolitical
geopolitics gesture giant girl global globalization globalisation goal gold good goodwill governance government governmental governor
grace grant gratitude greenhouse grid ground group growth guarantee guard guerrilla guest guidance guide guideline gulf gun hall handbook
harassment harbor harbour hardship harm harmonization head headquarters health healthcare heart heat helicopter help heritage high
highlight hill historic historical history honor honour honorary hope hospital hospitality host hostage hostility hotel hotline house
household human humanitarian humanity hunger hybrid hydrogen hydropower hypersonic idea ideal identification identity ideology illegal
image immigrant immigration immunity impact impetus implementation implication import importance importer improvement impunity incentive
incident inclusion income incorporation increase independence independent index indicator indigenous individual industrial
industrialization industry inequality inflation influence informal information infrastructure initiative injury innovation innovative
input inquiry insight inspection inspector inspiration instability installation instance institute institution institutional instruction
instrument insurance insurgency insurgent integration integrity intelligence intent intention interaction interagency intercept
interceptor interconnection interconnector interest interference interim interior intermediary internal international internet
interoperability interpretation interpreter intervention interview introduction intrusion invasion invention inventory investigation
investigator investment investor invitation involvement irrigation island isolation issuance issue item itinerary jail jet job joint
journal journalist journey judge judgement judgment judicial judiciary junta jurisdiction jury justice key keynote kilometer kilometre
king kingdom knowledge labor laboratory labour lack lake land landmark landmine landscape language launch launcher laureate law lawmaker
lawyer leader leadership league lecture lecturer legacy legal legislation legislative legislator legislature legitimacy legitimate lesson
letter level liability liaison liberal liberalization liberation liberty library licence license life lifetime limit limitation line link
linkage liquefied list literacy literature livelihood livestock loan lobby local location logistics long loss lounge lunar lunch luncheon
machine machinery magazine maintenance majesty majority management manager mandate maneuver manner manoeuvre manual manufacture
manufacturer map margin marine maritime mark market martial mass massacre master material matter maximum mayor measure mechanism media
mediation mediator medical medicine medium member membership memo memoir memorandum memorial memory menace merchant mercenary merger merit
message method methodology migrant migration migratory military militia mineral minimum minister ministerial ministry minority
misinformation missile mission mistake misuse mitigation mobility mobilization model modality moderate moderator modernization
modernisation momentum monarch monarchy money monitor monopoly monument morality moratorium mosque motion motor mountain movement
multilateral multilateralism multinational multipolar municipal municipality munition museum mutual myth name narrative nation national
nationalism nationalist nationality native natural nature naval navigation navy negotiation negotiator neighbor neighborhood neighbour
neighbourhood network neutral neutrality newspaper nomination nonproliferation non-proliferation norm normalization normalisation note
notice notification notion novel nuclear nuance number objection objective obligation observation observatory observer obstacle
obstruction occasion occupation ocean oceanic offence offense offensive offer office officer official offshore oil operation operational
operator opinion opponent opportunity opposition oppression option orbit orbital order ordnance ore organ organisation organization
organizer orientation origin outbreak outcome outlet outline outlook outpost output outrage outreach overview overflight oversight owner
ownership oxygen ozone pace package pact page pain palace pamphlet pandemic panel panelist panellist paper paragraph paramount parliament
parliamentary part participant participation partner partnership party passage passenger passport pathway patience patrol pattern pause
payload payment peace peaceful peacebuilding peacekeeper peacekeeping penalty peninsula people percent percentage performance peril
permanent permission permit persecution person personality personnel perspective petition petroleum phase phenomenon philosophy photo
photograph photographer physical picture piece pilgrimage pilot pioneer pipeline piracy pirate place plan planet planetary planner plant
plastic platform plenary plenipotentiary pledge podium point polar police policy policymaker political politician politics poll pollution
population port portal portfolio portion position possession possibility post poster posture potential poverty power powerhouse practice
praise precedent precondition predecessor preface preference preliminary premier preparation preparedness prerequisite presence present
presentation preservation presidency president presidential press pressure prevention price pride priest prime prince princess principal
principality principle priority prison prisoner privacy private privatization privilege prize problem procedure process procurement
producer product production productivity profession professional professor proficiency profile profit program programme progress
prohibition project proliferation promise promotion proof propaganda property proponent proposal prosecution prosecutor prospect
prosperity protection protectionism protest protester protocol prototype province provincial provision provisional provocation proximity
proxy public publication publicity publisher purchase purpose pursuit qualification quality quantity quantum quarantine question quota
quotation quote race racism radar radiation radical radio radioactive railway rain raid rally range rank ransom ransomware rapporteur rate
ratification ratio reach reaction reactor reader readiness readout reality realization reason reassurance rebel rebellion receipt
reception recession recipient reciprocal reciprocity recognition recommendation reconciliation reconnaissance reconstruction record
recovery recruitment reduction reef reference referendum reflection reform refuge refugee refusal regime region regional register
registration registry regret regulation regulator regulatory rehabilitation rejection relation relationship relative relaxation release
expatriate emigrant endowment relevance relevant reliability relief religion religious relocation remark remembrance reminder removal renewable renewal repatriation
report reporter representation representative repression republic reputation request requirement rescue research researcher reservation
reserve residence resident resilience resilient resistance resolution resolve resource respect respective respondent response
responsibility rest restoration restraint restriction result retaliation retirement retreat return revelation revenue reversal review
revision revitalization revival revolution rhetoric right riot rise risk rival rivalry river road roadmap robot robotics rocket role room
root rotation roundtable route routine royal rule rupture rural sabotage sacrifice safe safeguard safety saint sale salary salute sanction
sanctuary sanitation satellite satisfaction scale scandal scenario schedule scheme scholar scholarship school science scientific scientist
scope score scrutiny sea seabed seaport search seat secession secretariat secretary section sector security segment seizure selection
self-defence self-defense self-determination self-reliance semiconductor seminar senate senator senior sense sensor sentence sentiment
separation separatist sequence series service session setback settlement settler severe shadow shape share shelf shell shelter shift ship
shipbuilding shipment shipyard shock shore shortage show shrine side sidelines sign signal signatory signature significance significant
silence silk similarity site situation skill slogan social society soil solar soldier solidarity solution source sovereign sovereignty
space spacecraft spaceflight spaceport span speaker special specialist species spectrum speech speed sphere spirit spokesman spokesperson
spokeswoman sponsor sponsorship sport spouse spread squadron stability stabilization stabilisation stable stadium staff stage stake
stakeholder stalemate stance standard standoff start startup state statement statesman station statistics status statute statutory
steadfast steel step steward stewardship stimulus stock stockpile stop storage store storm story strait strategic strategist strategy
stream street strength stress strike string structure struggle student study style subcommittee subject submarine submission subsidy
substance success succession successor summary summit sunrise superpower supervision supplement supplier supply support supporter
suppression supremacy surface surge surplus surprise surrender surveillance survey survival survivor suspension sustainability sustainable
symbol symbolic sympathy symposium syndicate synergy synthesis system table tactic tactical takeover talent talk tank target tariff task
taskforce tax taxation teacher team technical technician technique technological technology telecommunication telegram telephone telescope
television temple tenet tension tenure term terrain territorial territory terror terrorism terrorist test testimony text textile theater
theatre theft theme theory therapy thesis threat threshold throne timber timeline timetable title tolerance toll tool topic topics torture
total tour tourism tourist town track trade trader tradition traditional traffic trafficking tragedy trailer transaction transatlantic
transcript transfer transformation transit transition translation transmission transparency transparent transport transportation travel
traveler treasury treatment treaty trend trial tribe tribunal tribute trilateral trip troop truce trust trustee truth tsunami tube tuition
tunnel turbine turmoil turn turnout turnover ultimatum unanimity unanimous unclassified unification uniform unilateral union unit unity
universal universe university unmanned unrest update upgrade uprising uranium urban urgency usage use user utility utilization vaccination
vaccine validation validity value variety vehicle vein venture venue verification version vessel veto vice victim victory video view
viewpoint village violation violence virtual virus visa visibility vision visit visitor voice volatility volcano volume voluntary
volunteer vote voter vulnerability vulnerable wage war warfare warhead warship waste watch water waterway wave way weakness wealth weapon
weaponization weather website weight welfare white-paper wildlife willingness win window wing wisdom withdrawal witness woman women wood
word work worker workforce workplan workplace workshop world worldwide worth wound wreath writer yield youth zero zone
`

// Verbs, base form.
const VERBS = `
abandon abide abolish absorb abstain accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire
activate adapt add address adhere adjourn adjust administer admire admit adopt advise advocate affect affirm agree align allege allocate
allow alter amend amount analyse analyze announce answer anticipate apologize appear applaud apply appoint appreciate approve arise arm
arrange arrive ask aspire assault assemble assert assess assign assist associate assume assure attach attain attempt attend attract
attribute authorize avoid await bear beat become begin believe belong bind blame block boast bolster boost borrow bother break breathe
brief bring broadcast broaden build burn buy calculate call cancel capture care carry cast catch cease celebrate characterize chart check
cherish choose circulate cite clarify classify clean clear climb close co-chair co-host co-organize co-sponsor collaborate collapse
collect combine come commemorate commence commend commit communicate compare compel compete compile complain complement complete comply
compose comprise concede conceive concentrate conclude concur condemn confer confirm confront congratulate connect consider consist
consolidate constitute construct consult consume contain continue contribute convene converge converse convert convey convince cooperate
coordinate cope correct correspond counter count cover create criticize cross cultivate decide declare decrease dedicate deem deepen
defend defer define deliberate deliver demonstrate denounce deny depart depend depict deploy deprive derive describe deserve designate
desire destroy detain detect deter deteriorate determine devastate develop devote die differ diminish direct disagree disappear disarm
disclose discontinue discover discuss dismantle dismiss disrupt disseminate distinguish distribute diversify divide dominate donate double
draw drop ease eat echo educate elaborate elect elevate eliminate embark embody embrace emerge emphasise emphasize employ empower enable
enact encompass encounter encourage endorse endure enforce engage enhance enjoy enlarge enlist enrich ensure enter entertain entitle
entrust envisage envision equip eradicate escalate escape escort establish evacuate evaluate evoke evolve examine exceed exclude execute
exempt exert exhibit exist expand expect expedite expel expire explain exploit explore expose express extend extract face facilitate fail
familiarize fear feed feel fill finalise finalize finish fire fit fix flee float fly follow forbid foresee forge forget forgive formalize
formulate foster found frustrate fulfil fulfill further gather generate get give glorify go govern grasp greet grow halt hamper hand
handle hang happen harmonize hasten heal hear heighten hesitate hide hinder hire hit hold identify ignite ignore illustrate imagine impede
implement imply impose impress improve inaugurate include incorporate incur indicate induce inflict inform inherit inhibit initial
initiate injure innovate insert insist inspect inspire install instruct integrate intend intensify interact interfere interpret intervene
introduce invade invest investigate invite invoke involve isolate join jump justify keep kick kidnap kill kiss know label lament last laud
laugh lay lead lean learn leave legalize lend let leverage levy liberalize liberate lie lift listen live load locate lock look loom lose
love maintain make manage manifest manipulate mature maximize mean mediate meet mention merge migrate mind minimize miss mitigate mobilize
modernize modify motivate mount mourn move multiply murder narrow navigate negotiate neutralize nominate normalize notify nurture obey
object oblige observe obstruct obtain occupy occur offset open operate oppose opt optimize orchestrate organise organize originate oust
outlive overcome overlap oversee overthrow owe pack paint parallel pardon participate pass pave pay penetrate perceive perform persist
persuade phone pick play pollute pose possess postpone pour practise pray precede preclude predict prefer prejudice prepare prescribe
preserve preside presume prevail prevent print prioritise prioritize privatize probe proceed proclaim procure produce prohibit promote
prompt propose prosecute prosper protect prove provide provoke publicize publish pull punish pursue push put qualify quit raise ratify
react read reaffirm realise realize reap rebuild recall receive reciprocate recognise recognize recommend reconcile reconfirm reconsider
reconstruct recover recruit redouble redress reduce re-elect re-establish refer refine reflect refrain refresh refuse refute regain regard
regulate reinforce reinvigorate reiterate reject rejoin relate relax relieve relinquish relocate rely remain remember remind remove render
renew renounce rent reopen reorganize repair repatriate repay repeal repeat replace reply represent repress reproduce require resemble
reside resign resist resonate resort respond restart restore restrain restrict restructure resume retain retaliate retire retrieve reunite
reveal reverse revise revisit revitalize revive revoke reward ride ring rotate ruin run rush sail satisfy say scan scatter scrap screen
scrutinize seal secure see seek seem seize select sell send separate serve set settle shake shine shoot shorten shoulder shout shut
signify simplify sink sit ski sleep slow smile smuggle solicit solidify solve sound spare spark speak specialize specify speculate spell
spend split spur stabilize stand standardize starve stay steal steer stem stimulate stipulate streamline strengthen stretch strive submit
subscribe subsidize substitute succeed suffer suggest suit sum summarize summon supervise suppress surpass surround survive suspect
suspend sustain swear sweep swim switch symbolize sympathize synchronize tackle tailor take teach tear tell terminate testify think
threaten thrive throw tie tighten touch trace train transact transcend transform translate transmit treat trigger triple try uncover
undergo underline undermine underpin underscore understand undertake unfold unify unite unleash unveil uphold urge utilise utilize vacate
validate vary verify violate visualize vow wait wake walk want warn warrant wash weaken wear weigh widen wipe wish withdraw withhold
withstand wonder worry worsen write
`

// Adjectives.
const ADJ = `
able abrupt absent absolute abstract abundant academic acceptable accessible accidental accountable accurate active actual acute
additional adequate adjacent administrative adverse aerial aeronautical aerospace afraid aggressive agricultural airborne alarming alike
alive alternate alternative ambitious ample ancient angry anonymous anxious apparent appropriate approximate arbitrary architectural
aromatic artificial artistic asymmetric atmospheric attractive audiovisual authentic authoritarian authoritative automated automatic
autonomous available average aware awful bad bare basic beautiful beneficial best better big bitter bizarre blank bleak blind bold brave
bright brilliant broad broken brutal busy calm candid capable careful cautious certain charming cheap cheerful civic civilized classic
clever coercive cognitive coherent cohesive cold collective colorful comfortable comparable comparative compatible competent competitive
complementary complicated compulsory concrete conditional confident confidential congressional conscious consecutive conservative
considerable consistent constant constructive contemporary contentious contiguous continual continuous contrary controversial convenient
cool cordial core corporate covert creative credible cross-border cross-cutting crucial cruel crude curious customary dangerous dark
daunting dead decisive deep defensive delicate dense dependent desirable desperate destructive different difficult dirty disabled
disappointed disastrous distant distinct distinctive diverse dominant dramatic dry due durable dynamic eager earnest easy ecological
effective efficient elderly electric elementary eligible elite eloquent embryonic eminent emotional empty energetic enormous entire epic
equal equitable erroneous essential esteemed eternal ethical evident evil exact excellent exceptional excessive excited exclusive
exemplary exhaustive existential exotic expansive expensive experimental explicit explosive exponential extensive external extraordinary
extreme fair faithful false familiar famous far-reaching fascinating fast fatal favorable favourable favorite feasible female fertile
fierce final fine finite first-ever flagship flat flexible fluid folk follow-up fond foremost former formidable forthcoming fortunate
forward-looking fragile frank free-trade frequent fresh fruitful full full-scale full-fledged full-time functional funny furious
future-oriented generic generous gentle genuine geographic geographical geostrategic glad glorious golden gracious gradual grand grateful
grave gray great greater green grey gross groundbreaking grown guilty handy happy hard harmful harmonious harsh healthy heartfelt heavy
held helpful hidden high-level high-quality high-ranking high-speed high-tech highest holistic holy honest hopeful horizontal horrible
hostile hot huge humble hydrographic hypothetical identical ideological illicit immediate immense imminent imperative imperial implicit
important impossible impressive in-depth in-person inaugural incisive inclusive incorrect incredible indefinite indirect indispensable
indo-pacific indiscriminate inevitable influential inherent innocent insecure insightful instant instrumental insufficient intact integral
intellectual intelligent intense intensive inter-korean interconnected intercontinental intercultural interdependent intergovernmental
intermediate interministerial interpersonal interregional intimate intra-regional invaluable invisible inviolable ironclad irregular
irreversible irresponsible judicious junior keen kind known large large-scale late latest latter lawful legally-binding legendary lengthy
lethal liable light like-minded likeminded linear linguistic liquid literal little logical logistical lone long-range long-standing
longstanding long-term longer low low-carbon low-income loyal lucky mad magnetic magnificent main mainstream major malicious malign
mandatory massive maximal meaningful mechanical median memorable mental mere meteorological meticulous micro mild mindful minilateral
minor mistaken mobile modern modest monetary moral multi multi-domain multi-stakeholder multi-year multidimensional multidisciplinary
multiethnic multifaceted multilingual multiple multisectoral mutually-beneficial mysterious naked nascent nationwide nearby neat necessary
negative net new newest nice noble nominal non-aligned non-binding non-governmental non-military non-permanent non-state nonpartisan
normal normative notable noteworthy noticeable nuclear-armed nuclear-free numerous nutritional obligatory observable obsolete obvious
occasional odd old older oldest ongoing on-site open-ended optical optimal optimistic optional oral ordinary organic organizational
original outdoor outgoing outright outspoken outstanding overall overarching overdue overt overwhelming painful parent partial particular
passionate passive pastoral patient patriotic peculiar people-to-people perfect periodic peripheral permissible perpetual persistent
personal persuasive pertinent pervasive petty pharmaceutical pivotal plain plausible pleasant plentiful plural poetic poised politicized
poor popular portable positive possible post-war postwar powerful practical pragmatic pre-war precarious precious precise predictable
predominant preferable preferential premature presumptive pretty previous pricey primary prior pristine private-sector proactive probable
procedural productive profitable profound prolonged prominent pronounced proper proportional proportionate prospective prosperous
protective proud proven provocative prudent psychological public-private punctual punitive pure qualitative quantitative quick quiet
racial random rapid rare rational raw ready real realistic reasonable rebellious receptive reckless recurring red reform-minded regardless
regretful regrettable regular relatable reliable reluctant remarkable remote reputable resolute resourceful respectable respectful
responsible responsive restless restrictive retrospective reusable revisionist revolutionary rich ridiculous rightful rigid rigorous
robust romantic rough ruthless sacred sad satisfactory scarce seamless seasonal secondary secret sectarian sectoral secular sensible
sensitive serious sharp sheer shiny short short-range short-term sick side-by-side silent similar simple simultaneous sincere single
sizeable slight small smaller smart smooth sober so-called soft sole solemn solid sophisticated sorry spatial spectacular speculative
speedy spiritual splendid spontaneous sporadic staggering standard-setting stark state-of-the-art state-owned state-run static statistical
steady steep stern strange stringent strong structural stubborn subject-matter subnational subregional subsequent substantial substantive
subtle successful successive sudden sufficient suitable superb superior supersonic supplementary supportive supreme sure suspicious sweet
swift symmetric synthetic systematic systemic tall tangible technical-level temporary tentative terrible terrific thankful thematic
theoretical thick thin third-party thorny thorough thoughtful tight tiny tolerant top top-level topical tough toxic tragic transboundary
transformative transitional transnational transregional transverse tremendous tribal tricky tropical true trustworthy turbulent two-day
two-way two-year typical ubiquitous ugly ultimate ultra unable unacceptable unauthorized unavoidable unbreakable unbroken uncertain
unchanged unclear unconditional underground underlying undersea understandable underwater underway undeniable uneasy unequal unequivocal
unexpected unfair unforeseen unfortunate unfounded unhappy unimpeded unintended unique unknown unlawful unlimited unmatched unnecessary
unofficial unparalleled unprecedented unprovoked unresolved unstable unsuccessful unusual unwavering unwilling upcoming upset urgent
useful useless usual vague vain valid valuable various vast verbal verifiable versatile vertical viable vibrant vicious vigilant vigorous
violent visible visionary visual vital vivid vocal vocational warm wartime wary weak wealthy weird well-being well-known whole wholesale
wicked wide wide-ranging widespread wild win-win wise wonderful wooden worse worst worthwhile worthy wrong yellow young younger youngest
`

// Nouns of everyday life.
const NOUNS = `
ability abortion absence absorption abundance abuse academy accent accident accommodation accuracy acid acre addiction addition adult
advantage adventure advertisement affair agent air album alcohol alert algorithm alley alphabet altitude aluminium aluminum amateur
amazement analyst ancestor angel anger angle animal anthem antibiotic anxiety apartment appearance apple appetite archaeology architect
architecture archive argument arrival arrow art artifact artist aspect assumption asteroid astronaut astronomy athlete attention attitude
attorney attraction aunt author auto avenue axis baby backbone bag bail ballet balloon bang bar bargain barrel baseball basin basket
basketball bat bath bathroom battalion battery bay beach beam bean beauty bed bedroom beef beer beginner behavior behaviour bell belt
bench bend bicycle bike biography biology bird birth bishop bit bite black blanket blast blessing blog blood blow blue blueprint boat bone
book booklet boom booster boot boss bottle bottom bowl box boy brain brand bread breadth breakfast breath breeze brick bride broadcaster
brochure bronze brother brotherhood brown brush bubble bucket buffer bulk bull bullet bulletin bunch bus butter button buyer cable cafe
cake calendar camera camp campus canal cancer candle canoe cap captain caption car carpet cartel case cash castle cat catalogue catalyst
category cathedral cattle caution cave ceiling cell cemetery cent cereal certainty chain champion championship chance chaos character
characteristic chat checkpoint cheese chemistry chess chest chicken childhood chip chocolate cholera choir church cigarette cinema circle
circuit circumstance circus clan class classroom clay click client cliff clinic clock clone cloth cloud club clue cluster coach coastline
coat cocktail coffee coin coincidence collar color colour column combination comedy comfort comic companion concentration concert
conqueror conquest conscience consciousness constituency cook copper cord corn corner corpse cosmos costume cottage cotton couch countdown
countryside couple courage courier cousin cow crack craft crash cream creature creator cricket critic critique crossroads crowd crown
cruise cry crystal cube cup cure curiosity curtain curve customer cyclone dad dam dance dancer daughter deck dedication deer defender
deity delight democrat dentist depot depression derivative desert designer desk despair desperation device devil diamond diary dictionary
diet dilemma dioxide diploma dirt disadvantage disappointment discipline discount discovery dish disk dismissal disorder disposal
disposition distinction distress distrust diver divorce doctor doctorate dog doll dollar door dormitory dose dot doubt dragon drama dream
dress drink driver drum duck dust dutch dwelling ear earning ecology ego egg elbow elephant elevator email emotion emperor emphasis
encouragement encyclopedia endowment enthusiasm entrance envelope episode equation essay essence eternity examiner excess excitement
excuse exhibitor exit explanation explorer explosion eye fairness fairy fame fan fantasy farm fashion fate father fatigue fault fauna fax
feast feedback feminism fence festival fever fiber fibre fiction filter fin finger firearm firefighter fireworks firewall flame flash
flavor flesh floor flora flour flower flu flux folder folklore follower foot football footnote forehead formality fort fortune fossil
fountain fraction fragment frame freight friction fruit fun funeral fur furniture fury fusion gadget galaxy gambling game gang garage
garden gate gateway gem gene genius genome genre gentleman gentlemen geology ghost gift glacier glance glass glimpse glory glove goat god
goddess golf goodness gossip grade graduate graduation grain grammar grandfather grandmother grandson graph graphics grass gravity
greatness greed grief grip groove guess guilt guitar gym habit habitat hail hair ham hammer handful handshake happiness hardware harmony
harvest hat hatred haven hazard headline heaven height heir hell helmet hero heroine highway hint hobby hole homeland homepage homework
honesty honey horizon hormone horror horse horsepower hub hull humidity humor humour hunt hunter hurricane husband hygiene hypothesis ice
icon ignorance illness illusion imagination imbalance impression impulse inception inch incidence infant infection inference inhabitant
initiation injection injustice ink inmate inn innocence insect insecurity insider instinct intellect intensity interface interval intimacy
intuition inventor invoice iron irony ivory jacket jazz jeans jewel jewelry joke joy jubilee juice jungle keeper kettle keyboard kid
kidney kilogram kindergarten kindness kit kitchen kite knee knife knight knot lab ladder lady lamp lane lap laptop laser laughter laundry
lawn layer layout leaf leaflet leak leap leather left leg legend leisure length lens leopard lid lieutenant lifestyle lifeline lightning
limb limestone lineage linen lion lip liquor liter litre lithium liver lodge log logic logo loop lord lorry lot lottery lover loyalty luck
luggage lumber lung luxury machine-gun magic magnet magnitude mail mainland mainstay maker male mall mammal man mansion marathon marble
marriage mask mate mathematics mattress meal meat mechanic medal melody melting menu mercy mess metal meter methane metre metro metropolis
microphone mile milestone milk mill minefield miracle mirror misery misfortune misunderstanding mix mixture mob mode moderation molecule
mom monastery monkey monsoon monster mood moon morale mortality mortgage mother motivation motive mouse mouth movie mud mug muscle
mushroom music musician mystery nail narrator neck needle negligence nerve nest neutron newcomer newsletter nickel nickname nightmare
nobility node noise nominee nonsense nose notebook novelty nurse nut oak oath obedience obituary occupant offspring olive omission onion
opera optimism orange orchestra ordeal organism orphan outfit outsider oven overhaul ox pad painter pair palm pan paradigm paradise
paradox parcel parish park partition passion pastime pasture patch patent path patriot patron pavilion paw peak peasant peer pen pencil
pension pepper perception perfection perfume permafrost pet phrase physician physics piano pie pig pile pill pillar pillow pin pipe pit
pitch pity pizza plague plane plaque plasma plate platinum player playground plaza plea pleasure plot plug plutonium pocket poem poet
poetry poison pole policeman polymer pond pool pop pope porch portrait potato pottery powder prayer preacher precaution precision
prediction premise premium prescription prestige prey printer probability prodigy progression projection prom promoter prophet prose
protein proton proverb psychologist psychology pub pulse pump punch punishment pupil puppet purity purse puzzle pyramid quake quarrel
quarry queen quest queue quilt rabbit rack rail rainbow rainfall rainforest ranch rat ray realm rear rebate receiver recipe recital
reckoning recorder recreation rectangle recycling referee refinery reflex refrigerator refuel regiment reign relay relic reluctance remedy
remnant renaissance repertoire repetition replacement replica reproduction reptile resemblance resentment reservoir resignation respite
restaurant retailer retention reunion revenge rhythm rib rice rifle ritual robbery rock rod roll roof rope rose rubber rubbish rug rumor
rumour runner runway sack saddle sadness sailor salad salmon salt sample sand sandwich sanity satire sauce savings scene scent scissors
script scripture sculpture seaweed secrecy self seller sensation sensitivity sergeant sermon servant server servicemen severity sewage
sewer sex shade shaft shame shareholder shark sheep sheet shield shirt shoe shop shot shovel shower shuttle sibling sickness siege sight
signpost silver simplicity simulation sin singer sister size sketch skin skirt skull sky slave slavery slice slide slip slope slot smell
smoke snake snow soap soccer socket sofa software solitude solo son song sorrow sort soul soup souvenir soybean specification specimen
spectacle spectator spice spider spin spine spiral spoon spot spray spy square stack stain stair stamp star statistic statue steam
stereotype stick stigma stomach stone stool strain strand stranger straw streak strip stripe stroke stronghold stuff stumbling subsidiary
suburb subway sugar suicide suitcase suite sunlight sunset supermarket supper surgeon surgery suspicion sustenance sweat sweater swing
sword syllabus syndrome syrup tablet tail tale taste taxi tea teapot teenager temper temperature template tempo temptation tenant tender
tennis tent terminal terminology terrace textbook thermometer thief thinker thirst thought thread thrill throat thumb thunder ticket tide
tiger tile tin tip tire tissue toast tobacco toilet token tomato ton tone tongue tonne tooth torch tornado tower toy tractor trademark
trail trainee trainer trait transplant trap trash traveller tray treasure tree triangle trick triumph trophy trouble trousers truck
trumpet trunk tsar tumor tune turkey tutor twin twist type typhoon umbrella uncertainty uncle underclass unemployment unhappiness unicorn
uniformity unionist upside uptake usefulness vacancy vacation vacuum valley valve van vapor variable variant variation vault vegetable
vegetation veil velocity vendor verb verdict verse veteran viability vicinity villa villain vine vineyard vinyl virtue viscount vocabulary
vogue void voltage voyage waiter wall wallet warehouse warmth warrior watchdog watchman waterfall watershed wax weaver web webinar webcast
webpage weed well whale wheat wheel whip whisky white widow width wife wilderness wine winner wire wolf wool workout workload worm worship
wrist yard yarn yacht yeast youngster zeal zebra zinc zoo
`

// What stands capitalised on pages and in programmes: furniture, labels, forms of address.
const FURNITURE = `
appendix contents download attachment pdf login logout cookie cookies conditions copyright reserved sitemap next updated published posted
modified tags categories comments authors audio facebook twitter linkedin whatsapp instagram youtube flickr tweet rss accessibility
disclaimer faq tel ext po zip ref nos vol issn isbn doi embargoed unquote inaudible applause answers q excellencies colleagues friends
guests honourable honorable closing adjournment wrap-up networking discussant speakers panellists moderators breakout delegations heads
observers annexes enclosure enclosures cc attn re fwd sent
`

const MORE = `
abduct aberrant abet abject ablaze aboard abort abound abreast abscond absolve abstruse absurd acclimate accost accountant accrual accrue
accustom ace acetate ache acoustics acquaintance acquiesce acquiescent acquittal acrobat activist actress adamant addendum addict adept
adjective administrator admiral adolescent adorn adsorb adventurer advertise advisor aerobics aerodynamics aeronautics affectionate
affiliate affix affluent afford agile agonize agonzed agonzing agreeable alarm alcoholic alga alien alight alkaline allergy allot allude
alluring alma aloof alright altogether alumna alumnus amalgamate amaze amnesty amuse anarchist anchor anecdote animate animator anise
anneal announcer annoy annul anomaly antarctic antenna antidote antiquated antique antsy anymore anyway apostle appalled appalling
apparition appease appetizing appraise apprentice apropos apt arab arch archbishop archival arctic argue arisen aristocrat arithmetic
armour arose arouse array arrogant arsenal arsenic articulate artisan artsy ascent ashen asleep aspirin assail assistant astonish astound
astronomer astute ate athletics attendant attest attic auction auditory augment auntie austere autocrat autoimmune automate autopsy avert
avocado awake awaken awesome awhile awkward awoken babysat babysit bacillus backfire baffle baggage bake baker bald banker bankrupt barber
barge bark baron baroness barracks barren bartender bash bass bathe batter bawdy beatboxer beaten became befriend beg began beguile begun
behave behead beheld behold belated belittle belly beloved benedict benign bent bequeath bestow bestselling bet betray bewilder bewitch
bias bicyclist bide biffed bigtime billiards biopic biopsy bipartisan bison bitch bitten bland blazed bled bleed blemish blend bless blew
blink blithe blitz bloat blogger blond bloody blossomed blown blunt blur blurt bobbed bog boggle bogus bohemian boil boldface bombard
bonafide boogeyman bookkeep bookkept bore born borough bought bounce bouncy bound bourgeois bout boycott boyfriend brake brandy brash
breastfeed breathtake breathtook bred breed bribe bricklayer brigadier brighten brisk bro broke broker brook brought bruise brute bucked
buckle bud buddhist buff builder built bully bump bundle bunny bunting burglar burglary burial burly burnt burp burst bury businessman
businessperson businesswoman bust bustle butcher butt butterfly buzz cactus cad cadet cage cagey cahier calorie cam came canary cane
cannibal canton captivate carbohydrate cardiac careen carer caretaker carpenter carve cashier catalog cater caterpillar caucus caught
caulk celcius celebate celebrity cellar centralize ceo certify cfo chairman chairwoman chancellor chandelier chant chaplain charm chased
chateau chauffeur cheat cheer cheerleader cheery cheesy chef cheque chew chewy chez chill chilly chin chintzy chirp chop chose chosen
christian chrysanthemum chucked chum circa circumspect circumvent clap claw cleaner cleanse clergy cleric clerk cling clip clockwise
cloudy clown clung clutter coalesce coarse coefficient coerce coexist cogent cognizant cohabit coincide coke colic collide collude
colossal columnist comatose combust comedian commensurate commenter communique communist commute compassionate complicate composer
compound comrade concave conceal conceited concise condense condescending condone conducive confess confidant confidante confide configure
conform confuse confusion conglomerate congressman congresswoman congruent conjoint conjugal conjugate conjure connote conquer conscript
consequent conservatory conserve conspire constable constituent constrain consummate contender contradictory contrite controller
convertable copier coral corporal corpus corral corrode corrupt cos cough councillor counterclockwise counterfeit countess couscous
cowardly cowboy coworker coy coyote coz cozy crafty cramp crave craven crawl crazed creep creepy crept cripple crisp crucible crumble
crush crystalline cuddly cue cunning curator curb curl curly curmudgeonly curtail customize cute cutesy cuz dab daddy daisy damp dampen
dapper daredevil darken darling dart dash daunt daze dazzle deacon deadpan deaf deafen dealer dealt dean deathbed debark debilitate
debrief debug debunk debut decal decay deceased deceive decentralize decimal decimate decipher decode decommission decompose decorate
decorator decouple decry decrypt deduct deface defect defenceman deferral defiant definite deform defraud defuse defy degenerate degrade
deja delightful delimit demean demise demolish demoralize demure denizen denote deplore deport depress deputee derail derange derelict des
descendant deserter desist despondent destitute desultory detach detective deterrent devoid devolve devout diabetes diagnose dialect dice
dick didactic dietician dietitian diffuse dig digest dignify dignitary dim dine dip dire disable disappoint disband disburse discard
discern discharge disclaim discontent discourage discreet discrete disgruntle disguise disgust dishearten dishonesty disincentive disjoint
dislike dislodge disparate dispatch dispense disperse displace displease dispose disprove disrepute dissent dissolve dissuade distil
distill distort distract disturb ditch diva dive diverge divergent divert divest dividend divine divulge dixie dizzy docile dock
documentary dodge doggy dole dolly dope dork dormant dossier doubtful dove downside drag dragonfly drain drank draughts drawn dreamt
dreary dredge drewed dribble drier drift drifter drip driven drove drown drowsy drunk dub dude duel dug dull dumb dump duplicate dutchess
dwell dweller dwindle dye dynasty earl earmark earn easygoing eaten eddy edge edify edit eerie effigy elapse elate elder electorate
electrician electrify elegant elicit elle else elucidate elude emaciate embalm embarrass embroider embroil emcee emergent emir enamored
enchant encircle enclose encroach encrypt encumber endanger endear endow energize engender engrave engulf enjoyment enliven enquire enrol
enroll ensue enthral entice entrain entrench envelop environmentalist envy erase erect erstwhile erupt eschew espouse etch ethereal ethic
eula everyday exaggerate exalt exasperate excel excite exclaim exemplar exhale exhaust exhilarate exhort exhume expedient explode expunge
exquisite extinguish extol extra extravagant exuberant exude exultant eyeball eyelid fabled fade faint fake fallen falter fancy fanny far
fascinate fasten fat fatten faulty faux favourite fed feeble feet fell fella felt feminine feminist fend ferment fern fervent fess fetch
fetish fiance fiend fiery filmmaker financier finn firefly fireman fitter fizzle flagrant flake flare flatten flatter flavour fled flew
fling flip flirt flirty flo flock flowery flown fluent flung fluorescent fluster flute foamy foe fog foil fold folksy folly fool foolish
forbade forbidden forebear foreboding foreclose forego foreman forerunner foresaw foreseeable foreshadow forester forever forewarn
forewent forfeit forgave forgetful forgiven forgiveness forgot forgotten fork format forsake forsaken forseen forsook forthcome fought
foul fourier foursome fowl fracture fragme fragrant frail franchise frantic freelancer freshen fretful frigate frighten frilly fringe
frolic frost frown froze frozen frugal fry fuck fugitive fundraise fungus furnish furry fuss fuzz gad gadfly gag gail gainful gal gambler
gardener garlic garnish gauche gaudy gave gay gaze gear geek geisha gelatin genetics genious genus ghastly ghostwriter giddy gigantic
giggle gill girlfriend given gladiator glare gleam glean glib glide gloomy gloss glow glue gluten glycerin goalie goalkeeper goaltender
golfer gone gonna goof goofy goose gore got gotten gought grab graceful granary grandchild granddaughter grandma grandpa grandparent
granite granny graphic grapple grate gratify gratis graze greasy greedy grenadier grew grieve grill grim grind grisly grizzled groom
groovy groundbreak gruel gruesome grumble gully gulp gum guru guy gymnastics gypsy hack hairdresser hairstylist hairy halibut hallowed
halo handsome handsy hanker harangue harass hardcore hardworking hardy harness hash hashish haste hatch hate hateful haunt haze hazel
headphone heady heartwarm hearty hedge hefty heist hella hellish herb hermit hesitant hid highfalutin highrise hijack hike hilly
hippopotamus hispanic historian hoary hobo hockey hoist hollow holly homeless homesick hone hook hooky hop horrific horrify horseradish
hostess hotbed housekeeper howl hug humane humdrum humid humiliate hung hungry hunker hurry hurt hush hussy hygienist icy idle idol
ignorant ill illegitimate illiterate illuminate illustrator imbue immature immerse impale impart impartial impatience impending imperfect
imperil impinge implode impolite impoverish impressionist imprison improper improv inaccurate inadequate inane inappropriate inasmuch
inbred incel incite incline incomplete inconsiderate incumbent indebt indeterminate indie indoor indulge indulgent inept inert infect
inferior infest infinite inflate infrared infrequent infuriate infuse ingest ingrown inhabit inhale inhibitory innate innovator inordinate
inquire insane insignificant insoluble insolvent installer instigator instil instructor insubordinate insult insure intellegent intern
interrupt interstate intimidate intoxicate intrigue intrude inundate invent invert invertebrate invigorate irate irk irrelevant irritate
jacked jade jag jam jasmine jay jean jelly jellyfish jester jittery jog jogger jolie jolly jot juggle juggler juicy jupiter juvenile
juxtapose kaput karate keel kelvin kept kin kinda kinsman kinswoman kitten kitty knead kneel knelt knew knickers knit knock laborer lace
lad lag laid lame lanced landlord languid languish lapsed larva lash lass latch launder layman leach leapt lease led leech leery lengthen
lent leo les lessen lesser lewd libretto lice lick lifesave lighten lighthearted lightweight likewise lil lily lime limp linger lipid
liquefy liquidate lit literary literate liven loaf lofty longterm longtime loose loosen loot loser lost loud lousy loutish luddite lump
lurk lush lust macabre macho macked madden made magenta magician magistrate magnate maim makeshift mammalian mammoth mandible maniac marry
marshalled marsupial martyr masculine mash mat match matriarch matrix maverick max maya mayfly meager meander meant measles measly meaty
medic mediocre meditate meek mega melancholy mellow melt mend mentor merchandise merry mesmerize met metallurgy metier metric metropolitan
mic mid mime mimic mimick mince mindblowing mingle mini miniature minion mischief misfit misplace missive missus mister mistook mitten
mock modernist modulus mogul moist mold moldy molest mommy monk monochrome monogamy moody moose moot mop morbid mortal mosquito mould mow
mph mps msg muddle muddy mull mum mumble mummy mumps mundane mural mute mystic mystify nag naive nanny narcotic nat nausiating nebula
neglect neice nemesis nephew neptune nerd nerdy neurosis newlywed newton nibbly nicked niece nimble nite nitrate nobleman noblewoman nod
noisy nomad non nonchalant nondescript nonprofit nonstop nosy notary nourish novice nowadays nucleus nude numb nun nurseryman nutella
oatmeal obediant obedient obese obligated obscene obscure observant obsess obstetrics occupier octopus offbeat offend offhand oily ollay
omit onboard ooze opiate opine oppress optimist optometrist opus oracle orient originator orotund oughta outcast outdone outgo outgrew
outgrow outgrown outlaw outnumber outpace outstand outstood oval overarch overboard overcame overcrowding overdone overhand overhead
overlook overnight overpass overpower override overrode oversaw overseen overshadow overtaken overthrown overtime overturn overuse
overweight overwhelm overwrought ovulate ovum paddy paid paise pal pale pamper panic panicked panoply panties pants paralyse paranoid
parental parenthesis pariah partisan paste pastor pate pathogen patriarch patsy pawn peacekeep peacekept peanut pearl pedal pedestal pee
peel pegged penny pent performer periodical perish permeate perplex persevere pert pervade perverse pessimist petal petite petrol peyote
phantom pharmacist philosopher phony photocopier picayune picnic pier pierced piercing piggy pilgrim pine pink pinpoint piss pivot placid
plaid playmate playwright plce plebiscite plenty plumber plummet plump plunge pluto poach podcaster pointy pol polish polite pollen
polygamy poop poppy populist pore pork pornstar portray potter pound practitioner prankster prattle preach preamble predetermine
preexisting pregnant preoccupy prepaid preposition prerogative presense presuppose pretend pretense prickly priestess prima pro profane
profess profuse progenitor progeny prognosis programmer prolong pronounce prop prospector prostate prostitute protrude proximate prune
psych pudding puke punjabi punk puny puppy purple purport pursuant pussy putty qua quack quaint quarterback quash quench quiver quiz
quotient rabbi rabid rabies racist radius rage ragged rainy rake ramble rampant ran rang rant rap rape rapper rash rattle rave raven
ravish realist reassure reboot rebuff rebuttal recalcitrant recent receptionist reckon reclaim recluse recondite recoup recruiter recycle
redact redefine redid redo redundant reed reel refactor referent referral refinance refocus reformer refract refund refurbish regroup
rehearse reheat reimburse rein rejoice rejuvenate relent relish relive reload remade remake rendezvous renowned rental reorder repel
rephrase replenish replicate reprobate republican rerun resent resistant resonant restock restructrue resurface retarded retrofit reup
revamp revel revere reverend revert revitalise revolve rewritten rex rheumatoid rhyme rickets rid ridden rip ripe ripen risen rite ritzy
riverbed riveting rivetung roam roar roast robbed robin rode rodent rodeo rogue roofer rookie roomy rosy rot rotten rout row rub ruby rude
ruler rung runningback rust rustle sabbatical sadden sage said salty sang sank sans sapien satish saturate saturn sauted savvy saw scanty
scar scare scarlet scary scathing scavenge scenery scion scorch scout scrape scratch scream screech screenwriter screw scribble scroll
sculpt sculptor sect sedate seen selfish sensory sequester serene serial servitor sever sew sewn sexy shack shady shaken shallow shaman
shameful shant sharpen shatter shave sheild sheilt shepherd shingles shiver shone shook showgirl showman shown showrunner shrank shrill
shrink shrivel shrunk shuffle shun shy sift silly simulate sing sinister sinner sip sissy skate skateboard skeleten skier skinny skirmish
skittles skyrocket slack slain slam slay sleek sleepy slender slept slick slid slim slimy slippery slipshod slit slouch sly smash smelly
smirk smug smuggler snap snatch sneak sneeze snew sniff snobbish snowboard snuck snuggle soak soar sob socialist sold soloist soluble
solvent somber sombrero somehow somewhat sonny sooth soothe sorcerer sorceress sordid sore sought soundproof sour soviet sow sown spam
sparkle sparse spat spawn specific sped spellbind spent spicy spiked spill spilt spit spite splash splay spoil spoke spoken spoof sprang
sprawl sprightly sprinkle spruce spry spun squander squat squatter squeamish squish stab staffer stagger stale stalk stall stalwart staple
stare startle stave stepbrother stepchild stepfather stepmother stepsister sterile stewed stiff stiffen stifle sting stink stipend stir
stitch stoked stole stolen stood stoop storytelling storytellung stout straight straighten straightforward strangle stray streamer strew
strewn strict strove struck stuck stumble stump stun stung stunk stupid sturdy stylish sub subdued sublimate sublime submerge subordinate
subpar subside subsist substandard substrate subtotal subtract suburban subvert succinct succumb suck sued suffice sultan summarise sung
sunk sunshine super superficial superhero superhuman superintendent superstar supervisor supervisory suppose surf surfer surly surmount
surreal surrogate sushi suss swallow swam sway sweeper sweepstakes sweeten sweetheart swell swept swipe swore sworn swum swung syllable
synopsis tableau tablespoon taboo tack tag taken tally tame tamper tan tangle tantalize taoiseach tarnish tart tasteful taught tawdry tbl
tbsp tease teaspoon technologist tee teen teenage temperate tempt tense terrify tertiary tester testy tha thee therapist thermodynamics
thingy thirsty tho thou threesome threw thrown thru thrust thwart tic tick tidy tier tiktoker til toddler told tonite took toothpaste
topple tore torn torpid torque toss toughen townfolk townsfolk traffick tramp trample tranquil transcriptionist transpire treatise trek
tremble trenchant trendsetter trendy tributary trickle trifle trim trinity trite trooper trot troubleshooting trough trout tsp tuck tumble
tummy tuna tungsten tunic turntable tutorial tuxedo tycoon tyranny unabated unappealing unassuming unattended unbecoming unchallenged
uncharted unchecked uncircumcised unconvincing uncoordinated undecided underage undercover undercut underestimate undergone undergraduate
underhand underprivileged undersized understood undertone undertook undervalue underwear underweight underwent underwhelm underwriter
undid undisclosed undisputed undo undocumented undone undue unearth unemployed unending uneven unexplained unfinished unguarded unheard
uninsured uninterested uninterrupted uninvited unlock unmarried unmet unnamed unnerve unnoticed unopposed unpaid unplug unravel
unrecognized unregulated unrelated unrelenting unrequited unreserved unruly unseen unsettle unsightly unsold unspent unspoken unsupervised
unsuspecting untapped untested untie untold untouched unused unwanted unwarranted unwieldy upbeat upheld uplift upload uppity uprisen
upscale uptight uranus urbanite urinal usher utter uttermost vacant vagabond vagrant vanilla vanish varnish vengeful venus verdant
vernacular vertebra vertebrate vet veterinarian vex vibe vie vile vinegar viola violet vip vitae volatile vomit voyager vulgar wafer waist
waive waken wander wanderer wang wanton warp wasteful waterbed watery watts wean weary weatherman weatherproof weave wee weep welder went
wept wet whack whilst whiny whisk whisper whistle wick wield wily wimp windy wiry wistful witch withdrawn withdrew wither wizard woken won
woozy wore worn wove woven wrap wreak wreck wrestle wrestler wring wrinkle written wrote wrought wrung wry yammer yawn yearn yell yogi
youtuber zany zombie zonk zoom
`

/** Ordinary words, lower case, base forms and irregular ones. A family name may be one of them ("Park", "Brown", "King"). */
export const ORDINARY: ReadonlySet<string> = new Set(
  words([FUNCTION, POLICY, VERBS, ADJ, NOUNS, FURNITURE, MORE].join(' ')),
)

const UNDO: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
]

/** Whether `word` (lower case, without diacritics or with them) is an ordinary word or a regular form of one. */
export function isOrdinary(word: string): boolean {
  let ordinary = ASKED.get(word)
  if (ordinary === undefined) {
    ordinary = ORDINARY.has(word) || isForm(word)
    if (ASKED.size >= 20_000) ASKED.clear()
    // a copy: a word may be a window on its text, which would be kept with it
    ASKED.set(` ${word}`.slice(1), ordinary)
  }
  return ordinary
}
/** Answers given, a bounded number of them: a text asks again and again for the few words that begin its names. */
const ASKED = new Map<string, boolean>()

function isForm(word: string): boolean {
  for (const [ending, bases] of UNDO) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    if (bases.some((b) => ORDINARY.has(stem + b))) return true
    // "planned", "shipping"
    const doubled = stem.at(-1) === stem.at(-2) && (ending === 'ed' || ending === 'ing')
    if (doubled && ORDINARY.has(stem.slice(0, -1))) return true
  }
  return false
}
