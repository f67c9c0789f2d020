/** Learned by `npm run learn`: not written by hand. How a line is read stands in lib/thread/odds.ts. */
export const WEIGHTS = `l a:'
h a:'s
h a:0
j a::
k a:;
d a:?
j a:a
l a:about
n a:act
k a:address
k a:afraid
i a:after
l a:again
l a:ahead
k a:all
p a:allowed
n a:am
g a:and
l a:another
p a:answer
o a:any
k a:appeal
n a:april
k a:as
l a:ask
s a:at
i a:august
k a:away
p a:back
h a:be
p a:been
o a:before
n a:behind
l a:being
l a:below
p a:between
l a:beyond
n a:both
h a:but
w a:by
l a:c
l a:came
i a:can
j a:cannot
p a:case
q a:clerk
k a:close
l a:closed
k a:come
k a:commissioner
l a:committee
k a:complain
r a:complete
p a:could
n a:council
l a:count
n a:county
o a:date
o a:day
i a:days
k a:deadline
j a:decided
l a:decision
l a:do
k a:don't
p a:done
k a:down
p a:due
l a:e
l a:each
l a:else
l a:everyone
l a:everything
k a:expect
l a:february
u a:figure
r a:figures
k a:file
l a:first
l a:friday
i a:from
n a:full
k a:get
l a:give
i a:go
j a:going
l a:good
j a:had
l a:hall
k a:has
i a:have
n a:he
l a:hear
g a:here
p a:holds
g a:holiday
p a:hope
f a:i
k a:i'll
k a:i'm
p a:if
l a:in
k a:including
l a:inclusive
h a:information
q a:instead
l a:intended
l a:internal
p a:is
g a:it
n a:it's
k a:its
n a:itself
l a:january
i a:july
l a:june
l a:kept
n a:know
k a:lapse
l a:lapses
p a:last
l a:late
l a:later
t a:latest
l a:lays
o a:leave
p a:left
l a:let
o a:letter
n a:list
o a:longer
l a:look
l a:m
q a:march
k a:may
e a:me
l a:minute
q a:missed
l a:monday
l a:month
j a:more
n a:mornings
r a:my
l a:name
l a:need
k a:new
l a:no
u a:not
j a:nothing
j a:now
q a:october
f a:of
p a:office
l a:officer
l a:on
l a:only
l a:or
r a:our
l a:out
s a:outside
l a:over
j a:part
k a:payment
i a:period
f a:please
p a:point
p a:provide
l a:public
l a:published
o a:question
o a:receipt
o a:receive
k a:receiving
o a:regulation
p a:reply
k a:request
o a:respond
o a:response
r a:rest
j a:review
n a:run
j a:said
k a:say
n a:second
r a:see
o a:send
n a:sent
k a:september
p a:shall
n a:she
q a:should
n a:so
l a:somebody
k a:sorry
n a:staff
v a:stands
l a:start
p a:still
p a:take
n a:tell
k a:ten
k a:th
l a:than
k a:that
o a:the
j a:their
l a:them
p a:then
l a:there
k a:these
o a:they
l a:thing
n a:this
l a:through
l a:time
c a:to
j a:today
i a:told
l a:transport
k a:twentieth
k a:two
o a:unchanged
l a:under
l a:unless
l a:until
l a:us
k a:vat
q a:very
n a:wait
n a:waiting
j a:want
h a:was
j a:we
l a:we'll
l a:well
l a:what
s a:when
n a:which
k a:while
k a:who
j a:will
f a:with
t a:without
k a:won't
k a:word
l a:work
i a:working
b a:works
j a:would
l a:wrong
o a:yes
i a:you
n a:you'll
j a:your
l ab:'s date
k ab:'s deadline
n ab:0 0
l ab:0 ?
n ab:0 april
l ab:0 february
l ab:0 january
i ab:0 july
s ab:0 march
q ab:0 october
k ab:0 september
k ab:0 th
r ab:0 to
l ab:0 working
i ab:; we
k ab:after that
l ab:after which
l ab:am sorry
l ab:an internal
p ab:and 0
n ab:and a
l ab:and i
l ab:and i'll
l ab:and it
k ab:and our
q ab:and shall
n ab:and that
l ab:and there
o ab:and we
f ab:and will
f ab:and you
n ab:and you'll
q ab:answer will
o ab:apologise for
j ab:as i
l ab:as it
s ab:as the
l ab:ask for
l ab:at 0
u ab:at the
j ab:before we
p ab:between 0
g ab:but i
k ab:but it
o ab:by 0
r ab:by the
p ab:by then
p ab:by which
n ab:can expect
j ab:can go
j ab:close the
k ab:complain to
n ab:county council
l ab:date of
l ab:date on
o ab:day after
o ab:day on
l ab:days from
l ab:decision by
l ab:down with
n ab:expect our
l ab:february 0
q ab:for a
k ab:for an
q ab:for it
l ab:for which
l ab:from 0
l ab:from receipt
n ab:from us
j ab:going to
l ab:has to
p ab:have been
n ab:have it
q ab:have our
n ab:have the
l ab:hear from
h ab:holiday here
j ab:i am
o ab:i apologise
l ab:i can
l ab:i have
l ab:i shall
p ab:i will
l ab:i'll let
k ab:i'm afraid
l ab:if you
l ab:in 0
l ab:in a
p ab:in the
l ab:in which
l ab:information commissioner
l ab:internal review
l ab:is 0
k ab:is not
t ab:is the
o ab:is unchanged
l ab:it by
g ab:it is
n ab:it on
p ab:it to
o ab:it will
j ab:its decision
n ab:later than
l ab:lays down
l ab:longer want
q ab:march 0
j ab:may complain
l ab:minute 0
k ab:no later
l ab:no longer
p ab:not be
n ab:not later
n ab:october 0
n ab:of 0
p ab:of its
k ab:of our
r ab:of receipt
k ab:of receiving
k ab:of that
g ab:of the
j ab:of this
l ab:of which
k ab:on 0
o ab:on or
i ab:on the
q ab:on this
p ab:on to
q ab:on which
l ab:on your
n ab:one of
o ab:or before
n ab:our decision
o ab:our reply
l ab:part of
p ab:point 0
o ab:question 0
o ab:regulation 0
k ab:reply on
k ab:reply to
l ab:request lapses
n ab:send you
o ab:so it
k ab:that i
j ab:that it
o ab:that this
n ab:that we
k ab:the 0
n ab:the act
k ab:the case
q ab:the clerk
q ab:the date
p ab:the day
q ab:the figures
l ab:the file
j ab:the information
p ab:the last
o ab:the latest
o ab:the office
r ab:the outside
l ab:the request
p ab:the rest
k ab:the twentieth
o ab:the very
l ab:there is
n ab:this is
k ab:this letter
l ab:to 0
l ab:to ask
l ab:to go
l ab:to me
k ab:to reply
k ab:to send
i ab:to the
k ab:to you
k ab:twentieth working
k ab:under the
o ab:very latest
r ab:we are
n ab:we shall
o ab:we will
l ab:when the
n ab:when you
n ab:which day
l ab:which i
k ab:which is
l ab:which the
o ab:which you
o ab:will answer
k ab:will be
n ab:will go
l ab:will have
l ab:will hear
k ab:will lapse
p ab:will not
o ab:will receive
n ab:will respond
q ab:will send
o ab:with the
j ab:without a
l ab:working day
j ab:working days
k ab:write to
k ab:you by
l ab:you have
n ab:you know
o ab:you the
s ab:you will
o ab:you with
k ab:you won't
n ab:you'll have
a act:acknowledgement
a act:acknowledgement last::
l act:acknowledgement last:and
l act:acknowledgement last:at
h act:acknowledgement last:before
a act:acknowledgement last:by
k act:acknowledgement last:hear
a act:acknowledgement last:is
o act:acknowledgement last:of
g act:acknowledgement last:on
k act:acknowledgement last:reply
l act:acknowledgement last:respond
k act:acknowledgement last:response
a act:acknowledgement last:than
l act:acknowledgement last:the
k act:acknowledgement last:to
k act:acknowledgement last:until
j act:acknowledgement last:us
l act:acknowledgement last:with
a act:clarification-request
a act:clarification-request last:by
z act:extension
j act:extension last::
o act:extension last:before
y act:extension last:by
x act:extension last:is
f act:extension last:of
o act:extension last:on
q act:extension last:than
w act:extension last:to
q act:extension last:until
a act:fees-notice
g act:fees-notice last:by
v act:holding
n act:holding last:0
u act:holding last::
u act:holding last:^
c act:holding last:before
q act:holding last:by
n act:holding last:finished
t act:holding last:for
y act:holding last:is
r act:holding last:it
j act:holding last:make
l act:holding last:miss
k act:holding last:need
p act:holding last:of
k act:holding last:on
n act:holding last:part
z act:holding last:reply
k act:holding last:respond
q act:holding last:response
j act:holding last:say
p act:holding last:than
x act:holding last:the
k act:holding last:this
w act:holding last:to
j act:holding last:until
o act:holding last:week
q act:holding last:you
a act:other
f act:other last:by
k act:other last:on
e act:response
g act:response last:0
l act:response last::
c act:response last:^
k act:response last:answer
u act:response last:before
p act:response last:by
l act:response last:closed
l act:response last:date
s act:response last:follow
k act:response last:for
k act:response last:is
l act:response last:minutes
u act:response last:on
l act:response last:or
i act:response last:review
l act:response last:secretary
u act:response last:sent
p act:response last:than
e act:response last:the
k act:response last:to
p act:response last:until
j act:response last:us
l act:response last:write
o act:response last:you
v act:review-acknowledgement
o act:review-acknowledgement last:before
z act:review-acknowledgement last:by
q act:review-acknowledgement last:completed
p act:review-acknowledgement last:is
g act:review-acknowledgement last:on
g act:review-acknowledgement last:reviews
l act:review-acknowledgement last:until
k act:review-outcome
t act:review-outcome last:by
j act:review-outcome last:on
l act:review-outcome last:the
e act:transfer
i act:transfer last:by
k act:transfer last:has
a ahead:0
b ahead:1
x ahead:2
w ahead:3
i ahead:5
a ahead:6
g always:
l b:0
r b::
p b:;
i b:a
o b:able
k b:about
r b:accordingly
l b:accounts
o b:across
g b:act
j b:address
n b:advice
i b:after
o b:again
l b:against
q b:aim
o b:aiming
t b:allow
l b:allowed
o b:allowing
k b:allows
n b:also
i b:am
h b:an
q b:and
l b:annual
l b:ans
o b:answer
p b:answers
o b:anticipate
k b:any
r b:anything
l b:apologise
l b:appeal
o b:appeals
h b:applications
l b:april
j b:are
n b:arrive
h b:as
k b:ask
h b:asked
k b:assured
j b:at
i b:auditors
j b:available
f b:away
n b:b
b b:back
p b:balance
n b:be
q b:bear
q b:because
h b:been
l b:begin
n b:being
i b:between
i b:board
p b:books
s b:both
g b:buoys
p b:business
i b:but
p b:by
t b:c
o b:call
l b:came
l b:can
j b:can't
b b:cannot
j b:carry
j b:case
n b:changed
k b:charge
j b:chased
o b:checked
j b:checking
l b:chief
q b:clerk
l b:clock
n b:close
i b:closed
k b:closes
o b:colleagues
w b:come
g b:commissioner
f b:committee
n b:complaints
l b:complete
s b:completed
o b:completion
o b:complexity
n b:compliance
s b:comply
l b:conclude
n b:conclusions
r b:confident
l b:considered
o b:consultation
l b:contract
l b:contractor
l b:copies
k b:council
i b:county
n b:course
o b:d
r b:date
h b:day
n b:days
n b:deadline
n b:deal
l b:dealt
l b:december
n b:decide
n b:decided
r b:decision
j b:department
k b:depots
p b:director
i b:dissatisfied
j b:do
j b:does
o b:don't
l b:done
n b:down
l b:draft
e b:due
o b:e
k b:each
k b:effect
n b:else
k b:email
r b:enclosed
o b:end
i b:ends
l b:environment
k b:estates
n b:event
l b:everything
l b:executive
v b:expect
n b:expected
p b:expects
q b:expires
n b:extended
n b:extension
k b:falls
n b:figures
l b:file
e b:finance
h b:find
n b:findings
s b:finish
q b:finished
o b:first
j b:foi
v b:follow
j b:following
q b:follows
k b:for
k b:force
i b:form
o b:fortnight
l b:forward
r b:forwarded
l b:four
l b:freedom
o b:friday
j b:from
v b:full
q b:furnished
s b:further
t b:gave
i b:general
p b:get
l b:getting
o b:given
j b:gives
l b:go
k b:goes
q b:going
k b:got
l b:governance
l b:ground
f b:had
l b:half
i b:hall
l b:handled
l b:handover
n b:hands
n b:harbour
p b:has
n b:have
q b:he
j b:head
o b:hear
q b:held
l b:her
n b:here
o b:hope
j b:hoped
l b:hoping
p b:hours
t b:how
l b:i
w b:i'll
k b:i'm
n b:i've
e b:if
l b:in
f b:information
l b:inside
n b:intend
q b:intends
n b:intention
l b:interest
j b:internal
j b:into
n b:isn't
q b:issue
n b:issued
j b:it's
p b:item
i b:its
n b:july
p b:june
n b:kindly
j b:know
n b:land
l b:lane
q b:last
j b:late
r b:later
l b:latest
j b:law
n b:leave
k b:left
j b:leisure
q b:let's
i b:letter
d b:letters
l b:level
l b:lies
e b:limit
i b:little
k b:longer
k b:longest
q b:look
j b:looked
k b:looking
o b:lot
l b:m
l b:made
l b:mail
k b:mailbox
l b:manage
l b:manager
s b:many
i b:march
l b:matter
g b:may
p b:me
o b:means
d b:meet
j b:meeting
k b:meets
j b:members
o b:message
n b:met
l b:mind
n b:mine
l b:mins
n b:minutes
l b:miss
n b:missing
g b:monday
o b:money
o b:monitoring
k b:months
p b:mornings
l b:moved
d b:mr
r b:much
j b:must
o b:need
g b:new
i b:next
i b:nhs
p b:no
l b:noakes
l b:normally
a b:not
l b:note
g b:nothing
l b:notice
i b:november
v b:now
j b:number
u b:numbers
g b:obliged
l b:occupy
j b:of
h b:office
k b:officer
l b:offices
l b:on
j b:once
t b:one
n b:only
h b:open
k b:opened
v b:or
p b:ordinarily
j b:ordinary
k b:our
l b:ours
n b:out
l b:outcome
n b:outside
o b:over
n b:own
o b:page
k b:panel
j b:paper
j b:papers
l b:parks
q b:part
j b:parts
h b:past
j b:payment
k b:people
r b:period
l b:person
k b:place
k b:play
q b:point
k b:policy
o b:position
k b:possible
h b:promise
l b:promised
j b:promptly
q b:properly
r b:provide
k b:public
e b:published
n b:purpose
o b:put
s b:puts
l b:q
p b:question
p b:questions
l b:rd
n b:reach
j b:reached
i b:read
n b:reasons
k b:receive
l b:reconciled
k b:reconsider
l b:reconsideration
l b:records
l b:regulation
h b:release
n b:remaining
l b:reopen
p b:reply
b b:report
k b:representations
j b:request
k b:requests
l b:required
p b:requirement
k b:requires
k b:resources
l b:respond
l b:responding
o b:response
t b:rest
o b:result
n b:return
g b:review
j b:reviewer
k b:reviews
r b:revised
p b:right
p b:round
j b:runs
n b:s
o b:said
p b:say
k b:says
k b:scheme
l b:school
l b:scottish
o b:second
l b:secretary
k b:section
h b:see
j b:seen
r b:send
o b:sent
q b:separate
o b:september
n b:service
k b:services
p b:set
t b:shall
i b:she
g b:should
g b:shut
q b:since
o b:sites
j b:sits
k b:six
t b:so
j b:solicitor
n b:somebody
t b:something
n b:soon
g b:sorry
o b:spend
n b:spoken
k b:start
j b:starts
k b:statute
e b:statutory
n b:still
l b:street
o b:substantive
q b:sum
n b:sums
r b:supplied
l b:survey
i b:take
n b:taken
q b:target
l b:tarnbeck
n b:team
e b:tell
s b:ten
l b:th
q b:than
j b:thank
l b:that
h b:the
g b:their
k b:theirs
l b:them
q b:therefore
e b:they
l b:think
k b:this
r b:those
n b:thought
i b:three
n b:through
n b:thursday
p b:time
l b:to
o b:today
h b:told
k b:took
q b:total
n b:touch
j b:trust
k b:try
i b:twentieth
e b:twenty
o b:two
p b:under
o b:undertake
h b:undertakes
o b:unfortunately
i b:university
l b:unless
n b:until
n b:up
i b:us
n b:use
l b:usual
k b:usually
l b:valid
r b:visit
o b:volume
o b:wait
p b:waiting
k b:was
p b:way
l b:we
s b:we'll
n b:we're
l b:website
q b:week
p b:well
a b:were
l b:what
k b:when
l b:where
j b:which
j b:who
o b:whole
r b:will
k b:wish
r b:with
i b:within
l b:without
i b:won't
n b:working
s b:works
n b:would
j b:writing
n b:wrong
i b:wrote
l b:www
l b:x
o b:year
j b:yes
n b:yet
r b:you
l b:you'd
q b:you'll
l b:you're
g b:your
k b:yours
a bb:0 0
n bb:0 :
j bb:0 a
v bb:0 and
l bb:0 april
o bb:0 b
j bb:0 by
l bb:0 c
n bb:0 for
k bb:0 has
q bb:0 how
o bb:0 is
k bb:0 june
l bb:0 m
e bb:0 march
n bb:0 may
l bb:0 mins
i bb:0 november
t bb:0 on
l bb:0 rd
l bb:0 requires
o bb:0 september
l bb:0 th
k bb:0 was
o bb:0 which
w bb:0 will
n bb:0 working
l bb:0 x
o bb:: one
k bb:: the
v bb:: to
k bb:: we
l bb:: write
n bb:; it
o bb:; we
o bb:; you
k bb:^ 0
n bb:^ an
l bb:^ ans
n bb:^ answer
h bb:^ applications
j bb:^ as
l bb:^ b
n bb:^ by
q bb:^ can
l bb:^ council
i bb:^ date
l bb:^ day
o bb:^ everything
o bb:^ expect
g bb:^ foi
l bb:^ for
l bb:^ from
p bb:^ he
j bb:^ i
t bb:^ i'll
j bb:^ i'm
f bb:^ if
l bb:^ in
q bb:^ it
l bb:^ just
n bb:^ kindly
q bb:^ let's
h bb:^ mr
o bb:^ my
p bb:^ new
i bb:^ nhs
i bb:^ nothing
k bb:^ once
o bb:^ our
h bb:^ q
q bb:^ question
j bb:^ questions
l bb:^ rather
l bb:^ reconsideration
h bb:^ reply
l bb:^ requests
l bb:^ response
k bb:^ reviews
k bb:^ revised
k bb:^ section
l bb:^ she
l bb:^ should
o bb:^ so
k bb:^ sorry
k bb:^ statutory
h bb:^ target
q bb:^ that
e bb:^ the
l bb:^ there
i bb:^ they
j bb:^ this
s bb:^ to
n bb:^ under
o bb:^ unfortunately
l bb:^ unless
p bb:^ we
t bb:^ we'll
p bb:^ what
n bb:^ will
p bb:^ with
l bb:^ year
k bb:^ you
t bb:^ you'll
k bb:^ your
l bb:^ yours
l bb:a 0
p bb:a :
t bb:a decision
n bb:a fortnight
q bb:a full
r bb:a further
i bb:a little
h bb:a new
o bb:a position
b bb:a reply
l bb:a request
i bb:a response
i bb:a review
k bb:a reviewer
n bb:a substantive
l bb:a the
l bb:a week
o bb:able to
h bb:about the
o bb:across to
l bb:act allows
l bb:after receipt
n bb:after that
q bb:again about
n bb:again and
p bb:again by
p bb:again on
r bb:aim to
l bb:all of
l bb:allow us
l bb:am sorry
p bb:an answer
g bb:an internal
p bb:and 0
p bb:and a
l bb:and by
l bb:and compliance
n bb:and has
p bb:and hope
v bb:and i
l bb:and in
n bb:and is
g bb:and it
g bb:and not
o bb:and shall
k bb:and the
j bb:and they
n bb:and to
n bb:and undertakes
k bb:and we
w bb:and will
r bb:and you
j bb:and you'll
l bb:ans :
p bb:answer by
l bb:answer due
k bb:answer on
t bb:answer to
p bb:answer will
f bb:answer you
l bb:answered by
l bb:answered on
p bb:anticipate being
k bb:any case
n bb:any event
n bb:any of
l bb:apologise that
n bb:april 0
l bb:are dissatisfied
n bb:are going
l bb:are normally
k bb:are not
l bb:are ordinarily
l bb:are published
l bb:are required
p bb:are still
l bb:are to
l bb:are up
l bb:as it
n bb:as possible
k bb:as promised
j bb:as you
g bb:ask for
l bb:ask us
u bb:ask you
j bb:asked for
l bb:asked the
k bb:asked to
k bb:at a
l bb:at our
o bb:at the
i bb:away until
l bb:b 0
d bb:back from
n bb:back in
l bb:back on
q bb:back to
p bb:be able
k bb:be back
t bb:be completed
l bb:be considered
l bb:be done
q bb:be finished
q bb:be furnished
o bb:be given
p bb:be in
n bb:be issued
j bb:be published
l bb:be reached
t bb:be sent
r bb:be supplied
n bb:be told
w bb:be with
r bb:bear with
q bb:because of
o bb:been told
n bb:before the
n bb:being checked
o bb:board secretary
p bb:books on
q bb:both by
o bb:business on
i bb:by 0
p bb:by close
l bb:by friday
n bb:by our
k bb:by statute
n bb:by the
l bb:by which
r bb:c will
q bb:call it
k bb:can ask
l bb:can be
k bb:can expect
s bb:can let
o bb:can now
q bb:can we
l bb:cannot be
l bb:carry out
q bb:case is
l bb:chief executive
l bb:closed :
k bb:closed from
k bb:closes on
n bb:come back
q bb:come by
y bb:come on
l bb:come to
e bb:commissioner will
e bb:committee on
i bb:complete it
n bb:complete the
l bb:compliance manager
n bb:conclusions by
n bb:council will
i bb:data will
l bb:date :
i bb:date by
l bb:date due
k bb:date for
r bb:date is
o bb:date of
q bb:date that
l bb:day after
o bb:day is
l bb:days :
o bb:days and
n bb:days are
g bb:days by
o bb:days i
n bb:days in
o bb:days of
l bb:days so
r bb:days which
o bb:deadline for
j bb:deadline of
q bb:deadline to
k bb:deadline which
n bb:deal with
l bb:dealt with
p bb:decision by
q bb:decision to
o bb:decision will
k bb:depots for
l bb:do not
o bb:do so
l bb:does not
l bb:due :
n bb:due by
n bb:due date
k bb:due on
k bb:due to
o bb:e by
k bb:email address
p bb:end of
i bb:end on
j bb:ends on
i bb:everything by
l bb:expect a
o bb:expect it
o bb:expect our
u bb:expect to
k bb:expected to
p bb:expects to
q bb:expires on
o bb:figure by
k bb:figure for
k bb:figures by
k bb:figures for
k bb:figures to
n bb:figures will
l bb:finance for
k bb:finish reviews
o bb:follow by
n bb:follow on
k bb:following the
q bb:follows on
i bb:for a
f bb:for an
j bb:for completion
n bb:for compliance
o bb:for it
q bb:for our
r bb:for part
l bb:for q
n bb:for question
h bb:for reply
p bb:for review
n bb:for that
f bb:for the
k bb:for theirs
k bb:for this
s bb:for you
k bb:for your
j bb:friday and
l bb:from 0
k bb:from her
x bb:from me
n bb:from them
u bb:from us
h bb:from you
n bb:full by
n bb:full reply
o bb:full response
o bb:further 0
r bb:gave you
k bb:get back
l bb:get everything
j bb:get it
r bb:get the
n bb:give you
k bb:gives us
l bb:go on
n bb:go out
l bb:goes to
q bb:going to
j bb:had hoped
l bb:had to
n bb:hands by
n bb:has agreed
n bb:has asked
i bb:has been
p bb:has come
k bb:has gone
k bb:has not
l bb:has the
n bb:has to
l bb:has until
l bb:have a
n bb:have asked
o bb:have been
n bb:have decided
j bb:have everything
p bb:have her
p bb:have it
l bb:have my
l bb:have not
r bb:have our
u bb:have the
j bb:have their
p bb:have them
s bb:have this
l bb:have to
l bb:have until
h bb:have your
j bb:head of
j bb:hear by
v bb:hear from
k bb:her by
l bb:her decision
p bb:here on
k bb:hope that
r bb:hope to
j bb:hoped to
l bb:hoping to
s bb:how many
l bb:i aim
k bb:i am
l bb:i apologise
s bb:i can
o bb:i expect
k bb:i had
l bb:i have
w bb:i hope
q bb:i must
h bb:i need
j bb:i said
q bb:i shall
k bb:i should
n bb:i undertake
v bb:i will
q bb:i would
o bb:i'll have
p bb:i'll send
k bb:i'm sorry
g bb:if you
i bb:in 0
o bb:in a
l bb:in any
o bb:in full
n bb:in hand
l bb:in my
l bb:in on
l bb:in our
i bb:in the
q bb:in this
l bb:in time
n bb:in touch
p bb:in two
n bb:in which
v bb:in your
e bb:information commissioner
n bb:intend to
q bb:intends to
n bb:intention to
f bb:internal review
s bb:is 0
l bb:is a
j bb:is away
n bb:is being
o bb:is by
j bb:is closed
j bb:is due
l bb:is expected
n bb:is in
h bb:is on
k bb:is our
k bb:is that
o bb:is to
e bb:is with
r bb:it and
f bb:it by
k bb:it falls
p bb:it from
h bb:it has
k bb:it is
k bb:it must
y bb:it on
n bb:it should
o bb:it to
u bb:it will
n bb:it with
g bb:it within
p bb:item 0
p bb:its decision
l bb:just to
o bb:know by
i bb:know that
l bb:know the
r bb:later than
k bb:latest date
l bb:law gives
l bb:law requires
q bb:leave here
i bb:leave until
l bb:legal services
n bb:let me
h bb:let us
u bb:let you
q bb:let's call
l bb:limit is
k bb:list and
l bb:longer than
g bb:mail of
r bb:mail you
l bb:mailbox is
l bb:make representations
l bb:manager university
k bb:march 0
n bb:may 0
j bb:may ask
n bb:me by
o bb:me on
k bb:me that
q bb:me until
n bb:me with
i bb:meet on
h bb:meeting on
l bb:meets on
k bb:members on
i bb:monday and
o bb:monitoring officer
l bb:more than
k bb:must do
k bb:must reply
l bb:must respond
l bb:my findings
j bb:need to
s bb:new date
r bb:new due
q bb:new target
l bb:next round
q bb:no later
k bb:not be
j bb:not been
l bb:not going
l bb:not in
o bb:not later
o bb:note that
r bb:nothing has
h bb:november 0
o bb:now answer
o bb:now be
n bb:number 0
o bb:number by
h bb:number of
g bb:obliged to
l bb:october 0
p bb:of business
j bb:of information
i bb:of its
l bb:of one
k bb:of play
n bb:of receipt
l bb:of tarnbeck
r bb:of that
t bb:of the
l bb:of them
l bb:of these
n bb:of this
r bb:of those
k bb:of us
n bb:of use
n bb:of your
k bb:office is
k bb:officer who
l bb:on 0
p bb:on by
o bb:on it
j bb:on leave
s bb:on or
j bb:on the
n bb:on to
l bb:on your
q bb:one by
k bb:open again
l bb:open on
s bb:or before
l bb:our 0
k bb:our aim
e bb:our answer
r bb:our contractor
o bb:our decision
n bb:our intention
g bb:our reply
s bb:our response
k bb:our target
k bb:out by
n bb:out for
n bb:out of
g bb:out on
p bb:out to
p bb:outcome by
q bb:over to
l bb:panel will
o bb:part 0
l bb:part of
n bb:part this
j bb:parts 0
n bb:period for
n bb:plan to
n bb:play on
v bb:please bear
e bb:please let
j bb:please write
p bb:point 0
o bb:position to
n bb:possible and
k bb:promptly and
k bb:provided by
l bb:public interest
l bb:public on
j bb:published on
l bb:put in
l bb:put your
p bb:q 0
s bb:question 0
l bb:rather than
l bb:rd 0
p bb:reach you
l bb:reached by
l bb:reached us
l bb:reached you
l bb:receive a
n bb:receive our
p bb:received on
l bb:records and
l bb:regulation 0
j bb:reply :
s bb:reply by
p bb:reply in
k bb:reply is
l bb:reply no
o bb:reply that
a bb:reply to
s bb:reply will
j bb:report to
l bb:report which
l bb:request is
l bb:request on
j bb:required to
k bb:requires a
i bb:respond by
p bb:respond to
l bb:response :
l bb:response due
r bb:response is
k bb:response no
i bb:response to
o bb:response will
r bb:rest of
o bb:result by
l bb:review and
o bb:review by
n bb:review in
k bb:review of
r bb:review will
k bb:reviews are
p bb:revised date
o bb:revised deadline
n bb:s 0
k bb:said on
s bb:said that
k bb:say that
l bb:scottish information
o bb:secretary who
k bb:section 0
i bb:send it
p bb:send that
t bb:send the
v bb:send you
q bb:sent by
p bb:sent on
n bb:sent to
o bb:september and
k bb:shall be
l bb:shall miss
r bb:shall reply
s bb:shall write
q bb:should be
n bb:should hear
l bb:should reach
l bb:should receive
l bb:should we
l bb:should you
k bb:sits on
k bb:so and
n bb:so by
n bb:so i
j bb:so the
l bb:so we
n bb:so you
n bb:somebody else
l bb:sorry i
k bb:sorry that
l bb:sorry to
l bb:start on
j bb:statutory date
l bb:statutory deadline
n bb:substantive reply
q bb:sum for
r bb:supplied by
l bb:survey closes
l bb:take it
n bb:target :
h bb:target date
p bb:target for
l bb:tarnbeck usual
n bb:team and
l bb:team who
j bb:team will
h bb:tell me
l bb:tell us
s bb:ten working
l bb:th 0
o bb:than 0
j bb:thank you
i bb:that a
f bb:that i
n bb:that is
n bb:that it
n bb:that our
g bb:that the
p bb:that they
l bb:that this
n bb:that to
n bb:that was
j bb:that we
k bb:that will
b bb:that you
h bb:the 0
i bb:the act
s bb:the answer
i bb:the auditors
i bb:the board
l bb:the case
k bb:the charge
r bb:the clerk
l bb:the clock
p bb:the commissioner
e bb:the committee
n bb:the complete
l bb:the copies
o bb:the council
l bb:the county
n bb:the data
r bb:the date
l bb:the decision
k bb:the department
k bb:the depots
n bb:the director
p bb:the end
l bb:the environment
i bb:the figure
l bb:the figures
o bb:the first
n bb:the harbour
k bb:the head
h bb:the information
p bb:the last
k bb:the law
n bb:the limit
t bb:the list
n bb:the lot
g bb:the meeting
o bb:the minutes
q bb:the missing
n bb:the monitoring
k bb:the new
j bb:the next
i bb:the number
j bb:the office
k bb:the officer
l bb:the outcome
h bb:the panel
i bb:the papers
n bb:the period
l bb:the public
s bb:the reply
e bb:the report
p bb:the request
r bb:the result
t bb:the review
r bb:the revised
k bb:the scheme
l bb:the scottish
o bb:the second
n bb:the service
h bb:the statutory
q bb:the sum
p bb:the target
k bb:the team
o bb:the time
o bb:the total
k bb:the trust
i bb:the twentieth
i bb:the twenty
j bb:the university
l bb:the website
o bb:the whole
q bb:the year
n bb:their answer
k bb:their part
k bb:theirs by
o bb:them by
j bb:them on
n bb:them that
l bb:there are
o bb:there is
l bb:they have
e bb:they tell
l bb:they will
l bb:think that
n bb:this and
n bb:this by
q bb:this case
k bb:this decision
l bb:this has
l bb:this is
l bb:this mailbox
n bb:this office
l bb:this one
l bb:this response
n bb:this week
n bb:thought and
n bb:time for
l bb:time limit
j bb:to 0
s bb:to a
o bb:to ask
j bb:to be
q bb:to come
k bb:to complete
l bb:to conclude
l bb:to deal
p bb:to do
l bb:to finish
y bb:to follow
j bb:to get
l bb:to go
n bb:to have
k bb:to hear
k bb:to her
k bb:to members
c bb:to our
o bb:to question
l bb:to reconsider
p bb:to reply
j bb:to respond
l bb:to review
p bb:to say
r bb:to send
n bb:to that
a bb:to the
g bb:to us
q bb:to wait
n bb:to write
z bb:to you
p bb:to your
l bb:today and
l bb:told that
o bb:told to
j bb:told you
l bb:trust will
k bb:try to
i bb:twentieth working
l bb:twenty days
j bb:twenty working
l bb:two months
j bb:two of
n bb:under regulation
n bb:under s
l bb:under section
l bb:under the
o bb:undertake to
h bb:undertakes to
q bb:unfortunately we
l bb:university of
i bb:until the
l bb:up by
o bb:up on
l bb:up to
l bb:us 0
n bb:us and
d bb:us by
o bb:us for
f bb:us have
p bb:us on
q bb:us to
k bb:us until
l bb:usual working
l bb:was handled
p bb:was received
o bb:was to
t bb:we aim
o bb:we anticipate
q bb:we are
p bb:we can
a bb:we cannot
r bb:we expect
t bb:we gave
n bb:we had
j bb:we have
a bb:we hope
l bb:we must
q bb:we now
j bb:we say
q bb:we shall
o bb:we therefore
k bb:we try
k bb:we were
p bb:we will
k bb:we won't
l bb:we would
i bb:what i
k bb:what is
q bb:what you
n bb:which a
l bb:which end
l bb:which i
n bb:which in
o bb:which is
k bb:which takes
n bb:which to
o bb:which will
n bb:who will
r bb:will accordingly
l bb:will aim
l bb:will answer
p bb:will be
j bb:will carry
i bb:will come
j bb:will end
o bb:will follow
n bb:will forward
r bb:will get
o bb:will go
v bb:will have
p bb:will issue
r bb:will leave
q bb:will let
k bb:will not
l bb:will now
l bb:will open
e bb:will provide
n bb:will reach
l bb:will receive
v bb:will reply
q bb:will respond
r bb:will send
k bb:will take
l bb:will therefore
r bb:will write
n bb:with it
p bb:with me
r bb:with our
r bb:with the
k bb:with this
n bb:with us
u bb:with you
h bb:within 0
k bb:won't make
i bb:working day
o bb:working days
u bb:would hear
l bb:would hope
k bb:would need
l bb:would occupy
s bb:write again
k bb:write to
o bb:year end
r bb:you a
i bb:you about
k bb:you again
h bb:you are
k bb:you asked
x bb:you by
g bb:you can
p bb:you for
s bb:you get
r bb:you have
k bb:you in
o bb:you know
f bb:you may
o bb:you no
o bb:you not
t bb:you on
n bb:you shall
v bb:you should
j bb:you that
s bb:you the
u bb:you to
p bb:you will
l bb:you wish
y bb:you with
k bb:you within
t bb:you would
u bb:you'll have
j bb:you'll hear
c bb:your answer
j bb:your case
i bb:your e
n bb:your hands
h bb:your reply
j bb:your request
k bb:yours of
l d:0
l d::
f d:a
k d:about
j d:after
p d:another
n d:april
w d:august
o d:before
p d:by
i d:c
f d:d
g d:day
d d:days
l d:december
l d:eleven
n d:end
n d:feb
p d:february
h d:five
j d:for
l d:forty
j d:four
z d:friday
n d:from
j d:h
l d:half
k d:hrs
f d:in
o d:inside
o d:january
o d:july
w d:june
k d:last
l d:lasts
e d:m
w d:march
u d:may
k d:min
l d:mins
n d:monday
l d:money
k d:month
c d:months
l d:nd
k d:next
n d:noon
o d:november
p d:oct
j d:october
q d:of
o d:on
l d:pm
l d:rd
l d:s
k d:sat
l d:saturday
d d:september
o d:seven
i d:six
o d:st
z d:ten
i d:th
e d:the
i d:this
j d:three
j d:thursday
i d:to
a d:today
w d:tomorrow
x d:tuesday
g d:two
i d:w
w d:wednesday
h d:week
i d:weeks
e d:within
g d:working
i days:1
d days:2
d days:3
l days:4
k first:0
g first:^
l first:a
n first:an
l first:ans
n first:answer
h first:applications
l first:as
l first:b
o first:both
q first:can
l first:council
i first:date
l first:day
l first:days
o first:everything
o first:expect
p first:finance
g first:foi
l first:for
l first:from
r first:he
l first:hildegard
n first:i
t first:i'll
i first:i'm
n first:i've
d first:if
d first:in
l first:it
k first:just
n first:kindly
q first:let's
h first:mr
p first:my
p first:new
i first:nhs
l first:no
j first:nothing
n first:numbers
k first:on
k first:once
n first:one
p first:our
p first:part
n first:please
g first:q
r first:question
j first:questions
k first:received
l first:reconsideration
j first:regulation
h first:reply
l first:requests
l first:response
j first:reviews
k first:revised
l first:section
i first:she
h first:should
k first:sorry
k first:statutory
h first:target
j first:thank
o first:that
n first:the
l first:there
n first:they
q first:they've
i first:this
s first:to
j first:two
n first:under
o first:unfortunately
l first:unless
n first:we
q first:we'll
o first:what
n first:will
p first:with
l first:year
j first:you
t first:you'll
r first:your
k first:yours
d last:0
g last:^
i last:and
l last:answered
s last:at
n last:be
k last:before
l last:board
q last:by
l last:closed
q last:completed
l last:date
k last:decision
s last:finish
g last:foi
s last:follow
r last:for
i last:from
l last:hand
k last:has
j last:hear
k last:her
i last:here
l last:i
n last:in
s last:is
r last:it
j last:make
l last:minutes
l last:miss
k last:need
h last:now
h last:of
j last:on
l last:or
n last:part
q last:reply
l last:report
j last:respond
q last:response
h last:review
g last:reviews
l last:secretary
u last:sent
k last:so
o last:than
s last:that
l last:the
n last:them
k last:this
z last:to
n last:until
o last:us
p last:week
l last:with
l last:write
t last:you
g p:0
f p::
n p:;
s p:?
i p:a
n p:able
f p:about
h p:above
n p:accordingly
n p:account
l p:acknowledge
p p:acknowledged
o p:act
o p:additional
l p:address
k p:afraid
n p:afresh
p p:again
l p:agree
y p:am
l p:ambulance
o p:amount
i p:an
l p:annual
n p:another
o p:answer
l p:answers
k p:any
k p:anything
l p:apart
n p:apologise
n p:apology
l p:appeal
n p:application
l p:apply
j p:appointed
g p:april
n p:are
j p:as
o p:asked
n p:assessment
j p:assigned
i p:at
l p:attached
l p:attention
q p:august
l p:authority
l p:average
l p:away
n p:b
l p:back
k p:bad
j p:bank
p p:be
n p:because
k p:been
n p:before
v p:being
n p:better
n p:between
p p:beyond
p p:big
k p:boiler
k p:borough
l p:brought
k p:budget
n p:bursar
n p:by
n p:c
k p:call
l p:came
o p:cameras
n p:can
i p:cannot
l p:card
j p:case
l p:category
o p:centre
n p:chair
n p:change
k p:cheque
q p:children's
k p:christmas
l p:circumstances
n p:claims
k p:clarification
k p:clear
p p:close
j p:closed
n p:colleagues
g p:come
k p:comes
i p:commissioner
k p:committee
l p:complaint
k p:complaints
h p:complete
n p:completed
n p:complex
n p:complicated
j p:conducted
n p:confirm
o p:consideration
k p:considered
o p:consultation
l p:contribution
n p:copy
j p:correspondence
j p:could
p p:council
n p:council's
l p:count
q p:counted
l p:counting
k p:covers
k p:crime
k p:data
r p:date
l p:dated
l p:day
u p:days
u p:deadline
n p:deal
l p:dealing
k p:dealt
o p:december
n p:decide
j p:decision
e p:delay
k p:department
l p:deputy
n p:desk
q p:did
o p:different
l p:directorate
k p:disclosure
l p:dissatisfied
o p:do
l p:does
l p:dog
k p:down
s p:due
j p:duty
k p:e
o p:earlier
o p:early
l p:easter
l p:effect
l p:eir
k p:email
q p:end
f p:enquiry
l p:entered
j p:environmental
f p:estates
q p:estimate
l p:event
k p:every
o p:excluding
n p:executive
i p:extend
i p:extended
o p:f
n p:falls
n p:far
l p:farm
k p:february
l p:few
o p:figure
q p:figures
o p:files
n p:finance
j p:find
n p:finish
o p:finished
l p:firms
j p:first
n p:fleet
o p:follow
p p:for
n p:force
j p:form
j p:found
i p:four
j p:freedom
r p:friday
j p:from
l p:front
n p:full
p p:further
o p:gave
n p:get
k p:getting
q p:give
o p:given
p p:go
k p:going
n p:gone
g p:got
l p:gov
l p:governance
l p:governors
l p:gs
l p:h
e p:had
n p:handling
q p:has
l p:have
o p:haven't
k p:having
l p:hcc
l p:health
l p:hear
l p:heard
l p:hearing
i p:held
l p:hildegard
l p:him
n p:his
j p:hold
o p:hope
o p:hospitals
o p:hours
r p:housing
o p:how
l p:hp
t p:i
n p:i'd
l p:i'll
j p:i've
l p:icb
k p:if
j p:ig
l p:independent
a p:information
o p:interest
l p:internal
r p:into
n p:invoice
i p:invoices
q p:ir
n p:is
l p:item
k p:items
k p:its
j p:january
l p:july
q p:june
l p:just
n p:keep
p p:kept
s p:know
l p:laboratory
l p:lane
o p:large
j p:last
i p:late
l p:leave
o p:ledgers
l p:left
n p:legal
o p:legislation
j p:let
o p:lets
k p:letter
l p:lifts
q p:like
i p:limit
l p:living
h p:log
e p:logged
l p:longer
l p:longest
l p:look
j p:looked
t p:looking
k p:mail
l p:mails
l p:make
t p:many
j p:march
n p:market
j p:meet
l p:members
n p:minister
k p:minutes
o p:monday
p p:month
k p:months
f p:most
k p:moved
l p:mr
l p:mrs
p p:much
o p:must
s p:my
l p:necessary
g p:need
l p:needed
k p:new
o p:next
k p:nhs
j p:nine
e p:no
n p:not
j p:note
l p:nothing
n p:notice
i p:number
l p:o
o p:october
l p:of
r p:off
l p:office
i p:officer
l p:offices
q p:old
q p:on
n p:once
i p:one
q p:only
p p:opened
l p:operations
i p:or
j p:order
t p:original
q p:other
o p:ought
w p:our
p p:out
l p:outcome
p p:outweighed
k p:over
q p:owe
n p:own
t p:pages
n p:paper
o p:papers
n p:parish
j p:part
e p:passed
n p:patient
l p:paw
n p:pay
o p:payroll
g p:people
s p:period
o p:permits
o p:permitted
n p:person
o p:place
n p:placed
g p:planned
p p:play
k p:please
p p:point
n p:points
k p:police
k p:policy
o p:position
o p:post
o p:prescribed
l p:price
l p:print
l p:processed
o p:provides
n p:public
i p:put
t p:q
k p:question
n p:questions
o p:rather
n p:re
n p:reading
p p:reasonable
l p:receipt
j p:received
o p:reconciled
n p:reconciling
l p:reconsider
l p:recorded
p p:records
l p:red
j p:ref
r p:reference
l p:refusal
n p:reg
k p:registered
n p:registrar
l p:regret
t p:regulation
l p:regulations
o p:release
k p:relevant
p p:remaining
n p:repairs
n p:replanting
n p:replies
r p:reply
p p:report
o p:reports
k p:representations
l p:request
n p:requests
n p:required
n p:requirement
k p:resources
v p:response
n p:rest
l p:review
q p:reviewer
l p:reviewing
l p:right
l p:rights
n p:round
j p:royal
l p:run
l p:running
l p:safely
p p:said
g p:same
l p:sample
l p:say
k p:school
q p:scotland
o p:second
o p:secretary
o p:section
k p:see
j p:senior
l p:sent
k p:september
l p:served
h p:service
i p:services
n p:set
o p:shall
s p:she
o p:sheets
o p:sign
p p:signed
k p:signs
r p:since
l p:sites
o p:sits
s p:six
p p:slipped
o p:so
q p:software
n p:solicitor
r p:some
k p:somebody
p p:sorry
o p:spend
r p:spent
k p:st
l p:staff
o p:stage
i p:status
l p:statutory
u p:still
n p:store
j p:street
l p:students
j p:subject
n p:summer
l p:supplier
k p:support
o p:system
j p:systems
o p:taken
o p:taking
j p:team
k p:tell
k p:test
q p:th
q p:than
g p:thank
o p:thanks
o p:the
p p:their
o p:them
h p:there
k p:therefore
k p:these
q p:third
k p:this
l p:those
q p:thought
k p:three
n p:through
q p:time
l p:to
j p:today
v p:today's
l p:together
o p:tomorrow
n p:too
l p:took
l p:touch
l p:town
l p:training
k p:transport
n p:tray
n p:treat
l p:trial
o p:trouble
k p:trust
r p:turned
k p:twenty
p p:two
k p:type
l p:typed
l p:uh
l p:uk
o p:under
k p:unhappy
l p:university
n p:until
l p:unwell
x p:up
q p:upon
n p:us
n p:using
n p:usual
l p:van
k p:vehicle
q p:very
p p:views
q p:wait
h p:waiting
n p:want
k p:was
l p:wcc
s p:we
l p:website
s p:week
k p:weigh
n p:went
o p:what
l p:when
p p:where
n p:whether
i p:which
n p:while
p p:who
k p:whom
g p:will
q p:with
n p:withholding
o p:within
n p:word
l p:words
j p:work
t p:working
k p:would
j p:write
u p:writing
d p:wrote
l p:www
l p:year
h p:years
n p:yes
g p:yesterday
r p:yet
f p:you
b p:your
l p:yours
l s:'
h s:'s
j s:0
r s::
o s:;
d s:?
h s:a
p s:able
n s:about
l s:above
o s:accept
r s:accordingly
l s:accounts
o s:across
f s:act
g s:address
n s:advice
o s:advised
k s:afraid
c s:after
l s:afterwards
p s:ahead
r s:aim
o s:aiming
k s:all
t s:allow
o s:allowed
o s:allowing
k s:allows
h s:am
q s:amount
i s:an
l s:analyst
l s:annual
l s:another
l s:ans
o s:answer
n s:answered
p s:answers
p s:anticipate
l s:any
r s:anything
n s:apart
n s:apologies
k s:apologise
j s:appeal
o s:appeals
h s:applications
l s:apply
l s:approach
l s:april
k s:are
n s:arrive
h s:as
j s:ask
j s:asked
k s:assured
l s:at
p s:attend
n s:attendance
j s:audit
i s:auditors
f s:august
n s:authority
j s:available
d s:away
n s:b
f s:back
p s:balance
l s:be
q s:bear
n s:bed
p s:before
l s:begin
n s:behind
o s:being
k s:believe
l s:below
k s:better
k s:beyond
i s:bidders
g s:board
p s:books
t s:both
l s:branch
l s:brought
g s:buoys
p s:business
k s:busy
d s:but
q s:by
r s:c
o s:call
l s:came
i s:can
a s:cannot
k s:card
h s:carry
p s:case
k s:centre
k s:chair
l s:chairman
n s:changed
k s:charge
k s:chased
l s:chasing
p s:checked
l s:checking
l s:chief
u s:clerk
l s:clock
k s:close
g s:closed
k s:closes
p s:colleagues
u s:come
k s:comes
e s:commissioner
q s:commissioner's
j s:commissioners
e s:committee
j s:complain
p s:complaint
o s:complaints
q s:complete
s s:completed
o s:completion
l s:complex
s s:complexity
n s:compliance
r s:comply
o s:concerned
l s:conclude
l s:conclusion
n s:conclusions
r s:confident
u s:confirm
k s:consider
l s:considered
o s:consultation
j s:contract
l s:contractor
p s:contracts
l s:copies
r s:copy
n s:correspondence
r s:costs
p s:could
k s:council
l s:count
k s:county
n s:course
q s:cover
o s:d
l s:data
s s:date
i s:day
k s:days
k s:deadline
n s:deal
k s:dealt
l s:december
n s:decide
l s:decided
q s:decision
h s:department
k s:depots
q s:desk
p s:director
o s:directorate
n s:disclose
g s:dissatisfied
i s:do
l s:documents
j s:does
n s:don't
o s:done
l s:down
p s:dr
l s:draft
g s:due
j s:each
q s:early
l s:easter
k s:effect
j s:eleven
n s:else
j s:email
r s:enclosed
o s:end
n s:ends
l s:entitled
p s:environment
k s:estates
l s:every
l s:everyone
k s:everything
i s:exchange
l s:executive
u s:expect
p s:expects
q s:expires
o s:explanation
o s:extend
o s:extended
o s:extending
n s:extension
n s:extra
j s:falls
j s:february
w s:figure
r s:figures
j s:file
l s:files
k s:finance
l s:financial
k s:find
n s:findings
t s:finish
q s:finished
r s:first
i s:foi
u s:follow
j s:following
q s:follows
l s:force
h s:form
o s:fortnight
l s:forty
l s:forward
r s:forwarded
l s:four
l s:free
j s:freedom
l s:friday
j s:from
w s:full
q s:furnished
s s:further
n s:g
t s:gave
i s:general
o s:get
l s:getting
l s:give
k s:given
j s:gives
l s:go
j s:goes
n s:going
l s:gone
l s:good
l s:got
k s:governance
l s:ground
c s:had
l s:half
h s:hall
l s:handed
k s:handled
l s:handover
n s:hands
k s:happen
n s:harbour
q s:has
o s:have
n s:haven't
p s:having
q s:he
i s:head
o s:hear
q s:held
l s:her
g s:here
l s:hildegard
o s:holds
h s:holiday
k s:home
q s:hope
i s:hoped
l s:hoping
q s:hours
l s:house
s s:how
o s:hr
k s:i
u s:i'll
h s:i'm
n s:i've
e s:if
n s:iii
l s:impracticable
j s:in
x s:inbox
k s:including
l s:inclusive
g s:information
l s:inside
o s:instead
n s:intend
l s:intended
q s:intends
n s:intention
k s:interest
i s:internal
h s:into
p s:invoices
o s:is
n s:isn't
t s:issue
n s:issued
k s:it
j s:it's
q s:item
k s:items
h s:its
n s:itself
o s:january
w s:june
l s:just
l s:kept
n s:kindly
i s:know
l s:laid
n s:land
l s:lane
k s:lapse
l s:lapses
q s:last
i s:late
r s:later
r s:latest
i s:law
l s:lays
p s:lead
q s:leave
n s:ledger
o s:left
o s:legal
j s:leisure
o s:let
q s:let's
i s:letter
c s:letters
l s:level
l s:lies
n s:lifts
l s:like
e s:limit
l s:line
n s:lines
p s:list
i s:little
l s:logged
n s:longer
k s:longest
j s:looked
j s:looking
n s:lot
j s:m
k s:made
l s:mail
k s:mailbox
l s:mails
l s:main
l s:manage
l s:management
j s:manager
n s:managers
s s:many
l s:market
l s:matter
e s:may
k s:me
n s:mean
o s:means
d s:meet
f s:meeting
k s:meets
j s:members
o s:message
n s:met
h s:middle
l s:mind
n s:mine
l s:mins
l s:minute
n s:minutes
l s:miss
q s:missed
o s:missing
f s:monday
p s:money
n s:monitoring
j s:months
k s:more
l s:morning
r s:mornings
k s:moved
d s:mr
u s:much
i s:must
q s:my
l s:name
l s:national
k s:nearly
n s:need
l s:needs
g s:new
i s:next
i s:nhs
k s:no
l s:noakes
o s:nobody
p s:none
l s:normally
e s:not
d s:nothing
g s:november
q s:now
o s:number
v s:numbers
g s:obliged
l s:occupy
q s:october
j s:of
k s:off
n s:offer
n s:office
j s:officer
l s:offices
h s:old
j s:once
t s:one
o s:ones
l s:only
h s:open
k s:opened
k s:opinion
u s:or
j s:ordinary
h s:original
p s:other
l s:ought
j s:ours
o s:ourselves
s s:out
p s:outcome
r s:outside
n s:over
o s:page
o s:paid
k s:panel
j s:paper
i s:papers
d s:parents
l s:parks
o s:part
j s:parts
o s:pass
h s:past
l s:patients
i s:payment
l s:people
o s:period
l s:permits
l s:person
k s:place
q s:plan
k s:planning
j s:play
h s:please
q s:point
n s:points
k s:policy
o s:position
k s:possible
p s:post
p s:promise
l s:promised
j s:promptly
q s:properly
t s:provide
j s:public
c s:published
l s:purposes
o s:put
s s:puts
n s:q
l s:quayside
r s:question
p s:questions
o s:rather
l s:rd
i s:re
n s:reach
j s:reached
i s:read
g s:ready
k s:reason
n s:reasons
n s:receipt
k s:received
k s:receiving
l s:reconciled
k s:reconsider
l s:reconsideration
l s:records
l s:red
e s:refer
k s:reference
l s:refusal
o s:regard
i s:register
l s:regulation
l s:regulations
h s:release
n s:released
u s:remainder
q s:remaining
o s:remains
h s:reopen
n s:replaced
r s:reply
k s:report
k s:reported
t s:reports
j s:representations
j s:requests
l s:require
p s:required
p s:requirement
i s:requires
k s:resources
l s:responding
r s:response
z s:rest
q s:result
l s:return
g s:review
l s:reviewed
j s:reviewer
k s:reviews
r s:revised
q s:right
l s:room
o s:round
s s:run
j s:runs
n s:s
l s:said
k s:same
l s:sat
l s:saturday
o s:say
k s:saying
k s:says
k s:scheme
l s:school
j s:scottish
q s:second
k s:secretary
k s:section
j s:see
l s:seek
j s:seen
t s:send
l s:sent
r s:separate
l s:september
n s:service
o s:set
l s:sets
h s:seven
v s:shall
j s:she
h s:should
g s:shut
p s:since
j s:sit
o s:sites
j s:sits
k s:six
s s:so
j s:solicitor
n s:somebody
t s:something
n s:soon
e s:sorry
o s:spend
n s:spoken
n s:spreadsheet
n s:staff
v s:stands
i s:start
j s:starts
k s:statute
e s:statutory
s s:still
n s:straightforward
l s:street
l s:subject
o s:substantive
q s:sum
n s:sums
r s:supplied
h s:supply
h s:survey
g s:take
n s:taken
v s:target
l s:tarnbeck
n s:team
n s:teams
g s:tell
q s:ten
j s:th
r s:than
j s:thank
k s:that
k s:the
d s:their
j s:theirs
i s:them
o s:then
i s:there
k s:there's
o s:therefore
k s:these
n s:they
p s:they've
j s:think
k s:this
s s:those
n s:thought
i s:three
n s:thursday
r s:time
j s:to
n s:today
i s:together
h s:told
k s:took
l s:top
q s:total
l s:town
l s:trams
l s:transport
n s:treated
j s:trust
k s:try
n s:turned
q s:turns
l s:twelve
h s:twentieth
d s:twenty
o s:two
o s:unchanged
o s:undertake
h s:undertakes
o s:unfortunately
k s:unhappy
i s:university
l s:unless
q s:up
i s:us
p s:use
l s:usual
k s:usually
n s:v
l s:valid
l s:van
k s:vat
p s:very
l s:vice
j s:view
r s:visit
s s:volume
p s:wait
o s:waiting
i s:want
g s:was
p s:way
k s:we
r s:we'll
n s:we're
r s:we've
l s:website
l s:wednesday
p s:week
l s:welcome
o s:well
l s:went
a s:were
j s:what
r s:when
k s:where
j s:which
k s:while
h s:who
l s:whom
i s:whose
n s:why
r s:will
i s:wish
j s:withdraw
g s:within
t s:without
g s:won't
k s:word
l s:work
l s:working
g s:works
j s:would
l s:write
f s:writing
n s:wrong
j s:wrote
l s:x
o s:year
l s:yesterday
n s:yet
p s:you
l s:you'd
t s:you'll
l s:you're
n s:yours`;
