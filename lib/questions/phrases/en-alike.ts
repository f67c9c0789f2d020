/**
 * English words that a request and its answer use for the same thing: what one calls the cost the other calls what was spent. Each
 * line is a group; a word may stand in several.
 */
export const ALIKE = `
cost spend spent spending expenditure pay paid payment price fee charge bill invoice sum amount outlay expense paying pays costs
income revenue receipt takings raised earned proceeds earn earnings brought
budget allocation allocated funding fund grant money subsidy contribution
salary wage pay remuneration earnings paid
fine penalty ticket notice pcn
rent lease let letting tenancy hire rental
contract agreement arrangement deal contracted
tender procurement bid bidder quote quotation procure tendered
supplier contractor provider firm company vendor manufacturer supplies supplied provides operator business
staff employee personnel worker workforce headcount employ people member
post position vacancy vacant unfilled role job
manager head director chief lead leader boss officer superintendent
officer official constable
pupil child student learner youngster young boy girl children
parent carer family guardian mother father mum dad
patient person people client user
resident householder neighbour tenant occupier inhabitant household
landlord owner own owned belong
doctor physician consultant clinician gp surgeon medic
teacher lecturer tutor academic
councillor member politician
governor trustee board
absence sickness sick ill illness absent unwell
resign quit departure left leave leaver leaving departed retire retirement
appoint hire recruit engage engaged appointed recruitment hired
dismiss sack terminate dismissal dismissed fired removed
train training trained qualified qualification certificate course ticket skill
agency temporary supply locum bank temp
refuse reject decline turn turned rejected refused declined refusal denied unsuccessful
approve grant agree authorise sanction allow permit authority approved agreed allowed permission consent
appeal challenge contest tribunal
complaint grievance objection complain complained object objected concern unhappy
uphold upheld successful succeed success won win allowed found favour
withdraw drop withdrawn dropped abandon abandoned
decide determine settle resolve decision conclude decided settled vote voted
start begin commence began started begun launch launched commenced onset introduced
end expire finish terminate conclude expiry ended ends expires finished renewal
last latest recent newest previous
wait delay waiting delayed queue late
long longest length duration time maximum
average mean median typical
building premises property site
house home dwelling accommodation flat housing
road street lane highway carriageway
bin waste refuse rubbish litter recycling collection
toilet lavatory convenience washroom wc
repair maintenance fix mend maintain maintained repaired upkeep service serviced
inspect survey check examine test inspection visit inspected tested surveyed assessment assess looked
install fit erect build put installed fitted built erected construction constructed
demolish knock pull demolition
close shut closure closed shutting
open reopen opening opened
damage harm broken vandalism
car vehicle van motor fleet
bus coach minibus
lorry truck hgv
bicycle bike cycle
taxi cab hire
fuel petrol diesel
policy procedure rule guideline
report study review paper
letter correspondence email mail message
record log register recorded logged file
plan strategy programme intend intention planned proposal propose
guidance instruction advice advise guideline
accident collision crash
death die died fatal fatality dead killed kill
injury hurt injure injured harm harmed wound
theft stolen steal stole
assault attack attacked violence violent
flood flooding flooded
spill discharge overflow sewage
leak burst leakage
buy purchase acquire procure bought purchased acquisition
sell sold sale disposal dispose
use usage used using utilise
destroy crush scrap dispose crushed scrapped destroyed disposal destruction
return restore restored returned back reunited
seize confiscate impound seized confiscated seizure taken
remove take removed taken removal withdrawn
receive get received got come came lodged submitted registered
request application apply applicant applied ask asked bid
meeting meet met session
attend attended present attendance
journey travel trip run route
equipment kit device machine apparatus unit
software system product platform package programme app tool
computer laptop pc desktop
phone telephone mobile handset
website online internet web page
camera cctv video footage
photograph photo image picture
drug medicine medication
lawyer solicitor barrister counsel legal agent
consultant adviser advisor
name named called identity identify known
location place where station base based located whereabouts
area district ward region zone
number total figure count
proportion percentage share percent rate
seat place capacity
school academy
hospital infirmary clinic
warn warning warned reminder caution
sanction disciplinary discipline punishment warning action suspended suspension
suspend suspended suspension excluded exclusion
investigate investigation inquiry enquiry probe
prosecute prosecution court charged convicted
arrest arrested detained
incident event occurrence
fault defect failure failed fail problem breakdown
replace replacement renew new renewed
reduce reduction cut decrease
increase rise raise rising raised extra higher
change alter amend alteration amended changed
consult consultation views
notify inform tell told notice notified informed letter
publish publication published
insurance insured insure insurer cover
licence permit license licensed permission
loan borrow borrowing debt owe
reserve balance saving
tree woodland felled felling ash oak
plot grave burial cemetery interment
dog animal pet
book library
road-works roadworks resurfacing resurface
pothole defect
speed speeding
noise nuisance
pollution contamination polluted
water drain drainage
energy electricity gas power
solar panel
debt arrears owed unpaid outstanding
meal lunch dinner food catering
uniform blazer clothing
sport pitch football
swimming pool leisure
child looked-after care fostered foster
disabled disability accessible wheelchair
homeless homelessness rough
interpreter translation translator interpreting language
weed weedkiller herbicide pesticide glyphosate spray sprayed
cat bird wildlife
criteria criterion rule test threshold
outcome result
reason why because
audit auditor
risk hazard danger
target aim goal
approach contact contacted
conceded conceding concede way gave
overdue late past
current present now
free exempt waived gratis
hour time week
grade band rank
annual yearly year
monthly month
weekly week
daily day
old age aged
empty vacant unoccupied void
stop stopped cease ceased discontinued
outsource outsourced contracted externally external private
in-house internal internally
charity voluntary
vote election electoral
evict eviction evicted possession
bailiff enforcement
exclude excluded exclusion expelled
test exam examination result
cheat misconduct plagiarism
pitch stall stand
trader stallholder vendor merchant
customer client consumer user public
visitor guest caller tourist footfall attendance admissions
passenger traveller rider commuter
driver motorist chauffeur
cyclist rider
pedestrian walker
member membership join joined
volunteer voluntary unpaid
veteran forces
candidate applicant interviewee shortlisted
director executive leader chief principal
principal headteacher head
clerk secretary
auctioneer auction auctioned lot consigned
surveyor survey surveyed
architect designer designed design drew drawn
builder contractor built construction
engineer engineering technician
inspector inspection inspected checked checks
cleaner clean cleaning cleansing swept sweep sweeper cleaned washed wash
guard security patrol guarding
receptionist reception
janitor caretaker
nurse nursing midwife midwives matron
dentist dental dentistry
ambulance paramedic crew
firefighter fire brigade crew
lifeguard pool
librarian library
interpreter bilingual
bidder tenderer
shareholder investor
auditor audited
author written wrote write drafted draft prepared compiled compose composed
chair chaired chairman presided
minute minuted minutes
vet veterinary
donor donated donation gift given bequest
sponsor sponsorship sponsored
beneficiary recipient recipients awarded award
victim complainant
suspect offender accused perpetrator
witness witnessed seen saw
detain detention detained custody
prisoner inmate offender
search searched
interview interviewed
allege alleged allegation allegations accusation
bully bullied bullying harassment harassed
racist racism discrimination hate
misconduct disciplinary wrongdoing breach
breach violation contravention infringement offence
leak disclosed disclosure
lose lost missing loss mislaid misplaced untraced traced
find found discovered located turned recovered
recover recovered retrieved recouped clawed clawback reclaimed repaid
refund refunded reimbursed reimbursement repaid
write written-off off waived cancelled
cancel cancelled called
postpone postponed deferred delayed put
reschedule rescheduled rearranged
shorten shortened cut curtailed
extend extended extension prolonged longer
expand expansion enlarged grew growth
merge merged merger amalgamated joined
split divide divided separated breakdown broken
transfer transferred moved handed
move moved relocated relocation shifted
arrive arrived arrival delivered delivery
deliver delivered delivery supplied handover
collect collected collection gathered picked
store stored storage kept keep depot
dump dumped tipping tip fly-tipped fly-tipping
litter rubbish
dispose disposed disposal thrown away skip
burn burnt incinerated incineration
bury buried burial landfill
dig dug excavate excavated excavation trench
dredge dredged dredging silt spoil sediment
plant planted planting
cut mow mown mowing grass strimmed
prune pruned pruning trimmed lopped pollarded
spread spreading gritted gritting salt grit
paint painted decorated decorating redecorated
light lighting lamp lamps lit lantern streetlight
heat heating boiler radiator warm
cool cooling air-conditioning
lift elevator
stair stairs steps staircase
door doorway entrance gate access entry
wall fence hedge railing barrier boundary
roof roofing tiles slates
window glazing glass
floor flooring storey
ceiling plaster
kitchen canteen catering
kiosk box booth
bench seat seating
shelter canopy
sign signage signs notice board
bridge footbridge crossing viaduct
tunnel underpass subway
pavement footway footpath path pathway
verge roadside kerb
junction roundabout crossroads
parking park parked bay bays space spaces carpark
permit pass badge
barrier gate bollard
speed limit mph
toll congestion
harbour quay pier jetty dock marina mooring moorings berth berths slipway
ferry ship vessel boat sailing sailings
beach shore coast coastal foreshore seaside
river stream brook beck waterway watercourse burn
lake loch reservoir pond
flood flooding inundated
sea tidal tide marine
fish fishing angling
farm farmer agricultural agriculture holding
sheep cattle livestock herd
deer stag
bee bees hive
nest nests nesting
species wildlife habitat
allotment plot garden gardens
playground play swings
stadium ground arena
gym leisure fitness
theatre stage auditorium
museum gallery exhibition exhibit collection artefact object objects item
archive archives records
statue monument memorial sculpture
church chapel parish
cemetery graveyard churchyard crematorium cremation
hall centre venue community
shop store retail outlet retailer
market fair
pub bar alcohol licensed
restaurant cafe takeaway food
hotel hostel accommodation b&b
office offices headquarters hq base
factory plant works
warehouse depot store
garage workshop
station stop terminus depot
airport airfield runway flights flight
rail railway train trains
tram light-rail
timetable schedule service frequency
fare ticket tickets
route line
claim claims compensation settlement damages payout
compensate compensated compensation redress
insure premium
loss deficit shortfall overspend overspent
profit surplus gain
interest dividend
invest invested investment investments
asset assets holdings
debt borrowing owed loan
tax rates council-tax precept levy
discount reduction concession concessionary
subsidise subsidised subsidy support
grant grants award awarded
voucher vouchers hardship
bonus bonuses incentive
pension pensions retirement
redundancy redundancies redundant job jobs
overtime hours extra
rota shift shifts duty roster
holiday leave annual-leave
vacancy vacancies unfilled vacant posts
turnover leavers churn
expense expenses claimed reimbursed
mileage fuel travel car
hospitality entertainment gifts refreshments catering
flight flights airfare travel
conference event seminar
course training workshop
exam exams assessment test
pass passed success
mark marks grade grades score scores result results
enrol enrolled enrolment intake admitted admission places joined
graduate graduated graduation degree
lecture lectures teaching taught
lesson lessons class classes taught
term terms session sessions semester
truancy absence attendance unauthorised
exclusion exclusions suspension suspended
restraint restrained physical
seclusion isolation isolated
special sen send ehc ehcp plan plans
autism adhd neurodevelopmental
speech language therapy
therapy therapist counselling treatment
surgery operation operations procedure procedures theatre
treat treated treatment
diagnose diagnosed diagnosis
refer referred referral referrals
discharge discharged
admit admitted admission admissions
readmit readmission readmissions re-presented
bed beds ward wards
outpatient clinic appointment appointments
appointment booked slot
scan scanner scanners mri ct
vaccine vaccination vaccinated jab immunisation
prescribe prescribed prescription medicines
infection infections outbreak
mortality deaths died
stay stayed length
ventilation ventilator
mental psychiatric
elderly older aged over
infant baby babies birth births maternity
abuse abused neglect safeguarding
adopt adopted adoption
foster fostered fostering
homelessness temporary nightly
evict evicted eviction possession
repair repairs disrepair
damp mould
asbestos cladding
fire blaze
alarm alarms detector detectors smoke
hydrant hydrants
rescue rescued
emergency urgent 999
call calls called callouts callout
respond responded response turnout
attend attended attendance scene
burglary burglaries break-in
robbery robberies
theft thefts shoplifting stolen
weapon knife knives gun firearms firearm
drug drugs cannabis
drone drones
body-worn bodycam video
taser tasers
dna fingerprint forensic
caution cautioned warned
bail bailed
convict convicted conviction convictions guilty
sentence sentenced jail prison
solicitor counsel barrister legal
judgment judgement ruling ruled
injunction order
statutory legal
bylaw byelaw
consult consulted consultation
petition signatures
referendum ballot poll
elect elected election
councillor cllr member
committee panel board subcommittee
agenda item
motion resolution resolved
vote voted votes
quorum quorate
leaflet brochure booklet flyer
newsletter magazine
advertise advertised advert advertisement advertising publicised publicity
press media news
social facebook twitter
survey questionnaire respondents responses
database system register
spreadsheet table
password cyber hack hacked ransomware attack
outage offline downtime down
server servers
laptop laptops tablets devices
algorithm ai artificial automated
software licence licences
data protection gdpr
map plan drawing
measure measured measurement reading readings
sample samples sampled sampling tested
laboratory lab analysis analysed
temperature degrees
pressure bar
weight weigh tonnes tonnage tons kilograms
volume litres megalitres quantity
depth deep
height high tall
width wide
length long metres kilometres miles
area hectares acres
distance far miles
age old year built dated laid
speed fast mph
accuracy accurate reliable
capacity maximum most limit
minimum least smallest lowest cheapest
maximum greatest highest largest biggest most longest
first earliest initially originally
frequency often regularly times
reopen back again
borrow lent lend borrowed
wait waited waiting
waiting list queue
backlog outstanding awaiting
wait waiting waited await awaiting queue
target deadline within
exceed exceeded beyond over above
comply compliance complied
enforce enforcement enforced
inspect visit visited visits
rate rated rating inadequate
award medal
anonymous anonymised
weapon weapons
queue line
rebuild rebuilt
drive drove driven
break broke broken
catch caught
choose chose chosen
write wrote written
speak spoke spoken
fall fell fallen
grow grew grown
lead led
lose lost
make made
meet met
ring rang rung
rise rose risen
run ran
sink sank sunk
swim swam swum
shoot shot
steal stole stolen
strike struck
throw threw thrown
wear wore worn
win won
withdraw withdrew withdrawn
fight fought
feed fed
fly flew flown
freeze froze frozen
hide hid hidden
hold held
keep kept
know knew known
lay laid
ride rode ridden
say said
see saw seen
seek sought
send sent
sing sang sung
sleep slept
stand stood
stick stuck
sweep swept
take took taken
teach taught
tear tore torn
think thought
undertake undertook undertaken
give gave given
eat ate eaten
draw drew drawn
deal dealt
bring brought
bear bore borne
beat beaten
bind bound
bite bit bitten
blow blew blown
bend bent
build built
drown drowned
forbid forbade forbidden
oversee oversaw overseen
shake shook shaken
show showed shown
shrink shrank shrunk
swear swore sworn
wake woke woken
`;
