/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: 'acknowledgement auto-reply holding extension clarification-request fees-notice transfer response other',
  lines: `pnijjmipi #
fkeqmljsi # #
kmmmmmmom # @code
qpqsjkjji # @month
lmmomnmom # a
mmmmmpmlm # an
mlgmmpqok # and
mmlmmmlom # are
mmlnnmmmm # as
lmlnmmmqm # b
mmllmmmom # days
mmmnmmmmm # e
mmlmmqmnm # for
nnkljomrl # hour
nmlmmmmnm # in
lmnmmmmnm # is
lnmomlmkn # may
lmmmmmmnm # not
gkkmppnpm # of
mmllommlm # or
mmknmnmnm # pag
lmlommmmm # permit
mmlmmpmlm # sheet
lmkmmmmrm # swan
nmmnnnmom # the
lqlmmnmlm # to
lmmmmmmqm # was
mmlmmmomm # we
mmlmmmmnm # were
mmmlmomlm # which
lpjplnnnl # work
mmmmmnmom # £
sjnrllmfn 20
rlmrmmnfl 20 work
jlklwlkhm ?
ufimlnmlp @code
jmlomlmsm @code #
nmmlmmmnm @code and
rlnmlmmll @date
mtqnjmjgl @day
ksomlmljm @day #
oolmlmlnl @day and
lplmmmmmn @day to
kplmklnpn @link
ppqrjkjki @month
tliuklijj @month #
nnknnmnlm @month and
lmnlommmm @month to
lkijmlltm ^ #
rklklmlon ^ @code
nmkmlomnl ^ a
mmnmlmmln ^ all
mmkmmmmon ^ apology
llmlmmnmp ^ as
nmnlmlmnm ^ at
lqlmmmmml ^ automatic
mmlnmmmmm ^ becaus
nmmmnmmmm ^ befor
plmllmmml ^ case
mmmmmomlm ^ copy
lmlmqmmml ^ could
lnmlnmmmm ^ do
mnmmmnmmm ^ fees
qmnmmmlkl ^ foi
kqmmmmmlm ^ for
lmmmmlmpm ^ fourteen
mnmmlnmlm ^ freedom
mmollmmom ^ further
plmmmmllm ^ got
lmmmmmmpm ^ hav
mnmmmmllm ^ hello
mmlmmmmom ^ here
nmlmlmmkq ^ how
nopknlklk ^ i
mnnmlmlmm ^ i'll
lrkmlmmll ^ i'm
mlmlmlqmk ^ i've
ktimoomll ^ if
klkkolopo ^ in
lmmmpmmlm ^ is
lkpmllkop ^ it
qmmmlmlkm ^ just
mmkmmlmrk ^ letter
lnlmmmnmm ^ my
nlmmmmmpl ^ no
rmlmlmkll ^ not
mmmlmmmom ^ on
nllmknonm ^ our
lmlnmmmmm ^ owing
mmmmmpmkm ^ pay
mojlsnill ^ pleas
lmmmmmpom ^ question
omlmmmlol ^ re
rllmlmlmm ^ ref
ollmmnlmm ^ referenc
kolmnmlmm ^ request
nmlonmmom ^ section
olmmmmnkm ^ she
nmmmlnnlm ^ should
nnmlmmlmm ^ some
lmmllmmom ^ sorry
sqlkmjjjm ^ thank
nmnmnlnkm ^ that
ellllolsi ^ the
mllmmmlsl ^ ther
lmmmlmpnm ^ they
mqkmknlnm ^ this
mmlmommnl ^ to
mmpmmmmkm ^ two
mmmnpmmkm ^ under
lmplmmmml ^ unfortun
ompmlnlml ^ we
llnnmnnlm ^ we'l
nmmllmlol ^ what
lmmmpmmmm ^ which
mlnllmool ^ with
lmnmommkn ^ would
mkpnjminp ^ you
sjkmmkmkl ^ your
mmmmmmmpm ^ £
nmpnlollj a
nmmmmnmlm a charg
mmmmmomlm a chequ
mllmmmnnm a copy
mllpmllnm a decision
nmmmmmmmm a fee
nmlmmomlm a fees
lmnmmmmmm a full
lmnpmmmll a further
llnmmmplm a matter
lmnmnmmkn a public
mmmommmlm a qualify
mmlnmnmmm a reasonabl
lmonmmmkm a rep
lnnmmmlpm a request
qlnnlmmkm a respons
olmmnmmkm a review
mmmmmnmmm a sheet
kmpmmnlnm able
kmpmmnlnm able to
mlinomlls about
lmmmmmmmn about that
olmlnmmkn about the
lllnmmmlp about your
qllmlnllm abov
llpllmmom accept
lmnlmmmnm accept our
lqnmmmllm acces
lommmmmmm acces to
mmlmmnnkm accordanc
mmlmmnnkm accordanc with
mmmmmnmnm account
zolmjmlak acknowledg
smkmmmmkl acknowledg your
pljnmmkok act
plnlnnmlm act #
lmmmlmlrm act does
lnlnmnmlm act we
rljmlmlmm ad
rmkmmmmlm ad to
mmlommmlm additional
mmmnmmmlm additional time
jlkmplonn addres
mmnlmomkm advanc
mmmnlmmnm advic
lmnlmmmnm advis
jlplmmpkm afraid
lmknnnokn after
okomknlok again
lmlmlmslm agency
kmkmlmpom agr
mmmmlomlm ahead
mnnmmmmlm aim
mnnmmmmlm aim to
jnkknmnpn all
pmlmlmlmm alloc
plnnmnmjm allow
nqnlnkkmk am
nmllmmmom am now
mpmmmmmmm am on
nlnmnmmln am sorry
nlmommllm am writ
kmmmmmpmm ambulanc
mmlmlomln amount
nolnmokko an
nmplmmljm an answer
mnmmmmmmm an autom
lmkqlmmll an extension
mmmmmnmmm an hour
ollmlmmnn an internal
omnlkknnk and
kljlolrol and #
mnlmlmmom and @day
mmmnmmmmm and complexity
lmmlmnnmm and have
kljnmmnop and i
mlomkmlom and is
knmmmlmmo and it
nlmmlmlon and no
olkllmqll and not
mmommmmlm and our
mmmommmkm and safety
lnnnmmllm and that
okommmlnl and the
mmnmlmnln and ther
llmmnnolm and they
mmlmmmmnm and to
lllrnnlml and we
ornillnlm and will
mnnmmolkm and you
mmmmmlmom and £
mmmmmmlom annex
lnmlmmmnm annual
lnmmmmmmm annual leav
nlmnlmmkm another
jpolnmooi answer
mllmlmmon answer are
omnmmmmjm answer by
kolmlmlql answer in
mmlmmnmok answer is
mmlnmmmom answer to
ommlmmlmm answer within
mmnlmmplm answer you
mmqllmlln any
pojmkmmln anyth
kllolmlrl ap
lmlnmmmnm ap and
lmmnmmmom ap to
kmrmmmlnk apologis
nmpmmmlll apologis for
jlollmmqm apology
klmllmnpl apology for
nllmlmnom appeal
lmlmnmmom applic
lmmmmmmlo applicabl
knmmpmmlm applicant
klolnmoin archiv
hoplokkom are
mnkmnmlpm are #
lnmmlmnnl are a
mmlpmmmmm are extend
olomlmnml are in
mllmnmnnl are not
lmmmlmlno are on
mmlmmmmnm are the
mmlmmmmom are therefor
lmqmmmnkm are with
lmmlmmonm arrang
lmmmnmmlm arriv
qgnnlkkmp as
pmolmlkom as a
lmknmmmpn as follow
olmmmmmll as i
mmmnmmmlm as is
mmlnnmlnl as it
ompmmmljl as soon
lmpmmmnlm as the
lmqnmmmkl as we
kmlnmlnks as you
oiknqnlln ask
iknprnkln ask for
omnmlmllm ask park
nmkmlmool ask the
lmnmmmmnm ask us
nmmmlmmln ask you
mmmmlmmom asks for
nnpknrjmi at
mlmmlpnlm at #
nlmmlnmqm at @link
omlmlmmmm at it
ommmnmlll at the
mmmmlrmlm at £
mkjlmlmuj attach
lmmmmmmnm attach the
olmmmmmmm attention
mknnnmnmm authority
lnmmmmnmm autom
ksmmlmlll automatic
lqlmmmmml automatic rep
llnmlnmmm availabl
lmqmmlmkl await
lqlmlmllm away
lmlmmnmrm b
pslmnljkk back
mqjmmmmlm back on
onnmmmkml back to
mmmqmmmlm balanc
lmmpmmmkm balanc of
nmlmmmmmm bank
loqmmniln be
nmommmlkm be a
lmnlmmlnm be able
pllmnmmlm be consider
mmlnnmmlm be done
klmmmmmom be found
nlpmmmnkm be in
mmmlmmmmm be lik
nllnlmmmm be look
lnmnnnlkm be made
mmmlmmmom be publish
mnlmmmmnm be read
klmmlnnol be sent
mlrmlmmkl bear
llrmlmmkl bear with
lmpnkmlom becaus
lmmmmmmpm becaus it
mmmnlmmmm becaus of
okqiilnol been
lmnmmmmmm been able
lnmmmmnlm been pas
mplllmlmm been receiv
pmnnnnjjn befor
mlmnmmmmm befor #
mmmmnlmnm befor i
mmmlmmmmm befor we
lmlmpmnlm begin
pmmmmmmll begun
pnmlllnml being
lmmnmmnlm believ
lljmlmmtm below
llkmmmmon best
nlmnommkm better
mmmlomnkm between
mmmolmmlm beyond
mmllmmmom bird
mmlmlmonm board
lmmmmnolm body
nmmmnmlko book
kmmmmmqlm borough
lmknolmom both
mlplqmmll but
lkqpnmnmi by
pjrsknjjk by #
mmnmmmmlm by 20
lmnmmmmmm by @day
lmmmmmlnm by a
mmmmmnmmm by card
inkjmmroo by the
lmlmmmnnm by us
mmmmmmmnm by virtu
lmlnnmmom c
ollllllpl cais
mmlnmmmmm cal
lqkllmmln call
klmmlllrl camera
jmjopojok can
mllolnlmm can be
llmmlmmom can confirm
omlmmmmmm can expect
mmlmommmm can you
joqmnllml cannot
mmmmmomlm card
lmmnmmlmo carry
lmnmmmmom carry out
simmlmoho case
nmmlmlnml case @code
klmmmmnmo chang
ollllvmhn charg
ommmlmmln charg for
mmmmmnmlm charg of
llqmmmmml chas
mnlllllpn check
mmkmmpmnl chequ
llmmmmnom chief
mmlmmnmol children
kmmlrmmkm clarific
lmmmmmmom clarify
mlmmomljl clear
ooomllljl clerk
omlmnmlll clock
hpjlnmnkr clos
kmmmnmmmn clos the
mmmmlmolm code
mmmmmmolm code of
nmlmlqllm come
nmmmlmmnm commercial
klqmllnnn commissioner
mmlmnnmmm comp
mmpmlmmlm complain
mmpllmmlm complain to
nlkmlmmpm complaint
nmmmmmmlm complaint about
lmommmmmm complet
nmkrmmmkm complex
mmlnmmmmm complex and
lmlqmmmlm complexity
lmlnmmmmm complexity and
lmmommmmm complexity of
ommmlnllm complianc
klomnmpjm concern
lmnmmmmnl conclud
mmnkmmmom conclud that
pmjlmmmpl confirm
mmmmmmmnm confirm nor
qmlnlmlnm confirm that
olnqklknl consider
nmlmmmlmm consider that
mmmommmkm consider the
lmlnmmmnm consider whether
mmommmnjm consult
nqkmmmnlm contact
lmmmnmmlm contact the
lmmmmllqm contract
nlklmsojn copy
mllmlmnmm copy of
nmlmmmnnl correct
lmmmommkn correspondenc
lljklrlsl cost
kmmmmmmom cost limit
nmlllommm cost of
imnksmlnn could
lmmmtmmkl could you
hpklkmrqm council
lmmmmmolm council and
kmlmmllqm council has
nmllomnml count
lmmmmmqlm county
mmmmmmolm county council
lommlmmmm cours
mmmmmmmnm cours of
lqlmmllnm cover
lmmmmmolm crim
monlmmllm current
mnlmlnmmn customer
ollmmmmnl d
kmlmtmmkm dat
jmlmqmmlm dat #
nmnllnpll data
qktonmlgk date
mmnlmnmmm date of
lskkpmljn day
ppkrjlllj days
mmlnmmmmm days as
nllmmmmmm days for
nllommmmm days in
mlnmmmnlm days of
lmmmnmmmm days will
qgkikjkql days:1
fknniliqn days:10
gkpqgihqk days:17
imsrhjjmm days:23
rkojkmjpk days:31
eioljmkpn days:4
klmkmnmpn days:50
mmoplmmkl deadlin
qojmmlnjl deal
qojmmlojl deal with
nnlnmmklm dealt
nnlnmmklm dealt with
nmlommmnm decid
mmmmmmmnm decid to
mkkrlkkon decision
mmmnmmmlm decision by
kmtlmllml delay
mmmmmmmnm deny
lmnmmmpll depart
knlmmmomm depart for
nqkmmmlml desk
nlmmnnmkm detail
mmmmmmmnm diary
lnnmlmmlm did
mmmmlmmlo did we
lmmmommmm different
nnlmlmrhn direct
lmpmmmllm director
mmmmmmmnm disclos
mnllmmnnm disclosur
mmmmmmmnm disclosur would
mmnmmmmmm dissatisfy
mmmmmmmnm dissatisfy you
logoqknlp do
mmmmmmmlo do ?
nojkllmpm do not
lmnmmnmmm do so
lmmmqmmll do you
lmmlmnlql docu
illmomool does
jmmmmmoqm does not
nlkmlllqm don't
lnlnmmolm done
omkmnmmmm down
lmplmmmmn draft
rlpllnlil due
mmnlmmmnm due to
pojnoknlm e
pojnolnkm e mail
lokmommnm each
lmmmmmmom ear
mmlnlnlnm earlier
qmmmmmmlm eich
qlmmmmmlm eich cais
nmmmmmnlm eir
kmmnmmomm eirs
lmmmlmllp else
lvikmmljm email
plnlmnmlm email of
molmmmnlm email to
lllmmnlsl enclos
nmomnlmkl end
lommmmmlm end of
lmlnnmmmm enforc
mmnommmmm engag
nplllmpkm enquiry
lnmlmmmnm environ
pllmnnmjm environmental
pllmnnmim environmental inform
mmlnmmmnm estimat
mmnnlmmol every
nmmkmmmrm exempt
mmmlmmmom exempt by
mmmmmmmpm exempt under
mmmommmom exemption
mlsnlmohm expect
mlqnlmoim expect to
mmlmmnmmm explain
mmksmmmjm extend
mmlrmmmkm extend the
mmlrlmmkl extension
mmmmmmmnm f
mmmlllmpm favour
nmlmlqmkn fee
lmlmolnql feed
mmlllqmlm fees
nmllmqmkm fees notic
nmollllpl figur
mmkmmmmom figur are
mmlmmmmpl fil
olkmmmmjr file
mkikklkvj files:
mkjmklkwj files:alone
lmmlmllpm financ
nmlmklmrk find
ommnkmmlm find attach
lnmmlmmom find our
mmlmmmomm find that
mmmmlmmnm find the
lmtmmmmjl finish
llmmnnnlm fire
lmmmmnlom first
lmolmmmnm five
rmlllkphp foi
pmnmmmlkp foi #
mmmmlmnmm foi request
olmmmmmmm foi team
omlmmmmmm foia
mmmmmnmmm foisa
llqlnllom follow
onklmnolo for
lmlmmnmol for #
mkllmmoon for a
ommmlmmmm for an
lpmmmmmlm for contact
pmnmlmllm for inform
lmmmmmmol for is
nmomlllll for it
nmlommmlm for our
nmnmmmmlm for review
mmlommmlm for that
okllkmono for the
mmnmnmmkm for this
mmlmolmml for us
qomlnklkm for your
nolnmmlkl form
nmlmlmqjm forward
jmnllmmsm found
mmmnnnmlm four
lllmllluk fourteen
mllllnlnn free
oqmllmmml freedom
oqmllmmml freedom of
mnnlmlqlm from
lpkmmnmln from #
nlmlmmlpl from the
nllnlmnmm from us
mmmmonmlm from you
kmnmqmlmm full
lmmmommlm full name
lmlmmmomm function
nkonmmlml further
lmlpmmmmm further 20
mmollmmom further to
mmmlmmmnm g
mmolmmmmm gather
kpnnmmmlm gener
lmmmpmmlm general
lopnmmljm get
lolnmmmmm get back
mlomlmmmm get it
nmmlnmmlm giv
ilmoonmnl give
mmollmmml give you
nllqmmmnl given
lmlmommjq glad
kolnlpmll go
mmmmlomlm go ahead
kolmmnmmm go to
lmommmmlm going
mmommmmlm going to
lmollnnml gone
lmnmlmnmm gone to
nmkllmnjq good
pmnmlmkml got
llplmmmpk had
ommmmmmlm had no
nlmnlloll hand
pmnmmmmlm handl
nmmmmmmmm handl under
pkpkjmpmj has
lmplmmmlm has ask
pmnkjmoni has been
lnommmllm has not
lmmnnnmlm has to
llnkmmnqm hav
njnkmmqmo have
qllmmmlmm have a
nmloommkl have ask
nlmnnlmpl have been
jmmmmmmmq have clos
mmlkmmmom have conclud
lmmmmmmom have consider
lmmmommlm have in
lmmnnmmmm have it
omlmmmmmm have log
lmqpmnlim have not
mmpllnmlm have now
mmlonmmlm have our
rljmmmlln have pas
kplmmmmmm have receiv
mmlmlmmom have request
mlomnlmkm have the
nlnomnlkl have to
kmlmlmqlo have today
mmkmnmoln have told
pkkmnmokm have your
mmmmnmmlm he
klonmmnmm head
mnlommojm health
mmmommmkm health and
ollmlmnhp hear
olmmlnnkl hear from
mmmmnnmmm heard
lmlmlmopm held
mmlmlmomm held by
mnmmmmllm hello
imlmpmlrl help
olplmmmkl her
lllmnmool here
hklmmnqpk hold
lmmnmmmmm hold inform
mmmlmnomm hold the
jmmmmmool hold this
nnlmmmmmm holiday
mmnmmmmnm hop
llqnlmmml hope
llrnmmmkl hope to
jrkljqlpl hour
mmmmmnmlm hour and
nmmmmmmlm hous
omknlnllo how
mmmmlmmlo how did
nmlmlmmol how many
moojnkoml i
nmmmmmmmm i acknowledg
jromollkl i am
kmommmlol i apologis
nlmmnmlol i can
lmommmmlm i cannot
lipllmskq i have
pmlmlmmlm i only
omklollml i will
onnmmmlkl i'll
jrmmmmpjl i'm
qmmlllpkj i've
lmmmommmm identify
mshmopllj if
nnmmlmmmm if it
ommmlmmlm if we
jnjmlonpm if you
lpmmmmmmm if your
mmlmllmmp ignor
nllknlloj in
lmllmlntl in #
lmnllmmrm in @month
mnnnlmlkm in a
mmlmmnnkm in accordanc
mmnmmnmlm in advanc
mmlmmmmnm in may
mmmnommkm in order
olmmnmmml in our
lmlommmnm in rel
lmnmmlmmo in respect
qkknnlkol in the
mmlnlmnlm in this
omplllmlm in touch
pmlnlmmkm in which
mmnllnlnl in your
lpmmmmmlm inbox
lnnlommkl incident
mnlmnnmkn includ
lmpmmmmll inconvenienc
nmmknklok inform
mnmmlmlom inform act
lmpmlmmom inform commissioner
nmmmmmmmm inform has
mlnlmmlpm inform is
plmlmnmkm inform regul
qnlmnllmm inform request
lmlmlmmrl inform that
mlnmmmmnm inform you
nkisnjmmk interest
lmlkomnpm interest in
mmlnmmmnm interest lies
mmlrmmmkm interest test
mlmmlmmon internal
mlmmlmmon internal review
qklmnmlkl into
mmnlmpmkm invoic
kojnlnlok is
nlkolmonl is #
omlmlmmml is @code
jkmonnolm is a
mnmmmmmlm is about
lqmmlmlmm is an
lmmmmmmmn is as
kmlmmnmrl is attach
lnnmlmlmm is being
kpmmmmmmm is clos
lllmmmlql is enclos
mmmnmmmmm is engag
nmmlmmmom is exempt
lmmmmmnnm is held
mmommmmmm is in
mmlmpmmmm is meant
mmnlmmlom is no
inololmpn is not
mmmmmnmmm is payabl
mmlommmlm is reasonabl
mmnmmmnml is run
lmnmnmmml is that
nmmmmmlpm is the
mmnmmlmlm is to
qmnlmmmjm is with
lmmmmqmom is £
ojmkmnqml it
lmlnnmqkm it and
mlnmmnlmm it as
lmmlmmmom it by
nmkmnolml it has
mmmmmmmnm it hold
klpnmmnlo it is
nllmmmmnm it on
nmmmmnnlm it that
plmmllplm it to
mmmlmmmnm it under
lmmmmmmnn it was
nmsllmlhm it will
rmlmllklm it with
mmmlllmrl it would
olllllonl it's
lmmmmmolm item
ilmpnlrml its
rlnlnllkl just
nlnklmmol keep
jllmmllnt kind
nmllqllln know
mmnllmmnm know that
nlgimmktj labelled:1
llhjnmltl labelled:2
omlllmmrm labelled:4
ilmmommsl lake
pmlmmmllm land
mmmnnmmml lane
nmolmllmm last
nrokmmlmi last:chaser
tnknmnlkk last:clarification
smilllkpp last:other
olhililql last:request
qkkikjirk last:review-request
lmpmmmmnl late
nlnnmmmkm later
nlnnmmmkm later than
nnlnmmmlm law
mmmnmmmmm law enforc
qrnlklkkl leav
rmlmlmkll leav it
mqmmmmmlm leav until
lpommmlll left
lqnmmmmjl left the
ommnlmlkl legal
mmmlnmmpm length:1200
mmmnonqlk length:150
jklsprpli length:300
qnljmklnl length:60
lkkllmnqk length:600
ljmnpnmmm let
llmmpmmlm let me
lmlmnolkn let us
olomkmlnl let you
nmlolmmlm lets
pkjmmnnok letter
nlmkmnmnm letter of
nmlmmmmnl licens
lmlmmmnnm lies
mmmlmmmom lies in
mmmmmmmnm lik
mmmmmmmnm lik to
nlmmnmljp like
lllmnmmlp like to
lmlrlmnlm limit
lnolmmmlm littl
pmlmnlllo log
lonqlmlim longer
lmonmmmlm longer than
rnioomllj look
lmmnmmnmm look after
nolmmnlll look at
qljmmmmnm look into
injmmommp made
poinnlnjm mail
pljnnmmmm mail of
omkmmmmmm mail to
jwlmlmljl mailbox
mnmmmmmmm mailbox is
lmmkmmmqm maintain
mmmkmmmom maintain the
nmlnmlmmm mak
mmnllqmlm make
nmlmmomlm make a
nlnmmmlml manager
omlmmmlnl many
nmlmmmmnm many thank
lnmmmmnmm marl
knlmmmnlo marlford
lqjmlmpkm matter
llmmmmpmm matter for
oqkoilkol may
mqkmmlmlm may #
lmlomlmmm may ap
mmnmlmmnm may ask
npklmllpm may be
lmmmlmlpm may wish
tjnmqllim me
lmlmpmmmm me know
illltmmnl mean
mmmmommlm mean by
lmmmnmmmm mean the
llkmnmnkp meant
mmmmlmmlp meant for
olnmnmljm meantim
knolmmmol meet
nmlmommlm mention
gvilollhr messag
molmmmlmm messag has
mnmmmmmmm messag will
lmnlmmmom met
mmmlnmnml mind
lmmmmmpkm ministry
lmmmlnmkr minut
monmmmmlm monitor
inmmopmnm month
kmompmlll more
nmllmmmol more than
mmmnmmmlm more time
rmmllmmil morn
kmlnmmomm mov
kmlmmmpmm mov to
pklmlmnlm mr
nmommmmkm ms
llnmmnllp much
ommommlim must
msjmllnol my
mmlmomlqm nam
mmmmnmmnm nam of
jmlmtmmlm name
mmmmommlm name and
kmmmqmmmm name of
mmmmnmmmm narrow
mmnllmokm national
pkrpmljjn need
kmolmmmlm need a
omnnnlllm need to
mmollmmmm need until
kmnlnmlom neither
mmmmmmmnm neither confirm
mllpmmmml new
monmlmmnl next
nmommmmml next week
mllmlmolm nhs
kmmmmmpmm nhs trust
kmklmmmsl nil
mmnlmlmnl nine
nlhljljrn no
kmmmmmmpm no inform
kmmmmmmpm no lake
lomnmmllm no longer
kmmmmmmpm no swan
lmlmllmul none
mmmlmmmom nor
mmmmmmmnm nor deny
klnlljpon not
lmnmlmlon not be
lnpmmmllm not been
lmnnmmokm not by
kmmmlmqpl not hold
mmllmnmom not oblig
lmlmmmmom not record
lpmllmmmm not rep
mmmlmmplm not the
mmlmlmmnn not to
lmpnmmmjm not yet
nmlmklmnq note
nmlmllmmp note that
klllknmqp noth
nmknmtljm notic
mmmnmmmmm notic under
onpmiloll now
rmkmlllol number
nlmmmmmmm number @code
lnlmlmmpm number of
mmlmmnlnm oblig
mmlmnnmkm oblig to
nlkmonlnk of
sjoilnnmm of #
mlknmmlmo of 20
mmmlmpmlm of charg
oqmllmmml of inform
mmolmmmkm of its
knmmomlnm of our
mmmmmnmlm of pay
mmmmmmolm of practic
lmmmmnmom of section
lmmmmmmom of swan
mmlmommkm of that
mjmoonmni of the
lmklommql of them
mmlmomlmm of thes
mmlmlmlpm of this
mmmnnmnln of what
omlmmmmlm of yesterday
lmmmmmmlp of you
mlpnommkl of your
pmnmlqmgn of £
klqlmnmnl off
iullllpin offic
mommmmmmm offic is
rnnlnmmjk officer
olmmmmllm officer who
mlmmmmmmn old
ksmkllonm on
oqmjmmpmk on #
jrqmlmmin on @day
lnmmmmmmm on annual
mmlmnnmlm on hold
mlpllmnlm on it
mlnnmmllm on or
mnlmlnmnn on our
lmlommmmm on section
lmjojllqn on the
lmmmmmmom on this
llmmlmpkm on to
nllnmlnjo on your
lmolnmmll once
gllkrlnoo one
onnlmmllm only
rnjlnllnm open
lmmnlmmom opinion
lllnvnlij or
mlnnmmllm or befor
mnmnmmmlm or by
kmmmsmmll or the
mnlnnlmlm order
mmmmommkm order to
lmlmmmmom original
lpmllmmql other
lmqmikmol our
nlmmkmmql our answer
lmnlmmmnm our apology
mmlnmmmnm our decision
mlmklnmrl our letter
mmmnmmnlm our ref
llnnmmmln our rep
kmomnmmpl our respons
kpmmlnmol our websit
onjmmnjol out
mmllnnmnm out of
nmmmlmmmm out to
lmnmmmmmm outcom
kpnmmmlll outsid
mmmlmmmom outweigh
mmmlmmmnm outweigh that
lmmonnojl over
mmlmmnmlm over the
lmmnmmmmm owing
lmmnmmmmm owing to
mmlmnlonm own
mmlnnnmmm pag
mmlmmomlm paid
nmonlmnll paper
slnmllkjm park
nmomklmnn part
nmonlmmjn part #
mmmmlmnnm part of
lmmmnmmmm particular
rkklmmpkm pas
pllmmmnll pas it
nmlmmmlmm pas to
qlkmmmmml pas your
lmmmmmmir password
klommmmpl patienc
qljlovlfk pay
mmmmmnmlm pay within
mmmmlqmlm payabl
mmmmmnmmm payabl for
lmomlmlpm peopl
klnqomlkm period
lmlpmmmmm permit
mmnmmmmlm person
mmmlmmmom personal
mmmmmmmnm personal data
nmlmmnlol plac
llmnmpnlm plan
lrjjunjjm pleas
klollmmom pleas accept
mnmmmmmlm pleas contact
nolmlmmmm pleas do
nllnkmmqm pleas find
mmmmllmlp pleas ignor
mmlmnnmmm pleas let
mmlmllnnm pleas note
mmmmmomlm pleas pay
olllmlmql pleas see
lmmmomnlm pleas tell
nmmmmmmmm pleas use
mnlmommml pleas writ
olnlnmmlm point
kmmmmmrlm polic
llmmmmplm polic and
nlknmmlol policy
nmmmmmllm possibl
lnmmmommm post
nmllmrmkm postag
mmlmmomlm postag and
mmmmmmolm practic
mmmmmmmnm prejudic
lnmmmmmko previou
mmolmnmmm pric
kllmmmnpm privat
mmmmommlm proces
mmpmlmmlm progres
mmkmmmmpl promis
mmlmmmmmm proper
nmmllmmnm protection
mlmmomlmm provid
jkkskkpml public
nljtkklml public interest
nmmkmnlqm publish
plllnmlmm put
mmmpmmmkm qualify
mmmommmlm qualify exemption
nmmmlmlmm query
klkkqmppk question
llklnmqpl question #
jljlwlkgn questions:1
kmmmrmmml questions:2
qmlnlmlll quick
omllmplll quot
llnlmnnlm rather
kllmnmpnl re
oplnllkll reach
irnmlnmnm read
lmmmommmm real
llmmolmnl reason
lmmmnmmmm reasonab
mmlpmnmlm reasonabl
mlmmmmmkp recal
rlnlllmio receipt
qmlmlmmlm receipt of
rqkjmllgn receiv
mnlmlmlnm receiv by
lmmmmnnlm receiv it
omnmmmmlm receiv on
oolmmmlll receiv your
llmmmmlnn recent
mmmmmnmmm reckon
kmkknlosk record
kolmmmpkm redirect
slloklmio ref
qlmmlmmll ref #
nlmommnjo ref @code
nlkmmnoll refer
qojmmnojl referenc
nmlmmmmmm referenc #
pllmmnllm referenc @code
kmmmlmlsm refus
mmmmlmmpl refusal
lmmmmmmnm refusal notic
mmlolnllm regard
nmlmlnlnm register
mmnmnmmmm regret
lkkqlooml regul
klkqmooml regul #
kmlqommlm rel
lmlommmnm rel to
mmlomnmom releas
llmmmmmpm rely
lmmmmmmom rely on
nlnlmmlnn remain
mquomjmij rep
mmnmlmmmm rep and
mmommmmkm rep by
nmnmmmmkm rep is
komlmmonl rep to
komjommql report
mnmmmmmmm report a
nmlmmmmlm represent
qhnkqjplk request
nmmmnmllm request and
lmlmmmmmn request as
jmlnqmmlm request dat
rnnnklklk request for
oljmmmopl request has
nlomomknk request is
mmjmlmoom request of
mnommmmlm request receiv
nmmmmllmm request that
knollmslm request to
jommnmmnm request under
knlmmmlmp request we
pmmmlmmlm request which
mlmlonllm request will
lmmnmmmln request would
olonooljl requir
nmnmmmmlm requir for
lmnmmlmmo respect
lmnmmlmmo respect of
poomlmljm respond
kommmmlnm respond to
lnmmmmmmm respond within
njpolkkpl respons
nlnmmmmlm respons by
nmlnlmmmm respons is
jmplnmmpm respons to
mmllmmmom rest
olllllmrm restated:1
nllmmlmrm restated:3
knllnmopl return
njrkllkpk review
lmommmmlm review has
lmmmmmmom review within
mmlnmmmmm revis
mkmnmnmml right
nlomlmmml right to
mpmmlmmpm ring
mnmmmmmmm ring #
lnkmlloom road
mmomommkk run
mmlmlmmnm run by
lmnolmmlm safety
mmnmmmmlm said
llllnmmom satisfy
plknqmljm say
lmmmnmnln say so
jlqpjmils scene:acknowledged
orplmmlli scene:chased
nuimmmmil scene:instant
pkfgiihpy scene:responded
elrpjmimr scene:reviewAnswered
qlnikjirk scene:reviewing
cirpjlipo scene:waiting
mllmmmomm school
mmlnmmmlm scop
lmnmmmmmm scottish
lmnmmmmnm scottish inform
jmmmnnlrm search
omlmnmmnl second
onlmmmmlm secretary
gjgqmmjrj section
gjgqmmjrj section #
nomkollqj see
plmmnlmjm see attach
jnlmlmmrl see our
mlnmmmmmm seek
nlpkmpmml send
llnmnlmnm send it
mmmmmomlm send the
mlplmmnlm send you
mkmlkmqks sent
mlkmllmnq sent to
lnmmmmnmm separat
mmmnmmmlm serv
jnqmmlrjm servic
olknnnlll set
ollmmmmmm set out
mmmmmmmnm seven
lmlnmmmnm several
nmlnoomhm shal
nlnmmmokl she
mmlnmrlkm sheet
klqmmmlll short
kpolplnlk should
kommnmmmm should go
mlomomlmm should have
mlolnmmml sign
mmpmmmmkl sign off
kmmmmmmrm sinc
lmknmmmom sinc #
lokmmllpm site
mmlmmmmom six
phlmomnml so
lmnmmmmnm so by
mmlmomllm so that
mmlllmlqm so we
moknmllnm some
mmlnmmmlm some of
knnmlmmlo somebody
olqmmmljl soon
ompmmmljl soon as
mlpmmllom sorry
mmmmmmmmn sorry about
mmmmmmlom specify
mlllmmmom spent
mmllmmlnn spreadsheet
mlnlmmnmm staf
olmlpmljm start
plnlnmmkm statutory
llqkpllml stil
mmommmmkm stil consider
mmmmnmnkm stop
kmmmmmomm stourshir
lmlnnmlom subject
mmlomlmnm such
mmlmmpmko sum
lmmnonnkm sup
mmmmommlm sure
knlmnlmmp survey
nmmmmmmmm suspend
hkglmlmxk swan
lommmmmmm switchboard
lnplmmlmm system
lmmmmnlnm tabl
llmnlmmmo tak
pmnplmmjl take
lmmmmmmnm take #
mmmmmnnlm take it
lmmmmmool taken
nmnmmmmmm target
kommmmmmm tax
mpilllnmp team
mlnmlmnkn telephon
nmlkrmmkm tell
nmlmommkn tell me
mmlmpmmml tell us
mmnllnmnl tell you
mmmmmmmmn term
mmlrmmmlm test
nlppkmmlm than
nmlolllnm than #
lmplmmmlm than we
tpjjkhijp thank
qnkmnmknk thank for
qqmjkjkkp thank you
ljommmnno that
mmolmmmlm that date
lmnmmmmln that i
mmmlmmmom that in
onkmmmmml that is
omolllmmn that it
lmlmlmnmn that one
mmlmmnmmm that section
nkmmlllpn that the
mmmmlmmnm that ther
knpmmmlnm that this
nmrkmmkml that we
nljoomnlo that you
nlljllmpm the
mmmlnnlpl the #
olmlmmnkm the 20
rljplmknl the act
llkmmmmtl the answer
knmmpmmlm the applicant
mlmmommmm the attach
mmmqmmmkm the balanc
nmknlmmmn the case
mmmmmnmlm the charg
omlmmmlml the clock
mmmmmmnlm the code
lmnmmmmkn the commissioner
lnmlmllpm the contract
mmlmmplnm the cost
knnmlmlrl the council
mmmmmmqlm the county
mmmmmmmnm the cours
mmommmmlm the data
nmnmmmmkl the date
mmpmlmmll the deadlin
mmlmmmmnl the decision
lmnmlmmol the delay
kmlmmmpmm the depart
kmmnmmomm the eirs
lommmmmlm the end
lnmlmmmnm the environ
plmlmmmlm the environmental
mmlmmmmqm the exemption
nmlmmomlm the fee
nlmllmlpl the figur
lmmmmmmkp the file
mmmmmnmmm the first
mmnmommkm the follow
lnnmnmlom the freedom
llommmlmm the head
inmmmllon the inform
klmmnmmpm the lake
mmmmmmmnm the matter
olnmnmljm the meantim
nmmmmlmnm the minut
kmmmommmm the name
mmllmmolm the national
mlmnmmmml the new
pllmlmlmm the number
lqnmlmllm the offic
qomlmmljl the officer
lmlmmmmom the original
lmnmmmmmm the outcom
mmpllmmmk the paper
nmmqmmlim the period
mmmmmpmkm the plan
llmmmmplm the polic
nljqjlnol the public
klommmmol the rep
mmnlnnmnm the report
lmllnnoln the request
mmllmmmom the rest
jmrmmmmmm the review
mllmnlnmm the right
lmnmmmmmm the scottish
lmpllmnll the servic
nmnlnmmlm the statutory
nlmlmmmmm the subject
mmmmmnmlm the sum
mmllmlmmo the survey
lllmmmlsl the swan
lnkmmmlmo the team
mmkpnmmlm the time
oplmmmkom the trust
mmlmlmlom the university
lmnnmmmlm the volum
lmkmmmmqm the warden
mmnlmnmlm the work
mmlmmlmom the year
klmnmmqol their
hkmmnorok them
mlnmnmnmm them and
jnllqmokl then
ilmklkpqm ther
kmknpmlql ther are
nlnlmlkpn ther is
ommmmlmmm ther may
omlmlmmom ther was
lmmmmmmpm ther were
hmjplmlqp therefor
knlmompkl thes
hnllmntnl they
lmmmmmnmm they have
lmlmllmpm they were
lnnmmnpkm they will
nlmmnmmmm thing
nmlolmmmm think
nmlmmmmmm think that
omllkmnoj this
ollnmmmlm this case
olmllmmmm this e
llnmmlmpl this inform
mpkmlmmpl this is
lmmnlommm this letter
mnmmmmmmm this mailbox
mnllmmlmn this messag
plnmlmnkl this morn
lonmmmmlm this week
lmllpmomm thos
lmplnplll thre
mmmmmqmkm thre month
hpptmnlim time
nmmnmmmkm time for
mmnqmmnhm time limit
mpnlllqmm to
jpmqlomjl to #
lplmmmmmm to @day
mmlommmlm to a
mokmolmkm to answer
lmlmmmmom to ap
mlmmlmmom to ask
llqpnnklk to be
mmommmmlm to complain
mmommmmlm to complet
omlmmlmnm to confirm
mmmolmmlm to consider
lmmmnmmmm to deal
nmlnmmmlm to decid
llmnlmokm to do
mnlmmmmnm to email
mmlnmmmmm to extend
mmllmnmom to go
llqmnmnjl to have
nllmlmojp to hear
lmlmomlnl to help
mmmmommkm to identify
mllmlmskm to it
lmlmmmomm to its
nmlmomlln to know
mmomlmmmm to let
omllmmnlm to me
qlmllmlom to our
mmmmmomlm to pay
lmllmnnom to question
nmolnmmkm to rep
lommmmmmm to report
mmommmmlm to respond
qmmmmmllm to say
mmmnmmmmm to section
llpmmnmlm to send
mmmnmmmlm to some
lmmmmmomm to stourshir
nmnmmmmkl to take
mqkkjmpmm to the
klnmmmqmm to them
mnmllmlpm to this
mmlmnmlnm to us
nmmnlmmlm to weigh
lmommmmkn to writ
nlnllnqkm to you
jlnlnnksk to your
kmqllltim today
mmmmmmnmm today transfer
lmnmmmmnm together
mmklnmokn told
mmmlmmnmm told you
nmmlomlkm too
lmllmlmqm took
mmllmnmnl total
omplllmlm touch
lmmmlmmnl town
kmmmlmujm transfer
mmmmmmnmm transfer your
omllnmmlm tre
kojllmpql trust
lqkmmmmmm try
nmmmnmllm twenty
ippkpklnn two
lnlmlmmlp two minut
lmlmnmmom two month
mmpmommjm two of
nlmmomllm type
lmnlnmmmm unabl
lmnlnmmmm unabl to
nlinonmoj under
lmlommnmm under regul
jkklonlpl under section
pnljmlolm under the
lmplmmmml unfortun
mmmnlmmmm unhappy
lnlnlmnmm unit
mnlmlmlom university
htrkqpkhm until
kromlmmkm until #
mnnmmmmmm until @day
mmmmmomlm until it
mmmmonmmm until we
mmmmomlmm until you
mllolmlpm up
lmlnmlmnm up to
ompllmmlm updat
mmmmmmmom upheld
mmlmmmmnm uphold
mmmmmmmnm uphold the
lnmmmmmmm upper
lqmmmmmmm urgent
mnmmmmmmm urgent pleas
mijornokn us
omkmllmnn us and
lnlmmomlm us by
lmlmnmmlo us know
jmmmpmlpl us to
mmmmnmmmm us which
kplmmmlmn use
lnmmmmmmm use the
lnmmmmmnm used
mpknllmll usual
mmlmommlm valid
llmlmllpm valu
wlnllllil vane
lmmmmomko vat
oljlnmlmn very
mmmmmmmnm vexatiou
mmlnmmmnn view
mmmmmmmnm virtu
mmmmmmmnm virtu of
nllllmmom visit
jmmrmmmkm volum
mmmnmmmmm volum and
kmnnmmmmm volum of
kmlmmllul volunteer
jpnknllol wait
klknromll want
lmkmmlmqm warden
kikhkkmsr was
mmmmlmmlp was meant
lmmmmmmql was not
rlkmmmmmm was receiv
mmlmmmmom was £
llmmmmolm water
nmmmmmnlm way
omokmnjmn we
mnnmmmmlm we aim
knpplmmjp we are
kmmnonlol we can
mmmmmmmnm we consider
lljlnmnpm we do
kmlmllmsl we don't
rmmklmokl we have
mmmmmnlpm we hold
mmommmmkm we hope
nmlmlmmom we may
mmmnomlkn we need
oolmmllll we receiv
llmnoonhm we shal
qlpllomhl we will
mmnmnmmkn we would
klnnnnnkm we'l
kolmlnmom websit
nntlmlljk week
ollolmmlm weigh
mmkmlmmjs welcom
ommlmnlml well
kmolmloom went
lmnlmmplm went to
jlkkmklul were
lmmmmmmom were #
mkjmrmlmm what
mmmmnmmlm what is
nmlnnmmml what we
klllqmmmm what you
kommmrnjl when
mnmmlmnmm when i
mmmmmnmlm when it
mmkmnomml when you
pnkpmmlkm wher
mmmnmmmlm wher the
mljpnmmmn whether
nmlolmmlm whether the
lmlmnnmln whether you
pkimumnkk which
monllmllm which are
mmmmmmmmn which i
nlmlmnmmm which is
lmlmqmmll which of
omkmmnmlm which the
nlmmmmmlm which to
nllmlmlmo which was
nlmmnmmll which we
mmmnnmmlm which year
mmnlnmmlm which you
mllnmmmmm whil
sjnlolojl who
omlmmmmmm who has
nllmmmmmm who is
nmlmmmnmm who will
mmmmmnmmm whol
lmmmmmolm whom
nllnmmmmm why
oqqklpqij will
mmnlmmolm will answer
poolkqmim will be
lmmmnnmmm will begin
jqlmmmnmm will deal
mnlmmnmlm will get
ollnnlllm will have
slkmmmmlm will look
klnnlmmom will not
mmlmmmnmm will rep
lpmmmmllm will respond
mmmlmmnnm will send
lmnnmmmkm will take
lmnllmnom will writ
kmmmnmlnn wish
kmnmmmlnn wish to
qknlojqkn with
mnllmnlmm with a
nlllololl with it
plnmlmlln with me
ommkmmnmm with our
mmmmmnmlm with section
olnnmlnlm with the
mmommlmom with this
plnmmmmim with us
kmlnmlnnm with you
mmkmmnpkm with your
lmmmmmmmo withdraw
nmmmmmmpm withheld
mmmlmmmnm withheld under
mmmlmmmpm withhold
mmmlmmmom withhold the
moojkqknj within
iqllmnmpm within #
qnmlmmnlm within 20
omnmmmllm within the
mmnmmpmlm within thre
lnlmnmmnm within two
lmmmommlm without
lmlmmnmnn word
propjlljj work
pmlmmmlml work @day
mlnlmmllo work day
polrklmkj work days
pmnlmllml work on
ijljsnjmt would
jmlmommoo would be
mmlmmomlm would have
mlllnmllp would like
nmlllllrl would take
lmnmnmmln would you
qmmnlmllm writ
rmmolmnjk writ to
lllmqkmpl year
lmmmommmm year ?
mllmmmlql yes
rlmlmlmkn yesterday
knqolmlio yet
okojololp you
mmnmmnmjo you a
kkomqlllo you are
mllnllonn you ask
mlmmlmmmn you be
ilpllmmpm you by
mmklnmlon you can
lmmmmmmom you could
nmlmmmnmm you direct
olmmlmlmn you do
pqmjlkkko you for
kqkooljkq you have
omomkmlll you know
jlonlmlql you may
mmlmrmmkm you mean
mnlmlmmnm you need
lmmmommmm you pleas
mmlmnmmmm you say
nmnmlmmlm you should
mmmmnmmnm you tell
lmqlmmlnl you that
mmmnnnmlm you the
nmlmmmmkn you to
kllnrnmml you want
lmnqmnlin you will
mmmmnnmlm you wish
mllloqmim you would
lmllnmmkp you're
qmnjojqkm your
lmmmmmmln your answer
mlolmmmln your case
lmlmmmmrm your complaint
nmmmmmmmm your correspondenc
nqimommkl your e
ntjllnmjl your email
molmlmnlm your enquiry
olnllmpll your foi
olmmmmmlm your freedom
lmmmommlm your full
pmlmmmmll your further
olmmlmokm your letter
itlmpmmjl your messag
klommmmpl your patienc
qmnmmllll your pay
mlmmlmnnm your question
nmmmmmmmm your referenc
mlmmomlmm your rep
nmmmmmmmm your represent
qeomrkqkk your request
omlmmmmmm your requir
hjehiwjrl £
hjehiwjrl £ #`,
} as const;

export const REQUESTER = {
  kinds: 'chaser clarification review-request other',
  lines: `nrji #
mmln # #
momk # ?
rlkk # @month
knnm # and
mmnl # may
lqmk # to
mmnl 20
uijf ?
oloj @code
smkk @day
rmli @month
npll @month #
lonl ^ #
nnnk ^ and
ommk ^ any
kmol ^ as
omll ^ by
nmnk ^ can
olnk ^ could
jloo ^ i
nmnk ^ i'd
pknk ^ i'm
qmkl ^ if
knmm ^ in
nmlm ^ is
nlok ^ my
ikku ^ no
klmo ^ not
lmkp ^ noth
qjmm ^ pleas
lpll ^ sorry
olko ^ thank
mmkp ^ that
nnnj ^ the
kqmk ^ to
olkm ^ what
nmmm ^ when
olll ^ wher
kmnm ^ with
olnl ^ would
lpnj ^ you
pnmi ^ your
kkqm a
mmnl a full
lmmn a review
nmnk about
omml about the
lnmm accept
koln addres
mnll after
knln again
jmmq again ?
kqlk alon
jnlo am
lplk am happy
nlnl am not
klqk an
omnj an answer
nmol an internal
komm and
nklo and i
kmpl and let
molk and the
lmpk another
nlnl answer
pmmj any
nmoj anyth
lmnm ap
klqk appeal
onmj are
jmqk as
llnn as a
nmpi ask
llpl ask for
kmpm at
kllr at all
pmmk attach
mlnl authority
onlk back
lipn be
qmlj be glad
mlnm be review
knnn becaus
nnmk been
koml befor
pmmj best
mnml both
moll bring
unkf but
ommk but the
mlpk by
nmlm by #
mnml calendar
mnml calendar year
lmpk can
nmml can you
mlom cannot
mlnl come
mlmn commissioner
lmlo complain
lmlo complain to
mlok complaint
knmn content
lnnl contract
mmpj cost
nmpi could
kmpk could be
nmln could you
llmo council
onlk d
pmlk date
pllk days
phko days:10
rimk days:17
pjnl days:23
ohrm days:31
nnjm days:4
nknl days:50
plmk deadlin
ljsl decision
mlol decision to
olml did
jloo did not
hpom do
mlom do not
nlnl does
jnnn don't
loll down
plkl e
nlko e mail
mmml empty
jmno enough
jmpm failur
jmpm failur to
llmo far
hmlr fee
mllo figur
jmlq file
ills fine
momk first
kpmn for
lmlo for #
mmnm for a
loml for an
oomh for the
nmlm for this
lmlo forward to
klnp found
knmo four
lniq from
knlo full
lokn further
mlmm get
mlnl given
qmlj glad
llqk go
pmll gone
look had
omnj had no
mlnm handl
mlol handl of
lpmk happy
pjok has
lmom has been
nllm has the
ogno have
klon have a
nnll have it
mkol have the
lmlp have today
pmkl hear
jolo how many
lmmn i
jnmo i am
nkpk i ask
klmq i can
mlnm i do
mljr i have
lmlo i look
mnmm i mean
pmlk i see
mlko i shal
nmpj i should
mnlm i want
omlm i was
nokl i would
nplj i wrot
nmmk i'd
lmnm i'd like
omnj i'm
jllr i've
llpk if
lmlo if i
mkmn in
koml in #
jlop in the
jmlp in which
nkmn in your
pmkl inform
lmlo interest
nmpl internal
mmpl internal review
omnj is
plml is now
onlk is the
mnlm it
nmll it ?
lnmm it is
kmpk it to
kmom it was
jpnm it would
qllk it's
mnnk its
omlm just
mlol kind
mlmo know
nolk labelled:1
kpnl labelled:2
lnml lane
olln last
glns last:chaser
nlkn last:other
lqjl last:request
nlgt last:review-request
jmpm late
ijpo late:responded
omkn late:reviewing
rjoh late:waiting
oolj leav
momk leav out
ilnp left
hntj length:150
imsl length:300
oolj length:60
nkmn let
nlok let me
slnh letter
iomn like
lolm like to
nplk limit
omml line
knpk look
lmqk look at
lmlo look forward
omnk made
nlko mail
mmok make
jolo many
jnjr may
mnkn may i
okpi me
ommk me have
mmom mean
mmml mention
mnml month
kqkm more
lqkl more than
lllp morn
nmjn much
llkq my
kppi nam
knlo name
jojq need
lllo need to
jkmr never
jjqp no
lllo no need
lmlo nor
josg not
okko note
pljn noth
lmlo noth has
jnoo now
olml number
omll number #
plmk oblig
lmmm of
nmmk of #
mlol of my
gmmr of the
knlo of your
jmvh officer
olnk on
omml on #
mnll on @day
mlmn on the
llmo on your
knmn one
lsmh only
qmlk open
mpmj or
lmkp other
knnm out
kmnn over
mlol own
lkno paper
omlk part
olmk pas
jllr pay
lomk pleas
pmll pleas let
olko pleas send
mlnm public
mqmj question
moml question #
uijf questions:1
kllp quot
lolm read
mmnl reason
lmpk reconsider
lnnl refus
lmok refusal
lmol regul
llol regul #
ojmm rep
jqnk report
kmpl represent
kmpl represent under
jomm request
jmqm requir
kmom respond
mlnl respons
kisk review
kmpm review of
momk said
lllp same
mlnm say
kkrk says:asks-review-responded
kmom says:asks-review-waiting
kkrk says:asks-review:1
kkrk says:asks-review:2
klqk says:asks-review:3
mmlm says:chases-clarifying
onlj says:chases-responded
rmjl says:chases-reviewing
rllk says:chases-times:2
rhoj says:chases-waiting
tijg says:chases:1
tijg says:chases:2
sjlh says:chases:3
lnom says:clarifies-clarifying
jrml says:clarifies-responded
onlk says:clarifies-waiting
jslj says:clarifies:1
jslj says:clarifies:2
jslj says:clarifies:3
hitj says:disputes-responded
pmjm says:disputes-reviewing
llol says:disputes-times:2
kook says:disputes-waiting
ijth says:disputes:1
ijth says:disputes:2
mnml says:thanks-clarifying
ojkp says:thanks-responded
jkms says:thanks-waiting
mjiq says:thanks:1
mjiq says:thanks:2
kmiq scene:acknowledged
gxhf scene:clarifying
lhoq scene:responded
koip scene:reviewAnswered
rmim scene:reviewing
ojkn scene:waiting
pmkl second
mlpk section
nlok section #
lmnm section 20
olml see
ommk seem
nmml seem to
llit send
lmpl senior
lmpl senior officer
nmoi sent
mlko shal
pmog should
nlok should be
pmmk sign
lomk six
klpm so
lmol somebody
mmnl someon
koln sorry
nllm spreadsheet
lmlo staf
gxhf state:clarifying
ihpr state:responded
rmim state:reviewing
oift state:waiting
qmli stil
kolo take
nmml tell
mmml tell me
jpln than
lkjq thank
qmll thank for
jklr thank you
llnn that
kmmo that i
nkno that is
ioom that it
imno that the
omll that you
lnlm the
kmlp the #
mlnl the authority
klno the commissioner
mlpm the decision
nmml the figur
molk the first
pmll the inform
knln the one
mnkn the other
lllp the same
mnml the year
olnl them
monj ther
lmol ther is
pnkk they
mmnl thing
nkol think
khpp this
lllp this morn
pmlk this week
kolo thos
nmml though
ipkp thought
knlo thought that
mnml thre
konn to
nomk to #
knnn to be
nmml to come
nmlm to have
omll to hear
lllp to know
jmpm to respond
mnll to the
lkkq today
llpl told
mlpk told me
onlj too
monk total
kllp troubl
lnln two
lmpk under
llol under regul
nmmm under section
lnjq very
lnlm very well
jmmp want
llol was
mnnk was not
lllp websit
nlnm week
npkl well
komm were
oknm what
nkmn what i
smng when
nmml when will
opkk wher
ommk whether
kplm which
kkqn who
okln will
nlln will be
imnp with
mlnl with this
momk within
jmlq without
nmlm work
plll work days
lrlk would
loml would like
olml would you
mmnl writ
mpmj wrot
kqml year
lnmm yes
rllj yesterday
mnko you
nlpl you for
okoj you have
ommk you let
konl you to
lmmn you very
pinm your
lmol your decision
qmlj your letter
mlom your own
ollm your rep
kklr £
kklr £ #`,
} as const;
