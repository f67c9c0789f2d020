/** Learned by `npm run learn`: not written by hand. How a line is read stands in lib/thread/odds.ts. */
export const REFUSING = `k 0
k 00
l 000
l 01
n 015
l 01632
l 01632 960
l 02
l 03
l 031
l 06
l 07
l 09
o 0912
a 1
n 1 140
r 1 and
n 1 to
o 1(1)
p 1(1) a
k 1(3)
l 1(3) of
f 10
l 10(3)
n 10(4)
n 10(4) b
l 10(5)
l 10734418
i 11
o 11 june
k 118
l 1187
o 12 and
l 12 b
k 12 but
l 12 c
l 12 does
n 12 for
o 12 march
p 12 of
l 12 on
n 12 september
n 12 was
o 12(1)
o 12(1) applies
l 12(1) foia
o 12(1) is
g 12(1) of
l 12(1) stands
q 12(1) was
o 12(2)
p 12(4)
n 12(4) b
l 12(4) e
q 12(5)
o 12(5) b
o 12(5) e
h 13
n 130 hours
l 14
n 14 november
n 14 of
q 14(1)
l 14(1) and
o 14(1) in
n 14(1) is
p 14(1) of
o 14(1) was
o 14(2)
n 140
l 143
l 148
j 15
l 15 july
i 16
l 16 october
l 164
j 17
n 17 july
l 17 of
l 17(1)
n 17(5)
n 17(5) of
l 18
n 18 hours
n 18 of
l 187
l 188
i 19
a 2
l 2 2
o 2 300
o 2 7
p 2 as
n 2 july
l 2 march
o 2 october
l 2 the
g 20
l 20 working
o 200
n 2000 and
n 2002
l 2004
l 2004 and
n 2015
l 2018
k 2019
l 2019 20
i 2020
l 2020 21
g 2021
l 2021 22
f 2022
l 2022 23
e 2023
n 2023 0417
k 2023 24
o 2023 the
a 2024
b 2025
j 2026
l 203
l 204
l 206
i 21
o 21 april
l 21(1)
k 212
l 214
h 22
n 22 of
l 2207
f 23
n 23(5)
b 24
l 24 hours
l 24(2)
l 24(2) national
l 240
d 25
o 25 an
l 25(1)
j 26
l 27
l 28
l 29
a 3
n 3 february
n 3 march
l 30
n 30 january
l 30(3)
n 300
i 31
n 31(1)
o 31(1) b
l 31(1) g
j 31(3)
l 31(3) law
l 31(3) of
l 310
l 311
l 318
l 33
l 33(1)
l 33(1) b
l 34
l 35
l 36
l 36(2)
l 36(2) b
l 37
l 377
l 38
l 38(1)
l 38(1) b
l 388
l 39
b 4
j 40
n 40 5
l 40 working
l 40(2) of
l 40(2) personal
l 402
l 41
l 41(1)
k 412
l 418
k 42(1)
l 42(1) of
n 43
n 43 and
i 43(2)
l 43(2) commercial
l 43(2) foia
n 43(2) was
o 44
o 450
l 47
l 48
a 5
n 5 b
l 5 may
l 50
l 500
l 540
l 55
l 57
l 58
c 6
o 6 november
o 6 to
l 60
n 600 limit
l 600 or
l 600 set
l 61
l 611
l 64
l 640
d 7
o 7 and
n 70 hours
l 71
l 77
l 7714
f 8
n 8 august
n 811
l 88
l 88213
f 9
o 9 february
n 9 may
n 9 th
l 902
l 940
l 96
l 960
l 97
l 999
b a
o a and
n a decision
p a does
n a fortnight
l a gesture
n a manner
o a manual
n a month
p a narrower
l a new
o a no
l a of
k a public
l a qualified
l a reasonable
l a refusal
o a repeat
i a request
n a result
l a sample
n a single
n a very
q a vexatious
k a whole
l abernethy
l able
l able to
g about
n about it
n about the
l about whether
l about your
k above
l absence
l absolute
l academy
n accept
l accept that
i access
l access to
k accessible
l accessible to
o accordance
o accordance with
q accordingly
n accordingly the
l achebe
l achterberg
l acknowledge
l acknowledge your
l acknowledged
l across
l act
n act 2000
n act 2002
l act allows
l act and
k act applies
n act does
l act for
l act i
n act in
n act lets
o act this
l act we
p acting
l action
l action failed
l add
o added
o added together
l addition
j address
n adds
l advice
n advice from
n advise
n advise you
l adviser
l affairs
n afraid
n afraid that
n afraid the
o after
l after that
k afternoon
i again
l again i
l against
n against the
l agencies
o agency has
s aggregated
n agree
l agree that
o agree with
n agreed
o agreed with
l alan
z all
l all best
o all eleven
n all five
l all in
p all information
n all nine
t all of
n all that
p all the
l all three
l allocated
l allocated to
o allotments
l allowed
l allowed to
l allows a
n alternative
q although
n although i
l although the
a always:
j am
o am afraid
n am content
l am pleased
o am refusing
n am satisfied
l am sorry
k am therefore
l am writing
l ambulance
l amount
f an
l an authority
l an estimate
n an exemption
n an hour
l an internal
i and
o and 11
o and 2
o and 9
n and are
o and as
l and compliance
n and crime
o and for
p and i
o and in
l and information
q and is
r and it
l and its
n and no
o and none
l and not
n and nothing
o and on
l and refused
o and refuses
n and regulation
n and safety
j and section
t and so
q and that
o and the
n and therefore
n and training
u and we
o and where
o and will
p and your
l annex
l annual
l annwyl
k another
k ans
s answer
n answer is
l answer it
o answer the
q answer this
n answer to
l answer today
n answer your
o answered
p answered on
l answered under
s answering
o answering your
o answers are
l anticipate
s any
j any further
l any inconvenience
l any information
z any of
l any other
o any part
l any person
l anything that
k apologies
l apologies for
l apologise
l appeal
n appeals
l applicable
l applicant
p application
r application for
l applications
n applied to
p applies
o applies and
n applies to
k apply
n applying the
n appreciate
n appropriate limit
l april
l archivist
h are
l are accordingly
o are after
o are all
l are commercially
l are dealing
n are doing
n are exempt
l are given
l are in
o are keeping
p are not
l are now
p are refused
s are refusing
l are sorry
k are therefore
l are unable
n are welcome
l are withheld
o are withholding
l are working
l area
l argument
o arise
l arrived
n arts
o as
n as a
l as above
n as all
l as far
j as follows
n as it
o as no
o as section
l as soon
p as the
n as there
n as they
n as vexatious
l as well
l ashgrove
l aside
n ask
o ask for
r asked
n asked and
u asked for
l asked the
l asked us
l asked whether
n asks
n asks for
k assessment
l assistant
g at
o at 1
o at 25
l at a
n at all
l at present
o at section
n at ten
j at the
n at your
j attached
l attaches
n august
n authority is
l authority need
l authority to
l automated
n autumn
n avenue
l away
h b
l b ii
n b is
p b of
n b we
l back
n balance the
l bank
l barnaby
n basis
o be
l be able
n be answered
q be answering
l be applied
l be closed
p be complying
l be considered
l be covered
l be dealt
l be delivered
r be disclosed
l be exempt
p be given
l be handled
l be in
l be made
l be maintained
o be no
l be obliged
j be possible
n be processed
q be provided
o be providing
n be published
i be refused
r be released
n be releasing
n be served
l be supplying
k be told
l be unable
n be vexatious
s because
p because it
k because the
n because to
n because we
j been
o been added
l been answered
l been considered
n been decided
l been given
l been handled
p been instructed
l been logged
n been no
l been passed
k been received
o been refused
l been registered
q been rejected
k been submitted
n been taken
l been withheld
h before
l before you
l begin
l begun
r being
n being disclosed
n being refused
o being vexatious
l believe
i below
l bereavement
g best
k best wishes
n between
o between 1
k bev
o beyond
o beyond the
o bit
o bit of
l board
n board has
o board is
l board was
n board will
l bookings
k borough
l borough council
l borough of
k both
n both of
l both the
l bought
n boundary
l brae
o breaches
o breaches the
l bridge
l briefing
l bring
n bringing
l bronagh
l bryony
l budget
o burden
n burden of
n burden on
o burdensome
l bus
k business
l business manager
l business support
n but
l but has
k but have
o but is
n but the
o but to
l but we
l but you
h by
n by hand
n by it
n by one
l by reason
n by section
o by the
n by this
n by virtue
o by your
g c
n c is
l c of
o cabinet
l cais
l calder
l calderwick
n call the
l callum
l came
k cameras
h can
o can be
l can confirm
l can now
n can tell
o can't
p can't give
l cannot be
n cannot deal
l capital
n captured
n captured by
k care
i case
o case and
n case files
l cases
l casework
l category
l catriona
l cc
l cctv
l cdbc
l central
l centre
l chair
n change to
n changing
l charge
l charges
l charity
n check
l cheers
k chief
l children
n choice
l choose
l choose from
k chosen
k chosen to
l christmas
n circumstances
o circumstances the
l city council
l claims
l clarify
k class
n classed
n classed as
l cleared
k clerk
l clerk and
p clerk has
l clerk to
n client
l clock
l close
l closed
l cmbc
l co
l co ordinator
l code
o colleague
n colleagues
n college
n college has
l colm
l come
n come from
l comhairle
l commercial
l commercial interests
o commission
o commission is
h commissioner
l commissioner may
n commissioner's
n commissioner's office
n committee
l communications
n community council
k company
l company secretary
k complaint
k complaint is
l complaint rights
k complaints
l complete
l completed
o completeness
l complex
l complexity
h compliance
l compliance would
p complied
p complied with
s comply
q comply with
p complying
p complying with
n complying would
l concerned
k concerns
p concluded
p concluded that
n concludes that
p conclusion
n conclusion is
n confidence
l confidential
n confirm
o confirm nor
l confirm that
o confirmed
n confirming
p confirms
n confirms nor
n confirms that
l connection
l connection with
l consent
p consequently
k consider
o consider it
j consider that
h considered
l considered in
l considered your
i constabulary
n constabulary can
l constabulary neither
l constabulary will
n consultation with
l consulted
l contact
n content
n content that
n continue
n continue to
k contract
l contractor
l copied
l copies
l copies of
i corporate
l corporate governance
l corporate services
o correct
p correctly
n correctly applied
l correspondence
n correspondence of
t cost
n cost exemption
n cost limit
i cost of
i could
j could have
g council
n council does
q council has
q council is
o council refuses
n council relies
l council was
o council will
k council's
n councillors
l councils
j county
k county council
l course
l course of
l court
l cover
l covered
l covered by
o covers
o covers everything
n covers the
n covert
l crispin
i customer
l customer relations
g d
i data
l data and
i date
n dated 14
n dated 30
k day
g days
k deadline
k dealt
k dealt with
a dear
f dear mr
g dear ms
l december
k decide
l decide whether
t decided
o decided not
p decided that
o decided to
o decision
n decision and
l decision disclose
n decision has
l decision maker
n decision on
p decision to
t decline
q decline to
t declined
o declined to
r declines
r declines to
o declining
l delay
l delivered
l delivery
l democratic
l democratic services
p denied
n denies
n denies that
o deny
n deny does
n deny in
n depart
n depart from
l department
l department for
n department has
k department holds
o department is
l departments
k deputy
l deputy clerk
l describe
p described
k desk
l details
q determined
p determined that
l development
i did
l different
l difficulties
l digital
l diolch
k director
l director of
l directorate
n disappoint
n disappoint you
o disclosed
l disclosed in
j disclosure
n disclosure and
l disclosure by
p disclosure in
l disclosure officer
o disclosure under
l disclosure unit
l disclosure would
l dismissed
o disproportionate
k district
k district council
l division
i do
l do any
o do hold
k do not
p do so
o documents
l does
o does not
n does so
l does the
l doesn't
l dogs
o doing
n doing so
l don't
l don't have
i done
j done so
n down
l down as
n down so
n down your
k dr
l draft
l drivers
l drop
k due
l due for
l due on
q duty
p duty in
o duty to
h e
l e applies
k e mail
l e mails
n each
p each is
o each of
k earlier
l earlier decision
l earlier request
l easy
l education
l ei
l eich
l eilidh
i eir
n eirs
l eisrs
l either
n element
o eleven
l else
l else will
j email
l email address
l email is
n email of
n email sent
n emails and
l emails between
l emergency
n employed
n employed by
j enclosed
l end
k enforcement
o engaged
o engaged and
n engaged for
n engaged in
k enquiries
l enquiry
s entire
s entire request
q entirety
o entirety under
n entitled
n entitled to
l entry
l environment
l environmental
l environmental health
l equipment
n estates team
n estimate
n estimate of
l estimate that
l estimated
l estimated that
p even
l ever
s every
n every one
s everything
s everything you
l examined
l example
n exceed
n exceeding
n exceeding the
q exceeds
p exceeds the
n exception
l executive
l exempt
n exempt and
n exempt by
o exempt from
l exempt section
k exempt under
o exemption at
l exemption is
n exemption outweighs
l exemptions
n exercised
o exercising
n exhausted
l exist
n exists
l expenditure
l experience
l explaining
l extent
k f
l failed
l fair
l faithfully
n fall
n fall within
n falling
l falls due
l falls to
n falls within
n far
l far as
n fares
n favours
n favours maintaining
o february
n february and
o february have
k fee
l fee is
l feedback
l fees regulations
l fenella
l fergus
l fewer
l fewer than
l ffion
k figures
l figures are
o files
n files to
n files would
l final
j finance
l financial
n find
o find that
n find the
n finding
n finding is
l findings
n finds
n finds that
k finished
n firm that
l firms
l first
n first decision
n first letter
l five
n five minutes
n five of
k fleet
a foi
n foi act
o foi has
n foi request
j foia
o foisa
n foisa applies
o foisa the
l follow
k following
k follows
o follows that
l footage
g for
l for a
n for all
n for and
n for any
o for completeness
n for every
o for information
r for is
n for it
o for question
n for reasons
n for that
i for the
p for will
l for your
k force
l force is
l forces
o formal
n formulation
n formulation of
n fortnight
n forty
l forward
l forwarded
n found that
l foundation
l foundation trust
l four
l four of
l fourth
l fourth limb
l free
l freedom
l freedom of
l fresh
g from
o from disclosure
l from my
n from you
o fulfilled
t full
l funds
l further
l further to
l future
k g
l gareth
l garside
n general
l gesture
l gesture of
l get
l gethin
n give
o give you
q given
l given as
o given below
n given that
o given to
n gives
n gives notice
l giving
l glenys
j go
k goes
l goes for
n goes no
l goes over
l gohebiaeth
l gohebiaeth yn
o going
p going to
l gone
g good
l good afternoon
k good morning
l good wishes
l goodwill
k got
l got your
k gov
l gov uk
e governance
n governing
n governing body
l government
l grant
n granted
l granted in
o grossly
o grossly oppressive
k ground
k ground of
l ground section
r grounds
p grounds of
l guarantee
l guidance
l gymraeg
k h
j had
n had no
k hall
l hand and
k handled
l handled under
l handling
l handling of
l handwritten
k happy
l happy to
n harassment
n harassment of
l harbour
l harbour master
l harm
p has
l has a
k has been
l has come
n has concluded
l has considered
p has decided
n has determined
l has no
o has not
l has now
n has passed
l has provided
l has reached
o has resolved
n has to
j have
r have asked
k have chosen
n have closed
o have concluded
l have considered
l have dealt
p have decided
l have done
n have had
q have no
k have not
n have now
l have received
j have refused
o have requested
n have taken
l have the
l have thought
l have to
l have your
s having
o having looked
o having regard
n having weighed
l hcc
l he
k head
l head of
l headquarters
n health board
l hear
l hear from
l heard
l held
p held but
h hello
n help you
l her
j here
l here too
p hereby
o hereby gives
l hester
g hi
l highways
l hilary
l hill
l hindrances
l hire
k hold
l hold any
l hold no
l hold until
o hold what
n holding
l holds
l holds any
n holds the
l home
n home office
l homes
l hope
l hope that
o hoped
l hospitals
l hospitals nhs
n hour
q hours
n hours of
l hours section
o hours the
n hours was
n hours which
i house
n housing solutions
d how
f how many
l however
l hr
l https
l https www
l hub
g i
n i accept
l i acknowledge
o i agree
l i am
l i can't
n i confirm
l i consider
n i do
o i find
o i know
n i must
l i only
k i refer
l i regret
o i see
l i shall
n i still
l i will
n i write
k i'm
l i'm afraid
k i've
l ia
l ic
l icb
l ico
k identical
n identifiable
d if
l if we
h if you
l if your
l ig
j ii
k iii
h in
l in 2023
l in 2024
l in a
o in accordance
l in addition
k in all
n in confidence
l in connection
n in disclosure
s in full
q in its
o in line
n in maintaining
l in part
n in relation
n in reliance
q in respect
q in response
n in scope
p in section
n in terms
g in the
n in this
o in those
l in touch
n in view
l in which
n in withholding
p in your
l income
l inconvenience
l independent
l info
n inform
n inform you
f information
l information access
n information because
l information by
i information commissioner
l information commissioner's
l information compliance
k information governance
n information has
n information in
p information is
l information officer
l information regulations
l information relevant
k information request
q information requested
l information requests
j information rights
n information scotland
n information should
p information sought
l information team
n information that
o information under
n information will
p information withheld
n information within
n information would
s information you
l initial
l inland
n inspection
n inspection reports
n instance
k instead
p instructed
p instructed to
l insurance
p intend
p intend to
l intended
n intends
n intends to
l interest
l interest favours
n interest for
o interest i
l interests
n interests and
l internal
l internal communications
l into
n invoked
j ir
k is
o is 2
l is 600
n is a
l is an
k is applied
l is as
l is attached
l is better
n is commercially
l is copied
k is enclosed
n is engaged
j is estimated
q is exempt
n is for
l is given
o is held
l is in
l is it
n is maintained
p is manifestly
n is not
l is now
l is of
l is on
q is one
n is our
o is over
l is personal
l is ready
l is reasonable
t is refused
r is refusing
n is relied
n is still
p is such
n is that
j is the
o is therefore
n is to
l is unclear
o is upheld
k is vexatious
n is what
n is why
l is with
n is withheld
n is withholding
l isla
l issued
n it
n it adds
n it and
l it applies
k it as
j it by
l it can
l it concerns
l it could
l it does
l it down
n it exceeds
n it favours
o it follows
l it has
p it holds
k it may
o it refuses
n it relates
l it section
l it should
j it stands
n it to
o it under
o it was
n it will
r it would
l it's
i item
l item to
l items
n its
p its entirety
l its own
l its response
o its staff
k iv
l ix
k j
l jan
l january
l jocasta
n judgment
n july and
n june
l just
l justice
l k
l keep
n keeping
o keeping back
l kept
j kind
k kind regards
l kirk
l know
l know that
l kwabena
l l
l lacks
l land
l land and
k lane
l lapses
l last
o latest
l law
l law enforcement
l learning
n leaves
n leaves the
l left
k legal
l legal and
o legal professional
l legal services
l legislation
l leisure
k let
l let you
n lets us
o letter
o letter as
k letter is
n letter of
n letter was
l letters
n lettings
l level
l licences
l licensing
l like
l likely
l likely to
n likewise
k limb
r limit
r limit and
l limit falls
l limit of
l limit on
k limit section
n limit the
p limit we
l limit will
l limited
n line
o line with
k links
o list
n list is
n listed
n listed in
l little
l log
l log is
j logged
l logged as
l logged your
n logs
l london borough
j longer
l longer than
l longer to
k look
l look at
l looked again
n looked at
l looks
l lorcan
l lost
o lot
k ltd
k m
l madam
j made
l made a
l made by
l made one
o made to
k mail
l mailbox
l mailbox is
l mails
o maintaining
o maintaining the
o maintains
l maintenance
l mairead
l make
l make a
n make the
l maker
n makes no
l making
l making a
l management
h manager
l managers
o manifestly
o manifestly unreasonable
n manner
o manual
e many
k march
l marchbanks
l marguerite
l marked
l market
l marsh
l master
q material
n matter afresh
f may
l may and
j may be
l may refuse
n may we
o may which
n may wish
l mbc
i me
n me that
l mean
n meaning
n meaning of
l medical
n meet your
n members
n members of
l mercombe
l mercombe police
h message
l messages
n met
o met on
l might
l might be
n ministers
k ministry is
n minutes each
n minutes per
l miss
n modification
l monday
k money
l monitored
n month
k months
l more
j morning
k most
l most of
a mr
j mrs
c ms
l mt
n much
l museum
n must
k must be
n must decline
n must refuse
p my
l my apologies
o my colleague
n my conclusion
p my decision
n my judgment
l my view
k n
l n a
l nadia
k name
l name all
l named
k names
p narrower
n national
l ncnd
l nearly all
l need longer
n need not
l needs
q neither
o neither confirm
n neither confirms
o neither of
l network
l never
j new
l new request
l news
l next
l next meeting
i nhs
l nhs foundation
l nhs trust
l nil
l nine
o nine of
l nkemelu
p no duty
p no further
o no information
l no longer
n no obligation
n no part
o no reason
l no such
q no to
l nobody
l non
o none
q none of
q nor
n nor denies
o nor deny
l north
j not
n not able
l not accept
n not act
l not agree
n not answer
l not applicable
l not apply
p not arise
w not be
o not been
n not complied
k not consider
l not disclosed
n not done
l not exist
l not finished
q not going
l not happy
l not have
k not held
l not hold
k not however
n not in
p not intend
n not make
n not oblige
l not obliged
p not one
n not propose
l not protectively
l not recorded
n not releasing
n not the
t not to
n not upheld
l not yet
l note
n note that
l notes
o nothing
n nothing will
k notice
o notice for
n notice of
n notice that
k notice under
l notices
o notification
n notwithstanding
n november
n november 2022
o november and
f now
l now able
k now answer
l now been
l now finished
l now with
l nte
g number
l number is
l numbers
l nwosu
l o
l objections
n obligation
n obligation to
n obligations
n obligations under
n oblige
n oblige us
l obliged
l obliged to
l obstacles
o occasion
n occupy
n occupy two
k october
l october 2021
o october 2023
l oduya
j of
o of 11
n of 12
l of 15
n of 17
l of 18
o of 2
o of 21
o of 3
o of 4
l of 6
l of all
n of being
l of both
j of compliance
n of correspondence
n of cost
l of crime
n of decision
p of everything
o of foisa
l of goodwill
l of government
k of information
p of it
l of my
l of one
n of policy
l of request
n of review
o of section
n of staff
o of state
n of that
u of the
o of this
p of what
n of work
k off
n offer
i office
n office has
f officer
l officers
l offices
h official
l old
h on
n on 12
l on 16
l on 2
n on 3
l on 5
o on 6
n on 8
n on balance
o on cost
n on for
p on grounds
l on hold
n on it
o on its
l on monday
l on regulation
o on review
t on section
n on that
i on the
n on this
n on tuesday
k once
l once you
n one
n one by
n one i
p one of
n one officer
l one part
l one request
n one the
n one to
o one with
l online
l only
l only the
k open
l opened
l operations
l operators
o oppressive
o oppressive burden
l options
g or
o or any
l or does
n or is
l order
l ordinator
o original
n original decision
l original message
o original refusal
n original response
l osric
h other
k others
l otherwise
l otherwise accessible
l otterwyke
l ottoline
l ought
e our
n our answer
l our assessment
n our data
l our decision
l our reference
l our response
l ours
f out
l out below
k out the
l outcome disclosed
o outright
l outside
l outside the
n outweighs
n outweighs that
o over
p over the
l overdue
k overturned
l owing
l owing to
k own
l own numbers
l owner
l oyelaran
j p
l page
n pages
k paid
l paid to
n panel
l panel's
l paper
o parish
p parish council
l park
l parking
e part
l part c
k parts
l parts of
n passed it
l passed to
l passenger
l passenger transport
n passes
l past
l patient
l pauline
l pay
l payment
l payments
l penhallow
j people
l performance
n period
l permits
l perpetua
l person
l personal
l personal data
n persons
l philippa
l piece
l piers
l place
l plan
k planning
l plc
f please
o please accept
l please find
n please note
l please see
l please use
l pleased
l pleased to
l plus
k point
n point of
j police
n police and
l police can
o police neither
k policy
n policy and
n position
i possible
j possible to
l post
l practice
l prejudice
l premises
l present
l press
l prevention
l previous
l price
l primary
l print
l private
o privilege
l privilege and
l priya
l procedure
n process
n processed
l procurement
n professional
o professional privilege
n projected
n projected cost
o properly
n properly applied
l property
n propose
n propose to
l protection
l protectively
l protectively marked
o provide
k provide the
p provide you
o provided
l provided the
k provides
l provides that
o providing
n providing the
g public
k public authority
n public interest
l public money
l publication
n publish
n publish it
n published
n published in
l pupils
k purposes of
l pursuant
l pursuant to
n put the
f q
l q 6
l qualified
l quay
l quaye
h question
n question 4
n question 6
s questions
r questions are
o questions in
l quillfeather
j r
l rate
l rates
l rather
k re
l reached
l reached the
k read
l read as
l reading
l ready
q reason
l reason for
o reason given
l reason of
o reason that
o reason to
o reasonable
n reasonable and
l reasonably
l reasonably accessible
p reasons
n reasons of
j receipt
k receipt of
n receive
f received
l received and
k received your
l recipient
l recipients
n reconsidered
n reconsidered the
l record
l record of
k recorded
l records and
l records manager
l red
l reduce
h ref
k refer
k refer to
h reference
j references
l refers
n refined
n refined request
y refusal
n refusal is
s refusal of
n refusal stands
n refusal the
o refusal under
y refuse
l refuse a
p refuse it
o refuse the
n refuse them
n refuse this
o refuse to
o refuse your
z refused
l refused and
l refused as
n refused because
t refused in
n refused it
o refused on
p refused section
l refused to
k refused under
l refused your
q refuses
p refuses your
t refusing
q refusing it
k refusing the
p refusing to
n refusing your
o reg
q regard
n regard the
n regard to
l regarding
l regarding your
d regards
l register
k registered
l registered in
l registrar
n registry's
k regret that
o regret the
n regret to
o regrettably
n regulation
n regulation 10(4)
l regulation 10(5)
n regulation 12(4)
n regulation 12(5)
l regulations 2004
n regulations and
s rejected
n relate
n relate to
n relation
n relation to
l relations
l release
n release it
l release the
l release would
q released
n released and
n releasing
k relevant
l relevant to
n reliance
n reliance on
o relied
o relied on
n relies
n relies on
o rely
o rely on
n relying
n relying on
n remainder
l remainder of
p remains
p remains refused
l repairs
o repeat
o repeated
o repeated request
k replies
l replies are
l replies to
e reply
o reply you
j report
l report is
p represents
o represents a
z request
n request 2023
s request and
l request as
n request at
p request because
n request by
k request can
n request cannot
n request concerning
n request dated
l request email
l request foi
l request for
l request has
q request in
r request is
l request may
n request of
o request outright
l request reference
o request remains
n request takes
o request to
o request vexatious
l request was
l request where
q request which
j request will
l request within
l request without
k request would
n request you
y requested
q requested information
o requested is
l requester
n requests
o requests and
o requests of
k requests refused
l requests that
n requests we
o require
n require a
n require any
l required
l requires
l reserves
p resolved
n resolved that
l resources
p respect
q respect of
l respects
n respond
n respond to
n responding
n responding to
l responds
e response
n response is
q response to
l rest
l rest of
p result
l return
l rev
n reveal
i review
q review is
k review of
n review panel
n reviewed
l reviewer
o reviewing
n reviewing officer
l reviews
n revised request
o rfi
l rfo
l rhg
l rhona
o right to
n rightly
h rights
l ring
l risk
k road
l roads
l roe
l roisin
l room
l rosalind
l rostering
l row
l ruaridh
l run
l running
l rural
l rydym
l s
n sadly
l safe
l safety
n same
n same request
o same subject
l sample
l sandra
n satisfied that
n save
o save for
l say
o saying
l says
n school
l school business
o school has
o school will
l schools
n scope
l scope of
n scotland
n scotland act
n scottish
n scottish ministers
n searched
n searched the
l searches
l second
l secretariat
l secretary
u section
o section 1(1)
k section 1(3)
l section 10(3)
t section 12
o section 12(1)
o section 12(2)
r section 14
q section 14(1)
o section 14(2)
l section 16
k section 17
l section 17(1)
n section 17(5)
k section 21
l section 21(1)
o section 22
n section 23(5)
n section 24
l section 24(2)
l section 25(1)
l section 30(3)
n section 31
n section 31(1)
j section 31(3)
l section 33(1)
l section 35
l section 36(2)
l section 38(1)
n section 40
n section 41
l section 41(1)
k section 42(1)
n section 43
i section 43(2)
p section 44
n security and
j see
o see no
l see note
p seek
n seek is
l send the
o send us
l senior
n sent
n sent by
l sent from
n sent on
k september
l serious
l serious purpose
n served
n served by
i service
e services
l set aside
n set by
n set of
l sets
l sets out
l settled
l seven
l several
o shall
o shall not
n shall take
l she
l sheet
l shona
h should
q should be
l should have
j should not
l should you
l show
l shown
l sign
o simple
s since
n since 2015
l since 2020
l since april
p since the
g sincerely
n single
l sir
l site
l sites
n six
o six questions
n sixth
n small
n small that
q so
n so by
l so far
n so it
n so no
l so section
p so the
l so we
p so would
n so your
l software
k solicitor
n solutions
l some
l some of
l something
l soon
l soon as
j sorry
n sorry but
l sorry for
l sorry that
q sought
n sought by
l split
l spreadsheet
n spring
l st
l staff
l staff wear
l staffing
n stand
o stand by
l standards
p stands
l start
o state
n state that
l station
l stations
k status
l status of
l statutory
l statutory deadline
l stay
l stays with
o still
k street
l strictly
l stroud
o sub
o sub committee
l subject freedom
o subject to
k submitted
o substantially
n substantially the
n substantive
n such
o such a
l sunniva
n supplied
l supplier
n supply what
l supplying
j support
l survey
l system
n systems
k t
l table
q take
l take it
l take more
o take no
n take one
l take this
p take us
o taken
n taken further
o taken the
n taken to
o takes
l takes in
n takes it
n takes us
l taking
l taking your
n talked it
l tamsin
l target
o task
g team
n team and
l tel
l tell
l tell us
n ten
n ten minutes
l tenants
o terms
o terms of
l test
l text
n th
n th to
k than
o than 18
h thank
h thank you
g thanks
l thanks for
k that a
n that all
l that any
l that apply
n that basis
n that decision
l that falls
l that goes
q that i
n that in
n that information
n that is
r that it
p that none
n that nothing
n that our
l that part
o that reason
p that section
o that the
o that this
l that was
o that we
l that would
o that you
s that your
k that's
g the
n the 4
n the 600
k the act
o the agency
o the allotments
l the amount
p the answer
o the answers
o the appeals
l the applicant
l the application
q the authority
n the autumn
l the balance
l the best
l the board
n the boundary
o the cabinet
l the circumstances
o the clerk
l the clock
p the college
p the commission
l the commissioner
n the community
n the complete
l the constabulary
o the cost
r the council
l the council's
n the councillors
l the course
l the data
q the decision
n the department
n the description
l the draft
o the duty
l the earlier
o the eir
l the eisrs
q the entire
n the environmental
n the estates
n the exception
n the exemption
l the fee
l the figures
n the fire
n the firm
k the following
l the force
n the formulation
o the four
l the fourth
o the freedom
l the ground
n the grounds
z the information
l the initial
n the inspection
n the internal
l the item
n the law
l the legislation
n the limit
q the material
n the matter
n the meaning
l the minutes
n the monitoring
k the names
n the national
l the number
n the offer
n the office
l the old
n the only
q the original
l the other
l the others
l the paper
l the papers
p the parish
l the planning
n the point
n the police
n the position
n the principal
n the public
k the purposes
n the reason
o the records
q the refusal
n the regulations
n the remainder
n the reply
l the report
y the request
r the requested
l the requester
l the rest
n the review
l the right
o the same
o the school
l the scope
n the scottish
o the search
l the second
o the secretary
l the section
l the service
o the six
n the spring
l the statutory
l the submission
l the table
l the team
n the terms
n the three
l the time
n the total
n the trust
l the trust's
o the two
j the university
n the use
l the usual
n the view
v the whole
o the work
o theatre
j their
l thelma
i them
n them all
n them under
k then
h there
n there has
k there is
n there will
q therefore
n therefore applied
n therefore applies
n therefore do
l therefore not
o therefore refuse
i therefore refusing
n therefore upheld
l therefore uphold
n therefore withheld
i these
j they
l they are
n they will
l things
l think
l think before
l think the
l third
i this
o this as
n this case
l this concludes
l this covers
p this information
n this instance
l this item
l this letter
l this mailbox
o this occasion
j this part
n this reason
w this request
l this review
l this would
l those
o those circumstances
l those of
n though
n thought
l thought about
i three
l three months
l threlkeld
p threshold
l through
o throughout
l thursday
l ticket
g time
n times
k to
n to 8
p to all
u to answer
n to any
l to appeal
n to be
n to call
n to come
l to complete
s to comply
l to confirm
l to decide
o to depart
n to disclose
n to do
n to each
n to fall
n to find
l to give
l to go
l to hand
l to have
n to inform
l to information
p to it
l to its
o to legal
l to let
l to look
l to make
l to me
l to more
l to one
l to pay
n to process
o to provide
n to publish
r to refuse
p to rely
o to reply
n to require
n to respond
n to reveal
n to say
o to send
n to some
n to state
n to supply
l to take
l to tell
j to the
l to this
o to us
o to which
p to withhold
o to you
o to your
n to yours
l tobias
k today
l today's
o together for
k told
l told of
o too
n too long
l torquil
l touch
k town
l town clerk
l town council
l traffic
l training
l transport
n transport for
l tranter
l travel
k treated
l trees
l tribunal
l tried
i trust
p trust is
n trust relies
l trust response
l trust was
l trust's
l try
l turn
o turned
o turned down
n turning
i two
o two documents
n two members
l two of
l type
h uk
l una
k unable
k unable to
n unchanged
l unclear
n under
l under each
l under its
o under regulation
s under section
k under the
o unfortunately
i unit
n units
g university
n university has
h university is
l university of
k unless
l unless you
n unreasonable
j until
l until we
i up
l up the
q upheld
o upheld and
n upheld in
o uphold
o uphold the
l upon
l us
o us a
l us from
n us in
k use
n use of
l using
l usual
l v
l vale
l valley
l value
l vane
n varied
l vat
l vehicle
l vehicles
v vexatious
r vexatious and
q vexatious request
l vexatious section
n vexatious within
l vi
n view of
n view that
n viewed
l views
l vii
l viii
n virtue
n virtue of
k visible
k visible links
l volume
l volunteers
o voted
l wait
l waiting
n wales
n wall
l ward
h was
l was asked
o was correct
q was correctly
n was entitled
n was late
l was my
k was not
o was properly
l was refused
p was right
k was wrong
l waste
k water
l water plc
l way
k we
o we answered
l we anticipate
x we are
k we can
p we can't
l we confirm
k we could
o we do
l we don't
n we estimate
l we find
o we have
l we hold
l we may
p we must
l we need
l we neither
n we refuse
l we refused
n we regard
l we rely
o we shall
p we therefore
l we trust
l we withhold
o we won't
l we would
l we write
n we're not
k we've
l we've got
l wear
l wear body
l week
l weeks
n weighed
n weighed the
n welcome
n welcome to
l well
c were
l were refused
l were to
o west
l west mercombe
l westhallow
l westhallow police
l westmoor
l westmoor police
h what
l what it
r what you
j when
n when a
l when i
l when one
j where
l where a
i whether
l whether it
l whether section
j whether the
n whether we
j which
p which is
o which it
q which the
o which we
p which would
o while
n while the
n while we
h who
w whole
n whole and
r whole of
q whole request
l why
l why was
n why we
l wilf
q will
n will accordingly
o will be
l will begin
l will find
n will neither
w will not
k will now
n will receive
n will take
l will write
l winter
n wish
n wish to
l wished
l wished to
j wishes
l with
k with a
n with any
n with my
l with regard
n with regret
q with section
q with this
l with us
o with which
q with your
n withheld
l withheld in
o withheld section
k withheld under
o withhold
p withhold all
n withhold the
p withholding
q withholding all
k within
p within section
l within your
l without
n without modification
l wolds
l wolds and
n won't
o won't be
n work
n work and
l work on
g working
i working days
l working on
p would
j would be
l would bring
n would come
o would cost
q would exceed
l would have
n would need
k would not
n would occupy
q would take
l would you
j write
n write further
l write in
l write to
l writing
l writing about
l writing to
n written
o written to
k wrong
k wrong to
l wrote
i www
l x
l y
g year
l years
d yes
l yet
l yn
l yn gymraeg
i you
o you are
p you ask
p you asked
l you can
k you do
i you for
v you have
l you know
l you made
l you may
n you of
n you on
l you print
n you request
o you requested
l you say
p you seek
l you send
p you sent
p you that
l you the
l you to
l you under
l you will
r you with
n you would
l you wrote
q your
l your answer
l your appeal
r your application
n your case
l your complaint
n your correspondence
n your email
l your enquiry
n your five
p your foi
o your freedom
q your letter
n your list
l your message
l your own
l your question
p your questions
w your request
o your requests
n your revised
l your right
h yours
l yours faithfully
p yours is
n yours of
g yours sincerely`;
