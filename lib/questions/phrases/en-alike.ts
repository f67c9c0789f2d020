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
`;
